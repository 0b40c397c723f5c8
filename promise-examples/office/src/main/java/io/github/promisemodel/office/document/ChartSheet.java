package io.github.promisemodel.office.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The numbers of a chart in a workbook of its own, in which they can be changed: a column for each of its series, under its name. */
final class ChartSheet implements AutoCloseable {

    private static final String NAME = "1";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(NAME);
    private final XSSFCellStyle day = workbook.createCellStyle();
    private int columns;

    /** A workbook that says of itself that it is of a date. */
    ChartSheet(Date date) {
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        var properties = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setCreatedProperty(Optional.of(date));
        properties.setModifiedProperty(Optional.of(date));
        properties.setCreatorProperty("");
    }

    /** Adds a column of texts, numbers or days, and gives its number. */
    int add(String name, List<?> values) {
        cell(0).setCellValue(name);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof BigDecimal number) {
                cell(i + 1).setCellValue(number.doubleValue());
            } else if (value instanceof Long number) {
                cell(i + 1).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell(i + 1).setCellValue(date);
                cell(i + 1).setCellStyle(day);
            } else {
                cell(i + 1).setCellValue(value.toString());
            }
        }
        return columns++;
    }

    private XSSFCell cell(int number) {
        XSSFRow row = sheet.getRow(number);
        row = row == null ? sheet.createRow(number) : row;
        XSSFCell cell = row.getCell(columns);
        return cell == null ? row.createCell(columns) : cell;
    }

    /** Where the name of a column is. */
    String name(int column) {
        return reference(0, 0, column);
    }

    /** Where so many values of a column are. */
    String values(int column, int count) {
        return reference(1, count, column);
    }

    private static String reference(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString("'" + NAME + "'", true);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is kept in memory
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is kept in memory
        }
    }
}
