package io.github.promisemodel.examples.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.benchmarks.results.Contest.Contender;
import io.github.promisemodel.examples.benchmarks.results.Contest.Goal;
import io.github.promisemodel.examples.benchmarks.results.Contest.InShort;
import io.github.promisemodel.examples.benchmarks.results.Contest.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsPageTest {

    private static final Contest CONTEST = new Contest(
            "Count to ten",
            "CountBenchmark",
            List.of(new Contender("ours", "ours"), new Contender("theirs", "theirs")),
            List.of(new Ratio("x theirs", "theirs")),
            List.of(
                    new Goal("count, by theirs", "ours", "theirs", 0.5),
                    new Goal("the same", "ours", "theirs", 0.4, "counting takes its time")),
            List.of(new InShort("Counting takes {ms} ms, {x} of theirs.", "ours", "theirs")));

    private static String page(boolean quick) {
        return new ResultsPage(
                        "count",
                        quick,
                        Map.of("Theirs", "1.0"),
                        Map.of(
                                CONTEST,
                                Map.of(
                                        "ours", new Measured(List.of(5_000.0, 4_000.0, 9_000.0), 2_000_000),
                                        "theirs", new Measured(List.of(10_000.0), 500_000))))
                .render();
    }

    @Test
    void aTimeIsTheMedianOfTheForksBesideTheLeastAndTheMost() {
        assertThat(page(false))
                .contains("| contender | ms | least to most | MB allocated | x theirs |")
                .contains("| ours | 5.0 | 4.0 to 9.0 | 2.00 | 0.50 |")
                .contains("| theirs | 10.0 | 10.0 to 10.0 | 0.50 | 1.00 |");
    }

    @Test
    void whatIsNotReachedIsSaid() {
        assertThat(page(false))
                .contains("| count, by theirs | at most 0.50 | 0.50 | yes |")
                .contains("| the same | at most 0.40 | 0.50 | **no** |")
                .contains("- Not reached, the same: counting takes its time")
                .doesNotContain("- Not reached, count");
    }

    @Test
    void whatIsSaidInShortIsMadeOfTheFigures() {
        assertThat(page(false)).contains("- Counting takes 5.0 ms, 0.50 of theirs.");
    }

    @Test
    void aQuickRunSaysThatItsTimesMeanNothing() {
        assertThat(page(true)).contains("too short for its times to mean anything");
        assertThat(page(false)).doesNotContain("too short");
    }

    @Test
    void theMachineAndTheVersionsAreNamed() {
        assertThat(page(false)).contains("Theirs 1.0.").contains("JDK " + Runtime.version());
    }
}
