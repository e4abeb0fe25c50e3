package cn.fazhi.extraction.vocabulary;

import java.util.List;

/**
 * One vocabulary file. Lines:
 *
 * <pre>
 * # a comment
 * word CONCEPT = 词 词 词        words of a concept
 * word CONCEPT @facet = 词 词    the same; of a facet only the closest concept counts
 * grammar CONCEPT = 词 词         words that mean nothing inside a longer word
 * adverb CONCEPT = 词 词          grammar that a longer word takes over when it begins with it
 * shield = 词 词                 words that mean nothing, and cover what is inside them
 * group CONCEPT = CONCEPT CONCEPT  gives the words of concepts another one as well
 * unit GROUP = 件 起             a group of units
 * [code] family                 the rules below make figures of this code
 * name: unit GROUP; says A|B, C  a rule
 * </pre>
 */
record VocabularyFile(String name, List<String> lines) {

    void readGroups(VocabularyBuilder builder) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("group ")) {
                String[] head = line.substring(0, line.indexOf('=')).strip().split("\\s+");
                String[] members = line.substring(line.indexOf('=') + 1).strip().split("\\s+");
                try {
                    builder.book().addGroup(head[1], head.length > 2 ? head[2] : "", members);
                } catch (IllegalArgumentException fault) {
                    throw new InvalidVocabulary(name, i + 1, String.valueOf(fault.getMessage()));
                }
            }
        }
    }

    void readWords(VocabularyBuilder builder) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (isWords(line)) {
                if (equals < 0) {
                    throw new InvalidVocabulary(name, i + 1, "'=' is missing");
                }
                String[] head = line.substring(0, equals).strip().split("\\s+");
                addWords(builder, head, line.substring(equals + 1).strip().split("\\s+"));
            }
        }
    }

    private static boolean isWords(String line) {
        return line.startsWith("word ")
                || line.startsWith("grammar ")
                || line.startsWith("adverb ")
                || line.startsWith("shield ")
                || line.startsWith("unit ");
    }

    private static void addWords(VocabularyBuilder builder, String[] head, String[] words) {
        switch (head[0]) {
            case "unit" -> builder.addUnits(head[1], words);
            case "grammar" -> builder.book().addGrammar(head[1], words);
            case "adverb" -> builder.book().addAdverbs(head[1], words);
            case "shield" -> builder.book().addShields(words);
            default -> builder.book().addWords(head[1], head.length > 2 ? head[2] : "", words);
        }
    }

    void readRules(VocabularyBuilder builder) {
        String code = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || isWords(line) || line.startsWith("group ")) {
                continue;
            }
            try {
                if (line.startsWith("[")) {
                    code = openCode(builder, line);
                } else {
                    builder.addRule(code, RuleLine.parse(line));
                }
            } catch (IllegalArgumentException fault) {
                throw new InvalidVocabulary(name, i + 1, String.valueOf(fault.getMessage()));
            }
        }
    }

    private static String openCode(VocabularyBuilder builder, String line) {
        int close = line.indexOf(']');
        if (close < 0) {
            throw new IllegalArgumentException("']' is missing");
        }
        String code = line.substring(1, close).strip();
        builder.openCode(code, line.substring(close + 1).strip());
        return code;
    }
}
