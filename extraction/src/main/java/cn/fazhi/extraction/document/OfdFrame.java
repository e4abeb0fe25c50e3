package cn.fazhi.extraction.document;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Where an object of an OFD page stands: its boundary on the page and the matrix within. Gives points of the page. */
record OfdFrame(double left, double top, double[] matrix) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}(\\.\\d{0,20})?|\\.\\d{1,20})([eE]-?\\d{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double[] UNCHANGED = {1, 0, 0, 1, 0, 0};

    /** The frame of the object whose start was read last. */
    static OfdFrame of(XmlPart part) {
        double[] boundary = numbers(part.attribute("Boundary", ""));
        double[] matrix = numbers(part.attribute("CTM", ""));
        return new OfdFrame(
                boundary.length < 2 ? 0 : boundary[0],
                boundary.length < 2 ? 0 : boundary[1],
                matrix.length == 6 ? matrix : UNCHANGED);
    }

    double x(double x, double y) {
        return (left + matrix[0] * x + matrix[2] * y + matrix[4]) * POINTS_PER_MILLIMETRE;
    }

    double y(double x, double y) {
        return (top + matrix[1] * x + matrix[3] * y + matrix[5]) * POINTS_PER_MILLIMETRE;
    }

    /** A length along the line of text. */
    double along(double length) {
        return length * Math.hypot(matrix[0], matrix[1]) * POINTS_PER_MILLIMETRE;
    }

    double across(double length) {
        return length * Math.hypot(matrix[2], matrix[3]) * POINTS_PER_MILLIMETRE;
    }

    /** Numbers with blanks between them; what is no number ends them. */
    static double[] numbers(String text) {
        return Arrays.stream(words(text))
                .takeWhile(OfdFrame::isNumber)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static String[] words(String text) {
        return BLANKS.split(text.strip());
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
