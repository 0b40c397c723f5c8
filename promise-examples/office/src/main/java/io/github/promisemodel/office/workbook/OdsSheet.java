package io.github.promisemodel.office.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A sheet of an ODS file. */
final class OdsSheet {

    private static final int LETTERS = 26;

    private final OdsXml xml;

    private OdsSheet(OdsXml xml) {
        this.xml = xml;
    }

    static void write(BookSheet sheet, OdsXml xml) throws XMLStreamException {
        new OdsSheet(xml).add(sheet);
    }

    /** The cells of its table, its headings too. */
    static String range(BookSheet sheet, BookTable table) {
        String name = "'" + sheet.name().replace("'", "''") + "'.";
        int top = sheet.rowsAbove() + 1;
        int bottom = top + Math.max(1, table.rows().size());
        return name + "A" + top + ":" + name + column(table.columns().size() - 1) + bottom;
    }

    private static String column(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    private void add(BookSheet sheet) throws XMLStreamException {
        xml.start("table:table", "table:name", sheet.name(), "table:style-name", "sheet");
        List<BookColumn> columns = sheet.table().map(BookTable::columns).orElse(List.of());
        int[] sizes = ColumnSizes.of(sheet);
        for (int i = 0; i < sizes.length; i++) {
            boolean isText = columns.isEmpty() || columns.get(i).isText();
            xml.empty(
                    "table:table-column",
                    "table:style-name",
                    OdsStyles.width(sizes[i]),
                    "table:default-cell-style-name",
                    isText ? OdsStyles.TEXT : "Default");
        }
        if (!sheet.title().isEmpty()) {
            xml.start("table:table-row");
            text(sheet.title(), OdsStyles.TITLE);
            xml.end();
        }
        for (BookCell line : sheet.lines()) {
            xml.start("table:table-row");
            if (line instanceof BookCell.Link) {
                cell(line);
            } else {
                text(line.shown(), columns.isEmpty() ? OdsStyles.TEXT : OdsStyles.LINE);
            }
            xml.end();
        }
        if (sheet.table().isPresent()) {
            add(sheet.table().get());
        }
        xml.end();
    }

    private void add(BookTable table) throws XMLStreamException {
        xml.start("table:table-header-rows").start("table:table-row");
        for (BookColumn column : table.columns()) {
            text(column.heading(), column.isText() ? OdsStyles.HEADING : OdsStyles.NUMBER_HEADING);
        }
        xml.end().end();
        for (List<BookCell> row : table.rows()) {
            xml.start("table:table-row");
            for (BookCell cell : row) {
                cell(cell);
            }
            xml.end();
        }
    }

    private void cell(BookCell cell) throws XMLStreamException {
        if (cell instanceof BookCell.Number number) {
            value(
                    number,
                    OdsStyles.of(number),
                    "float",
                    "office:value",
                    number.number().toPlainString());
        } else if (cell instanceof BookCell.Percentage share) {
            value(
                    share,
                    OdsStyles.of(share),
                    "percentage",
                    "office:value",
                    share.partOfOne().toPlainString());
        } else if (cell instanceof BookCell.Day day) {
            value(day, OdsStyles.DAY, "date", "office:date-value", day.day().toString());
        } else if (cell instanceof BookCell.Link link) {
            start(OdsStyles.LINK, "string");
            xml.start("text:p").start("text:a", "xlink:type", "simple", "xlink:href", "#" + address(link.sheet()));
            xml.spaced(link.text());
            xml.end().end().end();
        } else if (cell.shown().isEmpty()) {
            xml.empty("table:table-cell");
        } else {
            text(cell.shown(), OdsStyles.TEXT);
        }
    }

    private static String address(String sheet) {
        return "'" + sheet.replace("'", "''") + "'.A1";
    }

    private void value(BookCell cell, String style, String type, String attribute, String value)
            throws XMLStreamException {
        xml.start("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
        xml.element("text:p", cell.shown()).end();
    }

    private void text(String text, String style) throws XMLStreamException {
        start(style, "string");
        xml.paragraphs(text).end();
    }

    private void start(String style, String type) throws XMLStreamException {
        xml.start("table:table-cell", "table:style-name", style, "office:value-type", type);
    }
}
