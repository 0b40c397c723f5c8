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
        List<List<Over<S>>> ways = new ArrayList<>(List.of(List.of()));
        for (Over<S> over : open) {
            List<List<Over<S>>> longer = new ArrayList<>();
            for (List<Over<S>> way : ways) {
                for (List<Over<S>> parts : parts(over, most)) {
                    List<Over<S>> more = new ArrayList<>(way);
                    more.addAll(parts);
                    longer.add(more);
                }
                if (longer.size() > most) {
                    return List.of();
                }
            }
            ways = longer;
        }
        return ways.stream()
                .map(way -> new ClaimedCounts<>(scale, byStatus, notAssessed, way, combined))
                .toList();
    }

    private List<List<Over<S>>> parts(Over<S> over, int most) {
        EnumSet<S> within = EnumSet.copyOf(over.statuses().statuses());
        EnumSet<S> without = EnumSet.copyOf(over.statuses().statuses());
        combined.ifPresent(all -> {
            within.retainAll(all.statuses().statuses());
            without.removeAll(all.statuses().statuses());
        });
        if (combined.isEmpty() || within.isEmpty() || without.isEmpty()) {
            return List.of(List.of(over));
        }
        List<List<Over<S>>> parts = new ArrayList<>();
        for (long count = 0; count <= over.count() && parts.size() <= most; count++) {
            parts.add(List.of(
                    new Over<>(over.key(), Reading.of(within), count),
                    new Over<>(over.key(), Reading.of(without), over.count() - count)));
        }
        return parts;
    }

    /** Whether there is a count of every status, of one alone, open or combined, and of those not assessed. */
    boolean isOfAll() {
        EnumSet<S> left = EnumSet.allOf(scale);
        left.removeAll(byStatus.keySet());
        open.forEach(over -> left.removeAll(over.statuses().statuses()));
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
        return everyStatus && total - sum() == entries;
    }
}
