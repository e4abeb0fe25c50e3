package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.account.RealmFile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./fazhi} hands over to Java. */
public final class Main {
    private static final Logger ROOT_LOGGER = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %3$s %5$s%6$s%n");
        ROOT_LOGGER.setLevel(Level.WARNING);
        try {
            List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
            System.exit(run(arguments.length == 0 ? "" : arguments[0], rest));
        } catch (PlatformFailure failure) {
            System.err.println(failure.reason());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> rest) throws IOException {
        PlatformSettings chosen = PlatformSettings.chosenBy(System.getenv());
        return switch (command) {
            case "up" -> new UpCommand(chosen).run();
            case "launch" -> new Launcher(chosen).run();
            case "down" -> new DownCommand(running(chosen)).run();
            case "status" -> new StatusCommand(running(chosen)).run();
            case "running" -> UpCommand.isRunning(chosen) ? 0 : 1;
            case "token" -> new TokenCommand(running(chosen)).run(rest);
            case "submit" -> new SubmitCommand(running(chosen)).run(rest);
            case "realm" -> writeRealm(chosen);
            default -> throw new PlatformFailure("there is no command '" + command + "': see ./fazhi help");
        };
    }

    /** With the ports of the platform that runs, whatever the environment says now. */
    private static PlatformSettings running(PlatformSettings chosen) {
        return State.read(chosen)
                .map(state ->
                        new PlatformSettings(chosen.root(), chosen.data(), state.ports(), chosen.serviceOptions()))
                .orElse(chosen);
    }

    private static int writeRealm(PlatformSettings settings) throws IOException {
        RealmFile.write(settings);
        System.out.println("wrote " + settings.realmFile());
        return 0;
    }
}
