package cn.fazhi.contracts.division;

/** The rank of a division, which is the length of its code. */
public enum DivisionLevel {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** The number of digits of a code of this level. */
    public int digits() {
        return digits;
    }
}
