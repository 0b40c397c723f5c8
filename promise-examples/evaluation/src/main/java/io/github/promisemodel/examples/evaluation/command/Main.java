package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.words.MessageText;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Starts the command {@code promise}, and ends it: the exit code tells whether the answer arrived, whatever happens.
 *
 * <p>It needs no class of a library, so that it can say that one is missing.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command and exits with its code.
     *
     * @param arguments the words after {@code promise}
     */
    public static void main(String[] arguments) {
        int code = ExitCode.UNANSWERED;
        try {
            Console console = terminal();
            // System.out and System.err would not say that they fail.
            code = run(
                    GivenWords.of(arguments),
                    System.in,
                    new FileOutputStream(FileDescriptor.out),
                    new FileOutputStream(FileDescriptor.err),
                    console == null ? StandardCharsets.UTF_8 : console.charset(),
                    console != null && CommandRun.isInColours(),
                    console != null);
        } catch (RuntimeException | Error e) {
            Ending.of(e).lines().forEach(line -> System.err.println(MessageText.cleaned(line)));
        } finally {
            System.exit(code);
        }
    }

    /**
     * Runs the command.
     *
     * @param arguments the words after {@code promise}
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param charset how text is written to both
     * @param colours whether standard output shows colours
     * @param attended whether a person is at a terminal
     * @return the exit code
     */
    static int run(
            String[] arguments,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Charset charset,
            boolean colours,
            boolean attended) {
        StandardStream output = new StandardStream(out, charset);
        StandardStream errors = new StandardStream(err, charset);
        PrintWriter errorWriter = new PrintWriter(errors);
        int code;
        try (ProgressLine progress = ProgressLine.start(errorWriter, attended, "reading")) {
            Terminal terminal = new Terminal(
                    in,
                    new PrintWriter(output),
                    errorWriter,
                    colours,
                    charset.newEncoder().canEncode('\u2588'),
                    progress);
            code = CommandRun.of(arguments, terminal);
            terminal.out().flush();
        } catch (RuntimeException | Error e) {
            Ending ending = Ending.of(e);
            ending.lines().forEach(line -> errorWriter.println(MessageText.cleaned(line)));
            code = ending.code();
        }
        return ended(code, output, errors, errorWriter);
    }

    /** An answer that did not arrive is none, whatever it says; of a closed output there is nobody to be told. */
    private static int ended(int code, StandardStream output, StandardStream errors, PrintWriter errorWriter) {
        output.failure()
                .filter(failure -> !ClosedOutput.isMeantBy(failure))
                .ifPresent(failure -> errorWriter.println(MessageText.cleaned(
                        "Standard output: the answer could not be written: " + PlanInput.reason(failure))));
        errorWriter.flush();
        boolean arrived = output.failure().isEmpty() && errors.failure().isEmpty();
        return arrived ? code : ExitCode.UNANSWERED;
    }

    /** The console if standard output is a terminal; from JDK 22 there is a console without one too. */
    private static @Nullable Console terminal() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console) ? console : null;
        } catch (NoSuchMethodException e) {
            return console; // before JDK 22 a console is a terminal
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
