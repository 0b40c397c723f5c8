package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;

/**
 * Where an observation lies to the straight line from the baseline to the target, such as 1/4 of the way where the line is at 1/2.
 *
 * <p>The line runs from the last day of the baseline's date to the last day of the target's.
 *
 * @param reached the part of the way that was reached; below zero where it went the other way
 * @param expected the part of the way that the line is at, from 0 to 1
 * @param asOf the day the two are of: the last of the observation's date, or of the date of the question if that is earlier
 */
public record TargetLine(Fraction reached, Fraction expected, PartialDate asOf) {

    /**
     * Makes it.
     *
     * @param reached the part of the way that was reached
     * @param expected the part of the way that the line is at
     * @param asOf the day the two are of
     */
    public TargetLine {
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** {@return whether less of the way was reached than the line is at} */
    public boolean isBehind() {
        return reached.compareTo(expected) < 0;
    }
}
