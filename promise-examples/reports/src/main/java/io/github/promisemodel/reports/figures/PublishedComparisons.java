package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureExplanation;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.reports.words.Suppositions;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each published number beside what it is compared with: what was printed, what is counted, the verdict, what it is of, the roundings
 * that give it, and what it supposes.
 */
final class PublishedComparisons {

    private static final Set<ComparedWith> COUNTS = EnumSet.of(ComparedWith.ENTRIES, ComparedWith.PARTS);
    private static final Set<ComparedWith> PERCENTAGES = EnumSet.of(ComparedWith.PERCENTAGE, ComparedWith.HUNDRED);

    private static final String ROUNDING = "rounding.";

    /** Which number of which figure. */
    private record Number(PlanPath where, List<FigureKey> keys) {

        static Number of(FigureFinding finding) {
            return new Number(finding.where(), finding.keys());
        }
    }

    /** The counts of a figure together, and at what level they are compared. */
    private record Together(PlanPath where, SolutionLevel level) {}

    private final Reconciliation reconciliation;
    private final Plan plan;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final PublishedWords words;
    private final Suppositions suppositions;
    private final Map<Together, JointSolutions> joint = new HashMap<>();
    private final Map<Number, FigureFinding> counted = new HashMap<>();

    PublishedComparisons(Report report, Wording wording) {
        this.reconciliation = report.reconciliation();
        this.plan = report.plan();
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.words = new PublishedWords(labels);
        this.suppositions = new Suppositions(plan, labels);
        for (FigureFinding finding : reconciliation.figures()) {
            finding.joint().ifPresent(found -> joint.putIfAbsent(new Together(finding.where(), found.level()), found));
            if (finding.comparedWith() == ComparedWith.ENTRIES) {
                counted.putIfAbsent(Number.of(finding), finding);
            }
        }
    }

    /** Each count, compared with the entries and with the areas' own figures. */
    FigureTable counts() {
        PublishedRows rows = rows(COUNTS);
        TableBuilder table = rows.table(TableId.PUBLISHED)
                .column("published", "entries")
                .column("printed-percentage", Column.PER_CENT)
                .column("compared-with")
                .column("least", "entries")
                .column("most", "entries")
                .column("verdict")
                .column("base")
                .column("supposes");
        rows.fitsColumn(table);
        for (FigureFinding finding : rows.figures()) {
            rows.row(
                    table,
                    finding,
                    printed(finding),
                    finding.percentage().map(PublishedComparisons::percentage).orElse(Cell.EMPTY),
                    cells.word(finding.comparedWith()),
                    least(finding),
                    most(finding),
                    Cell.of(labels.mark(finding.verdict())),
                    base(finding),
                    supposes(finding));
        }
        List<String> records = recordsThatDecide();
        if (!records.isEmpty()) {
            table.note(labels.text("note.records", labels.list(records)));
        }
        List<Entry<?>> undated = undated();
        if (!undated.isEmpty()) {
            table.note(labels.text("note.figures-undated", wording.names(plan).of(undated)));
        }
        return table.without("base", "supposes").build();
    }

    /** Each percentage with the count that it is to follow from, and the sum of those of a figure. */
    FigureTable percentages() {
        PublishedRows rows = rows(PERCENTAGES);
        TableBuilder table = rows.table(TableId.PUBLISHED_PERCENTAGES)
                .column("printed-percentage", Column.PER_CENT)
                .column("compared-with")
                .column("least", "entries")
                .column("most", "entries")
                .column("verdict")
                .column("base")
                .column("fitting-rounding")
                .column("explanation")
                .column("supposes");
        for (FigureFinding finding : rows.figures()) {
            Optional<FigureFinding> count = Optional.ofNullable(counted.get(Number.of(finding)));
            rows.row(
                    table,
                    finding,
                    percentage(finding.number()),
                    cells.word(finding.comparedWith()),
                    count.map(this::least).orElse(Cell.EMPTY),
                    count.map(this::most).orElse(Cell.EMPTY),
                    Cell.of(labels.mark(finding.verdict())),
                    base(finding),
                    roundings(finding),
                    cells.sentence(finding),
                    count.map(this::supposes).orElse(Cell.EMPTY));
        }
        return table.without("least", "most", "base", "fitting-rounding", "supposes")
                .build();
    }

    /** The figures that are compared with any of these. */
    private PublishedRows rows(Set<ComparedWith> comparedWith) {
        return new PublishedRows(
                reconciliation.figures().stream()
                        .filter(finding -> comparedWith.contains(finding.comparedWith()))
                        .toList(),
                plan,
                wording);
    }

    // ------------------------------------------------------------------------

    private Cell least(FigureFinding finding) {
        return finding.counted().map(bounds -> cells.count(bounds.least())).orElse(Cell.EMPTY);
    }

    private Cell most(FigureFinding finding) {
        return finding.counted().map(bounds -> cells.count(bounds.most())).orElse(Cell.EMPTY);
    }

    private Cell base(FigureFinding finding) {
        return finding.base().map(words::base).map(Cell::sentence).orElse(Cell.EMPTY);
    }

    private Cell roundings(FigureFinding finding) {
        return Cell.words(labels.items(finding.rounding().stream()
                .map(rounding -> ROUNDING + rounding.name())
                .map(key -> labels.find(key + ".amid").orElseGet(() -> labels.text(key)))
                .toList()));
    }

    /** What the counts of its figure suppose together; nothing of a number that agrees, or that is not compared. */
    private Cell supposes(FigureFinding finding) {
        if (finding.verdict() == Verdict.AGREES || finding.verdict() == Verdict.NOT_COMPARED) {
            return Cell.EMPTY;
        }
        return Arrays.stream(SolutionLevel.values())
                .filter(level -> (level == SolutionLevel.ENTRIES) == (finding.comparedWith() == ComparedWith.ENTRIES))
                .flatMap(level -> Stream.ofNullable(joint.get(new Together(finding.where(), level))))
                .findFirst()
                .map(suppositions::of)
                .map(Cell::sentence)
                .orElse(Cell.EMPTY);
    }

    /** What the plan lists completely, so that less can be counted than otherwise. */
    private List<String> recordsThatDecide() {
        return Arrays.stream(PlanRecord.values())
                .filter(record -> reconciliation.figures().stream()
                        .anyMatch(finding ->
                                record.equals(finding.explanation().arguments().get("records"))))
                .map(labels::amid)
                .toList();
    }

    /** The entries, of any figure, that it would hold with if they had not left the plan, which no date says. */
    private List<Entry<?>> undated() {
        List<Entry<?>> undated = new ArrayList<>();
        reconciliation.figures().stream()
                .filter(finding -> finding.explanation().code() == FigureExplanation.Code.LEFT_UNDATED)
                .flatMap(finding -> finding.explanation().arguments().get("undated") instanceof List<?> ids
                        ? ids.stream()
                        : Stream.empty())
                .distinct()
                .forEach(id -> plan.find(id.toString()).ifPresent(undated::add));
        return undated;
    }

    /** A count as it was printed; where a list is missing there is none. */
    private Cell printed(FigureFinding finding) {
        return finding.number() instanceof PublishedNumber.Count count
                ? cells.count(count.count())
                : cells.words("no-list");
    }

    /** One percentage, or what several add to; of a text that is none its first few characters. */
    private static Cell percentage(PublishedNumber number) {
        if (number instanceof PublishedNumber.Sum sum) {
            return new Cell.ShareSum(sum.percentages());
        }
        return number instanceof PublishedNumber.PrintedPercentage percentage && percentage.isPercentage()
                ? percentage(percentage.printed())
                : Cell.ofPlan(number.toString());
    }

    /** A percentage as it was printed: a number, or another text of the plan, such as {@code <1} or {@code .5}. */
    private static Cell percentage(String printed) {
        return Percentage.find(printed)
                .filter(found -> !found.isLessThan() && found.toString().equals(printed))
                .map(Cell::percentage)
                .orElseGet(() -> Cell.ofPlan(printed));
    }
}
