package io.github.promisemodel.tracker.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.Backups;
import io.github.promisemodel.store.sqlite.PlanFolder;
import io.github.promisemodel.store.sqlite.SavedPlan;
import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code tracker}; each of its methods is a subcommand. */
@Command(
        name = "tracker",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description = "Keeps a council's Promise plan in a folder, and serves its pages on this machine.",
        footer = {
            "",
            "Exit codes: 0 done; 1 something was found: faults of the file, or errors of a plan to import; 2 a file, a folder or the"
                    + " command line cannot be used; 3 a fault of the tracker's own."
        })
final class TrackerCommand {

    private static final int FOUND = 1;
    private static final String KEPT = "Where the plan is kept.";

    private final PrintWriter out;
    private final PrintWriter err;

    TrackerCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Command(description = "Serves the plan of a folder until it is ended; an empty folder gets South Ayrshire's plan.")
    void serve(
            @Parameters(paramLabel = "FOLDER", description = KEPT) Path folder,
            @Option(names = "--port", defaultValue = "8030", description = "Default: 8030; 0 for any free port.")
                    int port)
            throws InterruptedException {
        Serving serving = Serving.start(folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(serving::close));
        say("The tracker is at " + serving.address());
        Thread.currentThread().join(); // until the process is told to end
    }

    @Command(description = "Copies the plan of a folder with its history, while its tracker runs or not.")
    void backup(
            @Parameters(paramLabel = "FOLDER", description = KEPT) Path folder,
            @Parameters(paramLabel = "BACKUP", description = "The file to make.") Path backup) {
        Backups.backup(PlanFolder.file(folder), backup);
        say(backup + ": it has version "
                + SavedPlan.of(backup).version(Optional.empty()).number());
    }

    @Command(description = "Puts a backup into a folder, after it has looked through it.")
    void restore(
            @Parameters(paramLabel = "BACKUP", description = "The backup.") Path backup,
            @Parameters(paramLabel = "FOLDER", description = "Where to.") Path folder,
            @Option(names = "--replace", description = "Replace the plan there; its file is kept.") boolean replaces) {
        try (PlanFolder taken = PlanFolder.take(folder)) {
            Optional<Path> kept = Backups.restore(backup, taken, replaces);
            say(taken.file() + ": restored"
                    + kept.map(file -> "; what was there is " + file).orElse(""));
        }
    }

    @Command(
            name = "import",
            description = "Puts a plan into a folder, in the place of the one there; its history stays.")
    int importPlan(
            @Parameters(paramLabel = "PLAN", description = "The plan's file.") Path file,
            @Parameters(paramLabel = "FOLDER", description = "Where to.") Path folder)
            throws IOException {
        ReadResult<Plan> read = PlanJson.DEFAULT.read(file);
        if (read.value().isEmpty()) {
            read.problems().forEach(problem -> complain(file + ": " + problem));
            return ExitCode.USAGE;
        }
        try (PlanFolder taken = PlanFolder.take(folder);
                KeptPlan tracker = KeptPlan.open(taken.file(), Clock.systemUTC())) {
            if (tracker.load(read.value().get(), Role.APPROVER, Optional.empty()) instanceof Outcome.NotValid refused) {
                refused.findings().forEach(finding -> complain(file + ": " + finding));
                return FOUND;
            }
            say(taken.file() + ": it has version " + tracker.latest().number());
        }
        return ExitCode.OK;
    }

    @Command(description = "Writes the plan of a folder to a file, while its tracker runs or not.")
    void export(
            @Parameters(paramLabel = "FOLDER", description = KEPT) Path folder,
            @Parameters(paramLabel = "PLAN", description = "The file to make or to replace.") Path file,
            @Option(names = "--version", description = "An earlier version, by its number.") @Nullable Long number)
            throws IOException {
        PlanVersion version = SavedPlan.of(PlanFolder.file(folder)).version(Optional.ofNullable(number));
        PlanJson.DEFAULT.write(version.plan(), file);
        say(file + ": it has version " + version.number());
    }

    @Command(
            description =
                    "Looks through the file of a folder: whether it is whole, and its history comes to its state.")
    int check(@Parameters(paramLabel = "FOLDER", description = KEPT) Path folder) {
        SavedPlan plan = SavedPlan.of(PlanFolder.file(folder));
        Optional<String> fault = plan.fault();
        say(plan.file() + ": "
                + fault.orElseGet(() -> "it is whole, up to version "
                        + plan.version(Optional.empty()).number()));
        return fault.isPresent() ? FOUND : ExitCode.OK;
    }

    private void say(String line) {
        out.println(MessageText.cleaned(line));
    }

    private void complain(String line) {
        err.println(MessageText.cleaned(line));
    }
}
