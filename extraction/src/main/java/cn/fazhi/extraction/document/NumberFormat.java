package cn.fazhi.extraction.document;

import java.util.Arrays;
import java.util.Locale;

/** How a list says its numbers, by the names of Office Open XML and the codes of the older Word files (MSONFC). */
enum NumberFormat {
    DECIMAL(0),
    UPPER_ROMAN(1),
    LOWER_ROMAN(2),
    UPPER_LETTER(3),
    LOWER_LETTER(4),
    IDEOGRAPH_DIGITAL(0x0A, 0x24, 0x28),
    /** 一、二 … 十、十一, under each of the names that Office has for it. */
    CHINESE_COUNTING(0x0B, 0x21, 0x23, 0x25, 0x27),
    /** 壹、贰. */
    CHINESE_LEGAL(0x10, 0x22, 0x26),
    DECIMAL_FULL_WIDTH(0x0E, 0x13),
    DECIMAL_ENCLOSED_CIRCLE(0x12, 0x1C),
    DECIMAL_ENCLOSED_PAREN(0x1B),
    DECIMAL_ENCLOSED_FULLSTOP(0x1A),
    DECIMAL_ZERO(0x16),
    /** 甲、乙、丙. */
    IDEOGRAPH_TRADITIONAL(0x1E),
    BULLET(0x17),
    NONE(0xFF);

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int ENCLOSED = 20;

    private final int[] codes;

    NumberFormat(int... codes) {
        this.codes = codes;
    }

    /** The format of a code of the older Word files; what is not known counts in Arabic digits. */
    static NumberFormat ofCode(int code) {
        return Arrays.stream(values())
                .filter(format -> Arrays.stream(format.codes).anyMatch(known -> known == code))
                .findFirst()
                .orElse(DECIMAL);
    }

    /** The format of a name of Office Open XML; what is not known counts in Arabic digits. */
    static NumberFormat named(String name) {
        return switch (name) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> CHINESE_COUNTING;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> IDEOGRAPH_DIGITAL;
            case "decimalEnclosedCircleChinese" -> DECIMAL_ENCLOSED_CIRCLE;
            case "decimalFullWidth2" -> DECIMAL_FULL_WIDTH;
            default ->
                Arrays.stream(values())
                        .filter(format -> format.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(DECIMAL);
        };
    }

    String say(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_LETTER -> letters(number, 'a');
            case IDEOGRAPH_DIGITAL -> ChineseNumber.digits(number);
            case CHINESE_COUNTING -> ChineseNumber.counted(number);
            case CHINESE_LEGAL -> ChineseNumber.legal(number);
            case DECIMAL_FULL_WIDTH ->
                Integer.toString(number)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (text, digit) -> text.append((char) (digit - '0' + '０')),
                                StringBuilder::append)
                        .toString();
            case DECIMAL_ENCLOSED_CIRCLE -> enclosed(number, '①');
            case DECIMAL_ENCLOSED_PAREN -> enclosed(number, '⑴');
            case DECIMAL_ENCLOSED_FULLSTOP -> enclosed(number, '⒈');
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case IDEOGRAPH_TRADITIONAL ->
                number >= 1 && number <= STEMS.length()
                        ? STEMS.substring(number - 1, number)
                        : Integer.toString(number);
            case BULLET, NONE -> "";
        };
    }

    private static String enclosed(int number, char first) {
        return number >= 1 && number <= ENCLOSED
                ? String.valueOf((char) (first + number - 1))
                : Integer.toString(number);
    }

    private static String letters(int number, char first) {
        return number < 1
                ? ""
                : String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(9, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
