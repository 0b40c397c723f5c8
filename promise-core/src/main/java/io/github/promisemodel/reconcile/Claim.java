package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts claimed together of one set of entries, such as 15 complete and 16 on target of 31.
 *
 * <p>A claim says where every entry is: in a slot for each status counted, one for those not assessed if they are counted,
 * one for what a combined count has beyond its own statuses, and a last one for the rest. The rest has any status that is
 * not counted, and is not assessed where these are not counted.
 */
final class Claim<S extends Enum<S>> {

    /** The name of the count of entries that are not assessed. */
    static final String NOT_ASSESSED = PublishedFigure.NOT_ASSESSED;

    /** The statuses of a slot, whether entries without a status go there, and how many entries are claimed of it. */
    private record Slot<S extends Enum<S>>(Set<S> statuses, boolean notAssessed, long claimed) {

        boolean isPossible() {
            return claimed >= 0 && (claimed == 0 || notAssessed || !statuses.isEmpty());
        }

        List<String> states() {
            List<String> states =
                    new ArrayList<>(statuses.stream().map(Enum::name).toList());
            if (notAssessed) {
                states.add(NOT_ASSESSED);
            }
            return states;
        }
    }

    private final Class<S> scale;
    private final List<Slot<S>> slots;
    private final boolean keepNotAssessed;
    private final SlotCounts target;

    private Claim(Class<S> scale, List<Slot<S>> slots, boolean keepNotAssessed) {
        this.scale = scale;
        this.slots = slots;
        this.keepNotAssessed = keepNotAssessed;
        this.target = new SlotCounts(slots.stream().mapToLong(Slot::claimed).toArray());
    }

    /**
     * A claim of counts.
     *
     * @param counts the counts
     * @param total how many entries there are
     * @param keepNotAssessed whether entries that are not assessed stay so
     * @return the claim, or empty if it cannot hold whatever statuses the entries have: more is claimed than there is
     */
    static <S extends Enum<S>> Optional<Claim<S>> of(ClaimedCounts<S> counts, long total, boolean keepNotAssessed) {
        if (counts.sum() > total) {
            return Optional.empty();
        }
        Set<S> rest = EnumSet.allOf(counts.scale());
        List<Slot<S>> slots = new ArrayList<>();
        for (S status : counts.scale().getEnumConstants()) {
            Long count = counts.byStatus().get(status);
            if (count != null) {
                slots.add(new Slot<>(EnumSet.of(status), false, count));
                rest.remove(status);
            }
        }
        counts.notAssessed().ifPresent(count -> slots.add(new Slot<>(EnumSet.noneOf(counts.scale()), true, count)));
        counts.open().forEach(over -> slots.add(new Slot<>(over.statuses().statuses(), false, over.count())));
        if (counts.combined().isPresent()) {
            slots.add(new Slot<>(counts.onlyCombined(), false, counts.beyondOwnCounts()));
            rest.removeAll(counts.onlyCombined());
        }
        slots.add(new Slot<>(rest, counts.notAssessed().isEmpty(), total - counts.sum()));
        return slots.stream().allMatch(Slot::isPossible)
                ? Optional.of(new Claim<>(counts.scale(), slots, keepNotAssessed))
                : Optional.empty();
    }

    Class<S> scale() {
        return scale;
    }

    SlotCounts target() {
        return target;
    }

    boolean keepsNotAssessed() {
        return keepNotAssessed;
    }

    /** In how many ways an entry with a reading can be in each slot: by each status of the slot, or as not assessed. */
    long[] waysBySlot(Reading<S> reading) {
        long[] ways = new long[slots.size()];
        boolean kept = reading.isNotAssessed() && keepNotAssessed;
        for (int slot = 0; slot < ways.length; slot++) {
            if (reading.isNotAssessed() && slots.get(slot).notAssessed()) {
                ways[slot]++;
            }
            for (S status : slots.get(slot).statuses()) {
                ways[slot] += !kept && reading.allows(status) ? 1 : 0;
            }
        }
        return ways;
    }

    /** What an entry of a slot may be, by name: the statuses of the slot, and not assessed. */
    List<String> states(int slot) {
        return slots.get(slot).states();
    }

    /** What a settled set of entries says, by name; a slot of several statuses is left out. */
    Map<String, Long> counts(SlotCounts settled) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int slot = 0; slot < slots.size() - 1; slot++) {
            List<String> states = states(slot);
            if (states.size() == 1) {
                counts.merge(states.get(0), settled.get(slot), Long::sum);
            }
        }
        return counts;
    }
}
