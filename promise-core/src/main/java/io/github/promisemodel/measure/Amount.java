package io.github.promisemodel.measure;

import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as exactly as it was printed, such as {@code 1721}, {@code 80.10}, {@code over 1721} or {@code about 70}.
 *
 * <p>It has no unit; that belongs to the measure, or to the observation that has one of its own. It does not hold thousands
 * separators or exponents. {@link #parse} reads exactly what {@link #toString} writes, and a number keeps its printed
 * places: {@code 80.10} stays {@code 80.10}. What is known of an inexact number is which numbers it {@linkplain #allows
 * allows}, whole or not: {@code over 70} allows {@code 70.5}. Nothing can be relied on about {@code about 70}: it allows
 * every number, so that nothing it is compared with is decided.
 */
public final class Amount implements ObservedValue {

    /** How the number is meant. */
    public enum Qualifier {
        /** The number itself. */
        EXACTLY(""),
        /** More than the number, which is not included. */
        OVER("over "),
        /** The number or more. */
        AT_LEAST("at least "),
        /** Some number near it, on either side; nobody says how near. */
        ABOUT("about "),
        /** Less than the number, which is not included. */
        UNDER("under "),
        /** The number or less. */
        AT_MOST("at most ");

        private final String words;

        Qualifier(String words) {
            this.words = words;
        }
    }

    /**
     * An end of what an amount allows, such as more than 1721.
     *
     * @param number the number at the end
     * @param included whether the number itself is allowed
     */
    public record Bound(BigDecimal number, boolean included) {}

    /** The most digits an amount has, before and behind the point together. */
    public static final int MOST_DIGITS = 30;

    private static final int LONGEST_TEXT = 60;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
    private static final String FORMS =
            "write it in digits as 1721 or 80.10, and what is not exact with one of the words "
                    + Arrays.stream(Qualifier.values())
                            .map(qualifier -> qualifier.words.strip())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(", "))
                    + " before it, as over 70";

    /** How the number is meant; in the value 'over 1721' it is over. */
    private final Qualifier qualifier;
    /** The number with the places it was printed with; in the value 'over 1721' it is 1721. */
    private final BigDecimal number;

    private Amount(Qualifier qualifier, BigDecimal number) {
        this.qualifier = qualifier;
        this.number = number;
    }

    // ------------------------------------------------------------------------

    /**
     * An exact whole number.
     *
     * @param number the number
     * @return the amount
     */
    public static Amount of(long number) {
        return new Amount(Qualifier.EXACTLY, BigDecimal.valueOf(number));
    }

    /**
     * An exact number.
     *
     * @param number the number; its places are kept
     * @return the amount
     * @throws IllegalArgumentException if it has more than {@value #MOST_DIGITS} digits
     */
    public static Amount of(BigDecimal number) {
        return of(Qualifier.EXACTLY, number);
    }

    /**
     * A number as it is meant.
     *
     * @param qualifier how the number is meant
     * @param number the number; its places are kept
     * @return the amount
     * @throws IllegalArgumentException if it has more than {@value #MOST_DIGITS} digits
     */
    public static Amount of(Qualifier qualifier, BigDecimal number) {
        long places = Math.max(number.scale(), 0);
        long digits = Math.max((long) number.precision() - number.scale(), 1) + places;
        if (digits > MOST_DIGITS) {
            throw new IllegalArgumentException("Amount: " + digits + " digits are more than " + MOST_DIGITS);
        }
        return new Amount(qualifier, number.setScale((int) places));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text an amount such as {@code 1721}, {@code -2.50} or {@code at least 70}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form, or has more than {@value #MOST_DIGITS} digits
     */
    public static Amount parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "Amount of " + text.length() + " characters: longer than any amount; " + FORMS);
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (text.startsWith(qualifier.words)) {
                String digits = text.substring(qualifier.words.length());
                if (NUMBER.matcher(digits).matches()) {
                    Amount amount = of(qualifier, new BigDecimal(digits));
                    if (amount.toString().equals(text)) { // not -0
                        return amount;
                    }
                }
            }
        }
        throw new IllegalArgumentException("Amount " + MessageText.quoted(text) + ": not an amount; " + FORMS);
    }

    // ------------------------------------------------------------------------

    /** {@return how the number is meant} */
    public Qualifier qualifier() {
        return qualifier;
    }

    /** {@return the number, with the places it was printed with} */
    public BigDecimal number() {
        return number;
    }

    /** {@return whether it is the number itself} */
    public boolean isExact() {
        return qualifier == Qualifier.EXACTLY;
    }

    /** {@return below what it certainly is not; empty if there is no such end} */
    public Optional<Bound> lower() {
        return switch (qualifier) {
            case EXACTLY, AT_LEAST -> Optional.of(new Bound(number, true));
            case OVER -> Optional.of(new Bound(number, false));
            case ABOUT, UNDER, AT_MOST -> Optional.empty();
        };
    }

    /** {@return above what it certainly is not; empty if there is no such end} */
    public Optional<Bound> upper() {
        return switch (qualifier) {
            case EXACTLY, AT_MOST -> Optional.of(new Bound(number, true));
            case UNDER -> Optional.of(new Bound(number, false));
            case ABOUT, OVER, AT_LEAST -> Optional.empty();
        };
    }

    /**
     * Whether it may be a number.
     *
     * @param possible the number
     * @return true if nothing that is known speaks against it
     */
    public boolean allows(BigDecimal possible) {
        int order = possible.compareTo(number);
        return switch (qualifier) {
            case EXACTLY -> order == 0;
            case OVER -> order > 0;
            case AT_LEAST -> order >= 0;
            case ABOUT -> true;
            case UNDER -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    /**
     * How it lies to another amount of the same unit.
     *
     * @param other the other amount
     * @return below or above if it is so for all numbers both allow, equal if both are exact and the same number, otherwise
     *     not decided
     */
    public AmountOrder compareWith(Amount other) {
        return bounds().compareWith(other.bounds());
    }

    /** {@return the numbers it allows, such as all above 1721 for {@code over 1721}} */
    public FractionBounds bounds() {
        Fraction end = Fraction.of(number);
        return switch (qualifier) {
            case EXACTLY -> FractionBounds.exactly(end);
            case OVER -> FractionBounds.above(end);
            case AT_LEAST -> FractionBounds.atLeast(end);
            case ABOUT -> FractionBounds.ALL;
            case UNDER -> FractionBounds.below(end);
            case AT_MOST -> FractionBounds.atMost(end);
        };
    }

    /**
     * Whether it says the same as another, in however many places: 80.1 and 80.10 do.
     *
     * @param other the other amount
     * @return true if qualifier and number are the same
     */
    public boolean isSameAs(Amount other) {
        return qualifier == other.qualifier && number.compareTo(other.number) == 0;
    }

    // ------------------------------------------------------------------------

    /** Two amounts are equal if they are written alike: 80.1 is not 80.10. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount && qualifier == amount.qualifier && number.equals(amount.number);
    }

    @Override
    public int hashCode() {
        return 31 * qualifier.hashCode() + number.hashCode();
    }

    /**
     * The amount with its unit, for a sentence.
     *
     * @param unit the unit, in the plan's words; empty for none
     * @return the phrase; its English does not say the unit, another phrasebook may
     */
    public Phrase in(Optional<String> unit) {
        return Phrase.of("measure.AMOUNT_IN_UNIT", "amount", this, "unit", unit);
    }

    /** {@return the amount as it is written, such as {@code over 1721}} */
    @Override
    public String toString() {
        return qualifier.words + number.toPlainString();
    }
}
