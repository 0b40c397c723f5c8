package io.github.promisemodel.tracker.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.tracker.Tracker;
import io.github.promisemodel.tracker.plan.Outcome;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.plan.Role;
import io.github.promisemodel.tracker.storage.Backups;
import io.github.promisemodel.tracker.storage.PlanFolder;
import io.github.promisemodel.tracker.storage.SavedPlan;
import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    private static final int HIGHEST_PORT = 65_535;

    private final PrintWriter out;
    private final PrintWriter err;

    TrackerCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Command(description = "Serves the plan of a folder until it is ended; an empty folder gets South Ayrshire's plan.")
    int serve(
            @Parameters(paramLabel = "FOLDER", description = "Where the plan is kept.") Path folder,
            @Option(
                            names = "--port",
                            paramLabel = "N",
                            defaultValue = "8030",
                            description = "Where it listens; 0 for any port that is free. Default: ${DEFAULT-VALUE}.")
                    int port)
            throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new RefusedException("There is no port " + port + "; name one from 0 to " + HIGHEST_PORT);
        }
        Serving serving = Serving.start(folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(serving::close));
        say("The tracker is at " + serving.address());
        Thread.currentThread().join(); // until the process is told to end
        return ExitCode.DONE;
    }

    @Command(description = "Copies the plan of a folder with its history, while its tracker runs or not.")
    int backup(
            @Parameters(paramLabel = "FOLDER", description = "Where the plan is kept.") Path folder,
            @Parameters(paramLabel = "BACKUP", description = "The file to make.") Path backup) {
        Backups.backup(PlanFolder.file(folder), backup);
        say(backup + ": it has version "
                + version(SavedPlan.of(backup), Optional.empty()).number());
        return ExitCode.DONE;
    }

    @Command(description = "Puts a backup into a folder, after it has looked through it.")
    int restore(
            @Parameters(paramLabel = "BACKUP", description = "The backup.") Path backup,
            @Parameters(paramLabel = "FOLDER", description = "Where to.") Path folder,
            @Option(
                            names = "--replace",
                            description = "Put it in the place of the plan that is there, whose file is kept.")
                    boolean replaces) {
        try (PlanFolder taken = PlanFolder.take(folder)) {
            Optional<Path> kept = Backups.restore(backup, taken, replaces);
            say(taken.file() + ": restored"
                    + kept.map(file -> "; what was there is " + file).orElse(""));
        }
        return ExitCode.DONE;
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
            return ExitCode.REFUSED;
        }
        try (PlanFolder taken = PlanFolder.take(folder);
                Tracker tracker = Tracker.open(taken.file(), Clock.systemUTC())) {
            if (tracker.load(read.value().get(), Role.APPROVER, Optional.empty()) instanceof Outcome.NotValid refused) {
                refused.findings().forEach(finding -> complain(file + ": " + finding));
                return ExitCode.FOUND;
            }
            say(taken.file() + ": it has version " + tracker.latest().number());
        }
        return ExitCode.DONE;
    }

    @Command(description = "Writes the plan of a folder to a file, while its tracker runs or not.")
    int export(
            @Parameters(paramLabel = "FOLDER", description = "Where the plan is kept.") Path folder,
            @Parameters(paramLabel = "PLAN", description = "The file to make or to replace.") Path file,
            @Option(names = "--version", paramLabel = "N", description = "An earlier version.") @Nullable Long number)
            throws IOException {
        PlanVersion version = version(SavedPlan.of(PlanFolder.file(folder)), Optional.ofNullable(number));
        PlanJson.DEFAULT.write(version.plan(), file);
        say(file + ": it has version " + version.number());
        return ExitCode.DONE;
    }

    @Command(
            description =
                    "Looks through the file of a folder: whether it is whole, and its history comes to its state.")
    int check(@Parameters(paramLabel = "FOLDER", description = "Where the plan is kept.") Path folder) {
        SavedPlan plan = SavedPlan.of(PlanFolder.file(folder));
        Optional<String> fault = plan.fault();
        say(PlanFolder.file(folder) + ": "
                + fault.orElseGet(() -> "it is whole, up to version "
                        + version(plan, Optional.empty()).number()));
        return fault.isPresent() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static PlanVersion version(SavedPlan plan, Optional<Long> number) {
        return plan.version(number)
                .orElseThrow(() -> new RefusedException(
                        number.map(each -> "There is no version " + each).orElse("There is no plan in it yet")));
    }

    private void say(String line) {
        out.println(MessageText.cleaned(line));
    }

    private void complain(String line) {
        err.println(MessageText.cleaned(line));
    }
}
