package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that count people. */
class SmallMeasureTest {

    private static final SmallNumbers DEFAULT = SmallNumbers.DEFAULT;

    private static Measure.Builder measure() {
        return Measure.builder().id("m1").title("Made-up count").countOfPeople(true);
    }

    private static Measure observing(String amount) {
        return measure()
                .addObservation(Observation.undated(Amount.parse(amount)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "4.9, true", "5, false", "over 3, true", "over 1721, false"})
    void aCountOfPeopleUnderTheThresholdIsHidden(String amount, boolean hidden) {
        assertThat(DEFAULT.hides(observing(amount))).isEqualTo(hidden);
    }

    @Test
    void zeroIsHiddenWherePolicySaysSo() {
        assertThat(DEFAULT.withZeroHidden(true).hides(observing("0"))).isTrue();
    }

    @Test
    void aSmallBaselineOrAnEarlierObservationHidesItAll() {
        assertThat(DEFAULT.hides(measure()
                        .baseline(Baseline.of(Amount.of(3)))
                        .addObservation(Observation.undated(Amount.of(30)))
                        .build()))
                .isTrue();
        assertThat(DEFAULT.hides(measure()
                        .addObservation(Observation.undated(Amount.of(30)))
                        .addObservation(Observation.undated(Amount.of(2)))
                        .build()))
                .isTrue();
    }

    @Test
    void whatDoesNotCountPeopleIsNeverHidden() {
        assertThat(DEFAULT.hides(observing("3").toBuilder().countOfPeople(false).build()))
                .isFalse();
        assertThat(DEFAULT.hides(
                        measure().addObservation(Observation.undated(YesNo.YES)).build()))
                .isFalse();
        assertThat(DEFAULT.hides(measure()
                        .addComparator(Comparator.of("Scotland", Amount.of(3)))
                        .build()))
                .isFalse();
        assertThat(DEFAULT.hides(measure().build())).isFalse();
    }
}
