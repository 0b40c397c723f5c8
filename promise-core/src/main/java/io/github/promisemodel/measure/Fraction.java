package io.github.promisemodel.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact part of a way, such as {@code 3/4}, {@code -1/2} or {@code 2}: below zero if it went backwards, above one if it
 * went further than the target.
 *
 * <p>It is kept in lowest terms, and is not a percentage until it is rounded to one.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The most places a percentage is rounded to. */
    public static final int MOST_PLACES = 6;

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** All of the way. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** One per cent. */
    public static final Fraction HUNDREDTH = new Fraction(BigInteger.ONE, BigInteger.valueOf(100));

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The numerator in lowest terms; in the value '3/4' it is 3. */
    private final BigInteger numerator;
    /** The denominator in lowest terms, above zero; in the value '3/4' it is 4. */
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    // ------------------------------------------------------------------------

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by, not zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Fraction " + numerator + "/0: nothing is divided by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        return new Fraction(
                numerator.divide(divisor).multiply(sign),
                denominator.divide(divisor).multiply(sign));
    }

    /**
     * An exact number as a fraction, such as 0.75 as 3/4.
     *
     * @param number the number, with no fewer than zero places
     * @return the fraction in lowest terms
     */
    public static Fraction of(BigDecimal number) {
        return of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    // ------------------------------------------------------------------------

    /** {@return the numerator in lowest terms} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the denominator in lowest terms, above zero} */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The fraction as a percentage, rounded half up: to the nearest, and a half away from zero.
     *
     * @param places the number of decimal places, from 0 to {@value #MOST_PLACES}
     * @return the percentage without its sign; of 5/8 to no places it is 63
     * @throws IllegalArgumentException if the number of places is outside that range
     */
    public BigDecimal toPercent(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "Fraction " + this + ": " + places + " places is not from 0 to " + MOST_PLACES);
        }
        return new BigDecimal(numerator.multiply(HUNDRED))
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    // ------------------------------------------------------------------------

    /** {@return -1, 0 or 1 as it is below, at or above zero} */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The sum of this and another.
     *
     * @param other the other
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * This less another.
     *
     * @param other the other
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product of this and another.
     *
     * @param other the other
     * @return the product
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by another.
     *
     * @param divisor the other, not zero
     * @return the quotient
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Fraction over(Fraction divisor) {
        return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** {@return the fraction without its sign} */
    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    // ------------------------------------------------------------------------

    /** Orders by size, exactly. */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator.equals(fraction.numerator)
                && denominator.equals(fraction.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the fraction, such as {@code 3/4}, or a whole number such as {@code 2}} */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
