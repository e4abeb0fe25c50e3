package cn.fazhi.extraction.text;

/** What single characters are, and what they become in normal form. */
public final class Glyphs {
    private Glyphs() {}

    /** One form for the many that typists and converters use. */
    static char normal(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (half) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(', '﹙', '〔', '[' -> '（';
            case ')', '﹚', '〕', ']' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            case '﹪', '٪' -> '%';
            case '\u2014', '\u2013', '\u2015', '\ufe63', '~', '\u2010', '\u2011', '\u2212', '\u2500' -> '-';
            case '•', '・', '‧', '∙', '⋅' -> '·';
            case '○', '◯', '⭘' -> '〇';
            case '｡' -> '。';
            case '､' -> '、';
            default -> half;
        };
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200a');
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u0085';
    }

    /** Characters that show nothing: marks of byte order, joiners, soft hyphens, controls. */
    static boolean isInvisible(char c) {
        return (c < ' ' && !isLineEnd(c) && c != '\t')
                || c == '\ufeff'
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u2060'
                || c == '\u007f';
    }

    static boolean opensQuote(char c) {
        return c == '“' || c == '「' || c == '『' || c == '‘' || c == '〝';
    }

    static boolean closesQuote(char c) {
        return c == '”' || c == '」' || c == '』' || c == '’' || c == '〞';
    }

    static boolean isPlainQuote(char c) {
        return c == '"' || c == '＂' || c == '\'' || c == '＇';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character is part of a Chinese numeral. */
    public static boolean isNumeral(char c) {
        return switch (c) {
            case '〇', '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
            case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟', '萬', '億', '貳', '兩' -> true;
            default -> false;
        };
    }

    /** Whether the character is a Chinese character. */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    /** Whether a sentence ends with the character. */
    public static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == NormalText.BREAK;
    }

    /** Whether a clause ends with the character. */
    public static boolean endsClause(char c) {
        return c == '，' || c == '；' || c == '：' || c == '（' || c == '）' || endsSentence(c);
    }
}
