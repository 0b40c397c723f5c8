package io.github.promisemodel.office.workbook;

import io.github.promisemodel.office.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks as XLSX, by Apache POI's streaming writer: a table of its own on each sheet, whose headings stay in sight and are
 * repeated in print, and no formula, no merged cell and no author.
 */
public final class XlsxWriter {

    /** Rows that are kept in memory at once. */
    private static final int WINDOW = 100;

    private static final int WIDTH = 256;

    /** The button of a filter, in characters. */
    private static final int BUTTON = 3;

    /** Heights in points: of a line, of a title, and the most that a row has. */
    private static final float LINE = 15;

    private static final float TITLE = 21;
    private static final float MOST_POINTS = 409;

    /** What is read as a character by its number in the texts of a sheet. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook inner;
    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;

    private XlsxWriter(XSSFWorkbook inner, SXSSFWorkbook workbook) {
        this.inner = inner;
        this.workbook = workbook;
        this.styles = new XlsxStyles(workbook);
    }

    /**
     * Writes a workbook.
     *
     * @param book the workbook
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static void write(TableBook book, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(inner, WINDOW, true, false)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(inner, book);
            XlsxWriter writer = new XlsxWriter(inner, workbook);
            for (BookSheet sheet : book.sheets()) {
                writer.add(sheet);
            }
            workbook.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), out);
    }

    private static void describe(XSSFWorkbook workbook, TableBook book) {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> created =
                Optional.of(Date.from(book.created().atStartOfDay().toInstant(ZoneOffset.UTC)));
        properties.setTitleProperty(Optional.of(HeldTexts.plain(book.title())));
        properties.setLanguageProperty(Optional.of(book.language()));
        properties.setCreatorProperty(Optional.empty());
        properties.setCreatedProperty(created);
        properties.setModifiedProperty(created);
    }

    private void add(BookSheet sheet) {
        Sheet to = workbook.createSheet(sheet.name());
        int[] sizes = ColumnSizes.of(sheet);
        for (int i = 0; i < sizes.length; i++) {
            to.setColumnWidth(i, sizes[i] * WIDTH);
        }
        to.setFitToPage(true);
        to.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        to.getPrintSetup().setLandscape(sheet.table().isPresent());
        to.getPrintSetup().setFitWidth((short) 1);
        to.getPrintSetup().setFitHeight((short) 0);
        int at = 0;
        if (!sheet.title().isEmpty()) {
            Row title = to.createRow(at++);
            title.setHeightInPoints(TITLE);
            text(title.createCell(0), sheet.title(), styles.title());
        }
        CellStyle line = styles.line(sheet.table().isEmpty());
        for (BookCell each : sheet.lines()) {
            Row row = to.createRow(at++);
            Cell cell = row.createCell(0);
            if (sheet.table().isEmpty()) {
                fit(row, ColumnSizes.lines(each.shown(), sizes[0]));
            }
            if (each instanceof BookCell.Link) {
                set(cell, each);
            } else {
                text(cell, each.shown(), line);
            }
        }
        if (sheet.table().isPresent()) {
            addTable(to, sheet.table().get(), at, sizes);
        }
    }

    private void addTable(Sheet to, BookTable table, int top, int[] sizes) {
        List<BookColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isText()) {
                to.setDefaultColumnStyle(i, styles.text(""));
            }
        }
        Row headings = to.createRow(top);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            BookColumn column = columns.get(i);
            text(headings.createCell(i), column.heading(), styles.heading(column));
            lines = Math.max(lines, ColumnSizes.lines(column.heading(), sizes[i] - BUTTON));
        }
        fit(headings, lines);
        to.createFreezePane(0, top + 1);
        to.setRepeatingRows(new CellRangeAddress(top, top, -1, -1));
        declare(to.getSheetName(), table, top);
        int at = top;
        for (List<BookCell> row : table.rows()) {
            Row cells = to.createRow(++at);
            lines = 1;
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).shown().isEmpty()) {
                    set(cells.createCell(i), row.get(i));
                    lines = Math.max(lines, ColumnSizes.lines(row.get(i).shown(), sizes[i]));
                }
            }
            fit(cells, lines);
        }
    }

    /** Gives a row room for its lines, which not every program does by itself. */
    private static void fit(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE));
        }
    }

    /** Says that it is a table, with a row of headings. */
    private void declare(String sheet, BookTable table, int top) {
        int width = table.columns().size();
        int bottom = top + Math.max(1, table.rows().size());
        AreaReference area = new AreaReference(
                new CellReference(top, 0), new CellReference(bottom, width - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable declared = inner.getSheet(sheet).createTable(area);
        String name = "Table" + (inner.getSheetIndex(sheet) + 1);
        declared.setName(name);
        declared.setDisplayName(name);
        declared.setStyleName("TableStyleLight1");
        declared.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        declared.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        for (int i = 0; i < width; i++) {
            declared.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(i)
                    .setName(escaped(table.columns().get(i).heading()));
        }
    }

    private void set(Cell cell, BookCell content) {
        if (content instanceof BookCell.Link link) {
            Hyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("'" + link.sheet().replace("'", "''") + "'!A1");
            text(cell, link.text(), styles.link());
            cell.setHyperlink(to);
        } else if (content instanceof BookCell.Number number) {
            cell.setCellValue(number.number().doubleValue());
            cell.setCellStyle(styles.number(places("#,##0", number.decimals())));
        } else if (content instanceof BookCell.Percentage share) {
            cell.setCellValue(share.partOfOne().doubleValue());
            cell.setCellStyle(styles.number(places("0", share.decimals()) + "%"));
        } else if (content instanceof BookCell.Day day) {
            cell.setCellValue(day.day());
            cell.setCellStyle(styles.number("d mmmm yyyy"));
        } else {
            text(cell, content.shown(), styles.text(content.shown()));
        }
    }

    private static String places(String whole, int decimals) {
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellValue(escaped(text));
        cell.setCellStyle(style);
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
    }
}
