package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.PublishedWords;
import java.util.ArrayList;
import java.util.List;

/** Rows of published figures: each begins with where it was printed and, where any of them is in one, the publication. */
final class PublishedRows {

    private final List<FigureFinding> figures;
    private final Plan plan;
    private final Labels labels;
    private final Cells cells;
    private final PublishedWords words;

    /** Whether any is in a publication, so that it is said in which, and whether any is of a correction. */
    private final boolean publications;

    private final boolean corrections;

    /** Whether other bases were tried of any, and there is a column for those that fit. */
    private boolean fits;

    PublishedRows(List<FigureFinding> figures, Plan plan, Wording wording) {
        this.figures = figures;
        this.plan = plan;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.words = new PublishedWords(labels);
        this.publications =
                figures.stream().anyMatch(finding -> finding.publication().isPresent());
        this.corrections = figures.stream()
                .anyMatch(finding ->
                        finding.publication().flatMap(InPublication::correction).isPresent());
    }

    List<FigureFinding> figures() {
        return figures;
    }

    TableBuilder table(TableId id) {
        TableBuilder table = new TableBuilder(labels, id).rowsOf("figure").column("printed-at");
        if (publications) {
            table.column("publication").column("figures-as-of");
        }
        return corrections ? table.column("corrected") : table;
    }

    /** The last column: what a figure that does not say what it is of would hold for. */
    void fitsColumn(TableBuilder table) {
        if (figures.stream().anyMatch(finding -> finding.bases().isTried())) {
            table.column("fits");
            fits = true;
        }
    }

    /** A row of a figure, with where it was printed before the other cells. */
    void row(TableBuilder table, FigureFinding finding, Cell... others) {
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
}
