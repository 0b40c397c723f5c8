package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureExplanation;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.reports.words.Suppositions;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every published figure with what is counted, where it is printed, and the only solution of figures published together. */
final class PublishedFigures {

    private static final Set<ComparedWith> COUNTS = EnumSet.of(ComparedWith.ENTRIES, ComparedWith.PARTS);
    private static final Set<ComparedWith> PERCENTAGES = EnumSet.of(ComparedWith.PERCENTAGE, ComparedWith.HUNDRED);

    private final Reconciliation reconciliation;
    private final Plan plan;
    private final Labels labels;
    private final Cells cells;
    private final Suppositions suppositions;
    private final PublishedWords words;

    /** Whether a figure is in a publication, so that it is said in which, and whether one is of a correction. */
    private final boolean publications;

    private final boolean corrections;

    PublishedFigures(Reconciliation reconciliation, Plan plan, Labels labels) {
        this.reconciliation = reconciliation;
        this.plan = plan;
        this.labels = labels;
        this.cells = new Cells(labels);
        this.suppositions = new Suppositions(plan, labels);
        this.words = new PublishedWords(labels);
        this.publications = reconciliation.figures().stream()
                .anyMatch(finding -> finding.publication().isPresent());
        this.corrections = reconciliation.figures().stream()
                .anyMatch(finding ->
                        finding.publication().flatMap(InPublication::correction).isPresent());
    }

    boolean isEmpty() {
        return reconciliation.figures().isEmpty();
    }

    FigureTable verdicts() {
        TableBuilder table = new TableBuilder(labels, TableId.VERDICTS).rowsOf("against");
        for (Verdict verdict : Verdict.values()) {
            table.column("Verdict." + verdict, labels.mark(verdict), "figures");
        }
        for (ComparedWith comparedWith : ComparedWith.values()) {
            List<FigureFinding> figures = reconciliation.figures(comparedWith);
            if (!figures.isEmpty()) {
                table.row(
                        comparedWith.name(),
                        "",
                        cells.word(comparedWith),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> cells.count(figures.stream()
                                        .filter(figure -> figure.verdict() == verdict)
                                        .count()))
                                .toList());
            }
        }
        table.row(
                "ALL",
                "",
                cells.words("published.all"),
                reconciliation.verdicts().values().stream().map(cells::count).toList());
        return table.note(labels.text("published.sentence", words.differing(reconciliation)))
                .build();
    }

    /** Each comparison in which what was published differs, whatever it is compared with. */
    FigureTable differing() {
        TableBuilder table = place(new TableBuilder(labels, TableId.PUBLISHED_DIFFERING).rowsOf("figure"))
                .column("against")
                .column("explanation");
        for (FigureFinding finding : reconciliation.figures(Verdict.DIFFERS)) {
            row(table, finding, cells.word(finding.comparedWith()), cells.sentence(finding));
        }
        return table.build();
    }

    /** The columns of where a figure was printed: the place and, where any figure is in one, the publication. */
    private TableBuilder place(TableBuilder table) {
        table.column("printed-at");
        if (publications) {
            table.column("publication").column("figures-as-of");
        }
        if (corrections) {
            table.column("corrected");
        }
        return table;
    }

    /** Where it is printed; an area that has no list, and of which no place is stated, is named. */
    private Cell printedAt(FigureFinding finding) {
        return finding.place()
                .area()
                .filter(area -> finding.number() instanceof PublishedNumber.NoList)
                .flatMap(area -> plan.findArea(area.id()))
                .filter(area -> area.getSource().isEmpty())
                .map(area -> Cell.sentence(labels.text("supposes.area", EntryNames.area(area))))
                .orElseGet(() -> Cell.ofPlan(finding.source().getPlace()));
    }

    /** A row of a figure, with where it was printed before the other cells. */
    private void row(TableBuilder table, FigureFinding finding, Cell... others) {
        List<Cell> row = new ArrayList<>();
        row.add(printedAt(finding));
        if (publications) {
            row.add(finding.publication()
                    .map(paper -> Cell.ofPlan(paper.title()))
                    .orElse(Cell.EMPTY));
            row.add(cells.date(finding.publication().map(InPublication::asOf)));
        }
        if (corrections) {
            row.add(cells.date(finding.publication().flatMap(InPublication::correction)));
        }
        row.addAll(List.of(others));
        table.row(finding.where().toString(), "", cells.sentence(finding.labelPhrase()), row);
    }

    /** What the counts that were published together claim, and what they suppose. */
    FigureTable claims() {
        TableBuilder table = place(new TableBuilder(labels, TableId.PUBLISHED_CLAIMS).rowsOf("figure"))
                .column("published")
                .column("against")
                .column("ways", "ways")
                .column("verdict")
                .column("supposes");
        for (FigureFinding finding : reconciliation.figures(ComparedWith.JOINT)) {
            JointSolutions joint = finding.joint().orElseThrow();
            row(
                    table,
                    finding,
                    cells.sentence(finding.number()),
                    cells.word(joint.level()),
                    joint.solutions().map(cells::count).orElseGet(() -> cells.words("ways.uncounted")),
                    Cell.of(labels.mark(finding.verdict())),
                    Cell.sentence(suppositions.of(joint)));
        }
        return table.build();
    }

    /** Each percentage with the count that it is to follow from, and the sum of those of a figure. */
    FigureTable percentages() {
        TableBuilder table = place(new TableBuilder(labels, TableId.PUBLISHED_PERCENTAGES).rowsOf("figure"))
                .column("printed-percentage", Column.PER_CENT)
                .column("against")
                .column("verdict")
                .column("explanation");
        for (FigureFinding finding : reconciliation.figures()) {
            if (PERCENTAGES.contains(finding.comparedWith())) {
                row(
                        table,
                        finding,
                        percentage(finding.number()),
                        cells.word(finding.comparedWith()),
                        Cell.of(labels.mark(finding.verdict())),
                        cells.sentence(finding));
            }
        }
        return table.build();
    }

    /** Each count, compared with the entries and with the areas' own figures. */
    FigureTable counts() {
        TableBuilder table = place(new TableBuilder(labels, TableId.PUBLISHED).rowsOf("figure"))
                .column("published", "entries")
                .column("printed-percentage", Column.PER_CENT)
                .column("against")
                .column("least", "entries")
                .column("most", "entries")
                .column("verdict");
        for (FigureFinding finding : reconciliation.figures()) {
            if (COUNTS.contains(finding.comparedWith())) {
                row(
                        table,
                        finding,
                        printed(finding),
                        finding.percentage().map(PublishedFigures::percentage).orElse(Cell.EMPTY),
                        cells.word(finding.comparedWith()),
                        finding.counted()
                                .map(bounds -> cells.count(bounds.least()))
                                .orElse(Cell.EMPTY),
                        finding.counted()
                                .map(bounds -> cells.count(bounds.most()))
                                .orElse(Cell.EMPTY),
                        Cell.of(labels.mark(finding.verdict())));
            }
        }
        List<Entry<?>> undated = undated();
        if (!undated.isEmpty()) {
            table.note(labels.text(
                    "note.figures-undated", EntryNames.of(plan, labels).of(undated)));
        }
        return table.build();
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

    /** What the plan says of its figures, once for each of them. */
    FigureTable notes() {
        TableBuilder table = new TableBuilder(labels, TableId.PUBLISHED_NOTES)
                .rowsOf("printed-at")
                .column("subject")
                .column("note");
        Set<PlanPath> noted = new HashSet<>();
        for (FigureFinding finding : reconciliation.figures()) {
            if (finding.note().isPresent() && noted.add(finding.where())) {
                table.row(
                        finding.where().toString(),
                        Cell.ofPlan(finding.source().getPlace()),
                        cells.word(finding.subject()),
                        Cell.ofPlan(finding.note().get()));
            }
        }
        return table.build();
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
