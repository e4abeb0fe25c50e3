package cn.fazhi.extraction.evaluate;

/** How many figures were found rightly, found wrongly and missed. */
public final class Tally {
    private int found;
    private int wrong;
    private int missed;

    void addFound() {
        found++;
    }

    void addWrong() {
        wrong++;
    }

    void addMissed() {
        missed++;
    }

    void add(Tally other) {
        found += other.found;
        wrong += other.wrong;
        missed += other.missed;
    }

    public int found() {
        return found;
    }

    public int wrong() {
        return wrong;
    }

    public int missed() {
        return missed;
    }

    /** The share of found figures that are right, 1 where none was found. */
    public double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    /** The share of required figures that were found, 1 where none is required. */
    public double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
