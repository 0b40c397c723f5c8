package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.file.AtomicFile;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.words.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What a subcommand of a jar of its own reads, writes and refuses with, so that it does so as the others do. */
public final class CommandTools {

    private final Terminal terminal;

    CommandTools(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return standard output} */
    public PrintWriter out() {
        return terminal.out();
    }

    /**
     * Says something on a line of standard error.
     *
     * @param line the line
     */
    public void remark(String line) {
        terminal.remark(line);
    }

    /**
     * Says how far a long task is, on a terminal alone.
     *
     * @param step what it does now
     */
    public void step(String step) {
        terminal.progress().step(step);
    }

    /** {@return the words of what is written} */
    public Labels labels() {
        return Terminal.labels();
    }

    /**
     * A document as text, as it looks on the terminal.
     *
     * @param document the document
     * @return the text
     */
    public String text(ReportDocument document) {
        return terminal.text(document);
    }

    /**
     * The path of a file that was named.
     *
     * @param name the name as it was given
     * @return its path
     */
    public Path path(String name) {
        return FileNames.path(name);
    }

    /**
     * Reads a plan; where that cannot be done, the command ends with every reason and exit code 2.
     *
     * @param name the file's name, or {@code -} for standard input
     * @return the plan
     */
    public Plan plan(String name) {
        return PlanInput.read(name, terminal.in());
    }

    /**
     * Reads a document of another kind; where that cannot be done, the command ends with every reason and exit code 2.
     *
     * @param name the file's name
     * @param codec how it is read
     * @param <T> what it is
     * @return the document
     */
    public <T> T read(String name, ValueCodec<T> codec) {
        return PlanInput.read(name, codec);
    }

    /**
     * Why a file cannot be read.
     *
     * @param e what happened
     * @return the reason in words, without the file's name
     */
    public String reason(IOException e) {
        return PlanInput.reason(e);
    }

    /**
     * Writes a file whole or not at all. It is made before anything is written.
     *
     * @param name its name
     * @param inputs the names of all files that the command reads, none of which is overwritten
     * @param content what it is to have
     */
    public void write(String name, List<String> inputs, AtomicFile.Content content) {
        Output output = Output.to(name, terminal, inputs);
        if (!output.isFile()) {
            throw refusal(List.of("--out: name a file to write"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
        output.write(bytes);
    }

    /**
     * What ends a command with exit code 2.
     *
     * @param reasons every reason, a line each
     * @return the exception to throw
     */
    public RuntimeException refusal(List<String> reasons) {
        return new InputException(reasons);
    }
}
