package io.github.promisemodel.tally;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage after rounding, such as {@code 48}, {@code 48.4} or {@code <1}.
 *
 * <p>It is what is printed, not what is calculated with; the exact value is its {@link Share}.
 */
public final class Percentage {

    /** The rounded number, with as many places as it was rounded to; in '48.4' it is 48.4. */
    private final BigDecimal value;
    /** Whether it only says that the share is above nothing and below the value; in '<1' it is true. */
    private final boolean lessThan;

    private Percentage(BigDecimal value, boolean lessThan) {
        this.value = value;
        this.lessThan = lessThan;
    }

    static Percentage of(BigDecimal value) {
        return new Percentage(value, false);
    }

    static Percentage lessThan(BigDecimal value) {
        return new Percentage(value, true);
    }

    /** {@return the rounded number from 0 to 100; of {@code <1} it is 1} */
    public BigDecimal value() {
        return value;
    }

    /** {@return whether it only says that the share is above nothing and below the value} */
    public boolean isLessThan() {
        return lessThan;
    }

    /** Two percentages are equal if they are printed alike: 48 is not 48.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage percentage
                && value.equals(percentage.value)
                && lessThan == percentage.lessThan;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, lessThan);
    }

    /** {@return the percentage without its sign, such as {@code 48}, {@code 48.4} or {@code <1}} */
    @Override
    public String toString() {
        return (lessThan ? "<" : "") + value.toPlainString();
    }
}
