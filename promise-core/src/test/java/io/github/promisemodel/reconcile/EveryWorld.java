package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.PrintedClaim.ABSENT;
import static io.github.promisemodel.reconcile.PrintedClaim.NOT_ASSESSED;
import static io.github.promisemodel.reconcile.PrintedClaim.STATES;

import io.github.promisemodel.reconcile.EntryCorrections.Change;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a claim comes to by trying every world of a few benefits one by one, as the rule says it and with nothing of the code
 * under test.
 */
final class EveryWorld {

    private static final int ANY = (1 << NOT_ASSESSED) - 1;

    private final List<Reading<BenefitStatus>> readings;
    private final PrintedClaim claim;
    private final int[] allowed;
    private final long[] least;
    private final long[] most;
    private long solutions;
    private int fewestChanges = Integer.MAX_VALUE;
    private final Set<Set<Change>> answers = new HashSet<>();
    private final List<Integer> partOfEntry;
    private final Set<List<Integer>> partAnswers = new HashSet<>();

    EveryWorld(List<Reading<BenefitStatus>> readings, PrintedClaim claim) {
        this(readings, claim, readings.stream().map(each -> 0).toList());
    }

    /** Of entries in parts, by the part's index. */
    EveryWorld(List<Reading<BenefitStatus>> readings, PrintedClaim claim, List<Integer> partOfEntry) {
        this.readings = readings;
        this.partOfEntry = partOfEntry;
        this.claim = claim;
        this.allowed = new int[readings.size()];
        boolean kept = isKept();
        for (int entry = 0; entry < allowed.length; entry++) {
            int statuses = readings.get(entry).statuses().stream()
                    .mapToInt(status -> 1 << status.ordinal())
                    .sum();
            allowed[entry] = statuses != ANY ? statuses : kept ? 1 << NOT_ASSESSED : ANY | 1 << NOT_ASSESSED;
        }
        // One number more than the states: the combined count.
        this.least = new long[STATES + 1];
        this.most = new long[STATES + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        int[] world = new int[readings.size()];
        for (long number = 0; number < Math.round(Math.pow(STATES, world.length)); number++) {
            long left = number;
            for (int entry = 0; entry < world.length; entry++) {
                world[entry] = (int) (left % STATES);
                left /= STATES;
            }
            see(world);
        }
    }

    /** The entries that are not assessed stay so where the figure says as many, or prints every status and leaves as many. */
    private boolean isKept() {
        long without = readings.stream().filter(Reading::isNotAssessed).count();
        if (claim.counts()[NOT_ASSESSED] != ABSENT) {
            return claim.counts()[NOT_ASSESSED] == without;
        }
        long rest = claim.total() == ABSENT ? readings.size() : claim.total();
        boolean every = true;
        long own = 0;
        for (int state = 0; state < NOT_ASSESSED; state++) {
            boolean together = claim.combined() != ABSENT && (claim.together() & 1 << state) != 0;
            every &= claim.counts()[state] != ABSENT || together;
            rest -= Math.max(0, claim.counts()[state]);
            own += together ? Math.max(0, claim.counts()[state]) : 0;
        }
        if (claim.combined() != ABSENT) {
            rest -= Math.max(0, claim.combined() - own);
        }
        return every && rest == without;
    }

    private void see(int[] world) {
        long[] counts = new long[STATES + 1];
        int changed = 0;
        for (int entry = 0; entry < world.length; entry++) {
            counts[world[entry]]++;
            counts[STATES] += (claim.together() & 1 << world[entry]) != 0 ? 1 : 0;
            if ((allowed[entry] & 1 << world[entry]) == 0) {
                changed |= 1 << entry;
            }
        }
        boolean holds = true;
        for (int count = 0; count <= STATES; count++) {
            holds &= printed(count) == ABSENT || printed(count) == counts[count];
            if (changed == 0) {
                least[count] = Math.min(least[count], counts[count]);
                most[count] = Math.max(most[count], counts[count]);
            }
        }
        if (!holds) {
            return;
        }
        solutions += changed == 0 ? 1 : 0;
        int changes = Integer.bitCount(changed);
        if (changes < fewestChanges) {
            fewestChanges = changes;
            answers.clear();
            partAnswers.clear();
        }
        if (changes == fewestChanges) {
            partAnswers.add(partAnswer(world));
            int those = changed;
            answers.add(IntStream.range(0, world.length)
                    .filter(entry -> (those & 1 << entry) != 0)
                    .mapToObj(entry -> new Change(entry, PrintedClaim.name(world[entry])))
                    .collect(Collectors.toSet()));
        }
    }

    /** How many of each part's entries are in each count, in the combined count alone, and in none. */
    private List<Integer> partAnswer(int[] world) {
        int categories = STATES + 2;
        Integer[] answer = new Integer[categories * (1 + Collections.max(partOfEntry))];
        Arrays.fill(answer, 0);
        for (int entry = 0; entry < world.length; entry++) {
            boolean together = claim.combined() != ABSENT && (claim.together() & 1 << world[entry]) != 0;
            int category = claim.counts()[world[entry]] != ABSENT ? world[entry] : together ? STATES : STATES + 1;
            answer[partOfEntry.get(entry) * categories + category]++;
        }
        return List.of(answer);
    }

    /** The solutions of the parts with the fewest changes. */
    Set<List<Integer>> partAnswers() {
        return partAnswers;
    }

    private long printed(int count) {
        return count == STATES ? claim.combined() : claim.counts()[count];
    }

    Bounds bounds(int count) {
        return new Bounds(least[count], most[count]);
    }

    long solutions() {
        return solutions;
    }

    /** The fewest changes, or empty if no statuses whatever let the claim hold. */
    Optional<Integer> fewestChanges() {
        return fewestChanges == Integer.MAX_VALUE ? Optional.empty() : Optional.of(fewestChanges);
    }

    /** The sets of entries and their new statuses with the fewest changes. */
    Set<Set<Change>> answers() {
        return answers;
    }

    Verdict verdict() {
        if (solutions == 0) {
            return Verdict.DIFFERS;
        }
        for (int count = 0; count <= STATES; count++) {
            if (printed(count) != ABSENT && !bounds(count).equals(Bounds.exactly(printed(count)))) {
                return Verdict.NOT_DECIDED;
            }
        }
        return Verdict.AGREES;
    }
}
