package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.MessageText;
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

    /** The words are read when they are first asked for: neither help nor a merge says any of them. */
    private static final class Words {
        private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

        private Words() {}
    }

    /** The words of what is written. */
    static Labels labels() {
        return Words.ENGLISH;
    }

    /** How text looks on it. */
    TextStyle style() {
        return TextStyle.of(colours, blocks);
    }

    /** A document as text, as it looks on it, with how to see the parts that are not in it. */
    String text(ReportDocument document) {
        return PartsOption.text(document, style());
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

    /** Says something on a line of standard error; whatever is repeated in it stays on the line. */
    void remark(String line) {
        err().println(MessageText.cleaned(line));
    }
}
