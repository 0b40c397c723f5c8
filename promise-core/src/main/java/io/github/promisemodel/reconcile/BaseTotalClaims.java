package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts that are claimed together with a combined count and with the total of a base, the statuses of which cross: red and
 * green of those amber or red.
 *
 * <p>How many have a status of both is open. Each such number makes a claim, and the fewest changes of that claim are convex in
 * it: the most of linear functions. So the best of them is found by halving.
 *
 * @param tally the entries in the plan
 * @param counts the counts; each open one is within one of the regions that the two sets make
 * @param base the statuses of the base
 * @param total how many have one of them
 */
record BaseTotalClaims<S extends Enum<S>>(StatusTally<S> tally, ClaimedCounts<S> counts, Set<S> base, long total) {

    /** The statuses that are in one of the two sets, in the other, or in both, and what is claimed of them by itself. */
    private record Region<S extends Enum<S>>(Set<S> uncounted, long claimed) {

        long mostOf(long wanted) {
            return uncounted.isEmpty() ? Math.min(wanted, claimed) : wanted;
        }
    }

    /** The claim with the fewest changes; empty if none can hold whatever statuses the entries have. */
    Optional<EntrySolutions<S>> best() {
        Over<S> combined = counts.combined().orElseThrow();
        long all = tally.total();
        if (Math.max(combined.count(), total) > all || counts.sum() > all) {
            return Optional.empty();
        }
        Region<S> both = region(true, true);
        Region<S> onlyCombined = region(true, false);
        Region<S> onlyBase = region(false, true);
        long least = Math.max(
                both.claimed(), combined.count() + total + region(false, false).claimed() - all);
        long most = both.mostOf(Math.min(combined.count() - onlyCombined.claimed(), total - onlyBase.claimed()));
        least = onlyCombined.uncounted().isEmpty() ? Math.max(least, combined.count() - onlyCombined.claimed()) : least;
        least = onlyBase.uncounted().isEmpty() ? Math.max(least, total - onlyBase.claimed()) : least;
        if (least > most) {
            return Optional.empty();
        }
        while (least < most) {
            long middle = least + (most - least) / 2;
            if (with(middle).fewestChanges() <= with(middle + 1).fewestChanges()) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return Optional.of(with(least));
    }

    /** The claim where so many have a status of both sets. */
    private EntrySolutions<S> with(long inBoth) {
        Over<S> combined = counts.combined().orElseThrow();
        List<Over<S>> open = new ArrayList<>(counts.open());
        add(open, region(true, true), inBoth);
        add(open, region(true, false), combined.count() - inBoth);
        add(open, region(false, true), total - inBoth);
        open.removeIf(over -> over.count() == 0);
        EnumSet<S> either = EnumSet.copyOf(base);
        either.addAll(combined.statuses().statuses());
        ClaimedCounts<S> whole = new ClaimedCounts<>(
                counts.scale(),
                counts.byStatus(),
                OptionalLong.empty(),
                open,
                Optional.of(new Over<>(combined.key(), Reading.of(either), combined.count() + total - inBoth)));
        return new EntrySolutions<>(tally, Claim.of(whole, tally.total(), false).orElseThrow());
    }

    private void add(List<Over<S>> open, Region<S> region, long count) {
        if (count > region.claimed()) {
            open.add(new Over<>(FigureKey.TOTAL, Reading.of(region.uncounted()), count - region.claimed()));
        }
    }

    private Region<S> region(boolean inCombined, boolean inBase) {
        EnumSet<S> statuses = EnumSet.allOf(counts.scale());
        statuses.removeIf(status -> isIn(status) != inCombined || base.contains(status) != inBase);
        long claimed = 0;
        for (Over<S> over : counts.open()) {
            claimed += over.statuses().isConfinedTo(statuses) ? over.count() : 0;
        }
        EnumSet<S> uncounted = EnumSet.copyOf(statuses);
        for (S status : statuses) {
            claimed += counts.byStatus().getOrDefault(status, 0L);
        }
        uncounted.removeAll(counts.byStatus().keySet());
        return new Region<>(uncounted, claimed);
    }

    private boolean isIn(S status) {
        return counts.combined().orElseThrow().statuses().allows(status);
    }
}
