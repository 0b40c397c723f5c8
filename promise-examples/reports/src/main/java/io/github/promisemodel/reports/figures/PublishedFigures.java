package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.reports.words.Suppositions;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was published of a plan: how much agrees, what differs, every figure with what is counted, and the publications by date. */
final class PublishedFigures {

    private final Reconciliation reconciliation;
    private final Plan plan;
    private final PartialDate asOf;
    private final Rounding rounding;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final Suppositions suppositions;
    private final PublishedWords words;
    private final PublishedComparisons comparisons;
    private final PublicationFigures publications;

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
        this.comparisons = new PublishedComparisons(report, wording);
        this.publications = new PublicationFigures(report, wording);
    }

    /** The tables of all; none where nothing is published. */
    TableMakers tables() {
        TableMakers tables = new TableMakers();
        if (reconciliation.figures().isEmpty()) {
            return publications.addTo(tables);
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
        tables.add(TableId.PUBLISHED, comparisons::counts).add(TableId.PUBLISHED_PERCENTAGES, comparisons::percentages);
        return publications.addTo(tables).add(TableId.PUBLISHED_NOTES, this::notes);
    }

    private <S extends Enum<S>> void ofAreas(
            TableMakers tables, TableId id, EntryKind kind, StatusTally<S> sum, S best) {
        ChartWords chart = ChartWords.ofAreas(kind, plan, asOf, labels);
        tables.add(id, () -> new StatusFigures<>(sum, kind, Map.of(), wording).table(id, rounding, chart, best));
    }

    private PublishedRows rows(List<FigureFinding> figures) {
        return new PublishedRows(figures, plan, wording);
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
        PublishedRows place = rows(reconciliation.figures(Verdict.DIFFERS));
        TableBuilder table =
                place.table(TableId.PUBLISHED_DIFFERING).column("compared-with").column("explanation");
        for (FigureFinding finding : place.figures()) {
            place.row(table, finding, cells.word(finding.comparedWith()), cells.sentence(finding));
        }
        return table.build();
    }

    /** What the counts that were published together claim, and what they suppose. */
    private FigureTable claims() {
        PublishedRows place = rows(reconciliation.figures(ComparedWith.JOINT));
        TableBuilder table = place.table(TableId.PUBLISHED_CLAIMS)
                .column("published")
                .column("compared-with")
                .column("solutions", "solutions")
                .column("verdict")
                .column("supposes");
        place.fitsColumn(table);
        for (FigureFinding finding : place.figures()) {
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
}
