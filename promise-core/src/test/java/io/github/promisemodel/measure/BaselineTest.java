package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.between;
import static io.github.promisemodel.measure.Samples.changeBy;
import static io.github.promisemodel.measure.Samples.changeByPercent;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.progress.ProgressAssertions.assertDefined;
import static io.github.promisemodel.progress.ProgressAssertions.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.progress.TargetMet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines there is no way from, and whether the target is met all the same. */
class BaselineTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 10, MET",
        "HIGHER_IS_BETTER, 11, MET",
        "HIGHER_IS_BETTER, 9, NOT_MET",
        "LOWER_IS_BETTER, 10, MET",
        "LOWER_IS_BETTER, 9, MET",
        "LOWER_IS_BETTER, 11, NOT_MET"
    })
    void aChangeByNothingIsMetByWhatIsNoWorse(Direction direction, String actual, TargetMet met) {
        Measure measure = measure("10", changeBy("0"), actual).toBuilder()
                .direction(direction)
                .build();

        assertUndefined(
                measure,
                Reason.BASELINE_EQUALS_TARGET,
                met,
                "its baseline is the number to be reached, so that there is no way between them");
        assertThat(Progress.of(measure.toBuilder().target(changeByPercent("0")).build(), AS_OF)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"10, MET", "9, NOT_MET", "11, NOT_MET", "over 9, NOT_DECIDED"})
    void withNoDirectionAChangeByNothingIsMetByTheBaselineAlone(String actual, TargetMet met) {
        assertThat(Progress.of(measure("10", changeBy("0"), actual), AS_OF).met())
                .isEqualTo(met);
    }

    @Test
    void aTargetIsMetWithNoBaselineToMeasureFrom() {
        Measure measure = measure().target(atLeast("100")).build();

        assertUndefined(
                measure.toBuilder().addObservation(observed("2024", "120")).build(),
                Reason.NO_BASELINE,
                TargetMet.MET,
                "it has no baseline");
        assertThat(Progress.of(
                                measure.toBuilder()
                                        .addObservation(observed("2024", "99"))
                                        .build(),
                                AS_OF)
                        .met())
                .isEqualTo(TargetMet.NOT_MET);
        assertUndefined(
                measure.toBuilder()
                        .target(changeByPercent("5"))
                        .addObservation(observed("2024", "120"))
                        .build(),
                Reason.NO_BASELINE,
                TargetMet.NOT_DECIDED,
                "it has no baseline");
    }

    @ParameterizedTest
    @CsvSource({"100", "100.0"})
    void thereIsNoWayFromABaselineThatIsTheTarget(String baseline) {
        assertUndefined(
                measure(baseline, atLeast("100"), "110"),
                Reason.BASELINE_EQUALS_TARGET,
                TargetMet.MET,
                "its baseline is the number to be reached, so that there is no way between them");
        assertUndefined(
                measure(baseline, atLeast("over 100"), "100"),
                Reason.BASELINE_EQUALS_TARGET,
                TargetMet.NOT_MET,
                "its baseline is the number to be reached, so that there is no way between them");
    }

    @Test
    void thereIsNoWayFromABaselineThatMeetsTheTargetAlready() {
        assertUndefined(
                measure("120", atLeast("100"), "110"),
                Reason.BASELINE_MEETS_TARGET,
                TargetMet.MET,
                "its baseline meets the target, at least 100, already");
        assertUndefined(
                measure("15", between("10", "20"), "5"),
                Reason.BASELINE_MEETS_TARGET,
                TargetMet.NOT_MET,
                "its baseline meets the target, between 10 and 20, already");
    }

    @Test
    void thereIsNoPercentageOfNothing() {
        assertUndefined(
                measure("0", changeByPercent("5"), "1"),
                Reason.BASELINE_IS_ZERO,
                TargetMet.NOT_DECIDED,
                "its target is a change by 5 per cent, and its baseline is zero");
        assertDefined(measure("0", changeBy("5"), "1"), "1/5", TargetMet.NOT_MET);
    }

    @Test
    void anInexactBaselineIsNoStart() {
        assertUndefined(
                measure("about 20", atLeast("100"), "120"),
                Reason.INEXACT_BASELINE,
                TargetMet.MET,
                "its baseline 'about 20' is not an exact number");
        assertUndefined(
                measure("over 20", changeBy("5"), "120"),
                Reason.INEXACT_BASELINE,
                TargetMet.NOT_DECIDED,
                "its baseline 'over 20' is not an exact number");
    }
}
