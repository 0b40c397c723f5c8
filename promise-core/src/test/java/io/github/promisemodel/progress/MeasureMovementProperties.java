package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Amounts;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the movement of any measure. */
class MeasureMovementProperties {

    private static final Map<MovementOutcome, MovementOutcome> REVERSED = Map.of(
            MovementOutcome.IMPROVED,
            MovementOutcome.WORSENED,
            MovementOutcome.WORSENED,
            MovementOutcome.IMPROVED,
            MovementOutcome.UNCHANGED,
            MovementOutcome.UNCHANGED,
            MovementOutcome.NOT_DECIDED,
            MovementOutcome.NOT_DECIDED);

    @Property(tries = 2000)
    void reversingTheDatesSwapsTheWords(
            @ForAll("measures") Measure measure,
            @ForAll("dates") PartialDate from,
            @ForAll("dates") PartialDate to,
            @ForAll("tolerances") Amount tolerance) {
        MeasureMovement forth = MeasureMovement.of(measure, from, to, tolerance);
        MeasureMovement back = MeasureMovement.of(measure, to, from, tolerance);

        assertThat(back.outcome()).isEqualTo(REVERSED.get(forth.outcome()));
        assertThat(back.difference()).isEqualTo(forth.difference().map(BigDecimal::negate));
        assertThat(back.before()).isEqualTo(forth.after());
    }

    @Property
    void itIsDecidedOrExplained(
            @ForAll("measures") Measure measure, @ForAll("dates") PartialDate from, @ForAll("dates") PartialDate to) {
        MeasureMovement movement = MeasureMovement.of(measure, from, to);

        assertThat(movement.why().isPresent()).isEqualTo(movement.outcome() == MovementOutcome.NOT_DECIDED);
    }

    @Property
    void aLaterObservationChangesNothing(
            @ForAll("measures") Measure measure,
            @ForAll("dates") PartialDate from,
            @ForAll("dates") PartialDate to,
            @ForAll("values") ObservedValue value) {
        Measure later = measure.toBuilder()
                .addObservation(Observation.of(date("2027"), value))
                .build();

        assertThat(MeasureMovement.of(later, from, to)).isEqualTo(MeasureMovement.of(measure, from, to));
    }

    @Property
    void aWiderToleranceNeverTurnsOneWordIntoTheOther(
            @ForAll("measures") Measure measure,
            @ForAll("dates") PartialDate from,
            @ForAll("dates") PartialDate to,
            @ForAll("tolerances") Amount tolerance) {
        MovementOutcome exact = MeasureMovement.of(measure, from, to).outcome();
        MovementOutcome wide = MeasureMovement.of(measure, from, to, tolerance).outcome();

        assertThat(wide == exact || wide == MovementOutcome.UNCHANGED || wide == MovementOutcome.NOT_DECIDED)
                .isTrue();
    }

    @Provide
    Arbitrary<Measure> measures() {
        Arbitrary<Observation> observations = Combinators.combine(
                        values().optional(0.9),
                        Arbitraries.of("2023", "2024", "2024-12", "2024-06").optional(0.7),
                        Arbitraries.of("2022", "2023", "2024", "2023-01/2023-06", "2023-07/2023-12")
                                .optional(0.5),
                        Arbitraries.of("people", "children").optional(0.1))
                .as((value, date, period, unit) -> Observation.builder()
                        .value(value)
                        .asPrinted("as printed")
                        .date(date.map(Samples::date))
                        .period(period.map(Samples::date))
                        .unit(unit)
                        .build());
        return Combinators.combine(
                        observations.list().ofMaxSize(4),
                        Arbitraries.of(Direction.class).optional(0.8),
                        Arbitraries.of(true, false))
                .as((observed, direction, yearly) -> {
                    Measure.Builder measure =
                            measure().addAllObservations(observed).direction(direction);
                    return (yearly ? measure.target(each("400", "P1Y")) : measure).build();
                });
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2022-12", "2023-06", "2023-12-31", "2024", "2026")
                .map(Samples::date);
    }

    @Provide
    Arbitrary<Amount> tolerances() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1)
                .map(Amount::of);
    }

    @Provide
    Arbitrary<ObservedValue> values() {
        return Arbitraries.oneOf(
                Amounts.nearExact().map(amount -> amount),
                Amounts.near().map(amount -> amount),
                Arbitraries.of(YesNo.class).map(answer -> answer));
    }
}
