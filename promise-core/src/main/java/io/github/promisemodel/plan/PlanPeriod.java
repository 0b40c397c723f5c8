package io.github.promisemodel.plan;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import org.immutables.value.Value;

/** The time a plan runs, such as {@code 2021/2024}; both ends are inclusive and as exact as they are printed. */
@EntityStyle
@Value.Immutable
public abstract class PlanPeriod {

    /**
     * How many years before and after a period a plan may still be judged: the first picture is made before it starts, and the last
     * evaluation often appears a year after its end.
     */
    public static final int NEAR_YEARS = 2;

    PlanPeriod() {}

    /**
     * A period from one date to another.
     *
     * @param start the start; the period starts on its first day
     * @param end the end; the period ends on its last day
     * @return the period
     * @throws IllegalStateException if the end lies before the start
     */
    public static PlanPeriod of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Reads a start and an end with a stroke between.
     *
     * @param text the period, such as {@code 2021/2024} or {@code 2024-04/2027-03}
     * @return the period
     * @throws IllegalArgumentException if there are not two dates, or one is no date
     * @throws IllegalStateException if the end lies before the start
     */
    public static PlanPeriod parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            throw new IllegalArgumentException("Period " + MessageText.quoted(text)
                    + ": it has no end; write a start and an end, such as 2021/2024");
        }
        if (text.indexOf('/', stroke + 1) >= 0) {
            throw new IllegalArgumentException("Period " + MessageText.quoted(text)
                    + ": it has more than two dates; write a start and an end, such as 2021/2024");
        }
        return of(PartialDate.parse(text.substring(0, stroke)), PartialDate.parse(text.substring(stroke + 1)));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the start, inclusive} */
    public abstract PartialDate getStart();

    /** {@return the end, inclusive} */
    public abstract PartialDate getEnd();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * Whether a date is outside the period by more than some years, as a mistyped year is: {@code 2205-03} of a plan of
     * {@code 2024-04/2027-03}.
     *
     * @param date the date; it is outside if all of it is
     * @param before how many years before the first day of the period are near it, from 0
     * @param after how many years after its last day are near it, from 0
     * @return true if its last day is more than {@code before} years before the period, or its first day more than {@code after}
     *     years after it; a date just so many years away is not
     */
    public final boolean isFarFrom(PartialDate date, int before, int after) {
        return date.end().isBefore(getStart().start().minusYears(before))
                || date.start().isAfter(getEnd().end().plusYears(after));
    }

    /**
     * Whether a date is too far outside the period for anybody to have judged the plan as of it: more than
     * {@value #NEAR_YEARS} years before its first day or after its last. Every plan has both, so that every date is near or far.
     *
     * @param asOf the date that a judgement is said to be about
     * @return true if it is that far outside; the year is then likely to be mistyped
     */
    public final boolean isFarFrom(PartialDate asOf) {
        return isFarFrom(asOf, NEAR_YEARS, NEAR_YEARS);
    }

    /** Refuses an end before the start. */
    @Value.Check
    protected void check() {
        if (getEnd().end().isBefore(getStart().start())) {
            throw new IllegalStateException("Period " + getStart() + "/" + getEnd() + ": the end is before the start");
        }
    }

    /** {@return the period as {@link #parse} reads it, such as {@code 2021/2024}} */
    @Override
    public final String toString() {
        return getStart() + "/" + getEnd();
    }

    /** Makes a period. */
    public static final class Builder extends PlanPeriodBuilder {
        Builder() {}
    }
}
