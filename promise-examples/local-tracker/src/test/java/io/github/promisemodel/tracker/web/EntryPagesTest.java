package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPagesTest {

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

    private static List<String> entries() {
        return Stream.<Entry<?>>concat(PLAN.getActions().stream(), PLAN.getBenefits().stream())
                .map(Entry::getId)
                .toList();
    }

    @Test
    void everyEntry_hasAPageWithItsTitleAndOneHeading() {
        for (String id : entries()) {
            Document page = tracker.page(Address.ofEntry(id));
            assertThat(page.select("h1")).as(id).hasSize(1);
            assertThat(page.select("main").text()).as(id).contains(PLAN.get(id).getTitle());
            assertThat(page.select("a[href^=/areas/]").attr("href"))
                    .as(id)
                    .isEqualTo(Address.ofArea(PLAN.findAreaOf(id).orElseThrow().getId()));
        }
    }

    @Test
    void everyEntry_hasTheRowsOfTheReportOnTheWholePlan() {
        Map<String, FigureTable> tables =
                ReportFigures.document(Report.of(PLAN), Figures.LABELS, List.of("stories")).tables().stream()
                        .collect(Collectors.toMap(FigureTable::key, table -> table));
        for (String id : entries()) {
            Document page = tracker.page(Address.ofEntry(id));
            for (String key :
                    List.of("updates", "milestones", "dates-of-actions", "links-of-entries", "evidence-listed")) {
                FigureTable table = tables.get(key);
                List<String> expected = table == null
                        ? List.of()
                        : table.rows().stream()
                                .filter(row -> row.id().equals(id))
                                .map(row -> words(table, row.cells()))
                                .filter(words -> !words.isEmpty())
                                .toList();
                assertThat(page.select("#table-" + key + " tbody tr").stream()
                                .map(EntryPagesTest::withoutEntry)
                                .toList())
                        .as(id + ": " + key)
                        .isEqualTo(expected);
            }
        }
    }

    /** A row; of a table of one column without its heading, which is the entry. */
    private static String withoutEntry(Element row) {
        return squeeze(
                row.select("th .reference").isEmpty()
                        ? row.text()
                        : row.select("td").text());
    }

    private static String words(FigureTable table, List<Cell> cells) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!List.of("area", "kind").contains(table.columns().get(i).key())) {
                Cell cell = cells.get(i);
                words.append(' ')
                        .append(cell.mark()
                                .map(mark -> mark.letter() + " " + mark.word())
                                .orElseGet(cell::shown));
            }
        }
        return squeeze(words.toString());
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    @Test
    void draft_isShownToThoseWhoEditAndLeavesTheStatus() {
        Drafts.assess(
                tracker.tracker(),
                "1.2",
                Drafts.ofAction(ActionStatus.COMPLETE, "Waits for approval", ReviewState.SUBMITTED));
        Document read = tracker.page("entries/1.2");
        assertThat(read.text()).doesNotContain("Waits for approval").doesNotContain("Not approved yet");
        Document edited = tracker.as(Role.EDITOR).page("entries/1.2");
        assertThat(edited.select(".tracker-drafts").text())
                .contains("Submitted")
                .contains("Complete")
                .contains("Waits for approval");
        assertThat(edited.select(".tracker-drafts a").attr("href")).isEqualTo("/queue");
        assertThat(edited.select(".tracker-facts .status").text()).contains("On target");
    }

    @Test
    void approved_isTheStatusAndPartOfTheStory() {
        Drafts.assess(
                tracker.tracker(), "1.2", Drafts.ofAction(ActionStatus.COMPLETE, "Is approved", ReviewState.APPROVED));
        Document page = tracker.page("entries/1.2");
        assertThat(page.select("#table-updates").text()).contains("Is approved");
    }

    @Test
    void changes_areListedTheLatestFirst() {
        Drafts.assess(tracker.tracker(), "1.2", Drafts.ofAction(ActionStatus.COMPLETE, "One", ReviewState.DRAFT));
        assertThat(tracker.page("entries/1.2").select("a[href^=/history/]").eachAttr("href"))
                .containsExactly("/history/2", "/history/1");
        assertThat(tracker.page("entries/1.3").select("a[href^=/history/]").eachAttr("href"))
                .containsExactly("/history/1");
        assertThat(tracker.page("entries/1.2").text()).contains("Assessed, Lead officer, 1 June 2026, 09:00 UTC");
    }

    @Test
    void buttons_areThereForThoseWhoEdit() {
        assertThat(tracker.page("entries/1.2").select("main a.govuk-button")).isEmpty();
        assertThat(tracker.as(Role.EDITOR)
                        .page("entries/1.2")
                        .select("main a.govuk-button")
                        .eachAttr("href"))
                .containsExactly("/entries/1.2/assess", "/entries/1.2/edit", "/entries/1.2/withdraw");
    }

    @Test
    void supersededEntry_isSaidToBeLeftOut() {
        assertThat(tracker.page("entries/7.1").select(".tracker-facts .status").text())
                .contains("superseded");
    }

    @Test
    void unknownEntry_isNotFound() {
        assertThat(tracker.get("entries/none").statusCode()).isEqualTo(404);
    }
}
