package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.CountedAssessments;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two plans, two versions of one plan, or one plan at two dates. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two plans, two versions of one plan, or one plan at two dates.",
            "Of two plans it says what became of every action and benefit of the old one in the new one; of one plan,"
                    + " how each of them moved; of two versions of it, also which due dates, targets, titles, owners and"
                    + " links are others.",
            "What neither plan states is reported as not stated, which is not the same as lost."
        },
        footer = {
            "",
            "Exit codes: 0 nothing is lost; 1 an entry of the old plan is lost; 2 a plan or the command line cannot be used;"
                    + " 3 the answer could not be given."
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The old plan's file in the format promise-plan/1, or - for standard input.")
    private String old = PlanInput.STANDARD_INPUT;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The new plan's file, or - for standard input; without it, the old plan at another date.")
    private @Nullable String next;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = ReportOptions.DateConverter.class,
            description = "Count the old plan as of this date; without it, as promise report does.")
    private @Nullable PartialDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = ReportOptions.DateConverter.class,
            description = "Count the new version of one plan as of this date; without it, as promise report does.")
    private @Nullable PartialDate to;

    @Option(
            names = "--by",
            paramLabel = "GROUPING",
            converter = ReportOptions.GroupingConverter.class,
            description = "Group the movement of one plan as promise report does (default: area).")
    private @Nullable Grouping by;

    @Option(
            names = "--ledger",
            description =
                    "List what became of every entry. Without it, the entries that are lost or not stated are listed.")
    private boolean ledger;

    @Option(names = "--approved", description = ReportOptions.APPROVED)
    private boolean approvedOnly;

    @Option(
            names = "--rounding",
            paramLabel = "NAME",
            defaultValue = "half-up",
            converter = ReportOptions.RoundingConverter.class,
            description = "How percentages are rounded in JSON (default: ${DEFAULT-VALUE}).")
    private Rounding rounding = Rounding.HALF_UP;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Converter.class,
            description =
                    "Write text, html (a web page in one file), json (which always has the whole ledger), csv (for"
                            + " spreadsheets), csv-machine (for programs), markdown, or with"
                            + " promise-office.jar docx (a document), xlsx or ods (a workbook) (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, in one step once all is made.")
    private @Nullable String out;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (next == null && from == null && to == null) {
            throw new InputException(
                    "There is nothing to compare with: name a new plan, or a date with --from or --to");
        }
        List<String> names = next == null ? List.of(old) : List.of(old, next);
        PlanInput.requireOneFromStandardInput(names);
        Output output = Output.to(out, terminal, names);
        format.requireIn(output);
        Plan before = PlanInput.read(old, terminal.in());
        Plan after = next == null ? before : PlanInput.read(next, terminal.in());
        return before.getId().equals(after.getId()) ? moved(before, after, output) : carried(before, after, output);
    }

    private int moved(Plan before, Plan after, Output output) {
        if (ledger) {
            throw new InputException(
                    "Both are versions of the plan " + before.getId()
                            + ", and a ledger leads from one plan to the next; leave --ledger out to see how its entries moved");
        }
        PartialDate start = Optional.ofNullable(from).orElseGet(before::getLatestDate);
        PartialDate end = Optional.ofNullable(to).orElseGet(after::getLatestDate);
        Grouping grouping = Optional.ofNullable(by).orElse(Grouping.AREA);
        EntryMovement movement = approvedOnly
                ? EntryMovement.ofApproved(before, start, after, end, grouping)
                : EntryMovement.of(before, start, after, end, grouping);
        Rendered made = format == ReportFormat.JSON
                ? Rendered.text(PlanJson.DEFAULT.toJson(movement, ReportTables.movement(rounding)))
                : written(Documents.movement(movement, Terminal.labels()), output);
        made.to(output);
        return ExitCode.DONE;
    }

    private int carried(Plan before, Plan after, Output output) {
        if (to != null || by != null) {
            throw new InputException(
                    (to != null ? "--to" : "--by") + " is for two versions of one plan; " + before.getId() + " and "
                            + after.getId() + " are two plans, and the ledger between them is by the old one's areas");
        }
        PartialDate asOf = Optional.ofNullable(from).orElseGet(before::getLatestDate);
        CarryForwardLedger carried = CarryForwardLedger.of(counted(before), counted(after), asOf);
        CountedAssessments assessments = CountedAssessments.of(before, asOf, approvedOnly);
        Rendered made = format == ReportFormat.JSON
                ? Rendered.text(PlanJson.DEFAULT.toJson(carried, ReportTables.ledger(assessments)))
                : written(Documents.ledger(carried, ledger, assessments, Terminal.labels()), output);
        made.to(output);
        return carried.hasLost() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private Rendered written(ReportDocument document, Output output) {
        return format.write(document, output.isFile() ? terminal.styleOfFile() : terminal.style(), terminal::remark);
    }

    private Plan counted(Plan plan) {
        return approvedOnly ? plan.approved() : plan;
    }
}
