package io.github.promisemodel.colour;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * From what on a group has a status, such as {@code GREEN from 80}.
 *
 * <p>What the number counts is up to the policy: per cent of the entries, or points on average.
 *
 * @param <S> the scale
 * @param status the status
 * @param atLeast the least number with it, inclusive
 */
public record Threshold<S extends Enum<S>>(S status, BigDecimal atLeast) implements Phrased {

    /**
     * Makes a threshold.
     *
     * @param status the status
     * @param atLeast the least number with it, inclusive
     */
    public Threshold {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(atLeast, "atLeast");
    }

    /**
     * A threshold at a whole number.
     *
     * @param <S> the scale
     * @param status the status
     * @param atLeast the least number with it, inclusive
     * @return the threshold
     */
    public static <S extends Enum<S>> Threshold<S> of(S status, long atLeast) {
        return new Threshold<>(status, BigDecimal.valueOf(atLeast));
    }

    /** {@return the status and the number, such as {@code GREEN from 80}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("colour.THRESHOLD", "status", status, "atLeast", atLeast);
    }
}
