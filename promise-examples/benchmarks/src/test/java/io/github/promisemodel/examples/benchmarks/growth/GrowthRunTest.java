package io.github.promisemodel.examples.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** By a clock that only the work moves, so that no time decides. */
class GrowthRunTest {

    private long now;

    private GrowthRow measured(IntToLongFunction nanoseconds) throws Exception {
        return new GrowthRun(() -> now)
                .measure("entries", "count", new GrowthRun.Sizes<>(n -> n), n -> now += nanoseconds.applyAsLong(n));
    }

    @Test
    void whatIsLinearIsWithin() throws Exception {
        GrowthRow row = measured(n -> 1_000L * n);

        assertThat(row.ratio()).isEqualTo(4);
        assertThat(row.isWithin()).isTrue();
        assertThat(row.many()).as("a size is taken that takes a while").isGreaterThanOrEqualTo(GrowthRow.TOLD);
    }

    @Test
    void whatIsQuadraticIsNot() throws Exception {
        assertThat(measured(n -> 10L * n * n).isWithin()).isFalse();
        assertThat(measured(n -> 1_000L * n + 10L * n * n).isWithin())
                .as("from some size on")
                .isFalse();
    }

    @Test
    void whatIsOverAtOnceCannotBeTold() throws Exception {
        assertThat(measured(n -> n).isWithin()).isTrue();
    }

    @Test
    void aTableHasTheWorstOfEachThingThatIsDone() {
        GrowthTable table = new GrowthTable(List.of(
                new GrowthRow("areas", "count", 240, 10_000_000, 40_000_000),
                new GrowthRow("entries", "count", 960, 10_000_000, 160_000_000),
                new GrowthRow("areas", "find", 960, 1_000, 16_000)));

        assertThat(table.worst())
                .contains("| count | entries | 960 | 10.00 | 160.00 | 16.0 |")
                .contains("| find | areas | 960 | 0.00 | 0.02 | - |")
                .doesNotContain("| count | areas");
        assertThat(table.all()).contains("| count | areas | 240 | 10.00 | 40.00 | 4.0 |");
        assertThat(table.tooMuch()).extracting(GrowthRow::dimension).containsExactly("entries");
    }

    @Test
    void everythingCanBeDoneWithEveryDimension() throws Exception {
        for (Dimension dimension : Dimension.values()) {
            Grown few = new Grown(dimension, 3);
            for (GrowthCase each : GrowthCases.ALL) {
                assertThat(each.work().with(few))
                        .as(dimension + ", " + each.name())
                        .isNotNull();
            }
        }
    }
}
