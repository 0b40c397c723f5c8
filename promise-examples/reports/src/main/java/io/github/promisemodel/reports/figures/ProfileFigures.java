package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reports.report.BenefitProfile;
import io.github.promisemodel.reports.report.DependentAction;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedTest;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;

/** What is stated of entries beside their status: how benefits are managed, which changes are tested, which action needs which. */
final class ProfileFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final LinkCells links;

    ProfileFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.links = new LinkCells(report.plan(), wording);
    }

    List<FigureTable> tables() {
        return List.of(benefits(), tests(), dependencies());
    }

    private FigureTable benefits() {
        TableBuilder table = new TableBuilder(labels, TableId.BENEFIT_PROFILES)
                .rowsOf("benefit")
                .column("accountable")
                .column("benefit-kind")
                .column("disbenefit")
                .column("planned")
                .column("realisation")
                .column("contributes-to");
        for (BenefitProfile profile : BenefitProfile.of(report)) {
            Benefit benefit = profile.benefit();
            row(
                    table,
                    benefit,
                    Cell.ofPlan(benefit.getAccountable().orElse("")),
                    cells.word(benefit.getKind()),
                    benefit.isDisbenefit() ? cells.word(YesNo.YES) : Cell.EMPTY,
                    cells.date(benefit.getDue()),
                    profile.realisation()
                            .map(realisation -> cells.words("realisation." + realisation))
                            .orElse(Cell.EMPTY),
                    links.links(benefit.getContributesTo()));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable tests() {
        TableBuilder table = new TableBuilder(labels, TableId.TESTS_OF_CHANGE)
                .rowsOf("action")
                .column("cycle", "cycles")
                .column("hypothesis")
                .column("start")
                .column("test-measures")
                .column("decision")
                .column("decided")
                .column("note");
        List<ReportedTest> tests = ReportedTest.of(report);
        Map<String, String> titles = tests.isEmpty() ? Map.of() : MeasureTitles.of(report.plan());
        for (ReportedTest tested : tests) {
            row(
                    table,
                    tested.action(),
                    tested.test().getCycle().map(cells::count).orElse(Cell.EMPTY),
                    Cell.ofPlan(tested.test().getHypothesis()),
                    cells.date(tested.test().getStart()),
                    Cell.ofPlan(labels.groups(tested.test().getMeasures().stream()
                            .map(id -> titles.getOrDefault(id, id))
                            .toList())),
                    cells.word(tested.decision()),
                    cells.date(tested.decided()),
                    Cell.ofPlan(tested.test().getNote().orElse("")));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable dependencies() {
        TableBuilder table = new TableBuilder(labels, TableId.DEPENDENCIES)
                .rowsOf("action")
                .column("due")
                .column("needs")
                .column("latest-due")
                .column("blocks");
        for (DependentAction dependent : DependentAction.of(report)) {
            Action action = dependent.action();
            row(
                    table,
                    action,
                    cells.date(dependent.due()),
                    cells.entries(names, dependent.needs()),
                    cells.date(dependent.neededBy()),
                    cells.entries(names, dependent.blocks()));
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, Entry<?> entry, Cell... row) {
        table.row(entry.getId(), names.beforeTitle(entry), Cell.ofPlan(entry.getTitle()), List.of(row));
    }
}
