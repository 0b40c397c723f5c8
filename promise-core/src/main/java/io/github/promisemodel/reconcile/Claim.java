package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts claimed together of one set of entries, such as 15 complete and 16 on target of 31.
 *
 * <p>What the total has beyond the counts is claimed to have any other status of the scale, so that a claim always says
 * where every entry is: in a slot for each status claimed, and in a last slot for the rest.
 */
final class Claim<S extends Enum<S>> {

    private final List<S> statuses;
    private final Set<S> others;
    private final Slots target;

    private Claim(List<S> statuses, Set<S> others, Slots target) {
        this.statuses = statuses;
        this.others = others;
        this.target = target;
    }

    /** A claim of counts, at least one, that do not add to more than the total. */
    static <S extends Enum<S>> Claim<S> of(Map<S, Long> counts, long total) {
        Map<S, Long> ordered = new EnumMap<>(counts);
        List<S> statuses = List.copyOf(ordered.keySet());
        Set<S> others = EnumSet.complementOf(EnumSet.copyOf(statuses));
        long[] target = new long[statuses.size() + 1];
        long rest = total;
        for (int slot = 0; slot < statuses.size(); slot++) {
            target[slot] = ordered.getOrDefault(statuses.get(slot), 0L);
            rest -= target[slot];
        }
        if (rest < 0) {
            throw new IllegalArgumentException("Claim: the counts " + ordered + " add to more than " + total);
        }
        target[statuses.size()] = rest;
        return new Claim<>(statuses, others, new Slots(target));
    }

    List<S> statuses() {
        return statuses;
    }

    Slots target() {
        return target;
    }

    /** In how many ways an entry with a reading can stand in each slot: 0 or 1, and in the last one for each other status. */
    long[] waysBySlot(Reading<S> reading) {
        long[] ways = new long[statuses.size() + 1];
        for (int slot = 0; slot < statuses.size(); slot++) {
            ways[slot] = reading.allows(statuses.get(slot)) ? 1 : 0;
        }
        for (S other : others) {
            ways[statuses.size()] += reading.allows(other) ? 1 : 0;
        }
        return ways;
    }

    /** What a settled set of entries says, by status; the last slot has no status of its own. */
    Map<S, Long> counts(Slots settled) {
        Map<S, Long> counts = new EnumMap<>(statuses.get(0).getDeclaringClass());
        for (int slot = 0; slot < statuses.size(); slot++) {
            counts.put(statuses.get(slot), settled.get(slot));
        }
        return counts;
    }
}
