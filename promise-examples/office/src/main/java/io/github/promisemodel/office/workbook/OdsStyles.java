package io.github.promisemodel.office.workbook;

import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** The styles of an ODS file: those of its cells, those of numbers by how many decimal places they show, and widths of columns. */
final class OdsStyles {

    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String NUMBER_HEADING = "number-heading";
    static final String TEXT = "text";
    static final String LINE = "line";
    static final String LINK = "link";
    static final String DAY = "day";

    private static final String ROOM = "2mm";
    private static final String NUMBER = "number";
    private static final String SHARE = "share";
    private static final String WIDTH = "width";

    /** About how wide a character is, in hundredths of a millimetre. */
    private static final int CHARACTER = 200;

    private final Set<Integer> numbers = new TreeSet<>();
    private final Set<Integer> shares = new TreeSet<>();
    private final Set<Integer> widths = new TreeSet<>();

    OdsStyles(TableBook book) {
        for (BookSheet sheet : book.sheets()) {
            for (int size : ColumnSizes.of(sheet)) {
                widths.add(size);
            }
            sheet.table().ifPresent(table -> table.rows().forEach(row -> row.forEach(this::use)));
        }
    }

    private void use(BookCell cell) {
        if (cell instanceof BookCell.Number number) {
            numbers.add(number.decimals());
        } else if (cell instanceof BookCell.Percentage share) {
            shares.add(share.decimals());
        }
    }

    static String of(BookCell.Number number) {
        return NUMBER + number.decimals();
    }

    static String of(BookCell.Percentage share) {
        return SHARE + share.decimals();
    }

    static String width(int size) {
        return WIDTH + size;
    }

    void write(OdsXml to) throws XMLStreamException {
        to.start("office:automatic-styles");
        to.start("number:text-style", "style:name", "as-text")
                .empty("number:text-content")
                .end();
        to.start("number:date-style", "style:name", "as-day")
                .empty("number:day")
                .element("number:text", " ")
                .empty("number:month", "number:style", "long", "number:textual", "true")
                .element("number:text", " ")
                .empty("number:year", "number:style", "long")
                .end();
        for (int places : numbers) {
            to.start("number:number-style", "style:name", "as-" + NUMBER + places);
            number(to, places, "true").end();
        }
        for (int places : shares) {
            to.start("number:percentage-style", "style:name", "as-" + SHARE + places);
            number(to, places, "false").element("number:text", "%").end();
        }
        for (int size : widths) {
            String width = size * CHARACTER / 100 + "." + String.format("%02d", size * CHARACTER % 100) + "mm";
            to.start("style:style", "style:name", width(size), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", width)
                    .end();
        }
        cell(to, TITLE, "as-text", false, "fo:font-weight", "bold", "fo:font-size", "14pt");
        cell(to, LINE, "as-text", false);
        cell(to, TEXT, "as-text", true);
        cell(to, LINK, "as-text", false, "fo:color", "#0000ee", "style:text-underline-style", "solid");
        heading(to, HEADING, "start", "0mm");
        heading(to, NUMBER_HEADING, "end", ROOM);
        value(to, DAY);
        for (int places : numbers) {
            value(to, NUMBER + places);
        }
        for (int places : shares) {
            value(to, SHARE + places);
        }
        to.start("style:style", "style:name", "sheet", "style:family", "table", "style:master-page-name", "Wide")
                .empty("style:table-properties", "table:display", "true")
                .end();
        to.end();
    }

    private static OdsXml number(OdsXml to, int places, String grouped) throws XMLStreamException {
        String decimals = Integer.toString(places);
        return to.empty(
                "number:number",
                "number:decimal-places",
                decimals,
                "number:min-decimal-places",
                decimals,
                "number:min-integer-digits",
                "1",
                "number:grouping",
                grouped);
    }

    private static void heading(OdsXml to, String name, String side, String room) throws XMLStreamException {
        start(to, name, "as-text");
        to.empty(
                "style:table-cell-properties",
                "style:vertical-align",
                "top",
                "fo:wrap-option",
                "wrap",
                "fo:border-bottom",
                "0.74pt solid #000000",
                "fo:padding-right",
                room);
        to.empty("style:paragraph-properties", "fo:text-align", side);
        to.empty("style:text-properties", "fo:font-weight", "bold").end();
    }

    private static void cell(OdsXml to, String name, String format, boolean isWrapped, String... text)
            throws XMLStreamException {
        start(to, name, format);
        to.empty(
                "style:table-cell-properties",
                "style:vertical-align",
                "top",
                "fo:wrap-option",
                isWrapped ? "wrap" : "no-wrap");
        if (text.length > 0) {
            to.empty("style:text-properties", text);
        }
        to.end();
    }

    /** At the right, with some room before the text of the column behind it. */
    private static void value(OdsXml to, String name) throws XMLStreamException {
        start(to, name, "as-" + name);
        to.empty("style:table-cell-properties", "style:vertical-align", "top", "fo:padding-right", ROOM)
                .empty("style:paragraph-properties", "fo:text-align", "end")
                .end();
    }

    private static void start(OdsXml to, String name, String format) throws XMLStreamException {
        to.start(
                "style:style",
                "style:name",
                name,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default",
                "style:data-style-name",
                format);
    }
}
