package io.github.promisemodel.office.workbook;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as workbooks in the format XLSX. */
public final class XlsxReport implements ReportRenderer {

    /** Makes it, as a service. */
    public XlsxReport() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        XlsxWriter.write(ReportBook.of(document), out);
    }
}
