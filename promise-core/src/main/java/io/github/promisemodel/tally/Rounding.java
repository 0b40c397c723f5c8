package io.github.promisemodel.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A named way to turn exact shares into percentages, such as half up to one place.
 *
 * <p>Half up rounds each share alone, so that a table may add to 99 or 101. Largest remainder rounds a table together,
 * so that it adds to 100 and no cell is a whole unit away from its exact share.
 */
public final class Rounding {

    /** The most places a percentage is rounded to. */
    public static final int MOST_PLACES = 6;

    /** To the nearest whole per cent, each share alone; a half goes up. 15 of 31 is 48. */
    public static final Rounding HALF_UP = new Rounding(Method.HALF_UP, 0);

    /** To whole per cents that add to 100 over the table. */
    public static final Rounding LARGEST_REMAINDER = new Rounding(Method.LARGEST_REMAINDER, 0);

    /** As half up, but a share above nothing and below 1 per cent is {@code <1}. */
    public static final Rounding LESS_THAN_ONE = new Rounding(Method.LESS_THAN_ONE, 0);

    private static final BigInteger TWO = BigInteger.valueOf(2);

    private enum Method {
        HALF_UP("half-up"),
        LARGEST_REMAINDER("largest-remainder"),
        LESS_THAN_ONE("less-than-one");

        private final String text;

        Method(String text) {
            this.text = text;
        }
    }

    private final Method method;
    /** How many digits stand behind the point; in 'half-up to 1 place' it is 1. */
    private final int places;

    private Rounding(Method method, int places) {
        this.method = method;
        this.places = places;
    }

    // ------------------------------------------------------------------------

    /**
     * Reads what {@link #toString} writes, or a name alone.
     *
     * @param name {@code half-up}, {@code largest-remainder} or {@code less-than-one}, and how many places, such as
     *     {@code half-up to 1 place}; without them, no places
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
        throw new IllegalArgumentException(
                "Rounding '" + name + "': no such rounding; choose one of " + String.join(", ", getNames()));
    }

    /** {@return the names that {@link #parse} reads} */
    public static List<String> getNames() {
        return Arrays.stream(Method.values()).map(method -> method.text).toList();
    }

    /**
     * This rounding, to a number of places.
     *
     * @param places how many digits stand behind the point, from 0 to {@value #MOST_PLACES}
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
    public String getName() {
        return method.text;
    }

    /** {@return how many digits stand behind the point} */
    public int getPlaces() {
        return places;
    }

    // ------------------------------------------------------------------------

    /** Rounds one defined share; under largest remainder, together with what is left of its whole. */
    Percentage round(Share share) {
        BigInteger[] units = share.units(places);
        boolean up = units[1].multiply(TWO).compareTo(BigInteger.valueOf(share.whole())) >= 0;
        if (method == Method.LESS_THAN_ONE && share.part() > 0 && isBelowOne(share)) {
            return Percentage.lessThan(BigDecimal.ONE);
        }
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
        return BigInteger.valueOf(share.part())
                        .multiply(BigInteger.valueOf(100))
                        .compareTo(BigInteger.valueOf(share.whole()))
                < 0;
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
        return 31 * method.hashCode() + places;
    }

    /** {@return the name and the places, such as {@code half-up to 1 place}} */
    @Override
    public String toString() {
        return method.text + " to " + places + (places == 1 ? " place" : " places");
    }
}
