package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a plan's published figures with its entries. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description =
                "Compares every published figure with the plan's entries, its areas' figures, its percentages, and the"
                        + " figures claimed together with it. The figures of a publication are counted as of the date that"
                        + " they are about.",
        footer = {
            "",
            "Exit codes: 0 nothing differs; 1 something does; 2 the plan or the command line cannot be used; 3 the"
                    + " answer could not be given."
        })
final class ReconcileCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PLAN",
            description = "The plan's file in the format promise-plan/1, or - for standard input.")
    private String plan = PlanInput.STANDARD_INPUT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = ReportOptions.DateConverter.class,
            description = "Count as of this date; without it, as promise report does.")
    private @Nullable PartialDate asOf;

    @Option(names = "--approved", description = ReportOptions.APPROVED)
    private boolean approvedOnly;

    @Option(
            names = "--rounding",
            paramLabel = "NAME",
            converter = ReportOptions.RoundingConverter.class,
            description = "How the council rounds percentages: half-up, half-even, down, less-than-one or"
                    + " largest-remainder. Without it, each of these is tried, and those that fit are named.")
    private @Nullable Rounding rounding;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Converter.class,
            description = "Write text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TEXT;

    ReconcileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Output output = Output.standard(terminal, List.of(plan));
        Report report = Report.of(PlanInput.read(plan, terminal.in()));
        report = asOf == null ? report : report.asOf(asOf);
        report = approvedOnly ? report.approvedOnly() : report;
        report = rounding == null ? report : report.publishedRounding(rounding);
        output.write(
                switch (format) {
                    case TEXT -> terminal.text(Documents.reconciliation(report, Terminal.labels()));
                    case JSON -> PlanJson.DEFAULT.toJson(report, ReportTables.RECONCILIATION);
                });
        return report.reconciliation().hasDifferences() ? ExitCode.FOUND : ExitCode.DONE;
    }
}
