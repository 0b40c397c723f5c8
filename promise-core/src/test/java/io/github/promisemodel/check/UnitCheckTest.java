package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.dated;
import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.places;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import org.junit.jupiter.api.Test;

/** Measures in several units. */
class UnitCheckTest {

    private static Observation in(String unit) {
        return dated("2025", 12).toBuilder().unit(unit).build();
    }

    private static boolean isMixed(Measure.Builder measure) {
        return !places(planOf(measure.build()), FindingCode.MIXED_UNITS).isEmpty();
    }

    @Test
    void aMeasureInSeveralUnitsIsToldOnceWithAllOfThem() {
        Measure measure = measure("m")
                .unit("people")
                .addObservations(in("carers"), in("homes"), in("carers"))
                .build();

        assertThat(told(planOf(measure), FindingCode.MIXED_UNITS))
                .containsExactly("/measures/0 Plan northmoor-2024-27: the numbers of the measure 'Measure m' are in"
                        + " different units, people, carers and homes, and are never compared; write them in one, or"
                        + " give each unit a measure of its own");
    }

    @Test
    void aUnitBesideNoneIsAnother() {
        assertThat(told(
                        planOf(measure("m")
                                .addObservations(dated("2024", 3), in("GBP"))
                                .build()),
                        FindingCode.MIXED_UNITS))
                .singleElement()
                .asString()
                .contains("different units, no unit and GBP, and");
    }

    @Test
    void theUnitsOfBaselinesAndComparatorsCountToo() {
        assertThat(isMixed(measure("m")
                        .unit("%")
                        .baseline(Baseline.of(Amount.of(5)).toBuilder()
                                .unit("GBP")
                                .build())))
                .isTrue();
        assertThat(isMixed(measure("m")
                        .unit("%")
                        .addComparator(Comparator.of("Scotland", Amount.of(7)).toBuilder()
                                .unit("per 1,000")
                                .build())))
                .isTrue();
    }

    @Test
    void oneUnitWhereverItIsWrittenIsOne() {
        assertThat(isMixed(measure("m").addObservations(in("GBP"), in("GBP")))).isFalse();
        assertThat(isMixed(measure("m")
                        .unit("GBP")
                        .baseline(Baseline.of(Amount.of(5)))
                        .addObservations(in("GBP"), dated("2024", 5))
                        .addComparator(Comparator.of("Scotland", Amount.of(7)))))
                .isFalse();
        assertThat(isMixed(measure("m").addObservation(dated("2024", 5)))).isFalse();
    }
}
