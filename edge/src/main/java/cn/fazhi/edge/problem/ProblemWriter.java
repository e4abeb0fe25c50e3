package cn.fazhi.edge.problem;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.core.Response;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts refusals into the reader's language. Chinese unless English is preferred. */
public final class ProblemWriter {
    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemWriter() {}

    /** The answer to a request that was refused for these reasons, of which there is at least one. */
    public static Response answer(List<Refusal> refusals, List<Locale> preferred, @Nullable String path) {
        Problem problem = problem(refusals, language(preferred), path);
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(language(preferred).equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.CHINESE)
                .entity(problem)
                .build();
    }

    /** The document itself, in English or, for every other language, in Chinese. */
    public static Problem problem(List<Refusal> refusals, Locale language, @Nullable String path) {
        List<Problem.Fault> faults =
                refusals.stream().map(refusal -> fault(refusal, language)).toList();
        Refusal first = refusals.getFirst();
        Problem.Fault main = faults.getFirst();
        String type =
                "urn:fazhi:problem:" + main.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                type,
                text(first, "title", language),
                first.code().status(),
                main.detail(),
                path,
                main.code(),
                main.field(),
                main.remedy(),
                faults);
    }

    private static Problem.Fault fault(Refusal refusal, Locale language) {
        return new Problem.Fault(
                refusal.code().name(),
                refusal.field(),
                text(refusal, "detail", language),
                text(refusal, "remedy", language));
    }

    private static String text(Refusal refusal, String part, Locale language) {
        ProblemCode code = refusal.code();
        String pattern = ResourceBundle.getBundle(
                        code.bundle(), language, code.getClass().getClassLoader(), NO_SYSTEM_LOCALE)
                .getString(code.name() + "." + part);
        return new MessageFormat(pattern, Locale.ROOT)
                .format(refusal.arguments().stream()
                        .map(argument -> inLanguage(argument, language))
                        .toArray());
    }

    private static String inLanguage(Object argument, Locale language) {
        if (argument instanceof LocalizedText text) {
            return language.equals(Locale.ENGLISH) ? text.en() : text.zh();
        }
        return String.valueOf(argument);
    }

    private static Locale language(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.ROOT);
    }
}
