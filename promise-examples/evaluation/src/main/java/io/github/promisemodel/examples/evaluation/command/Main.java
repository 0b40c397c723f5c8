package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.text.TextStyle;
import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command {@code promise}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and exits with its code.
     *
     * @param arguments the words after {@code promise}
     */
    public static void main(String[] arguments) {
        Console console = terminal();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        boolean colours = console != null && Ansi.AUTO.enabled();
        System.exit(run(arguments, System.in, System.out, System.err, charset, colours, console != null));
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
        PrintWriter output = new PrintWriter(new OutputStreamWriter(out, charset));
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, charset));
        try (ProgressLine progress = ProgressLine.start(errors, attended, "reading")) {
            Terminal terminal = new Terminal(
                    in, output, errors, colours, charset.newEncoder().canEncode('\u2588'), progress);
            int code = command(arguments, terminal, output, errors)
                    .setExecutionExceptionHandler((e, command, parsed) -> {
                        progress.stop();
                        return explain(e, command);
                    })
                    .execute(arguments);
            output.flush();
            errors.flush();
            return code;
        }
    }

    private static CommandLine command(String[] arguments, Terminal terminal, PrintWriter output, PrintWriter errors) {
        CommandLine command = new CommandLine(new PromiseCommand());
        asked(arguments, terminal).forEach(subcommand -> command.addSubcommand(subcommand.get()));
        return command.setOut(output)
                .setErr(errors)
                .setUsageHelpWidth(TextStyle.WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    }

    /** The command that is asked for alone, for each takes a while to be looked through; all of them if it is none of them. */
    private static Collection<Supplier<Object>> asked(String[] arguments, Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(terminal));
        commands.put("report", () -> new ReportCommand(terminal));
        commands.put("reconcile", () -> new ReconcileCommand(terminal));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("merge", () -> new MergeCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        Supplier<Object> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        return named == null ? commands.values() : List.of(named);
    }

    /** A person gets words, not a stack trace; nothing has been written to the output by then. */
    private static int explain(Exception e, CommandLine command) {
        if (e instanceof InputException) {
            command.getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        command.getErr().println("promise: a fault of its own, not of the input: " + e);
        return 3;
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
