package io.github.promisemodel.finance;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Amount.Qualifier;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of amounts of one currency, as exact as they are: {@code 465000}, {@code over 466721}, or none stated, which is not zero.
 *
 * <pre>{@code
 * MoneyTotal.of(Amount.of(465_000)).plus(MoneyTotal.of(Amount.parse("over 1721")));   // over 466721
 * }</pre>
 *
 * <p>Totals merge: {@link #empty} and {@link #plus} are associative and commutative. What an inexact amount does not say, the total
 * does not say either: one that is "about" an amount has no bounds, and neither has one of something over and something under.
 */
public final class MoneyTotal implements Phrased {

    private static final MoneyTotal EMPTY = new MoneyTotal(0, Qualifier.EXACTLY, BigDecimal.ZERO);

    /** How many amounts are in it; in the value 'over 466721' of 465000 and over 1721 it is 2. */
    private final long amounts;
    /** How the number is meant; in the value 'over 466721' it is over. */
    private final Qualifier qualifier;
    /** The sum of the printed numbers; in the value 'over 466721' it is 466721. */
    private final BigDecimal number;

    private MoneyTotal(long amounts, Qualifier qualifier, BigDecimal number) {
        this.amounts = amounts;
        this.qualifier = qualifier;
        this.number = number;
    }

    // ------------------------------------------------------------------------

    /** {@return the total of no amount} */
    public static MoneyTotal empty() {
        return EMPTY;
    }

    /**
     * The total of one amount.
     *
     * @param amount the amount
     * @return the total
     */
    public static MoneyTotal of(Amount amount) {
        return new MoneyTotal(1, amount.qualifier(), amount.number());
    }

    /**
     * The total of one amount, or of none.
     *
     * @param amount the amount; empty if none is stated
     * @return the total
     */
    public static MoneyTotal of(Optional<Amount> amount) {
        return amount.map(MoneyTotal::of).orElse(EMPTY);
    }

    /**
     * The total of the amounts of both.
     *
     * @param other the other total, of the same currency
     * @return the sum
     */
    public MoneyTotal plus(MoneyTotal other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return new MoneyTotal(
                Math.addExact(amounts, other.amounts), both(qualifier, other.qualifier), number.add(other.number));
    }

    private static Qualifier both(Qualifier one, Qualifier other) {
        if (one == Qualifier.EXACTLY || one == other) {
            return other;
        }
        if (other == Qualifier.EXACTLY) {
            return one;
        }
        boolean up = isUpwards(one) && isUpwards(other);
        boolean down = isDownwards(one) && isDownwards(other);
        return up ? Qualifier.OVER : down ? Qualifier.UNDER : Qualifier.ABOUT;
    }

    private static boolean isUpwards(Qualifier qualifier) {
        return qualifier == Qualifier.OVER || qualifier == Qualifier.AT_LEAST;
    }

    private static boolean isDownwards(Qualifier qualifier) {
        return qualifier == Qualifier.UNDER || qualifier == Qualifier.AT_MOST;
    }

    // ------------------------------------------------------------------------

    /** {@return how many amounts are in it} */
    public long amounts() {
        return amounts;
    }

    /** {@return whether it is of no amount, so that nothing is known; that is not zero} */
    public boolean isNone() {
        return amounts == 0;
    }

    /** {@return whether it is a sum of exact amounts; false if none is stated} */
    public boolean isExact() {
        return !isNone() && qualifier == Qualifier.EXACTLY;
    }

    /** {@return the sum of the numbers as they are printed, whatever their words; empty if none is stated} */
    public Optional<BigDecimal> number() {
        return isNone() ? Optional.empty() : Optional.of(number);
    }

    /** {@return how the number is meant, such as over; exactly if none is stated} */
    public Qualifier qualifier() {
        return qualifier;
    }

    /** {@return the number that it is not below; empty if there is none, or no amount is stated} */
    public Optional<BigDecimal> least() {
        return number().filter(sum -> qualifier == Qualifier.EXACTLY || isUpwards(qualifier));
    }

    /** {@return the number that it is not above; empty if there is none, or no amount is stated} */
    public Optional<BigDecimal> most() {
        return number().filter(sum -> qualifier == Qualifier.EXACTLY || isDownwards(qualifier));
    }

    // ------------------------------------------------------------------------

    /** Two totals are equal if they are of as many amounts and say the same, in however many places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyTotal total
                && amounts == total.amounts
                && qualifier == total.qualifier
                && number.compareTo(total.number) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(amounts) + qualifier.hashCode())
                + number.stripTrailingZeros().hashCode();
    }

    /** {@return the total as people read it, such as {@code over 466721} or {@code none stated}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return isNone()
                ? Phrase.of("finance.NONE_STATED")
                : Phrase.of("finance." + qualifier, "number", number.toPlainString());
    }
}
