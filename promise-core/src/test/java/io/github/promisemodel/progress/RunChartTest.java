package io.github.promisemodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunChartTest {

    static List<RunPoint> points(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new RunPoint(PartialDate.of(2000 + i), Fraction.of(new BigDecimal(values[i]))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'3 1 2', 2", "'4 1', 5/2", "'0.5 0.2', 7/20", "'1 9 3 3', 3", "'-1 -2', -3/2"})
    void theMedianIsTheMiddleOrHalfTheSumOfTheTwoInTheMiddle(String values, String median) {
        assertThat(RunChart.of(points(values.split(" "))).median()).hasToString(median);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunChart.of(List.of()))
                .withMessage("Run chart of 0 points: there is no median; give one or more");
    }

    @ParameterizedTest
    @CsvSource({
        "'2 2 2', 0, 0, 0, 0, EQUAL",
        "'1 3', 2, 1, 1, 1, ABOVE",
        "'3 1', 2, 1, 1, 1, BELOW",
        "'1 2 1 3 3', 4, 2, 2, 1, ABOVE",
        "'1 3 2 1 3 2', 4, 1, 1, 3, ABOVE",
        "'3 3 2 3 1 1 1', 6, 3, 3, 1, BELOW",
        "'1 2 1 3 1 3 3', 6, 2, 2, 3, ABOVE"
    })
    void runsAreOnOneSideWhateverIsOnTheMedian(
            String values, int useful, int longest, int last, int crossings, AmountOrder side) {
        RunChart chart = new RunChart(points(values.split(" ")), Fraction.of(new BigDecimal(2)));

        assertThat(chart.useful()).isEqualTo(useful);
        assertThat(chart.longestRun()).isEqualTo(longest);
        assertThat(chart.lastRun()).isEqualTo(last);
        assertThat(chart.crossings()).isEqualTo(crossings);
        assertThat(chart.lastSide()).isEqualTo(side);
    }
}
