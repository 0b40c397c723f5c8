package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
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

    /** What the combined figure has beyond the counts of its own statuses; below zero if those are more. */
    long beyondOwnCounts() {
        if (combined.isEmpty()) {
            return 0;
        }
        Reading<S> statuses = combined.get().statuses();
        return combined.get().count()
                - PublishedTally.sum(byStatus.entrySet().stream()
                        .filter(count -> statuses.allows(count.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** What all the counts add to, no entry counted twice; the largest long if that is too much for one. */
    long sum() {
        List<Long> counts = new ArrayList<>(byStatus.values());
        notAssessed.ifPresent(counts::add);
        open.forEach(over -> counts.add(over.count()));
        counts.add(Math.max(0, beyondOwnCounts()));
        return PublishedTally.sum(counts);
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
