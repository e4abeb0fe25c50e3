package cn.fazhi.indicator.export;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A sheet that is filled row by row from the top. What is full is written out and forgotten, and texts are written where
 * they stand, because the library would keep a shared table of them for the whole workbook.
 */
public final class Sheet {
    private static final int ROWS_HELD = 100;
    private static final String WHOLE = "#,##0";
    private static final String FRACTION = "#,##0.0###";
    private static final String DATE = "yyyy-mm-dd";
    /** Shown in front of the number, which stays a number. */
    private static final String ABOUT = "\"≈\"";

    private static final String HEADER_FILL = "DCE6F1";
    private static final String INEXACT_FILL = "FFF2CC";
    private static final String LINES = "BFBFBF";

    private final Worksheet sheet;
    private int row = -1;
    private int column;
    private int headerRow;
    private int lastColumn;

    public Sheet(Workbook workbook, String name, int... widths) {
        sheet = workbook.newWorksheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** How many rows have been begun. */
    int rows() {
        return row + 1;
    }

    public void width(int column, int width) {
        sheet.width(column, width);
    }

    /** Lets these stay in view, and filters below them. */
    public void freeze(int columns, int rows, int lastColumn) {
        this.headerRow = rows - 1;
        this.lastColumn = lastColumn;
        sheet.freezePane(columns, rows);
        sheet.repeatRows(0, rows - 1);
    }

    public void begin() {
        row++;
        column = 0;
        if (row % ROWS_HELD == ROWS_HELD - 1) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void title(String text) {
        begin();
        sheet.inlineString(row, 0, SafeText.of(text));
        sheet.style(row, 0).bold().fontSize(14).set();
    }

    public void note(String text) {
        begin();
        sheet.inlineString(row, 0, SafeText.of(text));
        sheet.style(row, 0).fontColor("595959").set();
    }

    public void header(List<String> texts) {
        begin();
        for (String text : texts) {
            sheet.inlineString(row, column, SafeText.of(text));
            sheet.style(row, column++)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment("center")
                    .fillColor(HEADER_FILL)
                    .borderStyle("thin")
                    .borderColor(LINES)
                    .set();
        }
    }

    public void text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, SafeText.of(text));
        }
        column++;
    }

    /** A long text, which is broken into lines. */
    public void prose(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, SafeText.of(text));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        column++;
    }

    public void day(@Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE).set();
        }
        column++;
    }

    public void number(long number) {
        number(BigDecimal.valueOf(number), false);
    }

    public void number(@Nullable BigDecimal number) {
        number(number, false);
    }

    public void number(@Nullable BigDecimal number, boolean inexact) {
        if (number != null) {
            String format = number.stripTrailingZeros().scale() <= 0 ? WHOLE : FRACTION;
            sheet.value(row, column, number);
            if (inexact) {
                sheet.style(row, column)
                        .format(ABOUT + format)
                        .fillColor(INEXACT_FILL)
                        .set();
            } else {
                sheet.style(row, column).format(format).set();
            }
        }
        column++;
    }

    public void finish() {
        try {
            sheet.setAutoFilter(headerRow, 0, row, lastColumn);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
