package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A report as the file of an office program, which a jar of its own writes. */
final class OfficeFile {

    private OfficeFile() {}

    /** Refuses a format that no jar writes, and one that is no text where there is no file. */
    static void require(ReportFormat format, Output output) {
        if (!output.isFile()) {
            throw new InputException("--format: " + format.formatName()
                    + " is not a text for standard output; name the file to write with --out");
        }
        renderer(format);
    }

    static Rendered of(ReportFormat format, ReportDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer(format).render(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
        return output -> output.write(bytes);
    }

    private static ReportRenderer renderer(ReportFormat format) {
        return ReportRenderer.find(format.formatName(), OfficeJar.loader())
                .orElseThrow(
                        () -> new InputException(
                                "--format: " + format.formatName() + " is written by " + OfficeJar.NAME
                                        + ", which was not found beside promise.jar; build promise-examples/office, or choose another format"));
    }
}
