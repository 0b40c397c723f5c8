package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.counted;
import static io.github.promisemodel.check.CheckedMeasures.date;
import static io.github.promisemodel.check.CheckedMeasures.dated;
import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.places;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.SeriesType;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ratios that cannot be, periods that overlap, and counts since a start that fall. */
class ObservationCheckTest {

    private static Measure of(Observation... observations) {
        return measure("m").addObservations(observations).build();
    }

    private static Measure of(SeriesType series, Observation... observations) {
        return of(observations).toBuilder().series(series).build();
    }

    private static Measure inAPart(Observation... observations) {
        return measure("m")
                .addBreakdown(Breakdown.builder()
                        .dimension("age")
                        .addPart(BreakdownPart.builder().category("under-12").build())
                        .addPart(BreakdownPart.builder()
                                .category("12-17")
                                .addObservations(observations)
                                .build())
                        .build())
                .build();
    }

    @Nested
    class RatioTest {

        @Test
        void aNumeratorAboveItsDenominatorAndARatioOfNoneAreToldOfTheWholeAndOfAPart() {
            Observation above = Observation.of(date("2025"), Ratio.of(7, 5));
            Observation ofNone = Observation.of(date("2024"), Ratio.of(0, 0));
            Observation all = Observation.of(date("2023"), Ratio.of(5, 5));

            assertThat(told(
                            planOf(of(all, above, ofNone)),
                            FindingCode.NUMERATOR_ABOVE_DENOMINATOR,
                            FindingCode.DENOMINATOR_IS_ZERO))
                    .containsExactly(
                            "/measures/0/observations/1/numerator Plan northmoor-2024-27: the measure 'Measure m' has"
                                    + " 7 of 5 as an observation; the numerator is at most the denominator",
                            "/measures/0/observations/2/denominator Plan northmoor-2024-27: the measure 'Measure m' has"
                                    + " 0 of 0 as an observation, and of 0 there is no share; give the denominator");
            assertThat(places(planOf(inAPart(all, above)), FindingCode.NUMERATOR_ABOVE_DENOMINATOR))
                    .containsExactly("/measures/0/breakdowns/0/parts/1/observations/1/numerator");
        }
    }

    @Nested
    class PeriodTest {

        @Test
        void aPeriodThatOverlapsTheOneBeforeItIsTold() {
            assertThat(told(
                            planOf(of(counted("2024-04/2025-03", 12), counted("2025-01/2025-06", 5))),
                            FindingCode.OVERLAPPING_PERIODS))
                    .containsExactly(
                            "/measures/0/observations/1/period Plan northmoor-2024-27: the measure 'Measure m' is"
                                    + " counted over 2025-01/2025-06, which overlaps 2024-04/2025-03; give periods that"
                                    + " follow one another, or write the series SNAPSHOT or CUMULATIVE");
        }

        @Test
        void aShortPeriodWithinALongOneIsToldWhateverIsBetweenThem() {
            assertThat(places(
                            planOf(of(
                                    counted("2024-06", 1),
                                    counted("2024", 12),
                                    counted("2024-02", 1),
                                    counted("2025", 9))),
                            FindingCode.OVERLAPPING_PERIODS))
                    .containsExactly("/measures/0/observations/0/period", "/measures/0/observations/2/period");
        }

        @Test
        void twoValuesOfOnePeriodAndPeriodsThatFollowAreNot() {
            assertThat(places(
                            planOf(of(
                                    counted("2024", 12),
                                    counted("2024-01/2024-12", 13),
                                    counted("2025-01/2025-06", 5),
                                    dated("2024-06", 3))),
                            FindingCode.OVERLAPPING_PERIODS))
                    .isEmpty();
        }

        @Test
        void aPeriodThatIsSupersededIsNot() {
            Observation wrong =
                    counted("2024-04/2025-04", 12).toBuilder().id("o1").build();
            Observation right =
                    counted("2024-04/2025-03", 12).toBuilder().supersedes("o1").build();

            assertThat(places(planOf(of(wrong, right)), FindingCode.OVERLAPPING_PERIODS))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(SeriesType.class)
        void onlyValuesThatMayBeAddedAreComparedByTheirPeriods(SeriesType series) {
            assertThat(places(
                            planOf(of(series, counted("2024", 12), counted("2024-12", 13))),
                            FindingCode.OVERLAPPING_PERIODS))
                    .hasSize(series == SeriesType.FLOW ? 1 : 0);
        }

        @Test
        void theValuesOfAPartAreComparedAmongThemselves() {
            assertThat(places(
                            planOf(inAPart(counted("2024", 12), counted("2024-12", 1))),
                            FindingCode.OVERLAPPING_PERIODS))
                    .containsExactly("/measures/0/breakdowns/0/parts/1/observations/1/period");
        }

        @Test
        void aCountOverPeriodsWithADateAloneIsToldWhereTheSeriesIsStated() {
            Observation undated = Observation.undated(Amount.of(4));

            assertThat(told(
                            planOf(of(SeriesType.FLOW, counted("2024", 12), dated("2025", 13), undated)),
                            FindingCode.FLOW_WITHOUT_PERIOD))
                    .containsExactly(
                            "/measures/0/observations/1/date Plan northmoor-2024-27: the measure 'Measure m' is counted"
                                    + " over periods, and an observation of it has the date 2025 alone; give the period"
                                    + " that it was counted over");
            assertThat(places(planOf(of(dated("2025", 13))), FindingCode.FLOW_WITHOUT_PERIOD))
                    .isEmpty();
            assertThat(places(planOf(of(SeriesType.SNAPSHOT, dated("2025", 13))), FindingCode.FLOW_WITHOUT_PERIOD))
                    .isEmpty();
        }
    }

    @Nested
    class CumulativeTest {

        @Test
        void aCountSinceAStartThatFallsIsToldWithoutItsNumbers() {
            assertThat(told(
                            planOf(of(
                                    SeriesType.CUMULATIVE,
                                    dated("2025-06", 9),
                                    dated("2024-12", 12),
                                    dated("2024-06", 12))),
                            FindingCode.CUMULATIVE_FALLS))
                    .containsExactly(
                            "/measures/0/observations/0 Plan northmoor-2024-27: the measure 'Measure m' counts since a"
                                    + " start, and is lower as of 2025-06 than as of 2024-12; correct the number, or"
                                    + " write another series");
        }

        @Test
        void onlyWhatIsCertainlyLowerOnALaterDayAndInTheSameUnitFalls() {
            Observation atLeast = Observation.of(date("2025"), Amount.parse("at least 9"));
            Observation other = dated("2025", 9).toBuilder().unit("GBP").build();

            for (List<Observation> later :
                    List.of(List.of(atLeast), List.of(other), List.of(dated("2024", 9)), List.of(dated("2025", 12)))) {
                assertThat(places(
                                planOf(of(SeriesType.CUMULATIVE, dated("2024-06", 12)).toBuilder()
                                        .addAllObservations(later)
                                        .build()),
                                FindingCode.CUMULATIVE_FALLS))
                        .isEmpty();
            }
            assertThat(places(planOf(of(dated("2024-06", 12), dated("2025", 9))), FindingCode.CUMULATIVE_FALLS))
                    .isEmpty();
        }
    }
}
