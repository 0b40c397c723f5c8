package io.github.promisemodel.movement;

import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an entry stands on one side of a movement: at a reading, left out of the denominator, or absent.
 *
 * @param <S> the scale
 * @param reading its reading; empty if it is left out or absent
 * @param leftOut why it is left out; empty if it is counted or absent
 */
public record Position<S extends Enum<S>>(Optional<Reading<S>> reading, Optional<LeftOut> leftOut)
        implements Phrased, Comparable<Position<S>> {

    /**
     * Makes a position.
     *
     * @param reading its reading
     * @param leftOut why it is left out
     * @throws IllegalArgumentException if it has a reading and is left out
     */
    public Position {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(leftOut, "leftOut");
        if (reading.isPresent() && leftOut.isPresent()) {
            throw new IllegalArgumentException("Position: " + reading.get() + " and left out: " + leftOut.get()
                    + "; an entry that is left out is counted at no reading");
        }
    }

    /**
     * A position at a reading.
     *
     * @param <S> the scale
     * @param reading the reading
     * @return the position
     */
    public static <S extends Enum<S>> Position<S> of(Reading<S> reading) {
        return new Position<>(Optional.of(reading), Optional.empty());
    }

    /**
     * The position of an entry that is left out.
     *
     * @param <S> the scale
     * @param why why it is left out
     * @return the position
     */
    public static <S extends Enum<S>> Position<S> leftOut(LeftOut why) {
        return new Position<>(Optional.empty(), Optional.of(why));
    }

    /**
     * The position of an entry that is absent.
     *
     * @param <S> the scale
     * @return the position
     */
    public static <S extends Enum<S>> Position<S> absent() {
        return new Position<>(Optional.empty(), Optional.empty());
    }

    /** Where a counted entry stands, if there is one. */
    static <S extends Enum<S>> Position<S> of(Optional<CountedEntry<S>> entry) {
        return entry.map(counted -> counted.leftOut()
                        .map(Position::<S>leftOut)
                        .orElseGet(() -> of(counted.standing().reading())))
                .orElseGet(Position::absent);
    }

    /** {@return whether the entry is absent} */
    public boolean isAbsent() {
        return reading.isEmpty() && leftOut.isEmpty();
    }

    /** {@return whether the entry is left out because it is not in the plan: not yet added, superseded or withdrawn} */
    public boolean isOutOfPlan() {
        return leftOut.isPresent() && leftOut.get() != LeftOut.CONTEXTUAL;
    }

    /** Orders readings as they are ordered, then what is left out by why, absent last. */
    @Override
    public int compareTo(Position<S> other) {
        if (reading.isPresent() && other.reading.isPresent()) {
            return reading.get().compareTo(other.reading.get());
        }
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        if (reading.isPresent()) {
            return -1;
        }
        return leftOut.map(Enum::ordinal).orElse(LeftOut.values().length);
    }

    /** {@return the reading, why it is left out, or {@code absent}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return reading.map(Reading::phrase)
                .or(() -> leftOut.map(why -> Phrase.of("movement.LEFT_OUT", "why", why)))
                .orElseGet(() -> Phrase.of("movement.ABSENT"));
    }
}
