package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.file.AtomicFile;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a command writes what it made, all of it or nothing: a file, or standard output. */
final class Output {

    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private final String name;
    private final @Nullable AtomicFile file;
    private final Terminal terminal;

    private Output(String name, @Nullable AtomicFile file, Terminal terminal) {
        this.name = name;
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Standard output.
     *
     * @param terminal the terminal
     * @param inputs the names of all that the command reads
     * @throws InputException if it is added to a file that the command reads
     */
    static Output standard(Terminal terminal, List<String> inputs) {
        refuseInput("Standard output", STANDARD_OUTPUT, inputs);
        return new Output("standard output", null, terminal);
    }

    /**
     * A file, or standard output if none is named.
     *
     * @param name the file's name, or {@code -}
     * @param terminal the terminal
     * @param inputs the names of all that the command reads
     * @throws InputException if it cannot be written, or the command reads it
     */
    static Output to(@Nullable String name, Terminal terminal, List<String> inputs) {
        if (name == null || name.equals(PlanInput.STANDARD_INPUT)) {
            return standard(terminal, inputs);
        }
        Path file = file(name, inputs);
        try {
            return new Output(name, AtomicFile.of(file), terminal);
        } catch (IOException e) {
            throw new InputException(name + ": it cannot be written: " + PlanInput.reason(e));
        }
    }

    /**
     * The path of a file to write.
     *
     * @param name the file's name
     * @param inputs the names of all that the command reads
     * @throws InputException if it is the name of a folder, or the command reads it
     */
    static Path file(String name, List<String> inputs) {
        Path file = FileNames.path(name);
        if (name.endsWith("/") || name.endsWith(file.getFileSystem().getSeparator())) {
            throw new InputException(name + ": it is the name of a folder; name a file to write");
        }
        refuseInput(name, file, inputs);
        return file;
    }

    /** Whether it is a file, and not standard output. */
    boolean isFile() {
        return file != null;
    }

    /** Writes it, to a file in UTF-8. */
    void write(CharSequence text) {
        if (file == null) {
            terminal.out().append(text);
            return;
        }
        write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.append(text);
            writer.flush();
        });
    }

    /**
     * Writes what is no text, to a file.
     *
     * @throws IllegalStateException if it is not a file
     */
    void write(ByteArrayOutputStream bytes) {
        if (file == null) {
            throw new IllegalStateException("Output: bytes are not written to standard output");
        }
        write(file, bytes::writeTo);
    }

    private void write(AtomicFile to, AtomicFile.Content content) {
        terminal.progress().stop();
        try {
            to.write(content);
        } catch (IOException e) {
            throw new OutputException(
                    name + ": the answer could not be written: " + PlanInput.reason(e), ClosedOutput.isMeantBy(e), e);
        }
    }

    /** An output that the command reads would be lost, or grow while it is read. The first of the inputs is a plan. */
    private static void refuseInput(String shown, Path output, List<String> inputs) {
        for (String input : inputs) {
            boolean standard = input.equals(PlanInput.STANDARD_INPUT);
            if (isSameFile(output, standard ? STANDARD_INPUT : FileNames.path(input))) {
                throw new InputException(shown + ": it is "
                        + (input.equals(inputs.get(0)) ? "the plan itself" : "a file that the command reads")
                        + (standard ? ", on standard input" : ", as " + input)
                        + "; name another file to write");
            }
        }
    }

    /** Whether they are one file, by whatever names; a device or a pipe can be both. */
    private static boolean isSameFile(Path output, Path input) {
        try {
            return Files.isRegularFile(output) && Files.isSameFile(output, input);
        } catch (IOException e) {
            return false; // an input that cannot be looked at is refused when it is read
        }
    }
}
