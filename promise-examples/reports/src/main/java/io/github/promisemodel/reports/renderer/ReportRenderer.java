package io.github.promisemodel.reports.renderer;

import io.github.promisemodel.reports.figures.ReportDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Writes reports in a format that needs a library of its own, such as documents of an office program. A jar that has one names it in
 * {@code META-INF/services}, so that a program without the jar loads no class of it.
 *
 * <pre>{@code
 * ReportRenderer renderer = ReportRenderer.find("docx").orElseThrow();
 * try (OutputStream out = Files.newOutputStream(Path.of("paper.docx"))) {
 *     renderer.render(document, out);
 * }
 * }</pre>
 */
public interface ReportRenderer {

    /** {@return the name of the format, as {@code promise report --format} has it, such as {@code docx}} */
    String format();

    /**
     * Writes a report.
     *
     * @param document what it says
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    void render(ReportDocument document, OutputStream out) throws IOException;

    /**
     * The renderer of a format.
     *
     * @param format the name of the format, such as {@code docx}
     * @return the renderer; empty where no jar has one
     */
    static Optional<ReportRenderer> find(String format) {
        return find(format, ReportRenderer.class.getClassLoader());
    }

    /**
     * The renderer of a format, among those that a class loader has.
     *
     * @param format the name of the format, such as {@code docx}
     * @param loader where it is looked for, such as in a jar that is opened when it is asked for
     * @return the renderer; empty where no jar has one
     */
    static Optional<ReportRenderer> find(String format, ClassLoader loader) {
        return ServiceLoader.load(ReportRenderer.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }
}
