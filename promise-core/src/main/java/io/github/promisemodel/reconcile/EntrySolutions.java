package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In how many ways the entries of a tally can be settled so that a claim holds.
 *
 * <p>Entries with one reading are taken together: how many of them go to each slot is tried, and the ways to choose which
 * are a multinomial coefficient. The last group has no choice left, so that one large group costs nothing.
 */
final class EntrySolutions<S extends Enum<S>> {

    /** The most steps that are taken to count; beyond, the ways are not counted. */
    static final long MOST_STEPS = 20_000;

    /** Entries with the same reading. */
    record Kind<S extends Enum<S>>(Reading<S> reading, long count, long[] waysBySlot) {

        /** Whether they are in slots of a set alone, each slot a bit, in every world. */
        boolean isConfinedTo(int set) {
            for (int slot = 0; slot < waysBySlot.length; slot++) {
                if (waysBySlot[slot] > 0 && (set & 1 << slot) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Claim<S> claim;
    private final List<Kind<S>> kinds = new ArrayList<>();
    private final long fewestChanges;
    private long steps;

    EntrySolutions(StatusTally<S> tally, Claim<S> claim) {
        this.claim = claim;
        for (S status : tally.scale().getEnumConstants()) {
            add(Reading.of(status), tally.count(status));
        }
        tally.open().forEach(this::add);
        add(Reading.notAssessed(tally.scale()), tally.notAssessed());
        kinds.sort(Comparator.<Kind<S>>comparingInt(kind -> slots(kind).size()).thenComparing(Kind::count));
        fewestChanges = mostBeyond();
    }

    Claim<S> claim() {
        return claim;
    }

    List<Kind<S>> kinds() {
        return kinds;
    }

    private void add(Reading<S> reading, long count) {
        if (count > 0) {
            kinds.add(new Kind<>(reading, count, claim.waysBySlot(reading)));
        }
    }

    private static List<Integer> slots(Kind<?> kind) {
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slot < kind.waysBySlot().length; slot++) {
            if (kind.waysBySlot()[slot] > 0) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /**
     * Whether the claim can hold: for every set of slots, no more entries are confined to it than are claimed of it. There
     * are as many entries as are claimed in all, so that this is enough.
     */
    boolean isPossible() {
        return fewestChanges() == 0;
    }

    /** How many entries at the fewest have to be where their reading does not allow it, for the claim to hold. */
    long fewestChanges() {
        return fewestChanges;
    }

    private long mostBeyond() {
        long most = 0;
        for (int set = 1; set < 1 << claim.target().size(); set++) {
            most = Math.max(most, beyond(set));
        }
        return most;
    }

    /** How many more entries are confined to a set of slots, each a bit, than are claimed of it; below zero if fewer. */
    long beyond(int set) {
        long beyond = 0;
        for (Kind<S> kind : kinds) {
            beyond += kind.isConfinedTo(set) ? kind.count() : 0;
        }
        for (int slot = 0; slot < claim.target().size(); slot++) {
            beyond -= (set & 1 << slot) != 0 ? claim.target().get(slot) : 0;
        }
        return beyond;
    }

    /** The number of ways, or empty if counting them takes too many steps. */
    Optional<BigInteger> count() {
        Map<SlotCounts, BigInteger> ways = Map.of(SlotCounts.none(claim.target().size()), BigInteger.ONE);
        steps = 0;
        for (int i = 0; i < kinds.size(); i++) {
            Kind<S> kind = kinds.get(i);
            boolean last = i == kinds.size() - 1;
            Map<SlotCounts, BigInteger> next = new HashMap<>();
            for (Map.Entry<SlotCounts, BigInteger> reached : ways.entrySet()) {
                SlotCounts room = claim.target().minus(reached.getKey());
                if (last) {
                    BigInteger whole = reached.getValue().multiply(waysInto(kind, room));
                    next.merge(claim.target(), whole, BigInteger::add);
                } else {
                    place(kind, slots(kind), 0, kind.count(), room, reached, reached.getKey(), BigInteger.ONE, next);
                }
                if (steps > MOST_STEPS) {
                    return Optional.empty();
                }
            }
            ways = next;
        }
        return Optional.of(ways.getOrDefault(claim.target(), BigInteger.ZERO));
    }

    /** Puts what is left of a kind into its slots from one on, in every number that there is room for. */
    private void place(
            Kind<S> kind,
            List<Integer> slots,
            int index,
            long left,
            SlotCounts room,
            Map.Entry<SlotCounts, BigInteger> reached,
            SlotCounts used,
            BigInteger ways,
            Map<SlotCounts, BigInteger> next) {
        steps++;
        if (steps > MOST_STEPS) {
            return;
        }
        int slot = slots.get(index);
        BigInteger each = BigInteger.valueOf(kind.waysBySlot()[slot]);
        if (index == slots.size() - 1) {
            if (left <= room.get(slot)) {
                BigInteger more = ways.multiply(power(each, left));
                next.merge(used.plus(slot, left), reached.getValue().multiply(more), BigInteger::add);
            }
            return;
        }
        // The ways to choose how many go here, from one number to the next: left over here, times the slot's own ways.
        BigInteger more = ways;
        long most = Math.min(left, room.get(slot));
        for (long here = 0; here <= most && steps <= MOST_STEPS; here++) {
            place(kind, slots, index + 1, left - here, room, reached, used.plus(slot, here), more, next);
            more = more.multiply(each).multiply(BigInteger.valueOf(left - here)).divide(BigInteger.valueOf(here + 1));
        }
    }

    /** In how many ways a kind fills just the room there is. */
    private BigInteger waysInto(Kind<S> kind, SlotCounts room) {
        BigInteger ways = BigInteger.ONE;
        long left = kind.count();
        for (int slot = 0; slot < room.size(); slot++) {
            long here = room.get(slot);
            ways = ways.multiply(binomial(left, here))
                    .multiply(power(BigInteger.valueOf(kind.waysBySlot()[slot]), here));
            left -= here;
        }
        return ways;
    }

    /** A power, which takes as many steps as it has words. */
    private BigInteger power(BigInteger of, long exponent) {
        steps += exponent * Math.max(0, of.bitLength() - 1) / Long.SIZE;
        return steps > MOST_STEPS ? BigInteger.ONE : of.pow(Math.toIntExact(exponent));
    }

    private BigInteger binomial(long of, long chosen) {
        long few = Math.min(chosen, of - chosen);
        steps += few;
        BigInteger value = BigInteger.ONE;
        if (steps > MOST_STEPS) {
            return value; // too much to count, and nothing is said of it
        }
        for (long i = 1; i <= few; i++) {
            value = value.multiply(BigInteger.valueOf(of - few + i)).divide(BigInteger.valueOf(i));
        }
        return value;
    }

    /** Where each reading's entries go if there is only one way; all of a kind then go to one status, or stay as they are. */
    Map<Reading<S>, S> onlyWay() {
        Map<Reading<S>, S> way = new LinkedHashMap<>();
        for (Kind<S> kind : kinds) {
            if (!kind.reading().isAssessed()) {
                onlyStatus(kind).ifPresent(status -> way.put(kind.reading(), status));
            }
        }
        return way;
    }

    private Optional<S> onlyStatus(Kind<S> kind) {
        if (kind.reading().isNotAssessed() && claim.keepsNotAssessed()) {
            return Optional.empty();
        }
        for (S status : kind.reading().statuses()) {
            TallyAccumulator<S> settled = new TallyAccumulator<>(kind.reading().scale());
            for (Kind<S> other : kinds) {
                settled.add(other == kind ? Reading.of(status) : other.reading(), other.count());
            }
            if (new EntrySolutions<>(settled.toTally(), claim).isPossible()) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
