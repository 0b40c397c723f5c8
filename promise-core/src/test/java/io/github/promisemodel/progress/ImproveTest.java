package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.progress.TargetSamples.list;
import static io.github.promisemodel.progress.TargetSamples.reason;
import static io.github.promisemodel.progress.TargetSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.progress.TargetStanding.State;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target to be better than the baseline, under every question. */
class ImproveTest {

    /** From 80 in 2016, to be better by March 2018. */
    private static Measure.Builder improving(Direction direction) {
        return measure()
                .direction(direction)
                .baseline(Baseline.builder()
                        .amount(amount("80"))
                        .date(date("2016"))
                        .build())
                .target(new Target.Improve(TargetTerms.EMPTY.dueBy(date("2018-03"))));
    }

    private static Measure improving(String observations) {
        return improving(Direction.HIGHER_IS_BETTER)
                .addAllObservations(list(observations))
                .build();
    }

    @Nested
    class OfProgress {
        @ParameterizedTest
        @CsvSource({
            "HIGHER_IS_BETTER, 80.1, MET",
            "HIGHER_IS_BETTER, 80, NOT_MET",
            "HIGHER_IS_BETTER, 79, NOT_MET",
            "LOWER_IS_BETTER, 79.9, MET",
            "LOWER_IS_BETTER, 80.0, NOT_MET",
            "LOWER_IS_BETTER, 81, NOT_MET",
            "HIGHER_IS_BETTER, over 80, MET",
            "HIGHER_IS_BETTER, under 80, NOT_MET",
            "HIGHER_IS_BETTER, over 79, NOT_DECIDED",
            "LOWER_IS_BETTER, under 80, MET",
            "LOWER_IS_BETTER, over 80, NOT_MET",
            "LOWER_IS_BETTER, under 81, NOT_DECIDED"
        })
        void itIsMetByWhatIsCertainlyBetterAndHasNoPartOfAWay(Direction direction, String value, TargetMet met) {
            Progress progress = Progress.of(
                    improving(direction)
                            .addAllObservations(list(value + " 2017"))
                            .build(),
                    date("2017"));

            assertThat(progress.met()).isEqualTo(met);
            assertThat(progress.findFraction()).isEmpty();
            assertThat(progress.findWhy()).map(Explanation::reason).contains(Reason.NO_WAY);
        }

        @Test
        void withoutADirectionOrABaselineNobodyKnows() {
            Measure noDirection =
                    improving("90 2017").toBuilder().direction(Optional.empty()).build();
            Measure noBaseline =
                    improving("90 2017").toBuilder().baseline(Optional.empty()).build();

            Progress first = Progress.of(noDirection, date("2017"));
            assertThat(first.met()).isEqualTo(TargetMet.NOT_DECIDED);
            assertThat(first.findWhy())
                    .map(Said::by)
                    .contains(
                            new Said(
                                    Reason.NO_DIRECTION,
                                    "Measure m1: its target is to be better than its baseline, and it does not say which way is better"));
            assertThat(Progress.of(noBaseline, date("2017")).findWhy())
                    .map(Explanation::reason)
                    .contains(Reason.NO_BASELINE);
            assertThat(Progress.of(noBaseline, date("2017")).met()).isEqualTo(TargetMet.NOT_DECIDED);
        }

        @Test
        void aRatioIsComparedByWhatItIsPerHundred() {
            Measure ratio = improving("").toBuilder()
                    .addObservation(Observation.of(date("2017"), Ratio.of(801, 1000)))
                    .build();

            assertThat(Progress.of(ratio, date("2017")).met()).isEqualTo(TargetMet.MET);
        }
    }

    @Nested
    class OfStanding {
        @ParameterizedTest
        @CsvSource({
            "90 2017, 2017-06, REACHED",
            "80 2017, 2017-06, NOT_YET_DUE",
            "'', 2017-06, NOT_YET_DUE",
            "90 2018-03-31, 2019, IN_TIME",
            "'80 2018-03-31, 90 2018-04-01', 2019, LATE",
            "'90 2018-03-31, 80 2018-04-01', 2019, LOST_SINCE",
            "80 2018-03-31, 2019, MISSED",
            "80 2017, 2019, NOTHING_OBSERVED",
            "'', 2019, NOTHING_OBSERVED"
        })
        void isEachAnswerOfTheRule(String observations, String asOf, State state) {
            assertThat(standing(improving(observations), asOf).state()).isEqualTo(state);
        }

        @Test
        void hasNoLine() {
            TargetStanding standing = standing(improving("79 2017"), "2017-06");

            assertThat(standing.line()).isEmpty();
            assertThat(standing.isBehindLine()).isFalse();
            assertThat(reason(standing)).contains(Reason.NO_WAY);
        }

        @Test
        void saysWhyItIsNotDecided() {
            assertThat(reason(standing(improving("under 90 2018-03"), "2019"))).contains(Reason.INEXACT_VALUE);
            assertThat(reason(standing(improving("under 90 2017"), "2017-06"))).contains(Reason.INEXACT_VALUE);
            assertThat(reason(standing(improving("79 2018, 90 2018"), "2019"))).contains(Reason.SEVERAL_VALUES);
            assertThat(reason(standing(
                            improving("90 2018").toBuilder()
                                    .direction(Optional.empty())
                                    .build(),
                            "2019")))
                    .contains(Reason.NO_DIRECTION);
            assertThat(reason(standing(
                            improving("90 2018").toBuilder()
                                    .baseline(Optional.empty())
                                    .build(),
                            "2019")))
                    .contains(Reason.NO_BASELINE);
            assertThat(reason(standing(
                            improving("90 2018").toBuilder()
                                    .baseline(Baseline.of(amount("over 80")))
                                    .build(),
                            "2019")))
                    .contains(Reason.INEXACT_BASELINE);
            assertThat(reason(standing(
                            improving("").toBuilder()
                                    .addObservation(Observation.of(date("2018"), YesNo.YES))
                                    .build(),
                            "2019")))
                    .contains(Reason.KINDS_DIFFER);
            assertThat(reason(standing(
                            improving("").toBuilder()
                                    .addObservation(Observation.undated(Amount.of(90)))
                                    .build(),
                            "2019")))
                    .contains(Reason.UNDATED);
        }
    }

    @Test
    void bandsOnProgressGiveNoStatus() {
        Measure measure = improving("90 2017").toBuilder()
                .bands(ToleranceBands.builder()
                        .on(ToleranceBands.On.PROGRESS)
                        .addLimits(Band.of(BenefitStatus.GREEN, Amount.of(50)))
                        .otherwise(BenefitStatus.RED)
                        .build())
                .build();
        MeasureStatus status = MeasureStatus.of(measure, date("2017"));

        assertThat(status.reading().isAssessed()).isFalse();
        assertThat(status.why()).map(Explanation::reason).contains(Reason.NO_WAY);
    }
}
