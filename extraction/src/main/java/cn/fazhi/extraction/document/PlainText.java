package cn.fazhi.extraction.document;

/** Text without a format, and what turns out to be markup. */
final class PlainText {
    /** More control characters than one in this many, and it is no text. */
    private static final int TEXT_PER_CONTROL = 200;

    private PlainText() {}

    static ReadDocument read(byte[] content, Allowance allowance) {
        if (HtmlText.isHtml(content)) {
            return HtmlText.read(content, allowance);
        }
        String text = TextEncoding.decode(content)
                .filter(PlainText::isText)
                .orElseThrow(() -> Refused.unsupported(ForeignType.UNKNOWN));
        if (text.stripLeading().startsWith("<?xml")) {
            throw Refused.unsupported(ForeignType.XML);
        }
        TextLines.check(text.length(), allowance);
        return ReadDocument.withoutPages(DocumentType.TEXT, text);
    }

    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') < 0 && controls * TEXT_PER_CONTROL <= text.length();
    }
}
