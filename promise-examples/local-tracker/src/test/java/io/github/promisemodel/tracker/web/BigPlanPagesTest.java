package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.tracker.BigPlan;
import io.github.promisemodel.tracker.RunningTracker;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of 10,000 entries stays usable. */
class BigPlanPagesTest {

    private static final int ENTRIES = 10_000;
    private static final int TIMES = 5;
    private static final Duration MOST = Duration.ofMillis(300);

    private static final List<String> PAGES = List.of(
            "",
            "areas",
            "areas/area-5000",
            "entries/e5000",
            "entries/e5001",
            "measures",
            "measures/m5000",
            "attention",
            "movement",
            "published",
            "carry-forward",
            "search",
            "search?q=school+4&status=COMPLETE&page=3",
            "history",
            "history/1");

    @TempDir
    private Path folder;

    @Test
    void everyPage_isShownInLessThanAThirdOfASecondOnceItIsWarm() {
        try (RunningTracker tracker = RunningTracker.start(folder, BigPlan.of(ENTRIES))) {
            Map<String, Duration> best = new LinkedHashMap<>();
            for (String page : PAGES) {
                assertThat(tracker.get(page).statusCode()).as(page).isEqualTo(200);
                Duration fastest = Duration.ofDays(1);
                for (int i = 0; i < TIMES; i++) {
                    long start = System.nanoTime();
                    HttpResponse<String> answer = tracker.get(page);
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    fastest = took.compareTo(fastest) < 0 ? took : fastest;
                    assertThat(answer.statusCode()).as(page).isEqualTo(200);
                }
                best.put(page, fastest);
            }
            assertThat(best)
                    .allSatisfy((page, took) -> assertThat(took).as(page).isLessThan(MOST));
        }
    }
}
