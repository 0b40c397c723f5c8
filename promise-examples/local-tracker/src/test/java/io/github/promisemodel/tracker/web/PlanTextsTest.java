package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.RunningTracker;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every page that a link leads to. */
class PlanTextsTest {

    private static final String DRAFT = "Draftwordforeditors";

    /** Built by others, or of the browser alone. */
    private static final List<String> ELSEWHERE = List.of(
            "/export", "/import", "/queue", "/role", "/api", "/assess", "/edit", "/withdraw", "/add", "/observe");

    @TempDir
    private Path folder;

    /** Every page that can be reached, by its path. */
    private static Map<String, Document> pages(RunningTracker tracker) {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (pages.containsKey(path) || ELSEWHERE.stream().anyMatch(path::contains)) {
                continue;
            }
            HttpResponse<String> answer = tracker.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            pages.put(path, page);
            for (Element link : page.select("a[href^=/]")) {
                open.add(URI.create(link.attr("href")).toString());
            }
        }
        return pages;
    }

    @Test
    void reader_seesNoDraftOnAnyPage() {
        Plan plan = Drafts.everywhere(ShippedPlans.southAyrshire(), DRAFT);
        try (RunningTracker tracker = RunningTracker.start(folder, plan)) {
            Drafts.assess(
                    tracker.tracker(), "1.1", Drafts.ofAction(ActionStatus.BEHIND, DRAFT + "2", ReviewState.SUBMITTED));
            Map<String, Document> pages = pages(tracker);
            assertThat(pages).hasSizeGreaterThan(100);
            assertThat(pages).allSatisfy((path, page) -> {
                assertThat(page.outerHtml()).as(path).doesNotContain(DRAFT);
                assertThat(page.select("h1")).as(path).hasSize(1);
            });
            assertThat(tracker.as(Role.EDITOR).get("entries/1.2").body()).contains(DRAFT);
        }
    }

    @Test
    void hostileText_isTextOnEveryPage() {
        try (RunningTracker tracker = RunningTracker.start(folder, SmallPlans.hostile())) {
            Map<String, Document> pages = pages(tracker.as(Role.EDITOR));
            assertThat(pages).containsKeys("/entries/" + UrlId.of("4/1?x=%2e"), "/areas/" + UrlId.of("../area 1"));
            assertThat(pages).allSatisfy((path, page) -> {
                assertThat(page.select("script")).as(path).isEmpty();
                assertThat(page.select("header bdi").text()).as(path).isEqualTo(SmallPlans.HOSTILE);
            });
            assertThat(pages.get("/entries/" + UrlId.of("4/1?x=%2e"))
                            .select("main")
                            .text())
                    .contains("Action " + SmallPlans.HOSTILE)
                    .contains("Owner " + SmallPlans.HOSTILE)
                    .contains("Note " + SmallPlans.HOSTILE);
        }
    }

    @Test
    void ids_areThoseOfOneElement() {
        try (RunningTracker tracker = RunningTracker.start(folder, ShippedPlans.southAyrshire())) {
            assertThat(pages(tracker))
                    .allSatisfy((path, page) -> assertThat(page.select("[id]").eachAttr("id"))
                            .as(path)
                            .doesNotHaveDuplicates());
        }
    }
}
