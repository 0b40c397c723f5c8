package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the figure of a part of a plan counts, such as an area's.
 *
 * <p>What a combined count has beyond those of its statuses has one of the others. What the total has beyond all counts has no
 * status printed, and so any; where those not assessed are counted, one without a count.
 *
 * @param tally the counts; what has any status is not assessed there
 * @param assessed how many of those have some status for certain
 */
record PartCounts<S extends Enum<S>>(StatusTally<S> tally, long assessed) {

    /** The counts; what they claim of a combined count at the most, where open ones are in it in part. */
    static <S extends Enum<S>> PartCounts<S> of(ClaimedCounts<S> claimed, long total) {
        TallyAccumulator<S> tally = new TallyAccumulator<>(claimed.scale());
        claimed.byStatus().forEach((status, count) -> tally.add(Reading.of(status), count));
        claimed.open().forEach(open -> tally.add(open.statuses(), open.count()));
        Set<S> combined = claimed.onlyCombined();
        long beyond = claimed.combined().map(Over::count).orElse(0L)
                - claimed.ownCounts().most();
        if (!combined.isEmpty()) {
            tally.add(Reading.of(combined), Math.max(0, beyond));
        }
        claimed.notAssessed().ifPresent(count -> tally.add(Reading.notAssessed(claimed.scale()), count));
        long left = Math.max(0, total - tally.toTally().total());
        EnumSet<S> rest = EnumSet.allOf(claimed.scale());
        rest.removeAll(claimed.byStatus().keySet());
        rest.removeAll(combined);
        boolean isAssessed = claimed.notAssessed().isPresent() && !rest.isEmpty();
        tally.add(isAssessed ? Reading.of(rest) : Reading.notAssessed(claimed.scale()), left);
        return new PartCounts<>(tally.toTally(), isAssessed && Reading.of(rest).isNotAssessed() ? left : 0);
    }

    /**
     * What a figure's counts may be: several where an open count is partly within the combined one, so that what this has beyond
     * is open.
     *
     * @param claimed the figure's counts
     * @param total how many there are, if that is known
     * @return at least one; the counts that allow all of them if they contradict each other, or there are too many to try
     */
    static <S extends Enum<S>> List<PartCounts<S>> each(ClaimedCounts<S> claimed, OptionalLong total) {
        List<ClaimedCounts<S>> ways = claimed.apart(JointComparison.MOST_WAYS).stream()
                .filter(way -> way.onlyCombined().isEmpty() ? way.beyondOwnCounts() == 0 : way.beyondOwnCounts() >= 0)
                .toList();
        if (ways.isEmpty()) {
            return List.of(of(claimed, total.orElse(0)));
        }
        long least = ways.stream().mapToLong(ClaimedCounts::sum).min().getAsLong();
        return ways.stream()
                .filter(way -> total.isEmpty() || way.sum() <= Math.max(least, total.getAsLong()))
                .map(way -> of(way, total.orElse(0)))
                .distinct()
                .toList();
    }

    /** How many are not assessed. */
    long notAssessed() {
        return tally.notAssessed() - assessed;
    }

    /** The worlds of these, whether or not those that are not assessed stay so. */
    Worlds<S> worlds(boolean keepNotAssessed) {
        return new Worlds<>(tally, assessed, keepNotAssessed);
    }
}
