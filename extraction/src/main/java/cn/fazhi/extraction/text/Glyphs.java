package cn.fazhi.extraction.text;

/** What single characters are, and what they become in normal form. */
public final class Glyphs {
    private static final byte NUMERAL = 1;
    private static final byte SENTENCE_END = 2;
    private static final byte CLAUSE_END = 4;
    private static final byte PLAIN = 8;
    private static final byte HAN = 16;

    /** What every character is, looked up rather than asked anew at every character of a text. */
    private static final byte[] KINDS = kinds();

    private Glyphs() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            kinds[i] = (byte) ((isNumeralWord(c) ? NUMERAL : 0)
                    | (isSentenceMark(c) ? SENTENCE_END | CLAUSE_END : 0)
                    | (isClauseMark(c) ? CLAUSE_END : 0)
                    | (isIdeograph(c) ? HAN : 0)
                    | (isCopied(c) ? PLAIN : 0));
        }
        return kinds;
    }

    /** Whether the character stays as it is wherever it stands, and says nothing about a number. */
    static boolean isPlain(char c) {
        return (KINDS[c] & PLAIN) != 0;
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
        return (KINDS[c] & NUMERAL) != 0;
    }

    private static boolean isNumeralWord(char c) {
        return switch (c) {
            case '〇', '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
            case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟', '萬', '億', '貳', '兩' -> true;
            default -> false;
        };
    }

    /** Whether the character is a Chinese character. */
    public static boolean isHan(char c) {
        return (KINDS[c] & HAN) != 0;
    }

    private static boolean isIdeograph(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    /** Whether a sentence ends with the character. */
    public static boolean endsSentence(char c) {
        return (KINDS[c] & SENTENCE_END) != 0;
    }

    private static boolean isSentenceMark(char c) {
        return c == '。' || c == '！' || c == '？' || c == NormalText.BREAK;
    }

    /** Whether a clause ends with the character. */
    public static boolean endsClause(char c) {
        return (KINDS[c] & CLAUSE_END) != 0;
    }

    private static boolean isClauseMark(char c) {
        return c == '，' || c == '；' || c == '：' || c == '（' || c == '）';
    }
}
