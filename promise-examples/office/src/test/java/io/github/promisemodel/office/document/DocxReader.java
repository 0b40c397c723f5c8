package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.same.ReadReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a report back from a document, by Apache POI and by the styles alone. */
final class DocxReader {

    private String title = "";
    private final List<String> about = new ArrayList<>();
    private final List<ReadReport.Part> sections = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<String> chartNotes = new ArrayList<>();

    private DocxReader() {}

    /** A document as it is written. */
    static byte[] write(ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxReport(document).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requires that every part of a document is XML. */
    static void requireXml(byte[] docx) throws Exception {
        SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (!entry.getName().endsWith(".xlsx")) {
                parser.parse(new ByteArrayInputStream(in.readAllBytes()), new DefaultHandler());
            }
        }
    }

    static DocxReader read(byte[] docx) {
        DocxReader reader = new DocxReader();
        open(docx).getBodyElements().forEach(reader::add);
        return reader;
    }

    ReadReport report() {
        return new ReadReport(title, about, sections);
    }

    /** The list of contents. */
    List<String> contents() {
        return contents;
    }

    /** What is said at the end. */
    List<String> closing() {
        return closing;
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            List<List<String>> rows = new ArrayList<>();
            for (XWPFTableRow row : table.getRows()) {
                rows.add(row.getTableCells().stream()
                        .map(cell -> text(cell.getParagraphs().get(0)))
                        .toList());
            }
            shown().headings().addAll(rows.remove(0));
            shown().rows().addAll(rows);
        } else if (element instanceof XWPFParagraph paragraph) {
            add(paragraph, text(paragraph));
        } else {
            throw new AssertionError("There is a " + element);
        }
    }

    private void add(XWPFParagraph paragraph, String text) {
        switch (paragraph.getStyle()) {
            case "Title" -> title += text;
            case "Fact" -> about.add(text);
            case "Heading1" -> sections.add(new ReadReport.Part(text, new ArrayList<>()));
            case "Heading2" ->
                last(sections)
                        .tables()
                        .add(new ReadReport.Shown(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            case "Note", "Lead" -> shown().notes().add(text);
            case "TOC1" -> contents.add(text);
            case "Closing" -> closing.add(text);
            case "ChartNote" -> chartNotes.add(text);
            case "TOCHeading", "Caption", "Chart", "WayBack" -> {}
            default -> throw new AssertionError("A paragraph in the style " + paragraph.getStyle());
        }
    }

    private ReadReport.Shown shown() {
        return last(last(sections).tables());
    }

    /** What people read but for the letter of a status, whose word says the same. */
    static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!"StatusLetter".equals(run.getStyle())) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
