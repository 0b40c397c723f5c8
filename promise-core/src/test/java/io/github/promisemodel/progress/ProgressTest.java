package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.atMost;
import static io.github.promisemodel.measure.Samples.between;
import static io.github.promisemodel.measure.Samples.changeBy;
import static io.github.promisemodel.measure.Samples.changeByPercent;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.progress.ProgressAssertions.assertDefined;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far it is from the baseline to the target. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "20, 100, 80, 3/4, NOT_MET",
        "20, 100, 100, 1, MET",
        "20, 100, 120, 5/4, MET",
        "20, 100, 20, 0, NOT_MET",
        "20, 100, 0, -1/4, NOT_MET",
        "20, over 100, 100, 1, NOT_MET",
        "20, over 100, 100.5, 161/160, MET",
        "-0.5, 0.5, 0, 1/2, NOT_MET"
    })
    void atLeastIsReachedFromBelow(String baseline, String target, String actual, String fraction, TargetMet met) {
        assertDefined(measure(baseline, atLeast(target), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 20, 40, 3/4, NOT_MET",
        "100, 20, 20, 1, MET",
        "100, 20, 0, 5/4, MET",
        "100, 20, 120, -1/4, NOT_MET",
        "100, under 20, 20, 1, NOT_MET",
        "100, under 20, 19, 81/80, MET"
    })
    void atMostIsReachedFromAbove(String baseline, String target, String actual, String fraction, TargetMet met) {
        assertDefined(measure(baseline, atMost(target), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1/2, NOT_MET",
        "0, 10, 1, MET",
        "0, 20, 2, MET",
        "0, 21, 21/10, NOT_MET",
        "30, 25, 1/2, NOT_MET",
        "30, 20, 1, MET",
        "30, 9, 21/10, NOT_MET"
    })
    void betweenIsReachedAtItsNearerEnd(String baseline, String actual, String fraction, TargetMet met) {
        assertDefined(measure(baseline, between("10", "20"), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 15, 1, MET",
        "10, 5, 12, 2/5, NOT_MET",
        "10, 5, 20, 2, MET",
        "10, -5, 5, 1, MET",
        "10, -5, 4, 6/5, MET",
        "10, -5, 8, 2/5, NOT_MET",
        "-3, 6, 0, 1/2, NOT_MET"
    })
    void aChangeIsMeasuredFromTheBaseline(
            String baseline, String change, String actual, String fraction, TargetMet met) {
        assertDefined(measure(baseline, changeBy(change), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 5, 42, 1, MET",
        "40, 5, 41, 1/2, NOT_MET",
        "40, -5, 38, 1, MET",
        "40, -5, 39, 1/2, NOT_MET",
        "-50, 10, -45, 1, MET",
        "-50, 10, -55, -1, NOT_MET"
    })
    void aPercentageIsOfTheBaselinesSize(
            String baseline, String percent, String actual, String fraction, TargetMet met) {
        assertDefined(measure(baseline, changeByPercent(percent), actual), fraction, met);
    }
}
