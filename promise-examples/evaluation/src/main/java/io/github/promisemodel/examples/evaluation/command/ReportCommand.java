package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import java.util.ArrayList;
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
        },
        footer = {
            "",
            "Exit codes: 0 reported; 2 a plan or the command line cannot be used; 3 the answer could not be given."
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
                    + " programs), markdown, or with promise-office.jar docx (a document), xlsx or ods (a workbook)"
                    + " (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, in one step once all is made.")
    private @Nullable String out;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<String> plans = next == null ? List.of(plan) : List.of(plan, next);
        PlanInput.requireOneFromStandardInput(plans);
        List<String> inputs = new ArrayList<>(plans);
        inputs.addAll(companionOptions.names());
        Output output = Output.to(out, terminal, inputs);
        format.requireIn(output);
        made(output).to(output);
    }

    private Rendered made(Output output) {
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
                report, parts, output.isFile() ? terminal.styleOfFile() : terminal.style(), terminal::remark);
    }

    private static Report next(Report report, Plan next) {
        try {
            return report.next(next);
        } catch (IllegalArgumentException e) {
            throw new InputException("--next: " + e.getMessage());
        }
    }
}
