package cn.fazhi.system;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens what was downloaded with other programs than wrote it. */
final class Downloads {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Downloads() {}

    /** The townships' values of an indicator added up, from the sheet that has a column for it. */
    static long sumInWorkbook(Path file, String code) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getColumnIndex() > 1 && isText(cell, code)) {
                            return sumBelow(sheet, cell);
                        }
                    }
                }
            }
            throw new AssertionError("the workbook has no column " + code);
        }
    }

    /** The names of a workbook's sheets. */
    static List<String> sheets(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static boolean isText(Cell cell, String text) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }

    private static long sumBelow(Sheet sheet, Cell header) {
        double sum = 0;
        for (int row = header.getRowIndex() + 1; row <= sheet.getLastRowNum(); row++) {
            Cell cell = sheet.getRow(row).getCell(header.getColumnIndex());
            if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                sum += cell.getNumericCellValue();
            }
        }
        return Math.round(sum);
    }

    /** The same from the table, which has a row for each place that a value was found at. */
    static long sumInTable(Path file, String code) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, BigDecimal> values = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(text, withHeader)) {
            for (CSVRecord row : rows) {
                if (row.get("指标代码").equals(code) && !row.get("本乡镇该项数值").isEmpty()) {
                    values.put(row.get("区划代码"), new BigDecimal(row.get("本乡镇该项数值")));
                }
            }
        }
        return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).longValueExact();
    }

    /** All that a Word document says. */
    static String word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
