package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The counts of one figure that exclude each other: by status, of those not assessed, open ones, and over several statuses
 * together.
 *
 * <p>Dispositions, foundations and extensions are not among them: an entry may be complete, carried forward and extended,
 * so that such counts are never added.
 *
 * @param scale the scale
 * @param byStatus the counts by status, in the order printed
 * @param notAssessed the count of entries without a status
 * @param open the counts whose words leave the status open
 * @param combined the count over several statuses together
 */
record ClaimedCounts<S extends Enum<S>>(
        Class<S> scale,
        Map<S, Long> byStatus,
        OptionalLong notAssessed,
        List<Over<S>> open,
        Optional<Over<S>> combined) {

    /** A count over several statuses, with its key in the figure. */
    record Over<S extends Enum<S>>(FigureKey key, Reading<S> statuses, long count) {}

    /** How many counts by one key are claimed, the combined one included; open ones are not. */
    int size() {
        return byStatus.size() + (notAssessed.isPresent() ? 1 : 0) + (combined.isPresent() ? 1 : 0);
    }

    /** What each count is of, such as {@code GREEN} or {@code BLUE and GREEN}, and the count. */
    Map<FigureKey, Long> byKey() {
        Map<FigureKey, Long> counts = new LinkedHashMap<>();
        byStatus.forEach((status, count) -> counts.put(FigureKey.count(status.name()), count));
        notAssessed.ifPresent(count -> counts.put(FigureKey.count(Claim.NOT_ASSESSED), count));
        open.forEach(over -> counts.put(over.key(), over.count()));
        combined.ifPresent(over -> counts.put(over.key(), over.count()));
        return counts;
    }

    /** The statuses of the combined figure that have no count of their own. */
    Set<S> onlyCombined() {
        EnumSet<S> statuses = EnumSet.noneOf(scale);
        combined.ifPresent(over -> statuses.addAll(over.statuses().statuses()));
        statuses.removeAll(byStatus.keySet());
        return statuses;
    }

    /**
     * What the combined figure has beyond the counts of its own statuses, open ones within them included; below zero if those
     * are more.
     */
    long beyondOwnCounts() {
        return combined.map(over -> over.count() - ownCounts().least()).orElse(0L);
    }

    /** What the counts of the combined figure's statuses add to; open ones that it has in part may be of it or not. */
    Bounds ownCounts() {
        List<Long> least = new ArrayList<>();
        List<Long> most = new ArrayList<>();
        combined.map(Over::statuses).ifPresent(statuses -> {
            byStatus.forEach((status, count) -> {
                if (statuses.allows(status)) {
                    least.add(count);
                }
            });
            open.forEach(over -> {
                if (over.statuses().isConfinedTo(statuses.statuses())) {
                    least.add(over.count());
                } else if (over.statuses().allowsAnyOf(statuses.statuses())) {
                    most.add(over.count());
                }
            });
        });
        most.addAll(least);
        return new Bounds(PublishedTally.sum(least), PublishedTally.sum(most));
    }

    /** What all the counts add to, no entry counted twice; the largest long if that is too much for one. */
    Bounds sums() {
        List<Long> counts = new ArrayList<>(byStatus.values());
        notAssessed.ifPresent(counts::add);
        open.forEach(over -> counts.add(over.count()));
        long apart = PublishedTally.sum(counts);
        Bounds own = ownCounts();
        long printed = combined.map(Over::count).orElse(0L);
        return new Bounds(
                PublishedTally.sum(List.of(apart, Math.max(0, printed - own.most()))),
                PublishedTally.sum(List.of(apart, Math.max(0, printed - own.least()))));
    }

    /** What all the counts add to at the least. */
    long sum() {
        return sums().least();
    }

    /**
     * The counts with each open one either within the statuses of the combined figure or apart from them, in every way that
     * there is.
     *
     * @param most the most ways that are wanted
     * @return the counts, just these where no open count is so in part; none if there are more ways
     */
    List<ClaimedCounts<S>> apart(int most) {
        return apart(combined.map(over -> over.statuses().statuses()).stream().toList(), most);
    }

    /**
     * The counts with each open one in parts that are within or apart from each of some sets of statuses, in every way that
     * there is.
     *
     * @param sets the sets
     * @param most the most ways that are wanted
     * @return the counts, just these where no open count is so in part; none if there are more ways
     */
    List<ClaimedCounts<S>> apart(List<Set<S>> sets, int most) {
        List<List<Over<S>>> ways = new ArrayList<>(List.of(List.of()));
        for (Over<S> over : open) {
            List<List<Over<S>>> longer = new ArrayList<>();
            for (List<Over<S>> way : ways) {
                spread(over, regions(over, sets), 0, over.count(), way, most, longer);
            }
            if (longer.size() > most) {
                return List.of();
            }
            ways = longer;
        }
        return ways.stream()
                .map(way -> new ClaimedCounts<>(scale, byStatus, notAssessed, way, combined))
                .toList();
    }

    /** The statuses of an open count, by the sets that they are in. */
    private List<Set<S>> regions(Over<S> over, List<Set<S>> sets) {
        List<Set<S>> regions = List.of(over.statuses().statuses());
        for (Set<S> set : sets) {
            List<Set<S>> next = new ArrayList<>();
            for (Set<S> region : regions) {
                EnumSet<S> within = EnumSet.copyOf(region);
                EnumSet<S> without = EnumSet.copyOf(region);
                within.retainAll(set);
                without.removeAll(set);
                next.add(within);
                next.add(without);
            }
            next.removeIf(Set::isEmpty);
            regions = next;
        }
        return regions;
    }

    /** Adds every way in which what is left of an open count is spread over its regions, from one on. */
    private static <S extends Enum<S>> void spread(
            Over<S> over,
            List<Set<S>> regions,
            int region,
            long left,
            List<Over<S>> way,
            int most,
            List<List<Over<S>>> ways) {
        boolean isLast = region == regions.size() - 1;
        for (long count = isLast ? left : 0; count <= left && ways.size() <= most; count++) {
            List<Over<S>> more = new ArrayList<>(way);
            more.add(new Over<>(over.key(), Reading.of(regions.get(region)), count));
            if (isLast) {
                ways.add(more);
            } else {
                spread(over, regions, region + 1, left - count, more, most, ways);
            }
        }
    }

    /** Whether there is a count of every status, alone or combined, and of those not assessed; an open count is of none whole. */
    boolean isOfAll() {
        EnumSet<S> left = EnumSet.allOf(scale);
        left.removeAll(byStatus.keySet());
        combined.ifPresent(over -> left.removeAll(over.statuses().statuses()));
        return left.isEmpty() && notAssessed.isPresent();
    }

    /**
     * Whether entries that are not assessed stay so in every world: the figure counts just these as not assessed, or it
     * counts every status and leaves just these over.
     *
     * @param entries how many entries are not assessed
     * @param total how many there are in all, as the figure has it
     */
    boolean keepNotAssessed(long entries, long total) {
        if (notAssessed.isPresent()) {
            return notAssessed.getAsLong() == entries;
        }
        boolean everyStatus = byStatus.size() + onlyCombined().size() == scale.getEnumConstants().length;
        return everyStatus && sums().isExact() && total - sum() == entries;
    }
}
