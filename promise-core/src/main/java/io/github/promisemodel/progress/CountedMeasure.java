package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure as a roll-up counts it, with its answers.
 *
 * <p>The answers hold the observed values; a caller that suppresses small numbers shows none of a measure that it hides.
 *
 * @param placed the measure and what it is a measure of
 * @param observed whether anything is observed by the date
 * @param standing where the target in force is; empty if there is none, or it has no date
 * @param movement how it moved since the earlier date; empty if none was asked for
 */
public record CountedMeasure(
        PlacedMeasure placed, boolean observed, Optional<TargetStanding> standing, Optional<MeasureMovement> movement) {

    /**
     * Makes it.
     *
     * @param placed the measure and what it is a measure of
     * @param observed whether anything is observed by the date
     * @param standing where the target in force is
     * @param movement how it moved since the earlier date
     */
    public CountedMeasure {
        Objects.requireNonNull(placed, "placed");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(movement, "movement");
    }

    static CountedMeasure of(PlacedMeasure placed, PartialDate asOf, Optional<PartialDate> since, Amount tolerance) {
        return new CountedMeasure(
                placed,
                placed.measure().asOf(asOf).isObservedBy(asOf),
                TargetStanding.find(placed.measure(), asOf),
                since.map(from -> MeasureMovement.of(placed.measure(), from, asOf, tolerance)));
    }
}
