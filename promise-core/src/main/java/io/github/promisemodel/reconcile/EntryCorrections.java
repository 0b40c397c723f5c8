package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.EntrySolutions.ReadingGroup;
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
 * <p>Some sets of categories have more entries confined to them than are claimed, by just the fewest changes. Every changed
 * entry is confined to all of these sets and goes to a category outside all of them. Which entries leave and where they go do
 * not depend on each other. Those that leave have only to let the rest fill the categories they are confined to; those that
 * come have only to leave room for the entries outside. So the answers are one number times the other.
 */
final class EntryCorrections<S extends Enum<S>> {

    /** One change: an entry, by its index, and its new status or not assessed, by name. */
    record Change(int entry, String status) {}

    private final Claim<S> claim;
    private final int changes;
    /** The categories to which each changed entry is confined, and those to which none goes, each category a bit. */
    private final int within;

    private final int closed;
    /** How many more entries than are claimed are confined to each set of categories, by its bits. */
    private final long[] beyond;
    /** The groups that changed entries are of. */
    private final List<ReadingGroup<S>> leaving = new ArrayList<>();
    /** The categories that they go to. */
    private final List<Integer> entered = new ArrayList<>();

    private StepBudget budget = new StepBudget();

    /** Prepares answers for a claim that cannot hold. */
    EntryCorrections(EntrySolutions<S> solutions) {
        this.claim = solutions.claim();
        this.changes = (int) Math.min(Integer.MAX_VALUE, solutions.fewestChanges());
        int sets = 1 << claim.target().size();
        this.beyond = new long[sets];
        int inAll = sets - 1;
        int inAny = 0;
        for (int set = 1; set < sets; set++) {
            beyond[set] = solutions.beyond(set);
            if (beyond[set] == solutions.fewestChanges()) {
                inAll &= set;
                inAny |= set;
            }
        }
        this.within = inAll;
        this.closed = inAny;
        for (ReadingGroup<S> group : solutions.groups()) {
            if (group.isConfinedTo(within)) {
                leaving.add(group);
            }
        }
        for (int category = 0; category < claim.target().size(); category++) {
            if ((closed & 1 << category) == 0 && !claim.states(category).isEmpty()) {
                entered.add(category);
            }
        }
    }

    /** How many answers there are, or empty if counting them takes too many steps. */
    Optional<BigInteger> count() {
        budget = new StepBudget();
        BigInteger answers = leaves(0, changes, new long[leaving.size()]).multiply(newStatuses());
        return budget.isExceeded() ? Optional.empty() : Optional.of(answers);
    }

    /** How many of the answers change entries with one reading alone; empty if counting them takes too many steps. */
    Map<Reading<S>, BigInteger> alone() {
        budget = new StepBudget();
        Map<Reading<S>, BigInteger> alone = new LinkedHashMap<>();
        BigInteger statuses = newStatuses();
        for (int group = 0; group < leaving.size(); group++) {
            long[] left = new long[leaving.size()];
            left[group] = changes;
            if (leaving.get(group).count() >= changes && canLeave(left)) {
                BigInteger chosen = budget.binomial(leaving.get(group).count(), changes);
                alone.put(leaving.get(group).reading(), chosen.multiply(statuses));
            }
        }
        return budget.isExceeded() ? Map.of() : alone;
    }

    // ------------------------------------------------------------------------

    /** The choices of the entries that change, from one group on. */
    private BigInteger leaves(int group, int left, long[] leave) {
        if (group == leaving.size() || budget.isExceeded()) {
            return BigInteger.ZERO;
        }
        long count = leaving.get(group).count();
        if (group == leaving.size() - 1) {
            leave[group] = left;
            return left <= count && canLeave(leave) ? budget.binomial(count, left) : BigInteger.ZERO;
        }
        BigInteger choices = BigInteger.ZERO;
        for (int here = 0; here <= Math.min(count, left) && !budget.isExceeded(); here++) {
            leave[group] = here;
            choices = choices.add(leaves(group + 1, left - here, leave).multiply(budget.binomial(count, here)));
        }
        leave[group] = 0;
        return choices;
    }

    /** The choices of new statuses for the changed entries, told apart. */
    private BigInteger newStatuses() {
        return enters(0, changes, new long[claim.target().size()]);
    }

    private BigInteger enters(int index, int left, long[] enter) {
        if (index == entered.size() || budget.isExceeded()) {
            return BigInteger.ZERO;
        }
        int category = entered.get(index);
        BigInteger states = BigInteger.valueOf(claim.states(category).size());
        if (index == entered.size() - 1) {
            enter[category] = left;
            BigInteger choices = canEnter(enter) ? states.pow(left) : BigInteger.ZERO;
            enter[category] = 0;
            return choices;
        }
        BigInteger choices = BigInteger.ZERO;
        for (int here = 0; here <= left && !budget.isExceeded(); here++) {
            enter[category] = here;
            BigInteger rest = enters(index + 1, left - here, enter);
            if (rest.signum() > 0) {
                choices = choices.add(rest.multiply(budget.binomial(left, here)).multiply(states.pow(here)));
            }
        }
        enter[category] = 0;
        return choices;
    }

    /** Whether entries may leave, by their groups: no set of categories keeps too many, but for those yet to go. */
    private boolean canLeave(long[] leave) {
        budget.take(1);
        long gone = 0;
        for (long count : leave) {
            gone += count;
        }
        for (int set = within; set > 0; set = set - 1 & within) {
            long still = beyond[set];
            for (int group = 0; group < leave.length; group++) {
                still -= leave[group] > 0 && leaving.get(group).isConfinedTo(set) ? leave[group] : 0;
            }
            if (still > changes - gone) {
                return false;
            }
        }
        return true;
    }

    /** Whether entries may go to categories: no set of categories has too many then. */
    private boolean canEnter(long[] enter) {
        budget.take(1);
        int outside = beyond.length - 1 & ~closed;
        for (int set = outside; set > 0; set = set - 1 & outside) {
            long more = beyond[set | closed] - beyond[closed];
            for (int category = 0; category < enter.length; category++) {
                more += (set & 1 << category) != 0 ? enter[category] : 0;
            }
            if (more > 0) {
                return false;
            }
        }
        return true;
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
        Map<Reading<S>, Integer> groups = groupsThatMayLeave(leave);
        List<Integer> categories = categoriesThatMayBeEntered(enter);
        for (int entry = from; entry < readings.size() && found.size() < most; entry++) {
            int group = groups.getOrDefault(readings.get(entry), -1);
            for (int category : group < 0 ? List.<Integer>of() : categories) {
                for (String state : claim.states(category)) {
                    if (found.size() < most) {
                        leave[group]++;
                        enter[category]++;
                        chosen.add(new Change(entry, state));
                        search(readings, entry + 1, leave, enter, chosen, most, found);
                        chosen.remove(chosen.size() - 1);
                        leave[group]--;
                        enter[category]--;
                    }
                }
            }
        }
    }

    private Map<Reading<S>, Integer> groupsThatMayLeave(long[] leave) {
        Map<Reading<S>, Integer> groups = new LinkedHashMap<>();
        for (int group = 0; group < leave.length; group++) {
            leave[group]++;
            if (leave[group] <= leaving.get(group).count() && canLeave(leave)) {
                groups.put(leaving.get(group).reading(), group);
            }
            leave[group]--;
        }
        return groups;
    }

    private List<Integer> categoriesThatMayBeEntered(long[] enter) {
        List<Integer> categories = new ArrayList<>();
        for (int category : entered) {
            enter[category]++;
            if (canEnter(enter)) {
                categories.add(category);
            }
            enter[category]--;
        }
        return categories;
    }
}
