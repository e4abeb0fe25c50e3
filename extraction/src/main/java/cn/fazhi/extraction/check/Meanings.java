package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.Check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a check's own names and the catalogue's derived indicators out, until nothing but figures is left. */
final class Meanings {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

    private final Map<String, String> definitions = new HashMap<>();

    Meanings(Catalogue catalogue, Check check) {
        catalogue.derived().forEach(derived -> definitions.put(derived.code(), of(derived.formula())));
        check.names().forEach((name, expression) -> definitions.put(name, of(expression)));
    }

    /** The expression written out; each name knows those before it only, so this ends. */
    String of(String expression) {
        return NAME.matcher(expression).replaceAll(match -> {
            String definition = definitions.get(match.group());
            return Matcher.quoteReplacement(definition == null ? match.group() : "(" + definition + ")");
        });
    }
}
