package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;

/**
 * A value of a run chart, such as 107 in January 2025.
 *
 * @param date what the value is as of, or the period that it covers
 * @param value the value, which is exact
 */
public record RunPoint(PartialDate date, Fraction value) {

    /**
     * Makes a point.
     *
     * @param date its date
     * @param value its value
     */
    public RunPoint {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(value, "value");
    }
}
