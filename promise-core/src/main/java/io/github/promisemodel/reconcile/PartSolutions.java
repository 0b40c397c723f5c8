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
 * In how many ways parts that publish figures of their own can be settled so that a claim about the whole holds, with as few
 * changes to their figures as it takes.
 *
 * <p>A part's answer is how many of its entries stand in each slot; which entries these are makes no other answer. A change
 * moves one entry of a part to another slot than its figure allows.
 */
final class PartSolutions<S extends Enum<S>> {

    /** The most changes that are looked for. */
    static final int MOST_CHANGES = 6;

    /** The most answers of parts that are held at once; beyond, nothing is said. */
    private static final int MOST_ANSWERS = 20_000;

    private final Claim<S> claim;
    private final List<Map<SlotCounts, Integer>> answers = new ArrayList<>();
    /** For each number of parts from the first on, what they can add to, with how many changes, in how many ways. */
    private final List<Map<SlotCounts, BigInteger[]>> sums = new ArrayList<>();

    private final int changes;
    private boolean tooMany;

    private PartSolutions(List<StatusTally<S>> parts, Claim<S> claim, int changes) {
        this.claim = claim;
        this.changes = changes;
        parts.forEach(part -> answers.add(answers(part)));
    }

    /** The ways with the fewest changes; empty if there are more than can be looked for or held. */
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
        PartSolutions<S> ways = new PartSolutions<>(parts, claim, (int) fewest);
        return ways.add() ? Optional.of(ways) : Optional.empty();
    }

    int changes() {
        return changes;
    }

    /** How many answers there are with that many changes. */
    BigInteger count() {
        BigInteger[] ways = sums.get(sums.size() - 1).get(claim.target());
        return ways == null ? BigInteger.ZERO : ways[changes];
    }

    /** How many of the answers change a part alone, by the part's index; parts with none are left out. */
    Map<Integer, BigInteger> alone() {
        Map<Integer, BigInteger> alone = new LinkedHashMap<>();
        for (int part = 0; part < answers.size() && changes > 0; part++) {
            BigInteger count = alone(part);
            if (count.signum() > 0) {
                alone.put(part, count);
            }
        }
        return alone;
    }

    private BigInteger alone(int changed) {
        Map<SlotCounts, BigInteger> reached =
                Map.of(SlotCounts.none(claim.target().size()), BigInteger.ONE);
        for (int part = 0; part < answers.size(); part++) {
            int wanted = part == changed ? changes : 0;
            Map<SlotCounts, BigInteger> next = new HashMap<>();
            for (Map.Entry<SlotCounts, Integer> answer : answers.get(part).entrySet()) {
                if (answer.getValue() == wanted) {
                    reached.forEach((before, ways) -> {
                        if (before.hasRoomFor(answer.getKey(), claim.target())) {
                            next.merge(before.plus(answer.getKey()), ways, BigInteger::add);
                        }
                    });
                }
            }
            reached = next;
        }
        return reached.getOrDefault(claim.target(), BigInteger.ZERO);
    }

    // ------------------------------------------------------------------------

    /** What a part can be settled to, each with the fewest changes that takes. */
    private Map<SlotCounts, Integer> answers(StatusTally<S> part) {
        Set<SlotCounts> allowed =
                new HashSet<>(Set.of(SlotCounts.none(claim.target().size())));
        for (S status : part.scale().getEnumConstants()) {
            allowed = settled(allowed, Reading.of(status), part.count(status));
        }
        for (Map.Entry<Reading<S>, Long> open : part.open().entrySet()) {
            allowed = settled(allowed, open.getKey(), open.getValue());
        }
        allowed = settled(allowed, Reading.notAssessed(part.scale()), part.notAssessed());
        Map<SlotCounts, Integer> answers = new LinkedHashMap<>();
        Set<SlotCounts> last = allowed;
        for (int change = 0; change <= changes; change++) {
            Set<SlotCounts> next = new HashSet<>();
            for (SlotCounts answer : last) {
                if (answers.putIfAbsent(answer, change) == null) {
                    moved(answer, next);
                }
            }
            last = next;
        }
        return answers;
    }

    /** Every sum of what was reached and of the entries with a reading, spread over the slots it allows. */
    private Set<SlotCounts> settled(Set<SlotCounts> from, Reading<S> reading, long count) {
        long[] ways = claim.waysBySlot(reading);
        List<Integer> allowed = new ArrayList<>();
        for (int slot = 0; slot < ways.length; slot++) {
            if (ways[slot] > 0) {
                allowed.add(slot);
            }
        }
        int rest = ways.length - 1;
        if (allowed.size() > 1 && allowed.contains(rest) && claim.target().get(rest) == 0) {
            allowed.remove(Integer.valueOf(rest)); // nothing is left over, so that going there makes no answer
        }
        tooMany |= isTooMany(count, allowed.size(), from.size());
        if (count == 0 || tooMany) {
            return from;
        }
        Set<SlotCounts> reached = new HashSet<>();
        for (SlotCounts before : from) {
            spread(before, allowed, 0, count, reached);
        }
        return reached;
    }

    private static void spread(SlotCounts before, List<Integer> slots, int index, long left, Set<SlotCounts> reached) {
        int slot = slots.get(index);
        if (index == slots.size() - 1) {
            reached.add(before.plus(slot, left));
            return;
        }
        for (long here = 0; here <= left; here++) {
            spread(before.plus(slot, here), slots, index + 1, left - here, reached);
        }
    }

    /** Whether spreading entries over slots makes too many answers to hold; then no answers are given at all. */
    private static boolean isTooMany(long count, int slots, int times) {
        BigInteger answers = BigInteger.valueOf(times);
        for (int i = 1; i < slots; i++) {
            answers = answers.multiply(BigInteger.valueOf(count).add(BigInteger.valueOf(i)))
                    .divide(BigInteger.valueOf(i));
        }
        return answers.compareTo(BigInteger.valueOf(MOST_ANSWERS)) > 0;
    }

    private static void moved(SlotCounts answer, Set<SlotCounts> into) {
        for (int from = 0; from < answer.size(); from++) {
            for (int to = 0; to < answer.size(); to++) {
                if (from != to && answer.get(from) > 0) {
                    into.add(answer.plus(from, -1).plus(to, 1));
                }
            }
        }
    }

    /** Adds the parts up one by one; false if there is too much to hold. */
    private boolean add() {
        if (tooMany) {
            return false;
        }
        Map<SlotCounts, BigInteger[]> reached = new HashMap<>();
        reached.put(SlotCounts.none(claim.target().size()), ways(0, BigInteger.ONE));
        sums.add(reached);
        for (Map<SlotCounts, Integer> part : answers) {
            Map<SlotCounts, BigInteger[]> next = new HashMap<>();
            for (Map.Entry<SlotCounts, BigInteger[]> before : reached.entrySet()) {
                int left = changes - fewest(before.getValue());
                for (Map.Entry<SlotCounts, Integer> answer : part.entrySet()) {
                    if (answer.getValue() <= left && before.getKey().hasRoomFor(answer.getKey(), claim.target())) {
                        addWays(
                                next.computeIfAbsent(
                                        before.getKey().plus(answer.getKey()), sum -> ways(0, BigInteger.ZERO)),
                                before.getValue(),
                                answer.getValue());
                    }
                }
                if (next.size() > MOST_ANSWERS) {
                    return false;
                }
            }
            reached = next;
            sums.add(reached);
        }
        return true;
    }

    /** The fewest changes with which something was reached. */
    private static int fewest(BigInteger[] ways) {
        int change = 0;
        while (ways[change].signum() == 0) {
            change++;
        }
        return change;
    }

    private BigInteger[] ways(int change, BigInteger count) {
        BigInteger[] ways = new BigInteger[changes + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[change] = count;
        return ways;
    }

    private void addWays(BigInteger[] to, BigInteger[] from, int more) {
        for (int change = 0; change + more <= changes; change++) {
            to[change + more] = to[change + more].add(from[change]);
        }
    }

    // ------------------------------------------------------------------------

    /** The first answers, each as what every part is settled to, and where it takes a change. */
    List<List<PartSolution>> first(int most) {
        List<List<PartSolution>> found = new ArrayList<>();
        search(answers.size(), claim.target(), changes, new ArrayList<>(), most, found);
        return found;
    }

    private void search(
            int parts, SlotCounts sum, int left, List<PartSolution> chosen, int most, List<List<PartSolution>> found) {
        if (found.size() == most) {
            return;
        }
        if (parts == 0) {
            List<PartSolution> answer = new ArrayList<>(chosen);
            Collections.reverse(answer);
            found.add(List.copyOf(answer));
            return;
        }
        for (Map.Entry<SlotCounts, Integer> answer : answers.get(parts - 1).entrySet()) {
            SlotCounts before = sum.minus(answer.getKey());
            BigInteger[] ways =
                    answer.getValue() > left ? null : sums.get(parts - 1).get(before);
            if (ways != null && ways[left - answer.getValue()].signum() > 0) {
                chosen.add(new PartSolution(parts - 1, claim.counts(answer.getKey()), answer.getValue()));
                search(parts - 1, before, left - answer.getValue(), chosen, most, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
