package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The solutions of a claim about a whole whose parts publish figures of their own, with as few changes to these figures as it
 * takes.
 *
 * <p>A part's solution is how many of its entries are in each category; which entries these are makes no other solution. A
 * change moves one entry of a part to another category than its figure allows.
 */
final class PartSolutions<S extends Enum<S>> {

    /** The most changes that are looked for. */
    static final int MOST_CHANGES = 6;

    /** The most solutions of parts that are held at once; beyond, nothing is said. */
    private static final int MOST_SOLUTIONS = 20_000;

    private final Claim<S> claim;
    private final List<Map<CategoryCounts, Integer>> solutionsOfParts = new ArrayList<>();
    /** For each number of parts from the first on, what they can add to, with how many changes, by how many solutions. */
    private final List<Map<CategoryCounts, BigInteger[]>> sums = new ArrayList<>();

    private final int changes;
    private boolean tooMany;

    private PartSolutions(List<StatusTally<S>> parts, Claim<S> claim, int changes) {
        this.claim = claim;
        this.changes = changes;
        parts.forEach(part -> solutionsOfParts.add(solutions(part)));
    }

    /** The solutions with the fewest changes; empty if there are more than can be looked for or held. */
    static <S extends Enum<S>> Optional<PartSolutions<S>> withFewestChanges(
            List<StatusTally<S>> parts, Claim<S> claim) {
        StatusTally<S> sum = StatusTally.empty(claim.scale());
        for (StatusTally<S> part : parts) {
            sum = sum.plus(part);
        }
        long fewest = new EntrySolutions<>(sum, claim).fewestChanges();
        if (fewest > MOST_CHANGES) {
            return Optional.empty();
        }
        PartSolutions<S> solutions = new PartSolutions<>(parts, claim, (int) fewest);
        return solutions.add() ? Optional.of(solutions) : Optional.empty();
    }

    int changes() {
        return changes;
    }

    /** How many solutions there are with that many changes. */
    BigInteger count() {
        BigInteger[] solutions = sums.get(sums.size() - 1).get(claim.target());
        return solutions == null ? BigInteger.ZERO : solutions[changes];
    }

    /** How many of the solutions change a part alone, by the part's index; parts with none are left out. */
    Map<Integer, BigInteger> alone() {
        Map<Integer, BigInteger> alone = new LinkedHashMap<>();
        for (int part = 0; part < solutionsOfParts.size() && changes > 0; part++) {
            BigInteger count = alone(part);
            if (count.signum() > 0) {
                alone.put(part, count);
            }
        }
        return alone;
    }

    private BigInteger alone(int changed) {
        Map<CategoryCounts, BigInteger> reached =
                Map.of(CategoryCounts.none(claim.target().size()), BigInteger.ONE);
        for (int part = 0; part < solutionsOfParts.size(); part++) {
            int wanted = part == changed ? changes : 0;
            Map<CategoryCounts, BigInteger> next = new HashMap<>();
            for (Map.Entry<CategoryCounts, Integer> solution :
                    solutionsOfParts.get(part).entrySet()) {
                if (solution.getValue() == wanted) {
                    reached.forEach((before, solutions) -> {
                        if (before.hasRoomFor(solution.getKey(), claim.target())) {
                            next.merge(before.plus(solution.getKey()), solutions, BigInteger::add);
                        }
                    });
                }
            }
            reached = next;
        }
        return reached.getOrDefault(claim.target(), BigInteger.ZERO);
    }

    // ------------------------------------------------------------------------

    /** The solutions of a part, each with the fewest changes that it takes. */
    private Map<CategoryCounts, Integer> solutions(StatusTally<S> part) {
        Set<CategoryCounts> allowed =
                new HashSet<>(Set.of(CategoryCounts.none(claim.target().size())));
        for (S status : part.scale().getEnumConstants()) {
            allowed = spread(allowed, Reading.of(status), part.count(status));
        }
        for (Map.Entry<Reading<S>, Long> open : part.open().entrySet()) {
            allowed = spread(allowed, open.getKey(), open.getValue());
        }
        allowed = spread(allowed, Reading.notAssessed(part.scale()), part.notAssessed());
        Map<CategoryCounts, Integer> solutions = new LinkedHashMap<>();
        Set<CategoryCounts> last = allowed;
        for (int change = 0; change <= changes; change++) {
            Set<CategoryCounts> next = new HashSet<>();
            for (CategoryCounts solution : last) {
                if (solutions.putIfAbsent(solution, change) == null) {
                    moved(solution, next);
                }
            }
            last = next;
        }
        return solutions;
    }

    /** Every sum of what was reached and of the entries with a reading, spread over the categories it allows. */
    private Set<CategoryCounts> spread(Set<CategoryCounts> from, Reading<S> reading, long count) {
        long[] states = claim.statesByCategory(reading);
        List<Integer> allowed = new ArrayList<>();
        for (int category = 0; category < states.length; category++) {
            if (states[category] > 0) {
                allowed.add(category);
            }
        }
        int rest = states.length - 1;
        if (allowed.size() > 1 && allowed.contains(rest) && claim.target().get(rest) == 0) {
            allowed.remove(Integer.valueOf(rest)); // nothing is left over, so that going there makes no solution
        }
        tooMany |= isTooMany(count, allowed.size(), from.size());
        if (count == 0 || tooMany) {
            return from;
        }
        Set<CategoryCounts> reached = new HashSet<>();
        for (CategoryCounts before : from) {
            spread(before, allowed, 0, count, reached);
        }
        return reached;
    }

    private static void spread(
            CategoryCounts before, List<Integer> categories, int index, long left, Set<CategoryCounts> reached) {
        int category = categories.get(index);
        if (index == categories.size() - 1) {
            reached.add(before.plus(category, left));
            return;
        }
        for (long here = 0; here <= left; here++) {
            spread(before.plus(category, here), categories, index + 1, left - here, reached);
        }
    }

    /** Whether spreading entries over categories makes too many solutions to hold; then none is given at all. */
    private static boolean isTooMany(long count, int categories, int times) {
        BigInteger solutions = BigInteger.valueOf(times);
        for (int i = 1; i < categories; i++) {
            solutions = solutions
                    .multiply(BigInteger.valueOf(count).add(BigInteger.valueOf(i)))
                    .divide(BigInteger.valueOf(i));
        }
        return solutions.compareTo(BigInteger.valueOf(MOST_SOLUTIONS)) > 0;
    }

    private static void moved(CategoryCounts solution, Set<CategoryCounts> into) {
        for (int from = 0; from < solution.size(); from++) {
            for (int to = 0; to < solution.size(); to++) {
                if (from != to && solution.get(from) > 0) {
                    into.add(solution.plus(from, -1).plus(to, 1));
                }
            }
        }
    }

    /** Adds the parts up one by one; false if there is too much to hold. */
    private boolean add() {
        if (tooMany) {
            return false;
        }
        Map<CategoryCounts, BigInteger[]> reached = new HashMap<>();
        reached.put(CategoryCounts.none(claim.target().size()), byChanges(0, BigInteger.ONE));
        sums.add(reached);
        for (Map<CategoryCounts, Integer> part : solutionsOfParts) {
            Map<CategoryCounts, BigInteger[]> next = new HashMap<>();
            for (Map.Entry<CategoryCounts, BigInteger[]> before : reached.entrySet()) {
                int left = changes - fewest(before.getValue());
                for (Map.Entry<CategoryCounts, Integer> solution : part.entrySet()) {
                    if (solution.getValue() <= left && before.getKey().hasRoomFor(solution.getKey(), claim.target())) {
                        addTo(
                                next.computeIfAbsent(
                                        before.getKey().plus(solution.getKey()), sum -> byChanges(0, BigInteger.ZERO)),
                                before.getValue(),
                                solution.getValue());
                    }
                }
                if (next.size() > MOST_SOLUTIONS) {
                    return false;
                }
            }
            reached = next;
            sums.add(reached);
        }
        return true;
    }

    /** The fewest changes with which something was reached. */
    private static int fewest(BigInteger[] solutions) {
        int change = 0;
        while (solutions[change].signum() == 0) {
            change++;
        }
        return change;
    }

    /** The numbers of solutions by their changes: so many with one number of changes, and none with the others. */
    private BigInteger[] byChanges(int change, BigInteger count) {
        BigInteger[] solutions = new BigInteger[changes + 1];
        Arrays.fill(solutions, BigInteger.ZERO);
        solutions[change] = count;
        return solutions;
    }

    private void addTo(BigInteger[] to, BigInteger[] from, int more) {
        for (int change = 0; change + more <= changes; change++) {
            to[change + more] = to[change + more].add(from[change]);
        }
    }

    // ------------------------------------------------------------------------

    /** The first solutions, each as the solutions of all parts. */
    List<List<PartSolution>> first(int most) {
        List<List<PartSolution>> found = new ArrayList<>();
        search(solutionsOfParts.size(), claim.target(), changes, new ArrayList<>(), most, found);
        return found;
    }

    private void search(
            int parts,
            CategoryCounts sum,
            int left,
            List<PartSolution> chosen,
            int most,
            List<List<PartSolution>> found) {
        if (found.size() == most) {
            return;
        }
        if (parts == 0) {
            List<PartSolution> solution = new ArrayList<>(chosen);
            Collections.reverse(solution);
            found.add(List.copyOf(solution));
            return;
        }
        for (Map.Entry<CategoryCounts, Integer> solution :
                solutionsOfParts.get(parts - 1).entrySet()) {
            CategoryCounts before = sum.minus(solution.getKey());
            BigInteger[] solutions =
                    solution.getValue() > left ? null : sums.get(parts - 1).get(before);
            if (solutions != null && solutions[left - solution.getValue()].signum() > 0) {
                chosen.add(new PartSolution(parts - 1, claim.counts(solution.getKey()), solution.getValue()));
                search(parts - 1, before, left - solution.getValue(), chosen, most, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
