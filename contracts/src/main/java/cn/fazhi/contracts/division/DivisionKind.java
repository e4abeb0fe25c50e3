package cn.fazhi.contracts.division;

import java.util.List;

/**
 * What a division calls itself. The name's suffix decides, because the township part of the code gives the kind only
 * of official units (some 乡级单位 numbered 400 to 599 are named 街道, for instance).
 */
public enum DivisionKind {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    SUBDISTRICT,
    TOWN,
    TOWNSHIP,
    SUM,
    OTHER;

    private record Suffix(String text, DivisionKind kind) {}

    private static final List<Suffix> SUFFIXES = List.of(
            new Suffix("街道办事处", SUBDISTRICT),
            new Suffix("街道", SUBDISTRICT),
            new Suffix("苏木", SUM),
            new Suffix("镇", TOWN),
            new Suffix("乡", TOWNSHIP));

    /** The kind of the division with this code and name. */
    public static DivisionKind of(DivisionCode code, String name) {
        return switch (code.level()) {
            case PROVINCE -> PROVINCE;
            case PREFECTURE -> PREFECTURE;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> ofTownship(code, name.strip());
        };
    }

    private static DivisionKind ofTownship(DivisionCode code, String name) {
        return SUFFIXES.stream()
                .filter(suffix -> name.endsWith(suffix.text()))
                .map(Suffix::kind)
                .findFirst()
                .orElseGet(() -> byNumber(Integer.parseInt(code.value().substring(6))));
    }

    private static DivisionKind byNumber(int number) {
        if (number < 100) {
            return SUBDISTRICT;
        }
        if (number < 200) {
            return TOWN;
        }
        return number < 400 ? TOWNSHIP : OTHER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
