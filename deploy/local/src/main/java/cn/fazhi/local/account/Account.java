package cn.fazhi.local.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account of the local realm. Its name says what it is for, so that nobody has to look anything up:
 * {@code clerk-990101001}, {@code officer-990101}, {@code viewer-9901}, {@code portal-990101001}, {@code admin}.
 *
 * @param name also the name of the client, if it is a service account
 * @param role the realm role
 * @param divisions what the claim {@code divisions} of its tokens says
 * @param service whether a program signs in with it (client credentials) and not a person (password)
 */
public record Account(String name, String role, List<String> divisions, boolean service) {
    private record Kind(Pattern name, String role, boolean service) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("clerk-(\\d{9})"), "township-clerk", false),
            new Kind(Pattern.compile("officer-(\\d{6})"), "county-officer", false),
            new Kind(Pattern.compile("viewer-(\\d{2}|\\d{4}|\\d{6}|china)"), "area-viewer", false),
            new Kind(Pattern.compile("portal-(\\d{9})"), "township-clerk", true));

    /** Runs the platform. */
    public static final Account ADMIN = new Account("admin", "platform-admin", List.of("china"), false);
    /** Hands in for every township of the made-up province 98, for the benchmarks. */
    public static final Account BENCH = new Account("portal-bench", "township-clerk", List.of("98"), true);

    /** The account that such a name stands for, if it stands for any. */
    public static Optional<Account> named(String name) {
        return switch (name) {
            case "admin" -> Optional.of(ADMIN);
            case "portal-bench" -> Optional.of(BENCH);
            default -> KINDS.stream().flatMap(kind -> of(kind, name).stream()).findFirst();
        };
    }

    private static Optional<Account> of(Kind kind, String name) {
        Matcher matcher = kind.name().matcher(name);
        return matcher.matches()
                ? Optional.of(new Account(name, kind.role(), List.of(matcher.group(1)), kind.service()))
                : Optional.empty();
    }

    /** The township's portal. */
    public static String portalOf(String township) {
        return "portal-" + township;
    }

    /** The county's officer. */
    public static String officerOf(String county) {
        return "officer-" + county;
    }

    /** Its password or client secret. Known to everyone, so for the local realm only. */
    public String secret() {
        return name + "-local";
    }
}
