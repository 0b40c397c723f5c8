package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a measure moved between two dates, such as from 85.2 to 88.2 per cent, which is improved where higher is better.
 *
 * <pre>{@code
 * MeasureMovement.of(measure, PartialDate.parse("2018-03-31"), PartialDate.parse("2019-03-31")).outcome();
 * }</pre>
 *
 * <p>It compares what is observed as of each date; for a target of each period that is the whole period, added where need be, as
 * {@link Actual#ofTarget} has it. What is the same, or within the tolerance, is unchanged whichever way is better. It is not
 * decided, with the reason, where
 *
 * <ul>
 *   <li>nothing is observed by one of the dates, several values are, or the same observation is the latest at both;
 *   <li>an observation has no number, no date, another unit, or a period of another length or one that is not over;
 *   <li>the values are inexact, and allow for more than one answer;
 *   <li>the measure does not say which way is better.
 * </ul>
 *
 * <p>With the dates reversed, improved and worsened change places, and the other answers stay. Observations of after both dates
 * play no part.
 *
 * @param from the date before; a partial one counts from its last day
 * @param to the date after; a partial one counts from its last day
 * @param before what was observed as of the date before
 * @param after what was observed as of the date after
 * @param tolerance by how much the values may differ and count as unchanged
 * @param outcome how it moved
 * @param difference the value after less the value before; empty unless both are exact and can be compared
 * @param why why it is not decided; empty if it is
 */
public record MeasureMovement(
        PartialDate from,
        PartialDate to,
        Actual before,
        Actual after,
        Amount tolerance,
        MovementOutcome outcome,
        Optional<BigDecimal> difference,
        Optional<Explanation> why)
        implements Phrased {

    private static final Amount NONE = Amount.of(0);

    /**
     * Makes a movement.
     *
     * @param from the date before
     * @param to the date after
     * @param before what was observed as of the date before
     * @param after what was observed as of the date after
     * @param tolerance by how much the values may differ and count as unchanged
     * @param outcome how it moved
     * @param difference the value after less the value before
     * @param why why it is not decided
     */
    public MeasureMovement {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(why, "why");
    }

    /** A measure at one of the dates. */
    private record Side(Measure measure, PartialDate asOf, Actual actual) {

        private static Side of(Measure measure, PartialDate asOf) {
            Measure known = measure.asOf(asOf);
            return new Side(known, asOf, Actual.ofTarget(known, asOf));
        }

        /** The one observation, where there is one. */
        private Observation observation() {
            return actual.observations().get(0);
        }

        private FoundNumber number() {
            return FoundNumber.of(measure, observation()).orElseThrow();
        }

        private Optional<String> unit() {
            return observation().getUnit().or(actual::unit);
        }

        /** Why there is no one observation, if there is none. */
        private Optional<Explanation> unobserved() {
            if (actual.isNone()) {
                return Optional.of(Explanations.nothingObserved(measure, asOf));
            }
            if (actual.isDisagreement()) {
                return Optional.of(Explanations.severalValues(measure, actual));
            }
            return Optional.empty();
        }

        private Optional<Explanation> noNumber() {
            if (observation().findAnswer().isPresent()) {
                return Optional.of(Explanations.explain(measure, Reason.KINDS_DIFFER, "kind", "MOVEMENT"));
            }
            return Explanations.noNumber(measure, observation());
        }

        /** Why its number is not of a time that can be compared, if it is not. */
        private Optional<Explanation> untimed() {
            if (actual.isUndated()) {
                return Optional.of(Explanations.explain(
                        measure, Reason.DATES_DIFFER, "kind", "MOVEMENT", "observation", number().said()));
            }
            return observation()
                    .getPeriod()
                    .filter(period -> !period.isBy(asOf))
                    .map(period -> Explanations.explain(
                            measure,
                            Reason.PERIODS_DIFFER,
                            "kind",
                            "UNDER_WAY",
                            "observation",
                            number().said(),
                            "period",
                            period,
                            "asOf",
                            asOf));
        }
    }

    /**
     * How a measure moved between two dates.
     *
     * @param measure the measure
     * @param from the date before; a partial one counts from its last day
     * @param to the date after; a partial one counts from its last day
     * @return the movement; unchanged is the same number alone
     */
    public static MeasureMovement of(Measure measure, PartialDate from, PartialDate to) {
        return of(measure, from, measure, to, NONE);
    }

    /**
     * How a measure moved between two dates, by more than a tolerance.
     *
     * @param measure the measure
     * @param from the date before; a partial one counts from its last day
     * @param to the date after; a partial one counts from its last day
     * @param tolerance by how much the values may differ and count as unchanged, in their unit, such as 0.5
     * @return the movement
     * @throws IllegalArgumentException if the tolerance is inexact or below zero
     */
    public static MeasureMovement of(Measure measure, PartialDate from, PartialDate to, Amount tolerance) {
        return of(measure, from, measure, to, tolerance);
    }

    /**
     * How a measure moved from one version of a plan to another.
     *
     * @param before the measure in the version before
     * @param from the date to ask it about
     * @param after the same measure in the version after
     * @param to the date to ask it about
     * @param tolerance by how much the values may differ and count as unchanged, in their unit
     * @return the movement
     * @throws IllegalArgumentException if the tolerance is inexact or below zero
     */
    public static MeasureMovement of(
            Measure before, PartialDate from, Measure after, PartialDate to, Amount tolerance) {
        requireTolerance(tolerance);
        Side earlier = Side.of(before, from);
        Side later = Side.of(after, to);
        Optional<Explanation> incomparable =
                incomparable(earlier, later).or(earlier::untimed).or(later::untimed);
        if (incomparable.isPresent()) {
            return movement(earlier, later, tolerance, MovementOutcome.NOT_DECIDED, incomparable);
        }
        return compared(earlier, later, tolerance);
    }

    static void requireTolerance(Amount tolerance) {
        if (!tolerance.isExact() || tolerance.number().signum() < 0) {
            throw new IllegalArgumentException(
                    "Tolerance '" + tolerance + "': not an exact number from zero; give one such as 0.5");
        }
    }

    private static MeasureMovement movement(
            Side earlier, Side later, Amount tolerance, MovementOutcome outcome, Optional<Explanation> why) {
        return new MeasureMovement(
                earlier.asOf(),
                later.asOf(),
                earlier.actual(),
                later.actual(),
                tolerance,
                outcome,
                Optional.empty(),
                why);
    }

    private static Optional<Explanation> incomparable(Side earlier, Side later) {
        Optional<Explanation> unobserved = earlier.unobserved().or(later::unobserved);
        if (unobserved.isPresent()) {
            return unobserved;
        }
        Measure measure = later.measure();
        if (earlier.observation().equals(later.observation())) {
            return Optional.of(Explanations.explain(measure, Reason.SAME_OBSERVATION, "actual", later.actual()));
        }
        Optional<Explanation> noNumber = earlier.noNumber().or(later::noNumber);
        if (noNumber.isPresent()) {
            return noNumber;
        }
        if (!earlier.unit().equals(later.unit())) {
            return Optional.of(Explanations.explain(
                    measure, Reason.UNITS_DIFFER, "kind", "MOVEMENT", "unit", earlier.unit(), "other", later.unit()));
        }
        Optional<PartialDate> period = earlier.observation().getPeriod();
        Optional<PartialDate> other = later.observation().getPeriod();
        return isOfOneLength(period, other)
                ? Optional.empty()
                : Optional.of(Explanations.explain(
                        measure, Reason.PERIODS_DIFFER, "kind", "MOVEMENT", "period", period, "other", other));
    }

    /** A quarter is as long as a quarter, by the calendar or in days. */
    private static boolean isOfOneLength(Optional<PartialDate> period, Optional<PartialDate> other) {
        return period.isEmpty() && other.isEmpty()
                || period.isPresent()
                        && other.isPresent()
                        && (length(period.get()).equals(length(other.get()))
                                || days(period.get()) == days(other.get()));
    }

    private static Period length(PartialDate period) {
        return period.start().until(period.end().plusDays(1));
    }

    private static long days(PartialDate period) {
        return period.end().toEpochDay() - period.start().toEpochDay();
    }

    // ------------------------------------------------------------------------

    private static MeasureMovement compared(Side earlier, Side later, Amount tolerance) {
        Measure measure = later.measure();
        FractionBounds before = earlier.number().bounds();
        FractionBounds after = later.number().bounds();
        Fraction most = Fraction.of(tolerance.number());
        boolean up = before.isBelow(after.minus(most));
        boolean down = after.isBelow(before.minus(most));
        boolean exact = earlier.number().isExact() && later.number().isExact();
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        Stream.of(earlier, later).forEach(side -> side.measure().getDirection().ifPresent(directions::add));
        MovementOutcome outcome = MovementOutcome.NOT_DECIDED;
        Optional<Explanation> why = Optional.empty();
        if (!up && !down) {
            outcome = exact ? MovementOutcome.UNCHANGED : outcome;
            why = exact ? why : Optional.of(inexact(earlier, later));
        } else if (directions.size() == 1) {
            boolean better = up == directions.contains(Direction.HIGHER_IS_BETTER);
            outcome = better ? MovementOutcome.IMPROVED : MovementOutcome.WORSENED;
        } else {
            why = Optional.of(Explanations.explain(
                    measure, Reason.NO_DIRECTION, "kind", directions.isEmpty() ? "MOVEMENT" : "VERSIONS"));
        }
        return new MeasureMovement(
                earlier.asOf(),
                later.asOf(),
                earlier.actual(),
                later.actual(),
                tolerance,
                outcome,
                exact ? difference(earlier, later) : Optional.empty(),
                why);
    }

    /** Of amounts alone: what lies between two ratios need not have an end. */
    private static Optional<BigDecimal> difference(Side earlier, Side later) {
        Optional<Amount> before = earlier.observation().findAmount();
        return later.observation()
                .findAmount()
                .filter(amount -> before.isPresent())
                .map(amount -> amount.number().subtract(before.get().number()));
    }

    private static Explanation inexact(Side earlier, Side later) {
        return Explanations.explain(
                later.measure(),
                Reason.INEXACT_VALUE,
                "kind",
                "MOVEMENT",
                "observation",
                earlier.number().said(),
                "other",
                later.number().said());
    }

    /** {@return the movement, such as {@code from 85.2 % to 88.2 %, improved}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the movement as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("progress.MOVEMENT." + outcome, "before", before, "after", after);
    }
}
