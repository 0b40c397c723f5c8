package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaPagesTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    @Test
    void everyArea_listsItsEntriesWithTheStatusOfTheReport() {
        Map<String, FigureTable> tables =
                ReportFigures.document(Report.of(PLAN), Figures.LABELS, List.of("entries")).tables().stream()
                        .collect(Collectors.toMap(FigureTable::key, Function.identity()));
        try (RunningTracker tracker = RunningTracker.start(folder, PLAN)) {
            for (ImprovementArea area : PLAN.getAreas()) {
                Document page = tracker.page(Address.ofArea(area.getId()));
                assertThat(page.select("h1").text()).endsWith(area.getTitle());
                check(page, tables.get("every-action"), area.getActions().size());
                check(page, tables.get("every-benefit"), area.getBenefits().size());
            }
        }
    }

    private static void check(Document page, FigureTable table, int entries) {
        List<Element> rows = page.select("#table-" + table.key() + " tbody tr");
        assertThat(rows).hasSize(entries);
        for (Element row : rows) {
            String address = row.select("th a").attr("href");
            String status = table.rows().stream()
                    .filter(each -> Address.ofEntry(each.id()).equals(address))
                    .map(each -> table.cell(each, "status").mark().orElseThrow().word())
                    .collect(Collectors.joining());
            assertThat(row.select(".status .word").text()).as(address).isEqualTo(status);
        }
    }

    @Test
    void foundations_areNamed() {
        try (RunningTracker tracker = RunningTracker.start(folder, SmallPlans.hostile())) {
            assertThat(tracker.page("areas/two").select("h1 + p").text()).isEqualTo("Family");
        }
    }

    @Test
    void buttons_areThereForThoseWhoEdit() {
        try (RunningTracker tracker = RunningTracker.start(folder, PLAN)) {
            assertThat(tracker.page("areas/a1").select("main a.govuk-button")).isEmpty();
            assertThat(tracker.as(Role.EDITOR)
                            .page("areas/a1")
                            .select("main a.govuk-button")
                            .eachAttr("href"))
                    .containsExactly("/areas/a1/add?kind=action", "/areas/a1/add?kind=benefit");
            assertThat(tracker.get("areas/none").statusCode()).isEqualTo(404);
        }
    }
}
