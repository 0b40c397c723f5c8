package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as DOCX, for {@code promise report --format docx} and any other program that asks for {@code docx}. */
public final class DocxRenderer implements ReportRenderer {

    /** For {@code META-INF/services}. */
    public DocxRenderer() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        new DocxReport(document).writeTo(out);
    }
}
