package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.yes;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.ToleranceBands.On;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which status the bands give a measure, and why they give none. */
class MeasureStatusTest {

    private static final ToleranceBands ON_VALUES = ToleranceBands.builder()
            .on(On.VALUE)
            .addLimit(Band.of(BLUE, amount("1000")))
            .addLimit(Band.of(GREEN, amount("900")))
            .addLimit(Band.of(AMBER, amount("500")))
            .otherwise(RED)
            .build();

    private static final ToleranceBands ON_PROGRESS = ToleranceBands.builder()
            .on(On.PROGRESS)
            .addLimit(Band.of(BLUE, amount("100")))
            .addLimit(Band.of(GREEN, amount("75")))
            .addLimit(Band.of(AMBER, amount("50")))
            .otherwise(RED)
            .build();

    private static Measure.Builder onValues(Observation... observations) {
        return measure().direction(Direction.HIGHER_IS_BETTER).bands(ON_VALUES).addObservations(observations);
    }

    private static void assertAssessed(Measure.Builder measure, BenefitStatus status) {
        MeasureStatus found = MeasureStatus.of(measure.build(), AS_OF);

        assertThat(found.reading()).isEqualTo(Reading.of(status));
        assertThat(found.byBands()).isEqualTo(Reading.of(status));
        assertThat(found.why()).isEmpty();
        assertThat(found.isOverridden()).isFalse();
        assertThat(found.overrides()).isEmpty();
        assertThat(found).hasToString(status.name());
    }

    private static void assertNotOne(Measure.Builder measure, String reading, Reason reason, String message) {
        MeasureStatus found = MeasureStatus.of(measure.build(), AS_OF);

        OtherWords.assertSaid(List.of(found, found.why().orElseThrow()), measure.build());
        assertThat(found.reading()).hasToString(reading);
        assertThat(found.byBands()).isEqualTo(found.reading());
        assertThat(found.why()).map(Said::by).contains(new Said(reason, "Measure m1: " + message));
        assertThat(found.isOverridden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000, BLUE", "999, GREEN", "500, AMBER", "499, RED", "over 1721, BLUE", "under 10, RED"})
    void aValueHasTheStatusOfTheBandItReaches(String value, BenefitStatus status) {
        assertAssessed(onValues(observed("2024", value)), status);
    }

    @ParameterizedTest
    @CsvSource({"100, BLUE", "75, GREEN", "74.99, AMBER", "20, RED", "over 120, BLUE"})
    void aPartOfTheWayHasTheStatusOfTheBandItReaches(String value, BenefitStatus status) {
        assertAssessed(measure("0", atLeast("100"), value).toBuilder().bands(ON_PROGRESS), status);
    }

    @Test
    void anInexactValueMayLeaveTheStatusOpen() {
        assertNotOne(
                onValues(observed("2024", "over 900")),
                "BLUE or GREEN",
                Reason.INEXACT_VALUE,
                "the observation 'over 900' is not an exact number");
        assertNotOne(
                onValues(observed("2024", "about 900")),
                "not assessed",
                Reason.INEXACT_VALUE,
                "the observation 'about 900' is not an exact number");
        assertNotOne(
                measure("0", atLeast("100"), "at most 60").toBuilder().bands(ON_PROGRESS),
                "AMBER or RED",
                Reason.INEXACT_VALUE,
                "the observation 'at most 60' is not an exact number");
    }

    @Test
    void valuesOfOneDayThatDifferHaveEachItsStatus() {
        assertNotOne(
                onValues(observed("2024", "1000"), observed("2024", "400")),
                "BLUE or RED",
                Reason.SEVERAL_VALUES,
                "its latest observations are 1000 people and 400 people, with nothing to tell which is right");
        assertAssessed(onValues(observed("2024", "1000"), observed("2024", "2000")), BLUE);
        assertNotOne(
                onValues(observed("2024", "over 400"), observed("2024", "over 400")),
                "not assessed",
                Reason.INEXACT_VALUE,
                "the observation 'over 400' is not an exact number");
    }

    @Test
    void whatCannotBePutIntoABandIsNotAssessed() {
        assertNotOne(measure(), "not assessed", Reason.NO_BANDS, "it has no bands");
        assertNotOne(
                measure().bands(ON_VALUES).addObservation(observed("2024", "1")),
                "not assessed",
                Reason.NO_DIRECTION,
                "its bands are on values, and it does not say which way is better");
        assertNotOne(onValues(), "not assessed", Reason.NO_OBSERVATION, "nothing is observed by 2025-01");
        assertNotOne(
                onValues(Observation.of(date("2024"), YesNo.YES)),
                "not assessed",
                Reason.KINDS_DIFFER,
                "a number is wanted, and the observation is a yes or no");
        assertNotOne(
                onValues(observed("2024", "1000").toBuilder().unit("children").build()),
                "not assessed",
                Reason.UNITS_DIFFER,
                "its observation is in children, and the measure in people");
        assertNotOne(
                measure().bands(ON_PROGRESS).addObservation(observed("2024", "1")),
                "not assessed",
                Reason.NO_TARGET,
                "it has no target");
        assertNotOne(
                measure().target(atLeast("5")).bands(ON_PROGRESS).addObservation(observed("2024", "6")),
                "not assessed",
                Reason.NO_BASELINE,
                "it has no baseline");
    }

    @Test
    void aYesIsAllOfTheWayAndANoIsSomewhereShortOfIt() {
        Measure.Builder asked = measure().target(yes()).bands(ON_PROGRESS);

        assertAssessed(asked.addObservation(Observation.of(date("2023"), YesNo.YES)), BLUE);
        assertNotOne(
                asked.addObservation(Observation.of(date("2024"), YesNo.NO)),
                "GREEN or AMBER or RED",
                Reason.YES_OR_NO,
                "its target is a yes or no, which has no part of the way to it");
    }
}
