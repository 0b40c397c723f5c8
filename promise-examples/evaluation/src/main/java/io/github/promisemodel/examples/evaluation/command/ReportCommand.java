package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on a plan of the user's. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Counts a plan's actions and benefits, and compares each published figure with what is counted.",
            "It begins with a summary. Texts, pages, CSV and Markdown have the same tables; JSON has all of their figures."
        })
final class ReportCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PLAN",
            description = "The plan's file in the format promise-plan/1, or - for standard input.")
    private String plan = PlanInput.STANDARD_INPUT;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Mixin
    private CompanionOptions companionOptions = new CompanionOptions();

    @Mixin
    private PartsOption parts = new PartsOption();

    @Option(
            names = "--next",
            paramLabel = "PLAN",
            description = "Show what became of each entry in the next plan: its file, or - for standard input.")
    private @Nullable String next;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Converter.class,
            description = "Write text, html (a web page in one file), json, csv (for spreadsheets), csv-machine (for"
                    + " programs) or markdown (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, in one step once all is made.")
    private @Nullable Path out;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        boolean toFile = out != null && !out.toString().equals(PlanInput.STANDARD_INPUT);
        refuseToReplaceThePlan();
        if (plan.equals(PlanInput.STANDARD_INPUT) && plan.equals(next)) {
            throw new InputException("Both plans are to come from standard input; name a file for one of them");
        }
        String made = made(toFile);
        if (toFile && out != null) {
            Output.write(made, out);
        } else {
            terminal.out().print(made);
        }
    }

    private String made(boolean toFile) {
        Plan read = PlanInput.read(plan, terminal.in());
        Optional<Plan> following = Optional.ofNullable(next).map(file -> PlanInput.read(file, terminal.in()));
        Companions companions = companionOptions.read(List.of(read));
        terminal.progress().step("counting");
        Report report = options.report(read).companions(companions);
        if (following.isPresent()) {
            report = next(report, following.get());
        }
        terminal.progress().step("writing the report");
        return format.render(
                report,
                parts,
                toFile ? terminal.styleOfFile() : terminal.style(),
                remark -> terminal.err().println(remark));
    }

    private static Report next(Report report, Plan next) {
        if (next.getId().equals(report.plan().getId())) {
            throw new InputException("--next: it is a version of the plan " + next.getId()
                    + " itself; name the plan that follows it, or a date with --since");
        }
        return report.next(next);
    }

    private void refuseToReplaceThePlan() {
        try {
            if (out != null && Files.exists(out) && Files.isSameFile(out, Path.of(plan))) {
                throw new InputException(out + ": it is the plan itself; name another file to write the report to");
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InputException refused) {
                throw refused;
            }
            // a plan that cannot be looked at is refused when it is read
        }
    }
}
