package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureExplanation;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.reports.words.Suppositions;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every published figure with what is counted, where it is printed, and the only solution of figures published together. */
final class PublishedFigures {

    private static final Set<ComparedWith> COUNTS = EnumSet.of(ComparedWith.ENTRIES, ComparedWith.PARTS);
    private static final Set<ComparedWith> PERCENTAGES = EnumSet.of(ComparedWith.PERCENTAGE, ComparedWith.HUNDRED);

    private final Reconciliation reconciliation;
    private final Plan plan;
    private final PartialDate asOf;
    private final Rounding rounding;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final Suppositions suppositions;
    private final PublishedWords words;

    PublishedFigures(Report report, Wording wording) {
        this.reconciliation = report.reconciliation();
        this.plan = report.plan();
        this.asOf = report.asOf();
        this.rounding = report.rounding();
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.suppositions = new Suppositions(plan, wording.labels());
        this.words = new PublishedWords(wording.labels());
    }

    /** The tables of all; none where nothing is published. */
    TableMakers tables() {
        TableMakers tables = new TableMakers();
        if (reconciliation.figures().isEmpty()) {
            return tables;
        }
        tables.add(TableId.VERDICTS, this::verdicts)
                .add(TableId.PUBLISHED_DIFFERING, this::differing)
                .add(TableId.PUBLISHED_CLAIMS, this::claims);
        reconciliation
                .actionsOfAreas()
                .ifPresent(sum ->
                        ofAreas(tables, TableId.ACTIONS_AS_AREAS_PRINT, EntryKind.ACTIONS, sum, ActionStatus.COMPLETE));
        reconciliation
                .benefitsOfAreas()
                .ifPresent(sum ->
                        ofAreas(tables, TableId.BENEFITS_AS_AREAS_PRINT, EntryKind.BENEFITS, sum, BenefitStatus.BLUE));
        return tables.add(TableId.PUBLISHED, this::counts)
                .add(TableId.PUBLISHED_PERCENTAGES, this::percentages)
                .add(TableId.PUBLISHED_NOTES, this::notes);
    }

    private <S extends Enum<S>> void ofAreas(
            TableMakers tables, TableId id, EntryKind kind, StatusTally<S> sum, S best) {
        ChartWords chart = ChartWords.ofAreas(kind, plan, asOf, labels);
        tables.add(id, () -> new StatusFigures<>(sum, kind, Map.of(), wording).table(id, rounding, chart, best));
    }

    private FigureTable verdicts() {
        TableBuilder table = new TableBuilder(labels, TableId.VERDICTS).rowsOf("compared-with");
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
    private FigureTable differing() {
        PlaceColumns place = new PlaceColumns(reconciliation.figures(Verdict.DIFFERS));
        TableBuilder table =
                place.table(TableId.PUBLISHED_DIFFERING).column("compared-with").column("explanation");
        for (FigureFinding finding : place.figures) {
            place.row(table, finding, cells.word(finding.comparedWith()), cells.sentence(finding));
        }
        return table.build();
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

    /** The columns of where figures were printed: the place and, where any of them is in one, the publication. */
    private final class PlaceColumns {

        private final List<FigureFinding> figures;
        /** Whether any is in a publication, so that it is said in which, and whether any is of a correction. */
        private final boolean publications;

        private final boolean corrections;

        /** Whether other bases were tried of any, and there is a column for those that fit. */
        private boolean fits;

        private PlaceColumns(List<FigureFinding> figures) {
            this.figures = figures;
            this.publications =
                    figures.stream().anyMatch(finding -> finding.publication().isPresent());
            this.corrections = figures.stream()
                    .anyMatch(finding -> finding.publication()
                            .flatMap(InPublication::correction)
                            .isPresent());
        }

        private TableBuilder table(TableId id) {
            TableBuilder table = new TableBuilder(labels, id).rowsOf("figure").column("printed-at");
            if (publications) {
                table.column("publication").column("figures-as-of");
            }
            return corrections ? table.column("corrected") : table;
        }

        /** The last column: what a figure that does not say what it is of would hold for. */
        private void fitsColumn(TableBuilder table) {
            if (figures.stream().anyMatch(finding -> finding.bases().isTried())) {
                table.column("fits");
                fits = true;
            }
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
            if (fits) {
                row.add(words.fits(finding).map(Cell::sentence).orElse(Cell.EMPTY));
            }
            table.row(finding.where().toString(), "", Cell.sentence(words.figure(finding, plan)), row);
        }
    }

    /** The figures that are compared with any of these. */
    private List<FigureFinding> figures(Set<ComparedWith> comparedWith) {
        return reconciliation.figures().stream()
                .filter(finding -> comparedWith.contains(finding.comparedWith()))
                .toList();
    }

    /** What the counts that were published together claim, and what they suppose. */
    private FigureTable claims() {
        PlaceColumns place = new PlaceColumns(reconciliation.figures(ComparedWith.JOINT));
        TableBuilder table = place.table(TableId.PUBLISHED_CLAIMS)
                .column("published")
                .column("compared-with")
                .column("solutions", "solutions")
                .column("verdict")
                .column("supposes");
        place.fitsColumn(table);
        for (FigureFinding finding : place.figures) {
            JointSolutions joint = finding.joint().orElseThrow();
            place.row(
                    table,
                    finding,
                    cells.sentence(finding.number()),
                    cells.word(joint.level()),
                    joint.solutions().map(cells::count).orElseGet(() -> cells.words("solutions.uncounted")),
                    Cell.of(labels.mark(finding.verdict())),
                    Cell.sentence(suppositions.of(joint)));
        }
        return table.build();
    }

    /** Each percentage with the count that it is to follow from, and the sum of those of a figure. */
    private FigureTable percentages() {
        PlaceColumns place = new PlaceColumns(figures(PERCENTAGES));
        TableBuilder table = place.table(TableId.PUBLISHED_PERCENTAGES)
                .column("printed-percentage", Column.PER_CENT)
                .column("compared-with")
                .column("verdict")
                .column("explanation");
        for (FigureFinding finding : place.figures) {
            place.row(
                    table,
                    finding,
                    percentage(finding.number()),
                    cells.word(finding.comparedWith()),
                    Cell.of(labels.mark(finding.verdict())),
                    cells.sentence(finding));
        }
        return table.build();
    }

    /** Each count, compared with the entries and with the areas' own figures. */
    private FigureTable counts() {
        PlaceColumns place = new PlaceColumns(figures(COUNTS));
        TableBuilder table = place.table(TableId.PUBLISHED)
                .column("published", "entries")
                .column("printed-percentage", Column.PER_CENT)
                .column("compared-with")
                .column("least", "entries")
                .column("most", "entries")
                .column("verdict");
        place.fitsColumn(table);
        for (FigureFinding finding : place.figures) {
            place.row(
                    table,
                    finding,
                    printed(finding),
                    finding.percentage().map(PublishedFigures::percentage).orElse(Cell.EMPTY),
                    cells.word(finding.comparedWith()),
                    finding.counted().map(bounds -> cells.count(bounds.least())).orElse(Cell.EMPTY),
                    finding.counted().map(bounds -> cells.count(bounds.most())).orElse(Cell.EMPTY),
                    Cell.of(labels.mark(finding.verdict())));
        }
        List<String> records = recordsThatDecide();
        if (!records.isEmpty()) {
            table.note(labels.text("note.records", labels.list(records)));
        }
        List<Entry<?>> undated = undated();
        if (!undated.isEmpty()) {
            table.note(labels.text("note.figures-undated", wording.names(plan).of(undated)));
        }
        return table.build();
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

    /** What the plan says of its figures, once for each of them. */
    private FigureTable notes() {
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
