package io.github.promisemodel.office.workbook;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as workbooks in the format ODS. */
public final class OdsReport implements ReportRenderer {

    /** Makes it, as a service. */
    public OdsReport() {}

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        OdsWriter.write(ReportBook.of(document), out);
    }
}
