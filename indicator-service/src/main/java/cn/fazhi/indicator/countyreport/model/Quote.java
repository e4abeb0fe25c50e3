package cn.fazhi.indicator.countyreport.model;

/** Words of a report within the county's sentence: never changed, and never longer than a reader bears. */
public final class Quote {
    private static final int LONGEST = 70;
    private static final String SENTENCE_ENDS = "。；";
    private static final String CLAUSE_ENDS = "，、：";

    private Quote() {}

    /** The beginning of a text up to the last mark within reach, in quotation marks. */
    public static String of(String text) {
        String whole = text.replaceFirst("[。；，]+$", "");
        if (whole.length() <= LONGEST) {
            return "“" + whole + "”";
        }
        int end = lastOf(whole, SENTENCE_ENDS);
        end = end > 0 ? end : lastOf(whole, CLAUSE_ENDS);
        return end > 0 ? "“" + whole.substring(0, end) + "”" : "“" + whole.substring(0, LONGEST) + "……”";
    }

    private static int lastOf(String text, String marks) {
        for (int i = LONGEST; i > 0; i--) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }
}
