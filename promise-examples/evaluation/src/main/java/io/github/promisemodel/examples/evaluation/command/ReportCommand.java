package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
            names = "--earlier",
            paramLabel = "PLAN",
            description =
                    "Show what differs from an earlier version of the plan, as promise compare does: its file, or - for"
                            + " standard input. Without --since, that version is counted as of its own date.")
    private @Nullable String earlier;

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

    @Mixin
    private DescribeOptions describe = new DescribeOptions();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<String> plans =
                Stream.of(plan, earlier, next).filter(Objects::nonNull).toList();
        PlanInput.requireOneFromStandardInput(plans);
        List<String> inputs = new ArrayList<>(plans);
        inputs.addAll(companionOptions.names());
        describe.requireDescribable(format, out);
        if (out != null && describe.isAsked()) {
            OutputGroup outputs = describe.outputs(out, terminal, inputs);
            Report report = report();
            outputs.write(describe.texts(out, parts.document(report), report.plan()));
            return;
        }
        Output output = Output.to(out, terminal, inputs);
        format.requireIn(output);
        format.render(report(), parts, output.isFile() ? terminal.styleOfFile() : terminal.style(), terminal::remark)
                .to(output);
    }

    private Report report() {
        Plan read = PlanInput.read(plan, terminal.in());
        Optional<Plan> following = Optional.ofNullable(next).map(file -> PlanInput.read(file, terminal.in()));
        Optional<Plan> version = Optional.ofNullable(earlier).map(file -> PlanInput.read(file, terminal.in()));
        Companions companions = companionOptions.read(List.of(read));
        terminal.progress().step("counting");
        Report report = options.report(read).companions(companions);
        if (following.isPresent()) {
            report = related("--next", following.get(), report::next);
        }
        if (version.isPresent()) {
            report = related("--earlier", version.get(), report::earlier);
        }
        terminal.progress().step("writing the report");
        return report;
    }

    private static Report related(String option, Plan plan, Function<Plan, Report> with) {
        try {
            return with.apply(plan);
        } catch (IllegalArgumentException e) {
            throw new InputException(option + ": " + e.getMessage());
        }
    }
}
