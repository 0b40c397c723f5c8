package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.FigureNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.reports.words.Suppositions;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every published figure beside what was counted, with the place it was printed at and what it supposes. */
final class PublishedFigures {

    private static final Set<ComparedWith> COUNTS = EnumSet.of(ComparedWith.ENTRIES, ComparedWith.PARTS);
    private static final Set<ComparedWith> PERCENTAGES = EnumSet.of(ComparedWith.PERCENTAGE, ComparedWith.HUNDRED);

    private final Reconciliation reconciliation;
    private final Labels labels;
    private final Phrases phrases;
    private final FigureNames names;
    private final Suppositions suppositions;
    private final PublishedWords words;

    /** Whether a figure is in a publication, so that it is said in which, and whether one is of a correction. */
    private final boolean publications;

    private final boolean corrections;

    PublishedFigures(Reconciliation reconciliation, Plan plan, Labels labels) {
        this.reconciliation = reconciliation;
        this.labels = labels;
        this.phrases = new Phrases(labels);
        this.names = new FigureNames(labels);
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
        TableBuilder table = new TableBuilder(labels, "verdicts", labels.text("table.verdicts")).rowsOf("against");
        for (Verdict verdict : Verdict.values()) {
            table.column("Verdict." + verdict, labels.mark(verdict), "figures");
        }
        for (ComparedWith comparedWith : ComparedWith.values()) {
            List<FigureFinding> figures = reconciliation.figures(comparedWith);
            if (!figures.isEmpty()) {
                table.row(
                        comparedWith.name(),
                        "",
                        Cell.words(labels.word(comparedWith)),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> Cell.number(figures.stream()
                                        .filter(figure -> figure.verdict() == verdict)
                                        .count()))
                                .toList());
            }
        }
        table.row(
                "ALL",
                "",
                Cell.words(labels.text("published.all")),
                reconciliation.verdicts().values().stream().map(Cell::number).toList());
        return table.note(labels.text("published.sentence", words.differing(reconciliation)))
                .build();
    }

    /** Each comparison in which what was published differs, whatever it is compared with. */
    FigureTable differing() {
        TableBuilder table = place(
                        new TableBuilder(labels, "published-differing", labels.text("table.published-differing"))
                                .rowsOf("figure"))
                .column("against")
                .column("explanation");
        for (FigureFinding finding : reconciliation.figures(Verdict.DIFFERS)) {
            row(table, finding, Cell.words(labels.word(finding.comparedWith())), Cell.sentence(finding.message()));
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

    /** A row of a figure, with where it was printed before the other cells. */
    private void row(TableBuilder table, FigureFinding finding, Cell... others) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofPlan(finding.source().getPlace()));
        if (publications) {
            cells.add(finding.publication()
                    .map(paper -> Cell.ofPlan(paper.title()))
                    .orElse(Cell.EMPTY));
            cells.add(date(finding.publication().map(InPublication::asOf)));
        }
        if (corrections) {
            cells.add(date(finding.publication().flatMap(InPublication::correction)));
        }
        cells.addAll(List.of(others));
        table.row(finding.where().toString(), "", Cell.words(names.of(finding)), cells);
    }

    private Cell date(Optional<PartialDate> date) {
        return date.map(each -> Cell.date(each, phrases.date(each))).orElse(Cell.EMPTY);
    }

    /** What the counts that were published together claim, and what they suppose. */
    FigureTable claims() {
        TableBuilder table = place(new TableBuilder(labels, "published-claims", labels.text("table.published-claims"))
                        .rowsOf("figure"))
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
                    Cell.words(names.published(finding)),
                    Cell.words(labels.word(joint.level())),
                    joint.solutions().map(this::solutions).orElseGet(() -> Cell.words(labels.text("ways.uncounted"))),
                    Cell.of(labels.mark(finding.verdict())),
                    Cell.words(suppositions.of(finding, joint)));
        }
        return table.build();
    }

    private Cell solutions(BigInteger solutions) {
        return new Cell.BigCount(solutions, phrases.number(new BigDecimal(solutions)));
    }

    /** Each percentage beside the count that it is to follow from, and those of a figure beside one hundred. */
    FigureTable percentages() {
        TableBuilder table = place(
                        new TableBuilder(labels, "published-percentages", labels.text("table.published-percentages"))
                                .rowsOf("figure"))
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
                        Cell.words(labels.word(finding.comparedWith())),
                        Cell.of(labels.mark(finding.verdict())),
                        Cell.sentence(finding.message()));
            }
        }
        return table.build();
    }

    /** Each count beside the entries and beside the areas' own figures. */
    FigureTable counts() {
        TableBuilder table = place(
                        new TableBuilder(labels, "published", labels.text("table.published")).rowsOf("figure"))
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
                        Cell.words(labels.word(finding.comparedWith())),
                        finding.counted()
                                .map(bounds -> Cell.number(bounds.least()))
                                .orElse(Cell.EMPTY),
                        finding.counted()
                                .map(bounds -> Cell.number(bounds.most()))
                                .orElse(Cell.EMPTY),
                        Cell.of(labels.mark(finding.verdict())));
            }
        }
        return table.build();
    }

    /** What the plan says of its figures, once for each of them. */
    FigureTable notes() {
        TableBuilder table = new TableBuilder(labels, "published-notes", labels.text("table.published-notes"))
                .rowsOf("printed-at")
                .column("subject")
                .column("note");
        Set<PlanPath> told = new HashSet<>();
        for (FigureFinding finding : reconciliation.figures()) {
            if (finding.note().isPresent() && told.add(finding.where())) {
                table.row(
                        finding.where().toString(),
                        Cell.ofPlan(finding.source().getPlace()),
                        Cell.words(names.subject(finding)),
                        Cell.ofPlan(finding.note().get()));
            }
        }
        return table.build();
    }

    /** A count as it was printed; where a list is missing there is none. */
    private Cell printed(FigureFinding finding) {
        return finding.number() instanceof PublishedNumber.Count count
                ? Cell.number(count.count())
                : Cell.words(labels.text("no-list"));
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
