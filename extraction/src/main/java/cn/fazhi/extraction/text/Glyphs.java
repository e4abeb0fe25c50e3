package cn.fazhi.extraction.text;

/** What single characters are, and what they become in normal form. */
public final class Glyphs {
    private static final CharSet NUMERALS = CharSet.of("〇零一二两三四五六七八九十百千万亿" + "壹贰叁肆伍陆柒捌玖拾佰仟萬億貳兩");
    private static final CharSet SENTENCE_ENDS = CharSet.of("。！？" + NormalText.BREAK);
    private static final CharSet CLAUSE_ENDS = CharSet.of("，；：（）。！？" + NormalText.BREAK);
    private static final CharSet PLAIN = CharSet.where(c -> isCopied((char) c));

    private Glyphs() {}

    /** Whether the character stays as it is wherever it stands, and is no digit. */
    static boolean isPlain(char c) {
        return PLAIN.has(c);
    }

    private static boolean isCopied(char c) {
        boolean special = isBlank(c) || isLineEnd(c) || isInvisible(c) || isDigit(c) || c == NormalText.BREAK;
        boolean quote = opensQuote(c) || closesQuote(c) || isPlainQuote(c);
        return !special && !quote && normal(c) == c && c != '，' && c != '（' && c != '）';
    }

    /** One form for the many that typists and converters use. */
    static char normal(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (half) {
            case ',' -> '，';
            case ';', '|', '│' -> '；';
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
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028';
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
        return NUMERALS.has(c);
    }

    /** Whether the character is a digit or part of a Chinese numeral. */
    public static boolean isOfNumber(char c) {
        return isDigit(c) || isNumeral(c);
    }

    /** Whether the character is a Chinese character. */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    /** Whether a sentence ends with the character. */
    public static boolean endsSentence(char c) {
        return SENTENCE_ENDS.has(c);
    }

    /** Whether a clause ends with the character. */
    public static boolean endsClause(char c) {
        return CLAUSE_ENDS.has(c);
    }
}
