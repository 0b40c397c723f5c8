package io.github.promisemodel.office.document;

import io.github.promisemodel.office.FixedZip;
import io.github.promisemodel.reports.figures.CharacterReplacement;
import io.github.promisemodel.reports.figures.ReportDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A report as a Word document (DOCX), such as a paper for a committee: headings, tables whose first row is repeated on each page, charts
 * with a text for those who do not see them, and links from an entry's name to its row.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("paper.docx"))) {
 *     new DocxReport(ReportFigures.document(report, labels)).writeTo(out);
 * }
 * }</pre>
 *
 * <p>The same report gives the same bytes. Nothing in them tells who wrote it, where or when.
 */
public final class DocxReport {

    private final ReportDocument document;
    private final List<String> replaced;

    /**
     * Prepares it.
     *
     * @param document what is said
     */
    public DocxReport(ReportDocument document) {
        CharacterReplacement replacement = new CharacterReplacement(document.labels());
        this.document = replacement.document(document);
        this.replaced = replacement.replaced();
    }

    /** {@return the places of texts that had a character that no document can have, such as "Every action: 4.1"} */
    public List<String> replaced() {
        return replaced;
    }

    /**
     * Writes it.
     *
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WordFile file = new WordFile()) {
            Frame frame = new Frame(file, document);
            Body body = new Body(document, replaced, frame, new Charts(file, document.labels(), frame.date()));
            file.body(body.xml());
            file.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), out);
    }
}
