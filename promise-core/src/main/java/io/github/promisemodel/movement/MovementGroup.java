package io.github.promisemodel.movement;

import io.github.promisemodel.rollup.GroupKey;
import java.util.List;
import java.util.Objects;

/**
 * One group of a movement, with its tally and the entries behind it.
 *
 * @param <S> the scale
 * @param key what the group is of
 * @param tally how many entries moved which way
 * @param entries the entries behind the tally: those there before in their order, then those that are added in theirs
 */
public record MovementGroup<S extends Enum<S>>(GroupKey key, MovementTally<S> tally, List<MovedEntry<S>> entries) {

    /**
     * Makes a group, from a copy of the entries.
     *
     * @param key what the group is of
     * @param tally how many entries moved which way
     * @param entries the entries behind the tally
     */
    public MovementGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tally, "tally");
        entries = List.copyOf(entries);
    }

    /**
     * The entries behind one count.
     *
     * @param kind the kind of move that is counted
     * @return the entries that moved that way
     */
    public List<MovedEntry<S>> entries(MovementKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * The entries behind one row of the transition table.
     *
     * @param transition the move
     * @return the entries that made just that move
     */
    public List<MovedEntry<S>> entries(Transition<S> transition) {
        return entries.stream()
                .filter(entry -> entry.transition().equals(transition))
                .toList();
    }
}
