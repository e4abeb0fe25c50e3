package cn.fazhi.extraction.document;

/** Numbers in Chinese characters, as lists count with them. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String COUNTING = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int TOO_LONG_A_LIST = 10_000;

    private ChineseNumber() {}

    /** 一, 十, 十一, 二十, 一百零一. */
    static String counted(int number) {
        String said = positional(number, COUNTING, "十百千");
        return said.startsWith("一十") ? said.substring(1) : said;
    }

    /** 壹, 壹拾, 壹拾壹. */
    static String legal(int number) {
        return positional(number, LEGAL, "拾佰仟");
    }

    /** 一, 一〇, 一一. */
    static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(Math.max(0, number)).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    private static String positional(int number, String digits, String powers) {
        if (number < 1 || number >= TOO_LONG_A_LIST) {
            return Integer.toString(number);
        }
        StringBuilder said = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean zero = false;
        for (int at = 0; at < decimal.length(); at++) {
            int digit = decimal.charAt(at) - '0';
            int power = decimal.length() - 1 - at;
            if (digit != 0) {
                said.append(zero ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                said.append(power > 0 ? powers.substring(power - 1, power) : "");
            }
            zero = digit == 0;
        }
        return said.toString();
    }
}
