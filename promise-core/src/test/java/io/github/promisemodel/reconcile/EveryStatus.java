package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Printed counts of a few benefits, and how few of these have to have a status beyond their reading for the counts to hold, by
 * trying every status of each.
 *
 * @param readings the statuses that each benefit may have
 * @param byStatus the counts by status
 * @param open a count whose words leave the status open, beside the others
 * @param combined a count over several statuses
 * @param base the statuses that the total is of
 * @param total how many have one of them
 */
record EveryStatus(
        List<Reading<BenefitStatus>> readings,
        Map<BenefitStatus, Long> byStatus,
        Optional<Over<BenefitStatus>> open,
        Optional<Over<BenefitStatus>> combined,
        Set<BenefitStatus> base,
        Optional<Long> total) {

    private static final BenefitStatus[] SCALE = BenefitStatus.values();

    /** The fewest changes, or empty if the counts hold whatever the statuses are. */
    Optional<Long> fewestChanges() {
        long best = tried(0, new long[SCALE.length], new long[SCALE.length], 0);
        return best == Long.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    /** The fewest changes where the benefits before one are counted by their statuses, and by those of the open count. */
    private long tried(int benefit, long[] counts, long[] ofOpen, long changes) {
        if (benefit == readings.size()) {
            return holds(counts, ofOpen) ? changes : Long.MAX_VALUE;
        }
        Reading<BenefitStatus> reading = readings.get(benefit);
        // One that is not assessed may stay so, and another may be so by a change.
        long best = tried(benefit + 1, counts, ofOpen, changes + (reading.isNotAssessed() ? 0 : 1));
        for (BenefitStatus status : SCALE) {
            long more = changes + (reading.allows(status) ? 0 : 1);
            counts[status.ordinal()]++;
            best = Math.min(best, tried(benefit + 1, counts, ofOpen, more));
            counts[status.ordinal()]--;
            if (open.filter(over -> over.statuses().allows(status)).isPresent()) {
                ofOpen[status.ordinal()]++;
                best = Math.min(best, tried(benefit + 1, counts, ofOpen, more));
                ofOpen[status.ordinal()]--;
            }
        }
        return best;
    }

    private boolean holds(long[] counts, long[] ofOpen) {
        long inOpen = 0;
        long inCombined = 0;
        long inBase = 0;
        for (BenefitStatus status : SCALE) {
            long all = counts[status.ordinal()] + ofOpen[status.ordinal()];
            inOpen += ofOpen[status.ordinal()];
            inCombined +=
                    combined.filter(over -> over.statuses().allows(status)).isPresent() ? all : 0;
            inBase += base.contains(status) ? all : 0;
            if (byStatus.getOrDefault(status, counts[status.ordinal()]) != counts[status.ordinal()]) {
                return false;
            }
        }
        return inOpen == open.map(Over::count).orElse(0L)
                && inCombined == combined.map(Over::count).orElse(inCombined)
                && inBase == total.orElse(inBase);
    }

    /** Some statuses, at least one. */
    static EnumSet<BenefitStatus> some(Random random) {
        EnumSet<BenefitStatus> statuses = EnumSet.of(SCALE[random.nextInt(SCALE.length)]);
        for (BenefitStatus status : SCALE) {
            if (random.nextBoolean()) {
                statuses.add(status);
            }
        }
        return statuses;
    }
}
