package io.github.promisemodel.movement;

import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;

/**
 * A move from one position to another, such as from {@code AMBER} to {@code GREEN}; a row of the transition table.
 *
 * @param <S> the scale
 * @param before the position before
 * @param after the position after
 */
public record Transition<S extends Enum<S>>(Position<S> before, Position<S> after)
        implements Phrased, Comparable<Transition<S>> {

    /**
     * Makes a transition.
     *
     * @param before the position before
     * @param after the position after
     */
    public Transition {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * How this move is called.
     *
     * @param order which statuses are better
     * @return the kind of move
     */
    public MovementKind kind(StatusOrder<S> order) {
        if (before.isAbsent()) {
            return MovementKind.ADDED;
        }
        if (after.isAbsent()) {
            return MovementKind.REMOVED;
        }
        if (before.leftOut().isPresent() && after.leftOut().isPresent()) {
            return MovementKind.LEFT_OUT;
        }
        if (before.leftOut().isPresent()) {
            return before.isOutOfPlan() ? MovementKind.JOINED : MovementKind.NO_LONGER_LEFT_OUT;
        }
        if (after.leftOut().isPresent()) {
            return after.isOutOfPlan() ? MovementKind.LEFT : MovementKind.NEWLY_LEFT_OUT;
        }
        return MovementKind.of(
                order, before.reading().orElseThrow(), after.reading().orElseThrow());
    }

    /** {@return the same move the other way round} */
    public Transition<S> reversed() {
        return new Transition<>(after, before);
    }

    /** Orders by the position before, then by the one after. */
    @Override
    public int compareTo(Transition<S> other) {
        int byBefore = before.compareTo(other.before);
        return byBefore != 0 ? byBefore : after.compareTo(other.after);
    }

    /** {@return the move, such as {@code AMBER to GREEN}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("movement.TRANSITION", "before", before, "after", after);
    }
}
