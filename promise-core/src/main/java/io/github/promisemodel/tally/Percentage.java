package io.github.promisemodel.tally;

import io.github.promisemodel.words.MessageText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage after rounding, such as {@code 48}, {@code 48.4} or {@code <1}.
 *
 * <p>It is what is printed, not what is calculated with; the exact value is its {@link Share}.
 */
public final class Percentage {

    /** The most places a percentage is read with. */
    public static final int MOST_PLACES = 15;

    /** A longer text says more than a percentage. */
    private static final int LONGEST_MEANT = 60;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern PRINTED =
            Pattern.compile("(<|(?i:less than ))? *((?:[0-9]{1,9})?(?:\\.[0-9]{1," + MOST_PLACES + "})?)");

    private static final Pattern SIGNED =
            Pattern.compile("(?i)(under |below |fewer than )?(.{1,40}?) ?(?:%|pc|per ?cent|percentage)?");

    /** The rounded number, with as many places as it was rounded to; in '48.4' it is 48.4. */
    private final BigDecimal value;
    /** Whether it only says that the share is below the value; in '<1' it is true. */
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

    /**
     * Reads what {@link #toString} writes, and the same in words.
     *
     * @param text a percentage without its sign: {@code 48}, {@code 48.4}, {@code <1} or {@code less than 1}
     * @return the percentage
     * @throws IllegalArgumentException if the text has another form, such as {@code 48%}
     */
    public static Percentage parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Percentage " + MessageText.quoted(text) + ": not a percentage; write it as 48, 48.4 or <1"));
    }

    /**
     * Reads a percentage as it may be printed, with blanks around it.
     *
     * @param text a text such as {@code 48}, {@code .5}, {@code <1} or {@code less than 34}
     * @return the percentage, with as many places as are printed; empty if the text is none
     */
    public static Optional<Percentage> find(String text) {
        Matcher printed = PRINTED.matcher(text.strip());
        if (!printed.matches() || printed.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Percentage(new BigDecimal(printed.group(2)), printed.group(1) != null));
    }

    /**
     * Reads what is no percentage in its form, and can only mean one.
     *
     * @param text a text such as {@code 74%}, {@code 74 per cent}, {@code 74,5}, {@code under 5%}, or one in full-width digits
     * @return the percentage to write, or empty if the text says anything else
     */
    public static Optional<Percentage> findMeant(String text) {
        if (text.length() > LONGEST_MEANT) {
            return Optional.empty();
        }
        // Compatible forms: full-width digits and signs are written in their ordinary ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return Optional.empty();
        }
        Optional<Percentage> number = find(signed.group(2).replace(',', '.'));
        return signed.group(1) == null
                ? number
                : number.filter(share -> !share.lessThan).map(share -> lessThan(share.value));
    }

    /**
     * What is printed for a percentage, with its sign.
     *
     * @param printed what is printed without its sign, such as {@code 48}
     * @return the same with the sign, such as {@code 48%}; the same if it is no percentage, such as {@code 48%}
     */
    public static String withSign(String printed) {
        return find(printed).isPresent() ? printed + "%" : printed;
    }

    /** The most that may be counted of a total whose share is below the value. */
    BigInteger countsBelow(long total) {
        BigInteger whole = BigInteger.TEN.pow(value.scale() + 2);
        return Rounding.from(value.unscaledValue().multiply(BigInteger.valueOf(total)), whole)
                .subtract(BigInteger.ONE);
    }

    /**
     * The counts of a total whose share is below the value, such as 0 to 10 of 31 for {@code <34}.
     *
     * @param total the total, from 0
     * @return these counts, or empty if there is none
     */
    public Optional<Bounds> below(long total) {
        BigInteger most = countsBelow(total).min(BigInteger.valueOf(total));
        return most.signum() < 0 ? Optional.empty() : Optional.of(new Bounds(0, most.longValueExact()));
    }

    /**
     * The least that the share may be, however it was rounded.
     *
     * @return half a unit of the last place printed less than the value, such as 47.5 of {@code 48}, and not less than 0; of
     *     {@code <1} it is 0
     */
    public BigDecimal least() {
        BigDecimal half = HALF.movePointLeft(value.scale());
        return lessThan ? BigDecimal.ZERO : value.subtract(half).max(BigDecimal.ZERO);
    }

    /** {@return the rounded number from 0 to 100; of {@code <1} it is 1; what was printed may be more} */
    public BigDecimal value() {
        return value;
    }

    /** {@return whether it only says that the share is below the value} */
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
