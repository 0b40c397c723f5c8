package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.BigPlan;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurePagesTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    @Test
    void everyMeasure_hasAPageWithTheValuesOfTheReport() {
        FigureTable table = ReportFigures.document(Report.of(PLAN), Figures.LABELS, List.of("measures"))
                .find("measures")
                .orElseThrow();
        try (RunningTracker tracker = RunningTracker.start(folder, PLAN)) {
            for (PlacedMeasure placed : PlacedMeasure.of(PLAN)) {
                String id = placed.measure().getId();
                Document page = tracker.page(Address.ofMeasure(id));
                assertThat(page.select("h1").eachText())
                        .as(id)
                        .containsExactly(placed.measure().getTitle());
                String actual = table.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> table.cell(row, "actual").shown())
                        .findFirst()
                        .orElseThrow();
                assertThat(page.select("#table-measures tbody tr")).as(id).hasSize(1);
                assertThat(page.select("#table-measures td").eachText()).as(id).contains(actual);
                assertThat(page.select("#table-measures td").first().text())
                        .as(id)
                        .isNotBlank();
            }
        }
    }

    @Test
    void measureOverTime_hasAChart() {
        try (RunningTracker tracker = RunningTracker.start(folder, BigPlan.of(200))) {
            Document page = tracker.page("measures/m10");
            assertThat(page.select("svg.plot")).hasSize(1);
            assertThat(page.select("#table-values-over-time tbody tr")).hasSize(3);
            assertThat(tracker.page("entries/e10").select("svg.plot")).hasSize(1);
            assertThat(tracker.page("entries/e11").select("svg.plot")).isEmpty();
        }
    }

    @Test
    void button_isThereForThoseWhoEdit() {
        try (RunningTracker tracker = RunningTracker.start(folder, PLAN)) {
            assertThat(tracker.page("measures/1.1-m1").select("main a.govuk-button"))
                    .isEmpty();
            assertThat(tracker.as(Role.EDITOR)
                            .page("measures/1.1-m1")
                            .select("main a.govuk-button")
                            .eachAttr("href"))
                    .containsExactly("/measures/1.1-m1/observe");
            assertThat(tracker.get("measures/none").statusCode()).isEqualTo(404);
        }
    }
}
