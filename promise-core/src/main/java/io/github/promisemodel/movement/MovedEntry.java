package io.github.promisemodel.movement;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry behind a movement: how it stood before and after, by which assessments.
 *
 * @param <S> the scale
 * @param before the entry before; empty if it was absent
 * @param after the entry after; empty if it is absent
 * @param kind how it moved
 */
public record MovedEntry<S extends Enum<S>>(
        Optional<CountedEntry<S>> before, Optional<CountedEntry<S>> after, MovementKind kind) implements Phrased {

    /**
     * Makes a moved entry.
     *
     * @param before the entry before
     * @param after the entry after
     * @param kind how it moved
     */
    public MovedEntry {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kind, "kind");
    }

    /** {@return the move from one position to the other} */
    public Transition<S> transition() {
        return new Transition<>(Position.of(before), Position.of(after));
    }

    /** {@return the entry as it is after, or as it was before where it is no longer there} */
    public Entry<S> entry() {
        return after.or(() -> before).orElseThrow().entry();
    }

    /** {@return the movement in plain words, such as {@code Action 7.2: AMBER to GREEN, IMPROVED}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("movement.ENTRY", "entry", entry().phrase(), "transition", transition(), "kind", kind);
    }
}
