package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.tracker.BigPlan;
import io.github.promisemodel.tracker.RunningTracker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPagesTest {

    @TempDir
    private Path folder;

    private static List<String> found(Document page) {
        return page.select("main tbody th a").eachAttr("href");
    }

    @Nested
    class OfASmallPlan {

        private List<String> search(String query) {
            try (RunningTracker tracker = RunningTracker.start(folder, SmallPlans.hostile())) {
                return found(tracker.page("search?" + query));
            }
        }

        @Test
        void nothingAsked_findsEverything() {
            assertThat(search(""))
                    .containsExactlyInAnyOrder(
                            "/entries/4~2F1~3Fx~3D~252e", "/entries/plain", "/entries/open", "/entries/b");
        }

        @Test
        void words_areFoundInAnyCaseInTitleReferenceIdAndOwner() {
            assertThat(search("q=stra%C3%9Fe")).containsExactly("/entries/plain");
            assertThat(search("q=PLAIN")).containsExactly("/entries/plain");
            assertThat(search("q=4.1+QUOTED")).containsExactly("/entries/4~2F1~3Fx~3D~252e");
            assertThat(search("q=owner")).containsExactly("/entries/4~2F1~3Fx~3D~252e");
            assertThat(search("q=nowhere")).isEmpty();
        }

        @Test
        void owner_isLookedForAmongOwnersAlone() {
            assertThat(search("owner=OWNER+quoted")).containsExactly("/entries/4~2F1~3Fx~3D~252e");
            assertThat(search("owner=action")).isEmpty();
        }

        @Test
        void foundation_isThatOfTheArea() {
            assertThat(search("foundation=FAMILY")).containsExactly("/entries/open");
            assertThat(search("foundation=CARE")).isEmpty();
        }

        @Test
        void openStatus_isFoundUnderEachThatItMayHave() {
            assertThat(search("status=AT_RISK")).containsExactly("/entries/4~2F1~3Fx~3D~252e");
            assertThat(search("status=ON_TARGET")).containsExactly("/entries/4~2F1~3Fx~3D~252e");
            assertThat(search("status=BEHIND")).isEmpty();
        }

        @Test
        void severalStatuses_findWhatHasAnyOfThem() {
            assertThat(search("status=COMPLETE&status=AMBER"))
                    .containsExactlyInAnyOrder("/entries/plain", "/entries/b");
        }

        @Test
        void notAssessed_isNotFoundUnderAStatus() {
            assertThat(search("status=NOT_ASSESSED")).containsExactly("/entries/open");
        }

        @Test
        void date_isThatOfTheStatus() {
            assertThat(search("status=NOT_ASSESSED&as-of=2024-09")).hasSize(4);
        }
    }

    @Test
    void filters_areKeptInTheForm() {
        try (RunningTracker tracker = RunningTracker.start(folder, ShippedPlans.southAyrshire())) {
            Document page =
                    tracker.page("search?q=%22school&owner=team&foundation=CARE&status=RED&status=NOT_ASSESSED");
            assertThat(page.select("#q").attr("value")).isEqualTo("\"school");
            assertThat(page.select("#owner").attr("value")).isEqualTo("team");
            assertThat(page.select("#foundation option[selected]").eachAttr("value"))
                    .containsExactly("CARE");
            assertThat(page.select("input[name=status][checked]").eachAttr("value"))
                    .containsExactly("RED", "NOT_ASSESSED");
            assertThat(page.select("#count").text()).isEqualTo("0 actions and benefits");
        }
    }

    @Test
    void draft_isNotFoundUnderItsStatus() {
        try (RunningTracker tracker =
                RunningTracker.start(folder, Drafts.everywhere(ShippedPlans.southAyrshire(), "A draft"))) {
            assertThat(found(tracker.page("search?status=BEHIND&status=RED"))).hasSizeLessThan(20);
        }
    }

    @Test
    void pages_haveEveryEntryOnce() {
        try (RunningTracker tracker = RunningTracker.start(folder, BigPlan.of(130))) {
            List<String> all = new ArrayList<>();
            String next = "search?q=change";
            while (!next.isEmpty()) {
                Document page = tracker.page(next);
                assertThat(page.select("#count").text()).startsWith("130 actions and benefits, page ");
                assertThat(found(page)).hasSizeLessThanOrEqualTo(50);
                all.addAll(found(page));
                next = page.select("a[rel=next]").attr("href");
            }
            assertThat(all).hasSize(130).doesNotHaveDuplicates();
        }
    }

    @Test
    void pageThatThereIsNot_isTheNearest() {
        try (RunningTracker tracker = RunningTracker.start(folder, BigPlan.of(60))) {
            assertThat(found(tracker.page("search?page=9999999"))).hasSize(10);
            assertThat(found(tracker.page("search?page=-1"))).hasSize(50);
            assertThat(found(tracker.page("search?page=x"))).hasSize(50);
        }
    }
}
