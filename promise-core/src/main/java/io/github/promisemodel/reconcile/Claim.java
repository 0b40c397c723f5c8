package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts claimed together of one set of entries, such as 15 complete and 16 on target of 31.
 *
 * <p>A claim says where every entry is: in a category for each status counted, one for those not assessed if they are counted,
 * one for what a combined count has beyond its own statuses, and a last one for the rest. The rest has any status that is
 * not counted, and is not assessed where these are not counted.
 */
final class Claim<S extends Enum<S>> {

    /** The name of the count of entries that are not assessed. */
    static final String NOT_ASSESSED = PublishedFigure.NOT_ASSESSED;

    /** The statuses of a category, whether entries without a status go there, and how many entries are claimed of it. */
    private record Category<S extends Enum<S>>(Set<S> statuses, boolean notAssessed, long claimed) {

        boolean isPossible() {
            return claimed >= 0 && (claimed == 0 || notAssessed || !statuses.isEmpty());
        }

        List<String> states() {
            List<String> states =
                    new ArrayList<>(statuses.stream().map(Enum::name).toList());
            if (notAssessed) {
                states.add(NOT_ASSESSED);
            }
            return states;
        }
    }

    private final Class<S> scale;
    private final List<Category<S>> categories;
    private final boolean keepNotAssessed;
    private final CategoryCounts target;

    private Claim(Class<S> scale, List<Category<S>> categories, boolean keepNotAssessed) {
        this.scale = scale;
        this.categories = categories;
        this.keepNotAssessed = keepNotAssessed;
        this.target = new CategoryCounts(
                categories.stream().mapToLong(Category::claimed).toArray());
    }

    /**
     * A claim of counts.
     *
     * @param counts the counts
     * @param total how many entries there are
     * @param keepNotAssessed whether entries that are not assessed stay so
     * @return the claim, or empty if it cannot hold whatever statuses the entries have: more is claimed than there is
     */
    static <S extends Enum<S>> Optional<Claim<S>> of(ClaimedCounts<S> counts, long total, boolean keepNotAssessed) {
        if (counts.sum() > total) {
            return Optional.empty();
        }
        Set<S> rest = EnumSet.allOf(counts.scale());
        List<Category<S>> categories = new ArrayList<>();
        for (S status : counts.scale().getEnumConstants()) {
            Long count = counts.byStatus().get(status);
            if (count != null) {
                categories.add(new Category<>(EnumSet.of(status), false, count));
                rest.remove(status);
            }
        }
        counts.notAssessed()
                .ifPresent(count -> categories.add(new Category<>(EnumSet.noneOf(counts.scale()), true, count)));
        counts.open()
                .forEach(over -> categories.add(new Category<>(over.statuses().statuses(), false, over.count())));
        if (counts.combined().isPresent()) {
            categories.add(new Category<>(counts.onlyCombined(), false, counts.beyondOwnCounts()));
            rest.removeAll(counts.onlyCombined());
        }
        categories.add(new Category<>(rest, counts.notAssessed().isEmpty(), total - counts.sum()));
        return categories.stream().allMatch(Category::isPossible)
                ? Optional.of(new Claim<>(counts.scale(), categories, keepNotAssessed))
                : Optional.empty();
    }

    Class<S> scale() {
        return scale;
    }

    CategoryCounts target() {
        return target;
    }

    boolean keepsNotAssessed() {
        return keepNotAssessed;
    }

    /** How many states of each category an entry with a reading may have: statuses of its reading, and not assessed. */
    long[] statesByCategory(Reading<S> reading) {
        long[] states = new long[categories.size()];
        boolean kept = reading.isNotAssessed() && keepNotAssessed;
        for (int category = 0; category < states.length; category++) {
            if (reading.isNotAssessed() && categories.get(category).notAssessed()) {
                states[category]++;
            }
            for (S status : categories.get(category).statuses()) {
                states[category] += !kept && reading.allows(status) ? 1 : 0;
            }
        }
        return states;
    }

    /** What an entry of a category may be, by name: the statuses of the category, and not assessed. */
    List<String> states(int category) {
        return categories.get(category).states();
    }

    /** The counts by name; a category of several statuses is left out. */
    Map<String, Long> counts(CategoryCounts entries) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int category = 0; category < categories.size() - 1; category++) {
            List<String> states = states(category);
            if (states.size() == 1) {
                counts.merge(states.get(0), entries.get(category), Long::sum);
            }
        }
        return counts;
    }
}
