package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.OtherWords;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations of contiguous periods that are added for a target of each period. */
class FlowTest {

    private static final String AS_OF = "2025-03-31";

    private static Measure yearly(Observation... observations) {
        return measure()
                .target(each("400", "P12M"))
                .addObservations(observations)
                .build();
    }

    private static Observation[] quarters(String first, String second, String third, String fourth) {
        return new Observation[] {
            over("2024-04/2024-06", first),
            over("2024-07/2024-09", second),
            over("2024-10/2024-12", third),
            over("2025-01/2025-03", fourth)
        };
    }

    private static Observation[] and(Observation[] observations, Observation... more) {
        return Stream.concat(Stream.of(observations), Stream.of(more)).toArray(Observation[]::new);
    }

    private static Progress progress(Measure measure) {
        Progress progress = Progress.of(measure, date(AS_OF));
        progress.findWhy().ifPresent(why -> OtherWords.assertSaid(List.of(why, progress.actual()), measure));
        return progress;
    }

    private static String said(Measure measure) {
        Progress progress = progress(measure);
        return progress.met() + ", " + progress.actual()
                + progress.findFraction().map(fraction -> ", " + fraction).orElse("");
    }

    // ------------------------------------------------------------------------

    @Test
    void fourQuartersAreAYear() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        Progress progress = progress(yearly(quarters));

        assertThat(progress.met()).isEqualTo(TargetMet.MET);
        assertThat(progress.findFraction()).map(Fraction::toString).contains("43/40");
        assertThat(progress.actual()).hasToString("430 people, added over 2024-04/2025-03");
        assertThat(progress.actual().added()).containsExactly(quarters);
        assertThat(progress.actual().find()).contains(over("2024-04/2025-03", "430"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 100, 100, MET, 400",
        "99.9, 100, 100, 100, NOT_MET, 399.9",
        "0, 0, 0, 0, NOT_MET, 0",
        "100.05, 0.5, 299.45, 0, MET, 400.00",
    })
    void theSumIsExact(String first, String second, String third, String fourth, TargetMet met, String sum) {
        Progress progress = progress(yearly(quarters(first, second, third, fourth)));

        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual().find()).contains(over("2024-04/2025-03", sum));
    }

    @Test
    void theOrderInThePlanPlaysNoPart() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        assertThat(said(yearly(quarters[2], quarters[0], quarters[3], quarters[1])))
                .isEqualTo(said(yearly(quarters)));
    }

    @Test
    void lengthsMayDiffer() {
        assertThat(said(yearly(
                        over("2024-04", "30"), over("2024-05/2024-12", "300"), over("2025-01-01/2025-03-31", "80"))))
                .isEqualTo("MET, 410 people, added over 2024-04/2025-03-31, 41/40");
    }

    @Test
    void theLastFourOfFiveQuartersAreTheYear() {
        assertThat(said(yearly(and(quarters("110", "95", "110", "115"), over("2024-01/2024-03", "1")))))
                .isEqualTo("MET, 430 people, added over 2024-04/2025-03, 43/40");
    }

    @Test
    void laterObservationsChangeNothingAsOfAnEarlierDate() {
        Observation[] quarters = quarters("110", "95", "110", "85");
        assertThat(said(yearly(and(quarters, over("2025-04/2025-06", "300"))))).isEqualTo(said(yearly(quarters)));
    }

    // ------------------------------------------------------------------------

    @Test
    void oneQuarterDecidesNothingAboutAYear() {
        Progress progress = progress(yearly(over("2025-01/2025-03", "115")));

        assertThat(progress.met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy().orElseThrow().reason()).isEqualTo(Reason.PERIODS_DIFFER);
        assertThat(progress.actual().added()).isEmpty();
    }

    @Test
    void fourteenMonthsDecideNothingAboutAYearUnlessTheyHaveLess() {
        assertThat(said(yearly(over("2024-02/2025-03", "500")))).isEqualTo("NOT_DECIDED, 500 people");
        assertThat(said(yearly(over("2024-02/2025-03", "399")))).isEqualTo("NOT_MET, 399 people");
    }

    @Test
    void threeQuartersMeetAYearOnlyIfTheyReachIt() {
        assertThat(said(yearly(over("2024-07/2024-12", "285"), over("2025-01/2025-03", "114"))))
                .isEqualTo("NOT_DECIDED, 399 people, added over 2024-07/2025-03");
        assertThat(said(yearly(over("2024-07/2024-12", "285"), over("2025-01/2025-03", "115"))))
                .isEqualTo("MET, 400 people, added over 2024-07/2025-03");
    }

    @Test
    void whatIsTogetherMoreThanAYearMissesItWithLess() {
        assertThat(said(yearly(over("2024-02/2024-09", "99"), over("2024-10/2025-03", "300"))))
                .isEqualTo("NOT_MET, 399 people, added over 2024-02/2025-03");
        assertThat(said(yearly(over("2024-02/2024-09", "100"), over("2024-10/2025-03", "300"))))
                .isEqualTo("NOT_DECIDED, 300 people");
    }

    @Test
    void aGapIsNotBridged() {
        assertThat(said(yearly(over("2024-04/2024-09", "300"), over("2024-10-02/2025-03", "300"))))
                .isEqualTo("NOT_DECIDED, 300 people");
    }

    @Test
    void anOverlapIsNotAdded() {
        assertThat(said(yearly(over("2024-04/2024-10", "300"), over("2024-10/2025-03", "300"))))
                .isEqualTo("NOT_DECIDED, 300 people");
    }

    @ParameterizedTest
    @CsvSource({"over 100", "about 100", "-1"})
    void whatIsNotAnExactCountIsNotAdded(String second) {
        assertThat(said(yearly(quarters("300", second, "100", "100"))))
                .isEqualTo("NOT_DECIDED, 200 people, added over 2024-10/2025-03");
    }

    @Test
    void whatIsInAnotherUnitIsNotAdded() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        quarters[1] = quarters[1].toBuilder().unit("visits").build();
        assertThat(said(yearly(quarters))).isEqualTo("NOT_DECIDED, 225 people, added over 2024-10/2025-03");
        quarters[1] = quarters[1].toBuilder().unit("people").build();
        assertThat(said(yearly(quarters))).isEqualTo("MET, 430 people, added over 2024-04/2025-03, 43/40");
    }

    @Test
    void aSumOfTooManyDigitsIsNotMade() {
        assertThat(said(yearly(over("2024-04/2024-12", "1" + "0".repeat(29)), over("2025-01/2025-03", "0.5"))))
                .isEqualTo("NOT_DECIDED, 0.5 people");
    }

    // ------------------------------------------------------------------------

    @Test
    void aQuarterRecordedLaterTakesThePlaceOfTheOneBefore() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        Observation corrected = quarters[1].toBuilder()
                .value(Amount.of(10))
                .recordedAt(Instant.parse("2025-03-01T00:00:00Z"))
                .build();
        quarters[1] = quarters[1].toBuilder()
                .recordedAt(Instant.parse("2024-10-01T00:00:00Z"))
                .build();

        assertThat(said(yearly(and(quarters, corrected))))
                .isEqualTo("NOT_MET, 345 people, added over 2024-04/2025-03, 69/80");
    }

    @Test
    void twoValuesOfOneQuarterAreTwoSums() {
        Observation[] quarters = quarters("110", "95", "110", "115");

        Progress both = progress(yearly(and(quarters, over("2024-07/2024-09", "10"))));
        assertThat(both.met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(both.findWhy().orElseThrow().reason()).isEqualTo(Reason.SEVERAL_VALUES);
        assertThat(both.actual()).hasToString("345 people and 430 people, added over 2024-04/2025-03");
        assertThat(both.actual().added()).hasSize(5);

        assertThat(progress(yearly(and(quarters, over("2024-07/2024-09", "96"))))
                        .met())
                .isEqualTo(TargetMet.MET);
        assertThat(said(yearly(and(quarters, over("2024-07/2024-09", "95.0")))))
                .isEqualTo("MET, 430 people, added over 2024-04/2025-03, 43/40");
        assertThat(progress(yearly(and(quarters, over("2025-01/2025-03", "80"))))
                        .findWhy())
                .map(Explanation::reason)
                .contains(Reason.SEVERAL_VALUES);
    }

    @Test
    void aValueThatCannotBeAddedIsNotPassedOverForOneOfTheSamePeriod() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        assertThat(said(yearly(and(quarters, over("2024-10/2024-12", "about 110")))))
                .isEqualTo("NOT_DECIDED, 115 people");
        assertThat(progress(yearly(and(quarters, over("2024-04/2025-03", "over 500"))))
                        .findWhy())
                .map(Explanation::reason)
                .contains(Reason.SEVERAL_VALUES);
    }

    @Test
    void aYearBesideItsQuartersIsTheSameOrSeveralValues() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        assertThat(progress(yearly(and(quarters, over("2024-04/2025-03", "430"))))
                        .findFraction())
                .map(Fraction::toString)
                .contains("43/40");
        assertThat(progress(yearly(and(quarters, over("2024-04/2025-03", "399"))))
                        .findWhy())
                .map(Explanation::reason)
                .contains(Reason.SEVERAL_VALUES);
        assertThat(said(yearly(quarters[3], over("2024-04/2025-03", "399")))).isEqualTo("NOT_MET, 399 people, 399/400");
        assertThat(said(yearly(quarters[3], over("2024-03/2024-12", "300"), over("2024-07/2024-12", "290"))))
                .isEqualTo("MET, 405 people, added over 2024-07/2025-03");
    }

    @Test
    void aYearThatWasRecordedLaterThanItsLastQuarterIsThePlainAnswer() {
        Observation year = over("2024-04/2025-03", "399").toBuilder()
                .recordedAt(Instant.parse("2025-03-30T00:00:00Z"))
                .build();
        Observation quarter = over("2025-01/2025-03", "115").toBuilder()
                .recordedAt(Instant.parse("2025-03-20T00:00:00Z"))
                .build();
        assertThat(said(yearly(quarter, year))).isEqualTo("NOT_MET, 399 people, 399/400");
    }

    @Test
    void anObservationWithoutAPeriodIsNotAdded() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        assertThat(progress(yearly(and(quarters, observed("2025-03-31", "115"))))
                        .met())
                .isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(said(yearly(and(quarters, observed("2024-12-31", "9")))))
                .isEqualTo("MET, 430 people, added over 2024-04/2025-03, 43/40");
        assertThat(said(yearly())).isEqualTo("NOT_DECIDED, nothing observed");
    }

    @Test
    void whatWasFoundLaterThanTheDateIsNotAdded() {
        Observation[] quarters = quarters("110", "95", "110", "115");
        quarters[1] = quarters[1].toBuilder().date(date("2025-05")).build();
        assertThat(said(yearly(quarters))).isEqualTo("NOT_DECIDED, 225 people, added over 2024-10/2025-03");
    }

    // ------------------------------------------------------------------------

    @Test
    void aPeriodThatIsNotOverMeetsTheTargetOnlyIfItHasReachedIt() {
        Progress behind = progress(yearly(over("2025", "399")));
        assertThat(behind.met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(behind.findWhy())
                .map(Explanation::message)
                .hasValueSatisfying(why -> assertThat(why).endsWith("covers 2025, which is not over by 2025-03-31"));
        assertThat(progress(yearly(over("2025", "400"))).met()).isEqualTo(TargetMet.MET);
        assertThat(progress(yearly(over("2025-03/2025-04", "400"))).met()).isEqualTo(TargetMet.MET);
        assertThat(progress(yearly(over("2024-03/2025-04", "400"))).met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(progress(yearly(over("2024-03/2025-04", "1"))).met()).isEqualTo(TargetMet.NOT_DECIDED);
    }

    @Test
    void bandsOnProgressTakeTheSumToo() {
        ToleranceBands bands = ToleranceBands.builder()
                .on(ToleranceBands.On.PROGRESS)
                .addLimits(Band.of(BenefitStatus.GREEN, Amount.of(100)))
                .otherwise(BenefitStatus.RED)
                .build();
        assertThat(MeasureStatus.of(
                        yearly(quarters("110", "95", "110", "115")).toBuilder()
                                .bands(bands)
                                .build(),
                        date(AS_OF)))
                .hasToString("GREEN");
    }

    @Test
    void anotherTargetTakesWhatWasObservedLast() {
        Measure measure =
                measure().addObservations(quarters("110", "95", "110", "115")).build();
        assertThat(Actual.ofTarget(measure, date(AS_OF))).isEqualTo(Actual.of(measure, date(AS_OF)));
    }
}
