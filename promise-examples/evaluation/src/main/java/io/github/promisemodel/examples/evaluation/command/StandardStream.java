package io.github.promisemodel.examples.evaluation.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output or standard error, which remembers how it failed; a {@link PrintWriter} alone keeps that to itself. */
final class StandardStream extends Writer {

    private final Writer out;
    private @Nullable IOException failure;

    StandardStream(OutputStream out, Charset charset) {
        // Buffered, so that a long text is encoded piece by piece and not held a second time.
        this.out = new BufferedWriter(new OutputStreamWriter(out, charset));
    }

    /** How it failed, if it did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        attempt(() -> out.write(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            }
            throw e;
        }
    }
}
