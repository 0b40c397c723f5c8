package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colours whether it shows colours
 * @param blocks whether it can show block characters
 * @param progress says what takes long, until something is written
 */
record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, boolean colours, boolean blocks, ProgressLine progress) {

    /** The words of what is written. */
    static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** How text looks on it. */
    TextStyle style() {
        return TextStyle.of(colours, blocks);
    }

    /** Writes a document as text. */
    void print(ReportDocument document) {
        out().print(new TextDocument(document, style()).render());
    }

    /** How text looks in a file. */
    TextStyle styleOfFile() {
        return TextStyle.of(false, true);
    }

    /** Standard output; from now on nothing else is said. */
    @Override
    public PrintWriter out() {
        progress.stop();
        return out;
    }

    /** Standard error; from now on nothing is said there of how far it is. */
    @Override
    public PrintWriter err() {
        progress.stop();
        return err;
    }
}
