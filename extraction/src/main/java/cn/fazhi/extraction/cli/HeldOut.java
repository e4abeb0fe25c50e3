package cn.fazhi.extraction.cli;

/**
 * The third of the corpus that nobody looks at while writing rules, so that measuring on it says how well unseen reports
 * are read: the files whose number is divisible by three.
 */
public final class HeldOut {
    private HeldOut() {}

    /** Whether a file such as {@code 06-name} belongs to it. */
    public static boolean isHeldOut(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end > 0 && end < 4 && Integer.parseInt(name.substring(0, end)) % 3 == 0;
    }
}
