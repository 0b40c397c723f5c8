package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryPagesTest {

    @TempDir
    private Path folder;

    private RunningTracker tracker;

    @BeforeEach
    void start() {
        tracker = RunningTracker.start(folder, ShippedPlans.southAyrshire());
    }

    @AfterEach
    void end() {
        tracker.close();
    }

    private void edit() {
        tracker.tracker()
                .change(Change.of(
                        Role.EDITOR,
                        ChangeKind.EDITED,
                        plan -> ReadResult.of(plan.with(
                                "1.2",
                                Action.class,
                                action -> action.toBuilder()
                                        .title("Brief members each year")
                                        .due("2026-09")
                                        .build()))));
    }

    @Test
    void versions_areListedTheLatestFirst() {
        edit();
        Document page = tracker.page("history");
        assertThat(page.select("tbody th a").eachAttr("href")).containsExactly("/history/2", "/history/1");
        assertThat(page.select("tbody tr").first().text())
                .isEqualTo("Version 2 Edited Lead officer 1 June 2026, 09:00 UTC");
    }

    @Test
    void edit_isShownWithWhatWasBeforeAndAfter() {
        edit();
        Document page = tracker.page("history/2");
        assertThat(page.select("main a[href=/entries/1.2]")).isNotEmpty();
        assertThat(page.select("#table-changed-fields").text())
                .contains("Brief elected members twice a year")
                .contains("Brief members each year")
                .contains("September 2026");
        assertThat(page.text()).doesNotContain("{");
    }

    @Test
    void approvedAssessment_isShownAsAMove() {
        Drafts.assess(
                tracker.tracker(), "1.2", Drafts.ofAction(ActionStatus.COMPLETE, "Told to all", ReviewState.APPROVED));
        assertThat(tracker.page("history/2").select("main").text())
                .contains("1.2")
                .contains("Complete");
    }

    @Test
    void draft_isShownToThoseWhoEditAlone() {
        Drafts.assess(
                tracker.tracker(), "1.2", Drafts.ofAction(ActionStatus.COMPLETE, "Told to all", ReviewState.DRAFT));
        assertThat(tracker.page("history/2").select("main").text())
                .contains("Nothing that is approved is another.")
                .doesNotContain("Told to all");
        assertThat(tracker.as(Role.EDITOR).page("history/2").select("main").text())
                .contains("Told to all");
        assertThat(tracker.page("history/2").select("main").text()).doesNotContain("Told to all");
    }

    @Test
    void firstVersion_saysThatThereIsNothingBefore() {
        assertThat(tracker.page("history/1").select("main").text()).contains("There is nothing before it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999999999999999999"})
    void versionThatThereIsNot_isNotFound(String number) {
        assertThat(tracker.get("history/" + number).statusCode()).isEqualTo(404);
    }
}
