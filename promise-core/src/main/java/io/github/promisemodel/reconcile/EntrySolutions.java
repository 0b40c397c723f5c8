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
 * How many solutions a claim has: each gives every entry of a tally one status of its reading, so that the claim holds.
 *
 * <p>Entries with one reading are taken together: how many of them go to each category is tried, and the choices of which are
 * a multinomial coefficient. The last group has no choice left, so that one large group costs nothing.
 */
final class EntrySolutions<S extends Enum<S>> {

    /** Entries with the same reading, and how many states of each category they may have. */
    record ReadingGroup<S extends Enum<S>>(Reading<S> reading, long count, long[] statesByCategory) {

        /** Whether they are in categories of a set alone, each category a bit, in every world. */
        boolean isConfinedTo(int set) {
            for (int category = 0; category < statesByCategory.length; category++) {
                if (statesByCategory[category] > 0 && (set & 1 << category) == 0) {
                    return false;
                }
            }
            return true;
        }

        /** The categories that they may be in. */
        List<Integer> categories() {
            List<Integer> categories = new ArrayList<>();
            for (int category = 0; category < statesByCategory.length; category++) {
                if (statesByCategory[category] > 0) {
                    categories.add(category);
                }
            }
            return categories;
        }
    }

    private final Claim<S> claim;
    private final List<ReadingGroup<S>> groups = new ArrayList<>();
    private final long fewestChanges;

    EntrySolutions(StatusTally<S> tally, Claim<S> claim) {
        this.claim = claim;
        for (S status : tally.scale().getEnumConstants()) {
            add(Reading.of(status), tally.count(status));
        }
        tally.open().forEach(this::add);
        add(Reading.notAssessed(tally.scale()), tally.notAssessed());
        groups.sort(Comparator.<ReadingGroup<S>>comparingInt(
                        group -> group.categories().size())
                .thenComparing(ReadingGroup::count));
        fewestChanges = mostBeyond();
    }

    Claim<S> claim() {
        return claim;
    }

    List<ReadingGroup<S>> groups() {
        return groups;
    }

    private void add(Reading<S> reading, long count) {
        if (count > 0) {
            groups.add(new ReadingGroup<>(reading, count, claim.statesByCategory(reading)));
        }
    }

    /**
     * Whether the claim can hold: for every set of categories, no more entries are confined to it than are claimed of it.
     * There are as many entries as are claimed in all, so that this is enough.
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

    /** How many more entries are confined to a set of categories, each a bit, than are claimed of it; below zero if fewer. */
    long beyond(int set) {
        long beyond = 0;
        for (ReadingGroup<S> group : groups) {
            beyond += group.isConfinedTo(set) ? group.count() : 0;
        }
        for (int category = 0; category < claim.target().size(); category++) {
            beyond -= (set & 1 << category) != 0 ? claim.target().get(category) : 0;
        }
        return beyond;
    }

    /** The number of solutions, or empty if counting them takes too many steps. */
    Optional<BigInteger> count() {
        StepBudget budget = new StepBudget();
        Map<CategoryCounts, BigInteger> solutions =
                Map.of(CategoryCounts.none(claim.target().size()), BigInteger.ONE);
        for (int i = 0; i < groups.size(); i++) {
            ReadingGroup<S> group = groups.get(i);
            boolean last = i == groups.size() - 1;
            Map<CategoryCounts, BigInteger> next = new HashMap<>();
            for (Map.Entry<CategoryCounts, BigInteger> reached : solutions.entrySet()) {
                CategoryCounts room = claim.target().minus(reached.getKey());
                if (last) {
                    BigInteger whole = reached.getValue().multiply(filling(group, room, budget));
                    next.merge(claim.target(), whole, BigInteger::add);
                } else {
                    new Placement<>(group, room, reached, next, budget)
                            .place(0, group.count(), reached.getKey(), BigInteger.ONE);
                }
                if (budget.isExceeded()) {
                    return Optional.empty();
                }
            }
            solutions = next;
        }
        return Optional.of(solutions.getOrDefault(claim.target(), BigInteger.ZERO));
    }

    /** Puts the entries of one group into its categories, in every number that there is room for. */
    private record Placement<S extends Enum<S>>(
            ReadingGroup<S> group,
            List<Integer> categories,
            CategoryCounts room,
            BigInteger before,
            Map<CategoryCounts, BigInteger> next,
            StepBudget budget) {

        Placement(
                ReadingGroup<S> group,
                CategoryCounts room,
                Map.Entry<CategoryCounts, BigInteger> reached,
                Map<CategoryCounts, BigInteger> next,
                StepBudget budget) {
            this(group, group.categories(), room, reached.getValue(), next, budget);
        }

        /** Puts what is left of the group into its categories from one on. */
        void place(int index, long left, CategoryCounts used, BigInteger choices) {
            budget.take(1);
            if (budget.isExceeded()) {
                return;
            }
            int category = categories.get(index);
            BigInteger each = BigInteger.valueOf(group.statesByCategory()[category]);
            if (index == categories.size() - 1) {
                if (left <= room.get(category)) {
                    BigInteger more = choices.multiply(budget.power(each, left));
                    next.merge(used.plus(category, left), before.multiply(more), BigInteger::add);
                }
                return;
            }
            // The choices for one number to the next: those left over, times the category's own states.
            BigInteger more = choices;
            long most = Math.min(left, room.get(category));
            for (long here = 0; here <= most && !budget.isExceeded(); here++) {
                place(index + 1, left - here, used.plus(category, here), more);
                more = more.multiply(each)
                        .multiply(BigInteger.valueOf(left - here))
                        .divide(BigInteger.valueOf(here + 1));
            }
        }
    }

    /** The choices by which a group fills just the room there is. */
    private static BigInteger filling(ReadingGroup<?> group, CategoryCounts room, StepBudget budget) {
        BigInteger choices = BigInteger.ONE;
        long left = group.count();
        for (int category = 0; category < room.size(); category++) {
            long here = room.get(category);
            BigInteger states = BigInteger.valueOf(group.statesByCategory()[category]);
            choices = choices.multiply(budget.binomial(left, here)).multiply(budget.power(states, here));
            left -= here;
        }
        return choices;
    }

    /**
     * The status that each open reading has in the only solution, by name; all entries with it then have one, or stay not
     * assessed, which is named unless all do so in any case.
     */
    Map<Reading<S>, String> onlySolution() {
        Map<Reading<S>, String> solution = new LinkedHashMap<>();
        for (ReadingGroup<S> group : groups) {
            boolean isKept = group.reading().isNotAssessed() && claim.keepsNotAssessed();
            if (!group.reading().isAssessed() && !isKept) {
                solution.put(group.reading(), onlyStatus(group).map(Enum::name).orElse(Claim.NOT_ASSESSED));
            }
        }
        return solution;
    }

    private Optional<S> onlyStatus(ReadingGroup<S> group) {
        for (S status : group.reading().statuses()) {
            TallyAccumulator<S> supposed =
                    new TallyAccumulator<>(group.reading().scale());
            for (ReadingGroup<S> other : groups) {
                supposed.add(other == group ? Reading.of(status) : other.reading(), other.count());
            }
            if (new EntrySolutions<>(supposed.toTally(), claim).isPossible()) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
