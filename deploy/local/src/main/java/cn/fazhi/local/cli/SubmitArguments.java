package cn.fazhi.local.cli;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.account.Account;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ./fazhi submit} was given.
 *
 * @param account who hands in: the township's portal, or with {@code --as officer} its county's officer, or with
 *     {@code --as NAME} that account
 */
record SubmitArguments(String township, String period, String programme, String account, Path file) {
    private static final String USAGE =
            "usage: ./fazhi submit --township CODE --period 2024 [--programme annual-report]"
                    + " [--as officer] FILE\n  FILE is a Word, WPS, PDF, OFD, HTML or text file, or a .json with {\"figures\": [{\"code\": …, \"value\": …}]}";
    private static final Set<String> OPTIONS = Set.of("--township", "--period", "--programme", "--as");

    static List<SubmitArguments> read(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        List<String> files = new java.util.ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (OPTIONS.contains(argument) && i + 1 < arguments.size()) {
                options.put(argument, arguments.get(++i));
            } else {
                throw new PlatformFailure("'" + argument + "' is not understood. " + USAGE);
            }
        }
        return files(options, files);
    }

    private static List<SubmitArguments> files(Map<String, String> options, List<String> files) {
        String township = options.get("--township");
        String period = options.get("--period");
        if (township == null || period == null || files.isEmpty()) {
            throw new PlatformFailure(USAGE);
        }
        String code = DivisionCode.parse(township)
                .filter(DivisionCode::isTownship)
                .map(DivisionCode::value)
                .orElseThrow(() -> new PlatformFailure(
                        "'" + township + "' is no township code: it has 9 digits, or 12 ending in 000"));
        if (Period.parse(period).isEmpty()) {
            throw new PlatformFailure("'" + period + "' is no period: write 2024, 2024-H1, 2024-Q3 or 2024-09");
        }
        String programme = options.getOrDefault("--programme", "annual-report");
        String account = account(options.getOrDefault("--as", "portal"), code);
        return files.stream()
                .map(file -> new SubmitArguments(code, period, programme, account, Path.of(file)))
                .toList();
    }

    private static String account(String as, String township) {
        return switch (as) {
            case "portal" -> Account.portalOf(township);
            case "officer" -> Account.officerOf(township.substring(0, 6));
            case "clerk" -> "clerk-" + township;
            default -> as;
        };
    }
}
