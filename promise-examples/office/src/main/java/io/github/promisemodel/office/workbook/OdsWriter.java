package io.github.promisemodel.office.workbook;

import io.github.promisemodel.office.FixedZip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes workbooks as ODS, part by part with the JDK's own writer of XML: each sheet has its headings in header rows, which stay in
 * sight and are repeated in print, and in a range that says that it has them; no formula, no merged cell and no author.
 *
 * <p>The usual small library for ODS has no header rows, no rows that stay in sight, no links between sheets, no formats of numbers
 * and no language, and keeps all cells in memory. All of these are here.
 */
public final class OdsWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String VERSION = "1.2";
    private static final int BUFFER = 1 << 16;

    private final TableBook book;
    private final ZipOutputStream zip;

    private OdsWriter(TableBook book, ZipOutputStream zip) {
        this.book = book;
        this.zip = zip;
    }

    /** What is in a part. */
    @FunctionalInterface
    private interface Part {
        void addTo(OdsXml xml) throws XMLStreamException;
    }

    /**
     * Writes a workbook.
     *
     * @param book the workbook
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static void write(TableBook book, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        OdsWriter writer = new OdsWriter(book, zip);
        FixedZip.addPlain(zip, "mimetype", TYPE);
        writer.part("META-INF/manifest.xml", "manifest:manifest", writer::manifest);
        writer.part("meta.xml", "office:document-meta", writer::meta);
        writer.part("settings.xml", "office:document-settings", writer::settings);
        writer.part("styles.xml", "office:document-styles", writer::styles);
        writer.part("content.xml", "office:document-content", writer::content);
        zip.finish();
    }

    private void part(String name, String root, Part part) throws IOException {
        FixedZip.begin(zip, name);
        try {
            OdsXml xml = OdsXml.begin(new BufferedOutputStream(zip, BUFFER), root); // it is flushed at its end
            part.addTo(xml);
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
    }

    private void manifest(OdsXml xml) throws XMLStreamException {
        xml.attribute("manifest:version", VERSION);
        file(xml, "/", TYPE);
        for (String name : List.of("meta.xml", "settings.xml", "styles.xml", "content.xml")) {
            file(xml, name, "text/xml");
        }
    }

    private static void file(OdsXml xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private void meta(OdsXml xml) throws XMLStreamException {
        xml.attribute("office:version", VERSION);
        String created = book.created() + "T00:00:00";
        xml.start("office:meta")
                .element("dc:title", HeldTexts.plain(book.title()))
                .element("dc:language", book.language())
                .element("meta:creation-date", created)
                .element("dc:date", created)
                .end();
    }

    /** Which rows of each sheet stay in sight. */
    private void settings(OdsXml xml) throws XMLStreamException {
        xml.attribute("office:version", VERSION);
        xml.start("office:settings");
        xml.start("config:config-item-set", "config:name", "ooo:view-settings");
        xml.start("config:config-item-map-indexed", "config:name", "Views");
        xml.start("config:config-item-map-entry");
        xml.start("config:config-item-map-named", "config:name", "Tables");
        for (BookSheet sheet : book.sheets()) {
            if (sheet.table().isPresent()) {
                String above = Integer.toString(sheet.rowsAbove() + 1);
                xml.start("config:config-item-map-entry", "config:name", sheet.name());
                item(xml, "VerticalSplitMode", "short", "2");
                item(xml, "VerticalSplitPosition", "int", above);
                item(xml, "PositionBottom", "int", above);
                item(xml, "ActiveSplitRange", "short", "2");
                xml.end();
            }
        }
        xml.end().end().end().end().end();
    }

    private static void item(OdsXml xml, String name, String type, String value) throws XMLStreamException {
        xml.element("config:config-item", value, "config:name", name, "config:type", type);
    }

    /** The language of the texts, and pages as wide as a table. */
    private void styles(OdsXml xml) throws XMLStreamException {
        xml.attribute("office:version", VERSION);
        String[] language = book.language().split("-", 2);
        xml.start("office:styles");
        xml.start("style:default-style", "style:family", "table-cell")
                .empty(
                        "style:text-properties",
                        "fo:language",
                        language[0],
                        "fo:country",
                        language.length > 1 ? language[1] : "GB",
                        "fo:font-size",
                        "11pt")
                .end();
        xml.empty("style:style", "style:name", "Default", "style:family", "table-cell");
        xml.end();
        xml.start("office:automatic-styles");
        xml.start("style:page-layout", "style:name", "wide")
                .empty(
                        "style:page-layout-properties",
                        "fo:page-width",
                        "297mm",
                        "fo:page-height",
                        "210mm",
                        "style:print-orientation",
                        "landscape",
                        "style:scale-to-X",
                        "1",
                        "style:scale-to-Y",
                        "0")
                .end();
        xml.end();
        xml.start("office:master-styles");
        xml.empty("style:master-page", "style:name", "Wide", "style:page-layout-name", "wide");
        xml.end();
    }

    private void content(OdsXml xml) throws XMLStreamException {
        xml.attribute("office:version", VERSION);
        new OdsStyles(book).write(xml);
        xml.start("office:body").start("office:spreadsheet");
        for (BookSheet sheet : book.sheets()) {
            OdsSheet.write(sheet, xml);
        }
        xml.start("table:database-ranges");
        int number = 0;
        for (BookSheet sheet : book.sheets()) {
            number++;
            if (sheet.table().isPresent()) {
                xml.empty(
                        "table:database-range",
                        "table:name",
                        "Table" + number,
                        "table:target-range-address",
                        OdsSheet.range(sheet, sheet.table().get()),
                        "table:contains-header",
                        "true",
                        "table:display-filter-buttons",
                        "true");
            }
        }
        xml.end();
        xml.end().end();
    }
}
