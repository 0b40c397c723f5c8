package io.github.promisemodel.tally;

import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named way to turn exact shares into percentages, such as half up to one place.
 *
 * <p>Half up, half even and down round each share alone, so that a table may add to 99 or 101. Largest remainder rounds a
 * table together, so that it adds to 100 and no cell is a whole unit away from its exact share.
 */
public final class Rounding implements Phrased {

    /** The most places a percentage is rounded to. */
    public static final int MOST_PLACES = 6;

    /** To the nearest whole per cent, each share alone; a half goes up. 15 of 31 is 48. */
    public static final Rounding HALF_UP = new Rounding(Method.HALF_UP, 0);

    /** To the nearest whole per cent, each share alone; a half goes to the even one. 1 of 40 is 2. */
    public static final Rounding HALF_EVEN = new Rounding(Method.HALF_EVEN, 0);

    /** To the whole per cent below, each share alone. 22 of 26 is 84. */
    public static final Rounding DOWN = new Rounding(Method.DOWN, 0);

    /** As half up, but a share above nothing and below 1 per cent is {@code <1}. */
    public static final Rounding LESS_THAN_ONE = new Rounding(Method.LESS_THAN_ONE, 0);

    /** To whole per cents that add to 100 over the table. */
    public static final Rounding LARGEST_REMAINDER = new Rounding(Method.LARGEST_REMAINDER, 0);

    private static final BigInteger TWO = BigInteger.valueOf(2);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private enum Method {
        HALF_UP("half-up"),
        HALF_EVEN("half-even"),
        DOWN("down"),
        LESS_THAN_ONE("less-than-one"),
        LARGEST_REMAINDER("largest-remainder");

        private final String text;

        Method(String text) {
            this.text = text;
        }
    }

    private final Method method;
    /** The number of decimal places; in 'half-up to 1 place' it is 1. */
    private final int places;

    private Rounding(Method method, int places) {
        this.method = method;
        this.places = places;
    }

    // ------------------------------------------------------------------------

    /**
     * Reads what {@link #toString} writes, or a name alone.
     *
     * @param name {@code half-up}, {@code half-even}, {@code down}, {@code less-than-one} or {@code largest-remainder}, and how
     *     many places, such as {@code half-up to 1 place}; without them, no places
     * @return the rounding
     * @throws IllegalArgumentException if there is no such rounding
     */
    public static Rounding parse(String name) {
        for (Method method : Method.values()) {
            if (method.text.equals(name)) {
                return new Rounding(method, 0);
            }
            for (int places = 0; places <= MOST_PLACES; places++) {
                Rounding rounding = new Rounding(method, places);
                if (rounding.toString().equals(name)) {
                    return rounding;
                }
            }
        }
        throw new IllegalArgumentException("Rounding " + MessageText.quoted(name) + ": no such rounding; choose one of "
                + String.join(", ", names()));
    }

    /**
     * The same as {@link #parse}, under the name by which Spring and JAX-RS find how to read a request parameter.
     *
     * @param name a rounding as {@link #parse} reads it, such as {@code half-up}
     * @return the rounding
     * @throws IllegalArgumentException if there is no such rounding
     */
    public static Rounding valueOf(String name) {
        return parse(name);
    }

    /** {@return every named rounding, to no places} */
    public static List<Rounding> all() {
        return Arrays.stream(Method.values())
                .map(method -> new Rounding(method, 0))
                .toList();
    }

    /** {@return the names that {@link #parse} reads} */
    public static List<String> names() {
        return Arrays.stream(Method.values()).map(method -> method.text).toList();
    }

    /**
     * This rounding, to a number of places.
     *
     * @param places the number of decimal places, from 0 to {@value #MOST_PLACES}
     * @return the rounding
     * @throws IllegalArgumentException if the number of places is outside that range
     */
    public Rounding toPlaces(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("Rounding: " + places + " places is not from 0 to " + MOST_PLACES);
        }
        return new Rounding(method, places);
    }

    // ------------------------------------------------------------------------

    /** {@return the name that {@link #parse} reads} */
    public String name() {
        return method.text;
    }

    /** {@return the name as a phrase, which can be said in other words than core's English} */
    public Phrase namePhrase() {
        return Phrase.of("tally." + method);
    }

    /** {@return the number of decimal places} */
    public int places() {
        return places;
    }

    // ------------------------------------------------------------------------

    /** {@return whether a table is rounded together, so that what a share becomes depends on the others} */
    public boolean isOfTable() {
        return method == Method.LARGEST_REMAINDER;
    }

    /**
     * The counts of a total that become a percentage, such as 15 for 48 of 31.
     *
     * @param percentage the percentage; the share is rounded to as many places as it has
     * @param total the total, from 1
     * @return the least and the most of these counts, all between included; empty if there is none. Under largest remainder,
     *     those that become it in some table
     * @throws IllegalArgumentException if the total is below 1
     */
    public Optional<Bounds> counts(Percentage percentage, long total) {
        if (total < 1) {
            throw new IllegalArgumentException("Rounding: a total of " + total + " has no shares");
        }
        if (percentage.isLessThan()) {
            boolean given = method == Method.LESS_THAN_ONE && percentage.value().compareTo(BigDecimal.ONE) == 0;
            return given ? between(BigInteger.ONE, percentage.countsBelow(total), total) : Optional.empty();
        }
        // In halves of a unit, so that what is rounded to 48 goes from 95 to 97 of them.
        BigInteger units = percentage.value().unscaledValue().multiply(TWO);
        BigInteger halves =
                HUNDRED.multiply(BigInteger.TEN.pow(percentage.value().scale())).multiply(TWO);
        boolean even = !percentage.value().unscaledValue().testBit(0);
        BigInteger whole = BigInteger.valueOf(total);
        BigInteger halfBelow = units.subtract(BigInteger.ONE).multiply(whole);
        BigInteger halfAbove = units.add(BigInteger.ONE).multiply(whole);
        return switch (method) {
            case HALF_UP -> between(from(halfBelow, halves), below(halfAbove, halves), total);
            case HALF_EVEN ->
                even
                        ? between(from(halfBelow, halves), upTo(halfAbove, halves), total)
                        : between(above(halfBelow, halves), below(halfAbove, halves), total);
            case DOWN ->
                between(
                        from(units.multiply(whole), halves),
                        below(units.add(TWO).multiply(whole), halves),
                        total);
            case LESS_THAN_ONE ->
                units.signum() == 0
                        ? Optional.of(Bounds.exactly(0))
                        : between(from(halfBelow, halves).max(from(whole, HUNDRED)), below(halfAbove, halves), total);
            case LARGEST_REMAINDER ->
                between(
                        above(units.subtract(TWO).multiply(whole), halves),
                        below(units.add(TWO).multiply(whole), halves),
                        total);
        };
    }

    private static Optional<Bounds> between(BigInteger least, BigInteger most, long total) {
        BigInteger from = least.max(BigInteger.ZERO);
        BigInteger to = most.min(BigInteger.valueOf(total));
        return from.compareTo(to) > 0
                ? Optional.empty()
                : Optional.of(new Bounds(from.longValueExact(), to.longValueExact()));
    }

    /** The least whole number that is not below a fraction. */
    static BigInteger from(BigInteger dividend, BigInteger divisor) {
        return upTo(dividend.negate(), divisor).negate();
    }

    private static BigInteger above(BigInteger dividend, BigInteger divisor) {
        return upTo(dividend, divisor).add(BigInteger.ONE);
    }

    /** The most whole number that is not above a fraction. */
    private static BigInteger upTo(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger below(BigInteger dividend, BigInteger divisor) {
        return from(dividend, divisor).subtract(BigInteger.ONE);
    }

    // ------------------------------------------------------------------------

    /** Rounds one defined share; under largest remainder, together with what is left of its whole. */
    Percentage round(Share share) {
        BigInteger[] units = share.units(places);
        int half = units[1].multiply(TWO).compareTo(BigInteger.valueOf(share.whole()));
        if (method == Method.LESS_THAN_ONE && share.part() > 0 && isBelowOne(share)) {
            return Percentage.lessThan(BigDecimal.ONE);
        }
        boolean up = switch (method) {
            case DOWN -> false;
            case HALF_EVEN -> half > 0 || half == 0 && units[0].testBit(0);
            case HALF_UP, LESS_THAN_ONE, LARGEST_REMAINDER -> half >= 0;
        };
        return percentage(up ? units[0].add(BigInteger.ONE) : units[0]);
    }

    /** Rounds the defined shares of one whole, which they make up, in their order. */
    List<Percentage> roundAll(List<Share> shares) {
        if (method != Method.LARGEST_REMAINDER) {
            return shares.stream().map(this::round).toList();
        }
        BigInteger[] floors = new BigInteger[shares.size()];
        BigInteger[] remainders = new BigInteger[shares.size()];
        BigInteger missing = BigInteger.TEN.pow(places + 2);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < floors.length; i++) {
            BigInteger[] units = shares.get(i).units(places);
            floors[i] = units[0];
            remainders[i] = units[1];
            missing = missing.subtract(units[0]);
            order.add(i);
        }
        // A stable sort: of equal remainders the first in the table is raised first.
        order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < missing.intValueExact(); i++) {
            int raised = order.get(i);
            floors[raised] = floors[raised].add(BigInteger.ONE);
        }
        return Arrays.stream(floors).map(this::percentage).toList();
    }

    private static boolean isBelowOne(Share share) {
        return BigInteger.valueOf(share.part()).multiply(HUNDRED).compareTo(BigInteger.valueOf(share.whole())) < 0;
    }

    private Percentage percentage(BigInteger units) {
        return Percentage.of(new BigDecimal(units, places));
    }

    // ------------------------------------------------------------------------

    @Override
    public boolean equals(Object other) {
        return other instanceof Rounding rounding && method == rounding.method && places == rounding.places;
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, places);
    }

    /** {@return the name and the places, such as {@code half-up to 1 place}} */
    @Override
    public String toString() {
        return method.text + " to " + places + (places == 1 ? " place" : " places");
    }

    /** {@return the name and the places as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("tally.ROUNDING", "name", namePhrase(), "places", places);
    }
}
