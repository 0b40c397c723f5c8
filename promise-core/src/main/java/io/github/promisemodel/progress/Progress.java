package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a measure is from its baseline to its target as of a date, such as 3/4 of the way, and whether the target is met.
 *
 * <p>Where the part of the way cannot be given, it says why; whether the target is met is said all the same wherever that
 * is certain: 120 meets at least 100 with no baseline at all. It may be below zero or above one. When the target is due
 * plays no part.
 *
 * <p>With a target of each period, such as 400 in a year, contiguous observations are {@linkplain Actual#ofTarget added} to the
 * whole period. A part of a period, or one that is not over, is never compared with a whole one: it meets the target only if it
 * has reached the amount already, and never misses it.
 */
public sealed interface Progress {

    /** {@return whether the target is met} */
    TargetMet met();

    /** {@return what was observed} */
    Actual actual();

    /** {@return the part of the way; empty if it is undefined} */
    Optional<Fraction> findFraction();

    /** {@return why the part of the way is undefined; empty if it is defined} */
    Optional<Explanation> findWhy();

    /**
     * An exact part of the way.
     *
     * @param fraction the part, such as 3/4
     * @param met whether the target is met
     * @param actual what was observed
     */
    record Defined(Fraction fraction, TargetMet met, Actual actual) implements Progress {
        /**
         * Makes it.
         *
         * @param fraction the part
         * @param met whether the target is met
         * @param actual what was observed
         */
        public Defined {
            Objects.requireNonNull(fraction, "fraction");
            Objects.requireNonNull(met, "met");
            Objects.requireNonNull(actual, "actual");
        }

        @Override
        public Optional<Fraction> findFraction() {
            return Optional.of(fraction);
        }

        @Override
        public Optional<Explanation> findWhy() {
            return Optional.empty();
        }
    }

    /**
     * No part of the way, and why.
     *
     * @param why the reason
     * @param met whether the target is met
     * @param actual what was observed
     */
    record Undefined(Explanation why, TargetMet met, Actual actual) implements Progress {
        /**
         * Makes it.
         *
         * @param why the reason
         * @param met whether the target is met
         * @param actual what was observed
         */
        public Undefined {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(met, "met");
            Objects.requireNonNull(actual, "actual");
        }

        @Override
        public Optional<Fraction> findFraction() {
            return Optional.empty();
        }

        @Override
        public Optional<Explanation> findWhy() {
            return Optional.of(why);
        }
    }

    /**
     * The progress of a measure as of a date.
     *
     * @param given the measure, of which the target that was in force counts
     * @param asOf the date; a partial one counts from its last day
     * @return the progress, defined or explained, whatever the numbers are
     */
    static Progress of(Measure given, PartialDate asOf) {
        Measure measure = given.asOf(asOf);
        return ObservedProgress.progress(measure, Actual.ofTarget(measure, asOf), asOf);
    }
}
