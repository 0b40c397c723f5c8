package io.github.promisemodel.tracker.command;

import io.github.promisemodel.store.sqlite.StorageException;
import io.github.promisemodel.words.MessageText;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;

/** Starts the command {@code tracker}. */
public final class Main {

    /** As the command {@code promise} has it: a fault of the program's own. */
    private static final int UNANSWERED = 3;

    private Main() {}

    /**
     * Runs the command and exits with its code.
     *
     * @param arguments the words after {@code tracker}, such as {@code serve FOLDER --port 8030}
     */
    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /**
     * Runs the command.
     *
     * @param arguments the words after {@code tracker}
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new TrackerCommand(out, err));
        command.getCommandSpec()
                .version("tracker "
                        + Objects.requireNonNullElse(
                                Main.class.getPackage().getImplementationVersion(), "(not built as a jar)"));
        return command.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false) // a name may begin with @
                .setExecutionExceptionHandler((e, failed, parsed) -> {
                    err.println(MessageText.cleaned(words(e)));
                    return isRefusal(e) ? CommandLine.ExitCode.USAGE : UNANSWERED;
                })
                .execute(arguments);
    }

    private static boolean isRefusal(Exception e) {
        return e instanceof StorageException || e instanceof IOException || e instanceof JavalinException;
    }

    /** A person gets words, not a stack trace. */
    private static String words(Exception e) {
        if (e instanceof JavalinException) {
            return "The port is in use, or is none; name another with --port, or 0 for any that is free";
        }
        if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getFile() + ": there is no such file or folder, or it may not be used";
        }
        return isRefusal(e) ? String.valueOf(e.getMessage()) : "A fault of the tracker's own: " + e;
    }
}
