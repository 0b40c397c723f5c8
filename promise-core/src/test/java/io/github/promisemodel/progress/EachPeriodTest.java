package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets such as 1,000 in every 12 months, against what was counted over a period. */
class EachPeriodTest {

    private static Progress progress(String target, String every, Observation observation) {
        return Progress.of(
                measure()
                        .target(each(target, every))
                        .addObservation(observation)
                        .build(),
                AS_OF);
    }

    @Test
    void aNumberWithNoPeriodDoesNotAnswer() {
        Progress progress = progress("1000", "P12M", observed("2024-07", "over 1721"));

        assertThat(progress.met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(progress.findWhy())
                .map(Said::by)
                .contains(new Said(
                        Reason.NO_PERIOD,
                        "Measure m1: its target is 1000 in each P12M, and the observation 'over 1721' does not say which"
                                + " period it covers"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 1, MET",
        "1000, 750, 3/4, NOT_MET",
        "1000, 1721, 1721/1000, MET",
        "over 1000, 1000, 1, NOT_MET",
        "0.5, 1, 2, MET"
    })
    void overJustOnePeriodTheNumbersAreCompared(String target, String actual, String fraction, TargetMet met) {
        Progress progress = progress(target, "P12M", over("2024", actual));

        assertThat(progress.findFraction()).map(Fraction::toString).contains(fraction);
        assertThat(progress.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"over 1721, MET", "over 999, NOT_DECIDED", "under 1000, NOT_MET", "about 1000, NOT_DECIDED"})
    void anInexactNumberOfOnePeriodMayDecide(String actual, TargetMet met) {
        Progress progress = progress("1000", "P1Y", over("2024", actual));

        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.findWhy().orElseThrow().reason()).isEqualTo(Reason.INEXACT_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        // 7 whole half years
        "6, NOT_MET",
        "7, NOT_DECIDED",
        "8, NOT_DECIDED",
        "under 7, NOT_MET",
        "at most 7, NOT_DECIDED",
        "over 6, NOT_DECIDED"
    })
    void withTooLittleForSeveralPeriodsOneOfThemMissedIt(String actual, TargetMet met) {
        Progress progress = progress("1", "P6M", over("2020-11/2024-09-03", actual));

        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy())
                .map(Said::by)
                .contains(new Said(
                        Reason.PERIODS_DIFFER,
                        "Measure m1: its target is 1 in each P6M, and the observation '" + actual
                                + "' covers 2020-11/2024-09-03, which is more than one such period"));
    }

    @Test
    void moreThanTheAmountTimesThePeriodsIsNeededWhereMoreIsAsked() {
        assertThat(progress("over 1", "P1M", over("2024-01/2024-02", "2")).met())
                .isEqualTo(TargetMet.NOT_MET);
        assertThat(progress("over 1", "P1M", over("2024-01/2024-02", "3")).met())
                .isEqualTo(TargetMet.NOT_DECIDED);
    }

    @ParameterizedTest
    @CsvSource({"36, NOT_DECIDED", "35, NOT_MET"})
    void aWholePeriodAndALittleMoreIsNotJustOne(String actual, TargetMet met) {
        // 14 months against 12: the rest may hold all that is above nothing
        assertThat(progress("36", "P12M", over("2023-03/2024-04", actual)).met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"1000, MET", "over 1000, MET", "999, NOT_DECIDED", "0, NOT_DECIDED", "about 5000, NOT_DECIDED"})
    void whatAPartOfAPeriodReachesTheWholeReaches(String actual, TargetMet met) {
        Progress progress = progress("1000", "P12M", over("2024-01/2024-11", actual));

        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.findWhy())
                .map(Said::by)
                .contains(new Said(
                        Reason.PERIODS_DIFFER,
                        "Measure m1: its target is 1000 in each P12M, and the observation '" + actual
                                + "' covers 2024-01/2024-11, which is less than one such period"));
    }
}
