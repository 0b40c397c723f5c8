package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPagesTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    private RunningTracker tracker;

    @BeforeEach
    void start() {
        tracker = RunningTracker.start(folder, PLAN);
    }

    @AfterEach
    void end() {
        tracker.close();
    }

    @Test
    void movement_isThatOfTheReport() {
        FigureTable moves = ReportFigures.document(
                        Report.of(PLAN).asOf("2025-01").since("2023-06"), Figures.LABELS, List.of("movement"))
                .find("moves-of-actions")
                .orElseThrow();
        Document page = tracker.page("movement?since=2023-06&as-of=2025-01");
        assertThat(page.select("#table-moves-of-actions tbody td.number").eachText())
                .isEqualTo(moves.rows().stream()
                        .map(row -> moves.cell(row, "count").shown())
                        .toList());
        assertThat(page.select("#since").attr("value")).isEqualTo("2023-06");
        assertThat(page.select("#as-of").attr("value")).isEqualTo("2025-01");
    }

    @Test
    void movementWithoutADate_isFromTheStartOfThePlanAndSaysSo() {
        Document page = tracker.page("movement");
        assertThat(page.select("h1 + p").text()).isEqualTo("From the start of the plan, 2021, to January 2025.");
        assertThat(page.select("#since").attr("value")).isEqualTo("2021");
    }

    @Test
    void movementFromAWrongDate_saysSoAtItsField() {
        Document page = tracker.page("movement?since=then");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#since");
        assertThat(page.select("#since").attr("value")).isEqualTo("then");
        assertThat(page.select("#table-moves-of-actions")).hasSize(1);
    }

    @Test
    void movementFromALaterDate_isNotAsked() {
        Document page = tracker.page("movement?since=2025-01&as-of=2024-01");
        assertThat(page.select("#since-error").text()).contains("after").contains("2024-01");
        assertThat(page.select("#since").attr("value")).isEqualTo("2025-01");
    }

    @Test
    void carryForward_listsWhatIsNotStatedAndCallsNothingLostOrNew() {
        Document page = tracker.page("carry-forward");
        assertThat(page.select("#table-carry-forward tbody th").eachText())
                .isNotEmpty()
                .noneMatch(fate -> fate.matches("(?i)(lost|new).*"));
        assertThat(page.select("#table-ledger tbody tr")).hasSameSizeAs(entries());
        assertThat(page.select("#table-ledger-unsettled tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("th a").attr("href")).startsWith("/entries/"));
    }

    private static List<String> entries() {
        return Stream.concat(
                        PLAN.getActions().stream().map(action -> action.getId()),
                        PLAN.getBenefits().stream().map(benefit -> benefit.getId()))
                .toList();
    }
}
