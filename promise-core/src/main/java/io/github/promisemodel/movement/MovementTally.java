package io.github.promisemodel.movement;

import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many entries moved which way, such as 3 improved, 10 unchanged and 1 worsened, and from which reading to which.
 *
 * <p>Its transition table adds up: the entries by their position before are the {@linkplain #before tally before}, those by
 * their position after the {@linkplain #after tally after}, and together with those that are absent on one side they are
 * the {@linkplain #total total}. Tallies of separate plans merge: {@link #plus} is associative and commutative, and {@link
 * #empty} changes nothing.
 *
 * @param <S> the scale
 */
public final class MovementTally<S extends Enum<S>> implements Phrased {

    private final StatusOrder<S> order;
    private final SortedMap<Transition<S>, Long> transitions;
    private final StatusTally<S> before;
    private final StatusTally<S> after;

    MovementTally(
            StatusOrder<S> order,
            SortedMap<Transition<S>, Long> transitions,
            StatusTally<S> before,
            StatusTally<S> after) {
        this.order = order;
        this.transitions = Collections.unmodifiableSortedMap(transitions);
        this.before = before;
        this.after = after;
    }

    /**
     * A tally of no entries.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @param order which statuses are better
     * @return the tally that changes no other of its order when added to it
     */
    public static <S extends Enum<S>> MovementTally<S> empty(Class<S> scale, StatusOrder<S> order) {
        return new MovementTally<>(order, new TreeMap<>(), StatusTally.empty(scale), StatusTally.empty(scale));
    }

    /** {@return which statuses are better} */
    public StatusOrder<S> order() {
        return order;
    }

    /** {@return the transition table: how many entries made each move; only moves with entries are named} */
    public SortedMap<Transition<S>, Long> transitions() {
        return transitions;
    }

    /**
     * How many entries made one move.
     *
     * @param from the position before
     * @param to the position after
     * @return the count
     */
    public long count(Position<S> from, Position<S> to) {
        return transitions.getOrDefault(new Transition<>(from, to), 0L);
    }

    /**
     * How many entries moved one way.
     *
     * @param kind the kind of move
     * @return the count
     */
    public long count(MovementKind kind) {
        return kinds().getOrDefault(kind, 0L);
    }

    /** {@return how many entries moved each way; every kind is named} */
    public Map<MovementKind, Long> kinds() {
        Map<MovementKind, Long> kinds = new EnumMap<>(MovementKind.class);
        for (MovementKind kind : MovementKind.values()) {
            kinds.put(kind, 0L);
        }
        transitions.forEach((transition, count) -> kinds.merge(transition.kind(order), count, Math::addExact));
        return kinds;
    }

    /** {@return the tally before; entries that are absent are not in it, those left out are counted beside it} */
    public StatusTally<S> before() {
        return before;
    }

    /** {@return the tally after; entries that are absent are not in it, those left out are counted beside it} */
    public StatusTally<S> after() {
        return after;
    }

    /** {@return how many entries there are on either side, each once, those left out included} */
    public long total() {
        long total = 0;
        for (long count : transitions.values()) {
            total = Math.addExact(total, count);
        }
        return total;
    }

    /**
     * This tally and another of separate entries.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws IllegalArgumentException if the other goes by another order, so that improved would mean two things
     * @throws ArithmeticException if a count overflows
     */
    public MovementTally<S> plus(MovementTally<S> other) {
        if (order != other.order) {
            throw new IllegalArgumentException(
                    "Movement: the two go by different orders of statuses; make both by the same one");
        }
        SortedMap<Transition<S>, Long> sums = new TreeMap<>(transitions);
        other.transitions.forEach((transition, count) -> sums.merge(transition, count, Math::addExact));
        return new MovementTally<>(order, sums, before.plus(other.before), after.plus(other.after));
    }

    /** {@return the same movement the other way round} */
    public MovementTally<S> reversed() {
        SortedMap<Transition<S>, Long> back = new TreeMap<>();
        transitions.forEach((transition, count) -> back.put(transition.reversed(), count));
        return new MovementTally<>(order, back, after, before);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MovementTally<?> tally
                && order == tally.order
                && transitions.equals(tally.transitions)
                && before.equals(tally.before)
                && after.equals(tally.after);
    }

    @Override
    public int hashCode() {
        return 31 * transitions.hashCode() + before.hashCode();
    }

    /** {@return the counts, such as {@code 3 IMPROVED, 10 UNCHANGED, 1 WORSENED}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Phrase> counts = new ArrayList<>();
        kinds().forEach((kind, count) -> {
            if (count > 0) {
                counts.add(Phrase.of("movement.COUNT", "count", count, "kind", kind));
            }
        });
        return Phrase.of("movement.COUNTS", "counts", counts);
    }
}
