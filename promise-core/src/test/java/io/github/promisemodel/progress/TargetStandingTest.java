package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.progress.TargetSamples.MARCH_2018;
import static io.github.promisemodel.progress.TargetSamples.reason;
import static io.github.promisemodel.progress.TargetSamples.sessions;
import static io.github.promisemodel.progress.TargetSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.progress.TargetStanding.State;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a target with a date is as of another date. */
class TargetStandingTest {

    @Nested
    class FromItsDayOn {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "88 2018-03-31                      | IN_TIME",
                    "88 2017                            | IN_TIME",
                    "88 2018-03-31, 90 2019             | IN_TIME",
                    "88 2018-03-31, 80 2019, 87 2020    | IN_TIME",
                    "85.2 2018-03-31, 88.2 2019-03-31   | LATE",
                    "88.2 2018-04-01                    | LATE",
                    "90 2016, 85.2 2018-03-31, 88 2019  | LATE",
                    "90 2018-03-31, 80 2019-03-31       | LOST_SINCE",
                    "80 2018-03-31, 90 2019, 80 2020    | LOST_SINCE",
                    "90 2016, 80 2017                   | LOST_SINCE",
                    "''                                 | NOTHING_OBSERVED",
                    "60 2017                            | NOTHING_OBSERVED",
                    "60 2018-02-28                      | NOTHING_OBSERVED",
                    "60 2018-03-01                      | MISSED",
                    "60 2018-03                         | MISSED",
                    "60 2018                            | MISSED",
                    "60 2016, 61 2019                   | MISSED",
                })
        void theFirstAnswerThatHoldsIsGiven(String observations, State state) {
            TargetStanding standing = standing(observations, "2021");

            assertThat(standing.state()).isEqualTo(state);
            assertThat(standing.line()).isEmpty();
            assertThat(standing.why()).isEmpty();
            assertThat(standing.by()).isEqualTo(date("2018-03"));
        }

        @ParameterizedTest
        @CsvSource({
            "88, 2018-03-30, REACHED",
            "88, 2018-03-31, IN_TIME",
            "88, 2018-03, IN_TIME",
            "88, 2018-04-01, IN_TIME",
            "60, 2018-03-30, NOT_YET_DUE",
            "60, 2018-03-31, MISSED",
            "60, 2018-03, MISSED",
            "60, 2018-04-01, MISSED",
        })
        void itsLastDayCounts(String amount, String asOf, State state) {
            assertThat(standing(amount + " 2018-03", asOf).state()).isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "over 80 2018-03-31                    | INEXACT_VALUE",
                    "over 80 2018-03-31, 88 2019           | INEXACT_VALUE",
                    "over 80 2018-03-31, 80 2019           | INEXACT_VALUE",
                    "80 2018-03-31, 80 2019, over 80 2020  | INEXACT_VALUE",
                    "over 80 2016, 80 2018                 | INEXACT_VALUE",
                    "over 80 2016, 80 2017                 | INEXACT_VALUE",
                    "88 2019, 80 2019                      | SEVERAL_VALUES",
                    "88 2018-03-31, 80 2018-03-31, 88 2019 | SEVERAL_VALUES",
                    "88 2016, 80 2016, 80 2019             | SEVERAL_VALUES",
                })
        void whatIsInexactOrDiffersLeavesItOpen(String observations, Reason reason) {
            TargetStanding standing = standing(observations, "2021");

            assertThat(standing.state()).isEqualTo(State.NOT_DECIDED);
            assertThat(reason(standing)).contains(reason);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "over 90 2018-03-31                   | IN_TIME",
                    "under 80 2018-03-31, over 87 2019    | LATE",
                    "88 2018-03-31, over 80 2016, 80 2020 | LOST_SINCE",
                    "over 80 2016, 88 2017, 80 2020       | LOST_SINCE",
                    "80 2018-03-31, 81 2018-03-31         | MISSED",
                    "over 80 2018-03-01, 88 2018-03-31    | IN_TIME",
                })
        void whatIsInexactAndCertainAllTheSameDoesNot(String observations, State state) {
            assertThat(standing(observations, "2021").state()).isEqualTo(state);
        }

        @Test
        void anUndatedObservationMayBeOfBeforeOrAfter() {
            for (String amount : List.of("88", "80")) {
                TargetStanding standing = standing(
                        sessions()
                                .addObservation(Observation.undated(amount(amount)))
                                .build(),
                        "2021");

                assertThat(standing.state()).isEqualTo(State.NOT_DECIDED);
                assertThat(standing.why().orElseThrow().message())
                        .isEqualTo("Measure m1: its observation is undated, and its target was due by 2018-03");
            }
        }

        @Test
        void anUndatedObservationGivesWayToThoseWithADate() {
            Measure.Builder undated = sessions().addObservation(Observation.undated(amount("90")));

            assertThat(standing(undated.addObservation(observed("2019", "88")).build(), "2021")
                            .state())
                    .isEqualTo(State.LATE);
        }

        @Test
        void whatWasRecordedBeforeAnotherOfThatDayIsNeverMet() {
            Observation wrong = observed("2018-03-31", "90").toBuilder()
                    .recordedAt(Instant.parse("2018-04-01T00:00:00Z"))
                    .build();
            Observation right = observed("2018-03-31", "80").toBuilder()
                    .recordedAt(Instant.parse("2018-05-01T00:00:00Z"))
                    .build();

            assertThat(standing(sessions().addObservations(wrong, right).build(), "2021")
                            .state())
                    .isEqualTo(State.MISSED);
        }

        @Test
        void wordsWithoutAValueLeaveItOpen() {
            Measure words = sessions()
                    .addObservation(Observation.builder()
                            .asPrinted("nearly all")
                            .date(date("2017"))
                            .build())
                    .addObservation(observed("2019", "60"))
                    .build();

            assertThat(reason(standing(words, "2021"))).contains(Reason.WORDS_ONLY);
        }

        @Test
        void laterObservationsChangeNoAnswerOfAnEarlierDate() {
            String observations = "80 2018-03-31, 88 2019-03-31, 80 2020-03-31";

            assertThat(standing(observations, "2018-12").state()).isEqualTo(State.MISSED);
            assertThat(standing(observations, "2019-12").state()).isEqualTo(State.LATE);
            assertThat(standing(observations, "2020-12").state()).isEqualTo(State.LOST_SINCE);
        }
    }

    @Nested
    class OfOtherTargets {

        private TargetStanding of(Target target, String asOf) {
            return standing(
                    measure()
                            .target(target)
                            .addObservation(observed("2018", "5"))
                            .build(),
                    asOf);
        }

        @Test
        void aTargetWithoutADateAndNoTargetHaveNone() {
            assertThat(TargetStanding.find(
                            measure()
                                    .target(new Target.AtLeast(amount("1"), TargetTerms.EMPTY))
                                    .build(),
                            date("2020")))
                    .isEmpty();
            assertThat(TargetStanding.find(
                            measure().target(new Target.None(MARCH_2018)).build(), date("2020")))
                    .isEmpty();
        }

        @Test
        void aTargetThatIsToBeConfirmedIsNotDecidedAtAnyDate() {
            for (String asOf : List.of("2017", "2020")) {
                TargetStanding standing = of(new Target.ToBeConfirmed(MARCH_2018), asOf);

                assertThat(standing.state()).isEqualTo(State.NOT_DECIDED);
                assertThat(reason(standing)).contains(Reason.TARGET_TO_BE_CONFIRMED);
            }
        }

        @Test
        void aChangeFromABaselineThatIsMissingIsNotDecided() {
            for (String asOf : List.of("2018-02", "2020")) {
                TargetStanding standing = of(new Target.ChangeBy(amount("1"), MARCH_2018), asOf);

                assertThat(standing.state()).isEqualTo(State.NOT_DECIDED);
                assertThat(reason(standing)).contains(Reason.NO_BASELINE);
            }
            assertThat(reason(of(new Target.ChangeByPercent(amount("1"), MARCH_2018), "2020")))
                    .contains(Reason.NO_BASELINE);
        }

        @Test
        void aYesIsReachedAndANoHasNoLine() {
            Measure.Builder post = measure().target(new Target.YesOrNo(MARCH_2018));
            Measure filled =
                    post.addObservation(Observation.of(date("2017"), YesNo.YES)).build();
            Measure empty = post.observations(List.of(Observation.of(date("2017"), YesNo.NO)))
                    .build();

            assertThat(standing(filled, "2017").state()).isEqualTo(State.REACHED);
            assertThat(standing(filled, "2019").state()).isEqualTo(State.IN_TIME);
            assertThat(standing(empty, "2017").state()).isEqualTo(State.NOT_YET_DUE);
            assertThat(reason(standing(empty, "2017"))).contains(Reason.YES_OR_NO);
            assertThat(standing(empty, "2019").state()).isEqualTo(State.NOTHING_OBSERVED);
        }

        @Test
        void aQuarterDoesNotAnswerATargetOfEachYear() {
            Measure quarter = measure()
                    .target(new Target.EachPeriod(amount("400"), Period.ofYears(1), MARCH_2018))
                    .addObservation(Observation.builder()
                            .value(amount("115"))
                            .period(date("2018-01/2018-03"))
                            .build())
                    .build();

            assertThat(reason(standing(quarter, "2018"))).contains(Reason.PERIODS_DIFFER);
        }

        @Test
        void aTargetByAYearOrARangeIsDueOnTheLastDay() {
            Measure byRange = measure()
                    .target(new Target.AtLeast(amount("87"), TargetTerms.EMPTY.dueBy(date("2017-04/2018-03"))))
                    .addObservation(observed("2017-04-01", "60"))
                    .build();

            assertThat(standing(byRange, "2018-03-30").state()).isEqualTo(State.NOT_YET_DUE);
            assertThat(standing(byRange, "2018-03-31").state()).isEqualTo(State.MISSED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88 2016                    | 2016 | reached before its day, due by 2018-03",
                "60 2016                    | 2016 | not yet due, due by 2018-03",
                "88 2016                    | 2021 | reached in time, due by 2018-03",
                "88 2019-03-31              | 2021 | reached late, due by 2018-03, observed as of 2019-03-31",
                "88 2016, 80 2019           | 2021 | reached and lost since, due by 2018-03, observed as of 2019",
                "60 2016                    | 2021 | nothing observed since its day, due by 2018-03, last observed as of 2016",
                "''                         | 2021 | nothing observed since its day, due by 2018-03",
                "60 2019                    | 2021 | missed, due by 2018-03, observed as of 2019",
                "over 80 2019               | 2021 | not decided, due by 2018-03",
            })
    void itIsSaidWithoutTheValue(String observations, String asOf, String said) {
        assertThat(standing(observations, asOf)).hasToString(said);
    }
}
