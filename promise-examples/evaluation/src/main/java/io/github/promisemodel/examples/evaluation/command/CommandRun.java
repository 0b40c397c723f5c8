package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.words.MessageText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the command: its words are understood, and the subcommand that they name is run. */
final class CommandRun {

    /** The commands that are in a jar of their own. */
    private static final Set<String> OF_OFFICE = Set.of("import", "export");

    private CommandRun() {}

    /**
     * Runs it.
     *
     * @param arguments the words after {@code promise}
     * @param terminal where it reads from and writes to
     * @return the exit code
     */
    static int of(String[] arguments, Terminal terminal) {
        return command(arguments, terminal).execute(arguments);
    }

    /** Whether a terminal is to show colours, as the environment says. */
    static boolean isInColours() {
        return Ansi.AUTO.enabled();
    }

    private static CommandLine command(String[] arguments, Terminal terminal) {
        CommandLine command = new CommandLine(new PromiseCommand());
        asked(arguments, terminal).forEach(subcommand -> command.addSubcommand(subcommand.get()));
        return command.setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false) // a name may begin with @
                .setUsageHelpWidth(TextStyle.WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((e, words) -> explain(e, words))
                .setExecutionExceptionHandler((e, failed, parsed) -> explain(e, terminal));
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
        commands.put("national", () -> new NationalCommand(terminal));
        commands.put("terms", () -> new TermsCommand(terminal));
        Supplier<Object> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        if (named != null) {
            return List.of(named);
        }
        CommandTools tools = new CommandTools(terminal);
        CommandExtension.findAll(OfficeJar.loader())
                .forEach(other -> commands.put(other.name(), () -> other.subcommand(tools)));
        named = arguments.length == 0 ? null : commands.get(arguments[0]);
        if (named == null && arguments.length > 0 && OF_OFFICE.contains(arguments[0])) {
            throw new InputException("promise " + arguments[0] + " is in " + OfficeJar.NAME
                    + ", which was not found beside promise.jar; build promise-examples/office");
        }
        return named == null ? commands.values() : List.of(named);
    }

    /** Words that are not understood are repeated on one line, and then how the command is used. */
    private static int explain(ParameterException e, String... words) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(MessageText.cleaned(String.valueOf(e.getMessage()))));
        Arrays.stream(words)
                .filter(CommandRun::looksLikeAnOption)
                .forEach(name -> err.println(MessageText.cleaned(name)
                        + ": there is a file of this name; write -- before it, after all options"));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            command.usage(err, command.getColorScheme());
        }
        return ExitCode.REFUSED;
    }

    /** Whether a word is a file's name and begins as an option does. */
    private static boolean looksLikeAnOption(String word) {
        return word.startsWith("-") && word.length() > 1 && Files.isRegularFile(FileNames.path(word));
    }

    /** A person gets words, not a stack trace; nothing has been written to the output by then. */
    private static int explain(Exception e, Terminal terminal) {
        Ending ending = Ending.of(e);
        ending.lines().forEach(terminal::remark);
        return ending.code();
    }
}
