package io.github.promisemodel.office.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made part by part, so that a test can make those that no spreadsheet writes. */
public final class RawWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OF_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /**
     * A workbook of Excel with one sheet.
     *
     * @param sheetData what is within {@code worksheet}, such as {@code <sheetData>...</sheetData>}
     * @return the workbook
     */
    public static RawWorkbook xlsx(String sheetData) {
        RawWorkbook book = new RawWorkbook();
        book.part(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                        + "</Types>");
        book.part(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + OF_OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        book.part(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + OF_OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + OF_OFFICE
                        + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"" + OF_OFFICE
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        book.workbook("");
        // Formats by their place: general, a date, a percentage, two places, a date of its own.
        book.part(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                        + " formatCode=\"dd\\-mmm\\-yyyy\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"9\"/><xf numFmtId=\"2\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        book.part(
                "xl/sharedStrings.xml",
                XML + "<sst xmlns=\"" + MAIN + "\" count=\"1\" uniqueCount=\"2147483647\"><si><r><t>On </t></r>"
                        + "<r><t>track</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si></sst>");
        return book.sheet(sheetData);
    }

    /**
     * An OpenDocument spreadsheet with one sheet.
     *
     * @param rows the rows of its table
     * @return the spreadsheet
     */
    public static RawWorkbook ods(String rows) {
        return ods(Map.of("Actions", rows));
    }

    /**
     * An OpenDocument spreadsheet.
     *
     * @param tables the rows of each of its sheets, by their names
     * @return the spreadsheet
     */
    public static RawWorkbook ods(Map<String, String> tables) {
        RawWorkbook book = new RawWorkbook();
        book.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        book.part(
                "META-INF/manifest.xml",
                XML + "<manifest:manifest xmlns:manifest=\"" + names
                        + "manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry"
                        + " manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument"
                        + ".spreadsheet\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        StringBuilder body = new StringBuilder();
        tables.forEach((name, rows) -> body.append("<table:table table:name=\"")
                .append(name)
                .append("\">")
                .append(rows)
                .append("</table:table>"));
        book.part(
                "content.xml",
                XML + "<office:document-content office:version=\"1.3\" xmlns:office=\"" + names
                        + "office:1.0\" xmlns:table=\"" + names
                        + "table:1.0\" xmlns:text=\"" + names
                        + "text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:"
                        + "experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet>" + body
                        + "</office:spreadsheet></office:body></office:document-content>");
        return book;
    }

    RawWorkbook workbook(String properties) {
        return part(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OF_OFFICE + "\">" + properties
                        + "<sheets><sheet name=\"Actions\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    }

    RawWorkbook sheet(String sheetData) {
        return part(
                "xl/worksheets/sheet1.xml", XML + "<worksheet xmlns=\"" + MAIN + "\">" + sheetData + "</worksheet>");
    }

    RawWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    private static String relations(String those) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + those
                + "</Relationships>";
    }

    /**
     * Writes it.
     *
     * @param file the file
     * @return the file
     */
    public Path writeTo(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
