package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What is around the text: styles, title and language, the plan's title above each page and its number beneath. */
final class Frame {

    /** In the places of the page's number and of how many pages there are, in words that have both. */
    private static final String NUMBER = "\ue000";

    private static final String COUNT = "\ue001";

    private final WordFile file;
    private final ReportDocument document;
    private final String header;
    private final String footer;

    Frame(WordFile file, ReportDocument document) throws IOException {
        this.file = file;
        this.document = document;
        addStyles();
        addProperties();
        this.header = addHeader();
        this.footer = addFooter();
    }

    /** What the styles of a document are is in {@code styles.xml}, beside this class. */
    private void addStyles() throws IOException {
        XWPFStyles styles = file.createStyles();
        try (InputStream in = Frame.class.getResourceAsStream("styles.xml")) {
            styles.setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e); // it is ours
        }
        styles.setSpellingLanguage(language());
    }

    /** English of the kind that is written in Scotland. */
    private String language() {
        String language = document.labels().language();
        return language.equals("en") ? "en-GB" : language;
    }

    private void addProperties() {
        Labels labels = document.labels();
        POIXMLProperties properties = file.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(
                labels.text("page.title", document.title(), labels.phrases().date(document.asOf())));
        Date date = date();
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(date));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(date));
        core.getUnderlyingProperties().setCreatorProperty("");
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language()));
    }

    /** The date as of which it is counted, and not the day on which it is written. */
    Date date() {
        return Date.from(document.asOf().end().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String addHeader() {
        XWPFHeader part = file.add(XWPFRelation.HEADER, XWPFHeader.class);
        XWPFParagraph paragraph = part.createParagraph();
        paragraph.setStyle("Header");
        paragraph.createRun().setText(document.title());
        return file.getRelationId(part);
    }

    private String addFooter() {
        XWPFFooter part = file.add(XWPFRelation.FOOTER, XWPFFooter.class);
        XWPFParagraph paragraph = part.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        String words = document.labels().text("document.page", NUMBER, COUNT);
        for (String piece : words.split("(?<=[" + NUMBER + COUNT + "])|(?=[" + NUMBER + COUNT + "])")) {
            switch (piece) {
                case NUMBER -> field(paragraph, "PAGE");
                case COUNT -> field(paragraph, "NUMPAGES");
                default -> paragraph.createRun().setText(piece);
            }
        }
        return file.getRelationId(part);
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** How a part of the document is laid out, which is said at its end. */
    void addSection(Xml out, Sheet sheet) {
        out.start("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", header)
                .empty("w:footerReference", "w:type", "default", "r:id", footer)
                .empty("w:type", "w:val", "nextPage");
        sheet.addTo(out);
        out.end();
    }
}
