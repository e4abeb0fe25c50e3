package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.account.TokenSource;

import java.util.List;

/** Prints an access token. */
final class TokenCommand {
    private final PlatformSettings settings;

    TokenCommand(PlatformSettings settings) {
        this.settings = settings;
    }

    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new PlatformFailure("usage: ./fazhi token ACCOUNT, as in ./fazhi token clerk-990101001");
        }
        System.out.println(new TokenSource(settings).of(arguments.getFirst()));
        return 0;
    }
}
