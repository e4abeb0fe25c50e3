package cn.fazhi.indicator.countyreport;

/** Numbers the headings of one part: （一）, （二）. */
final class Headings {
    private static final String DIGITS = "零一二三四五六七八九";

    private int said;

    String next(String text) {
        return ordinal(++said) + text;
    }

    int said() {
        return said;
    }

    /** （一）, to （九十九）. */
    static String ordinal(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10))) + "十";
        String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return "（" + tens + ones + "）";
    }
}
