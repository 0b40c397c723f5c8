package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.EntrySolutions.Kind;
import io.github.promisemodel.status.Reading;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sets of entries with new statuses that let a claim hold which cannot hold as it is, with as few changes as it takes.
 *
 * <p>Some sets of slots have more entries confined to them than are claimed, by just the fewest changes. Every changed
 * entry is confined to all of these sets and goes to a slot outside all of them. Which entries leave and where they go do
 * not depend on each other: the one has only to let the rest fill the slots they are confined to, the other has only to leave room for
 * the entries outside. So the answers are one number times the other.
 */
final class EntryCorrections<S extends Enum<S>> {

    /** The most steps that are taken to count. */
    private static final long MOST_STEPS = 20_000;

    /** One change: an entry, by its index, and its new status or not assessed, by name. */
    record Change(int entry, String status) {}

    private final Claim<S> claim;
    private final int changes;
    /** The slots to which each changed entry is confined, and those to which none goes, each slot a bit. */
    private final int within;

    private final int closed;
    /** How many more entries than are claimed are confined to each set of slots, by its bits. */
    private final long[] beyond;
    /** The kinds that changed entries are of. */
    private final List<Kind<S>> leaving = new ArrayList<>();
    /** The slots that they go to. */
    private final List<Integer> entered = new ArrayList<>();

    private long steps;

    /** Prepares answers for a claim that cannot hold. */
    EntryCorrections(EntrySolutions<S> ways) {
        this.claim = ways.claim();
        this.changes = (int) Math.min(Integer.MAX_VALUE, ways.fewestChanges());
        int sets = 1 << claim.target().size();
        this.beyond = new long[sets];
        int inAll = sets - 1;
        int inAny = 0;
        for (int set = 1; set < sets; set++) {
            beyond[set] = ways.beyond(set);
            if (beyond[set] == ways.fewestChanges()) {
                inAll &= set;
                inAny |= set;
            }
        }
        this.within = inAll;
        this.closed = inAny;
        for (Kind<S> kind : ways.kinds()) {
            if (kind.isConfinedTo(within)) {
                leaving.add(kind);
            }
        }
        for (int slot = 0; slot < claim.target().size(); slot++) {
            if ((closed & 1 << slot) == 0 && !claim.states(slot).isEmpty()) {
                entered.add(slot);
            }
        }
    }

    /** How many answers there are, or empty if counting them takes too many steps. */
    Optional<BigInteger> count() {
        steps = 0;
        BigInteger answers = leaves(0, changes, new long[leaving.size()]).multiply(newStatuses());
        return steps > MOST_STEPS ? Optional.empty() : Optional.of(answers);
    }

    /** How many of the answers change entries with one reading alone; empty if counting them takes too many steps. */
    Map<Reading<S>, BigInteger> alone() {
        steps = 0;
        Map<Reading<S>, BigInteger> alone = new LinkedHashMap<>();
        BigInteger statuses = newStatuses();
        for (int kind = 0; kind < leaving.size(); kind++) {
            long[] left = new long[leaving.size()];
            left[kind] = changes;
            if (leaving.get(kind).count() >= changes && canLeave(left)) {
                BigInteger chosen = binomial(leaving.get(kind).count(), changes);
                alone.put(leaving.get(kind).reading(), chosen.multiply(statuses));
            }
        }
        return steps > MOST_STEPS ? Map.of() : alone;
    }

    // ------------------------------------------------------------------------

    /** In how many ways the entries that change can be chosen, from one kind on. */
    private BigInteger leaves(int kind, int left, long[] leave) {
        if (kind == leaving.size() || steps > MOST_STEPS) {
            return BigInteger.ZERO;
        }
        long count = leaving.get(kind).count();
        if (kind == leaving.size() - 1) {
            leave[kind] = left;
            return left <= count && canLeave(leave) ? binomial(count, left) : BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ZERO;
        for (int here = 0; here <= Math.min(count, left) && steps <= MOST_STEPS; here++) {
            leave[kind] = here;
            ways = ways.add(leaves(kind + 1, left - here, leave).multiply(binomial(count, here)));
        }
        leave[kind] = 0;
        return ways;
    }

    /** In how many ways the changed entries, told apart, can get new statuses. */
    private BigInteger newStatuses() {
        return enters(0, changes, new long[claim.target().size()]);
    }

    private BigInteger enters(int index, int left, long[] enter) {
        if (index == entered.size() || steps > MOST_STEPS) {
            return BigInteger.ZERO;
        }
        int slot = entered.get(index);
        BigInteger states = BigInteger.valueOf(claim.states(slot).size());
        if (index == entered.size() - 1) {
            enter[slot] = left;
            BigInteger ways = canEnter(enter) ? states.pow(left) : BigInteger.ZERO;
            enter[slot] = 0;
            return ways;
        }
        BigInteger ways = BigInteger.ZERO;
        for (int here = 0; here <= left && steps <= MOST_STEPS; here++) {
            enter[slot] = here;
            BigInteger rest = enters(index + 1, left - here, enter);
            if (rest.signum() > 0) {
                ways = ways.add(rest.multiply(binomial(left, here)).multiply(states.pow(here)));
            }
        }
        enter[slot] = 0;
        return ways;
    }

    /** Whether entries may leave, by their kinds: of those that stay no set of slots has too many, but for those yet to go. */
    private boolean canLeave(long[] leave) {
        steps++;
        long gone = 0;
        for (long count : leave) {
            gone += count;
        }
        for (int set = within; set > 0; set = set - 1 & within) {
            long still = beyond[set];
            for (int kind = 0; kind < leave.length; kind++) {
                still -= leave[kind] > 0 && leaving.get(kind).isConfinedTo(set) ? leave[kind] : 0;
            }
            if (still > changes - gone) {
                return false;
            }
        }
        return true;
    }

    /** Whether entries may go to slots: no set of slots has too many then. */
    private boolean canEnter(long[] enter) {
        steps++;
        int outside = beyond.length - 1 & ~closed;
        for (int set = outside; set > 0; set = set - 1 & outside) {
            long more = beyond[set | closed] - beyond[closed];
            for (int slot = 0; slot < enter.length; slot++) {
                more += (set & 1 << slot) != 0 ? enter[slot] : 0;
            }
            if (more > 0) {
                return false;
            }
        }
        return true;
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

    // ------------------------------------------------------------------------

    /**
     * The first answers, each with its changes in the order of the entries.
     *
     * @param readings the reading of each entry
     * @param most how many answers
     */
    List<List<Change>> first(List<Reading<S>> readings, int most) {
        List<List<Change>> found = new ArrayList<>();
        search(readings, 0, new long[leaving.size()], new long[claim.target().size()], new ArrayList<>(), most, found);
        return found;
    }

    private void search(
            List<Reading<S>> readings,
            int from,
            long[] leave,
            long[] enter,
            List<Change> chosen,
            int most,
            List<List<Change>> found) {
        if (chosen.size() == changes) {
            found.add(List.copyOf(chosen));
            return;
        }
        Map<Reading<S>, Integer> kinds = kindsThatMayLeave(leave);
        List<Integer> slots = slotsThatMayBeEntered(enter);
        for (int entry = from; entry < readings.size() && found.size() < most; entry++) {
            int kind = kinds.getOrDefault(readings.get(entry), -1);
            for (int slot : kind < 0 ? List.<Integer>of() : slots) {
                for (String state : claim.states(slot)) {
                    if (found.size() < most) {
                        leave[kind]++;
                        enter[slot]++;
                        chosen.add(new Change(entry, state));
                        search(readings, entry + 1, leave, enter, chosen, most, found);
                        chosen.remove(chosen.size() - 1);
                        leave[kind]--;
                        enter[slot]--;
                    }
                }
            }
        }
    }

    private Map<Reading<S>, Integer> kindsThatMayLeave(long[] leave) {
        Map<Reading<S>, Integer> kinds = new LinkedHashMap<>();
        for (int kind = 0; kind < leave.length; kind++) {
            leave[kind]++;
            if (leave[kind] <= leaving.get(kind).count() && canLeave(leave)) {
                kinds.put(leaving.get(kind).reading(), kind);
            }
            leave[kind]--;
        }
        return kinds;
    }

    private List<Integer> slotsThatMayBeEntered(long[] enter) {
        List<Integer> slots = new ArrayList<>();
        for (int slot : entered) {
            enter[slot]++;
            if (canEnter(enter)) {
                slots.add(slot);
            }
            enter[slot]--;
        }
        return slots;
    }
}
