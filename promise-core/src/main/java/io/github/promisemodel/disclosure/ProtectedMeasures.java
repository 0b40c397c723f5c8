package io.github.promisemodel.disclosure;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which observations of measures count so few people that they may not be published, each by itself and beside the rest.
 *
 * <p>Each year is looked at by itself, so that a small one hides no other. Measures that are {@linkplain Measure#getPartOf
 * part of} another are one row with it, for each date: where the whole is printed and one part of it is too small, a second
 * part is hidden too, so that nobody can work it out. What a whole has beyond its parts is taken as a further part. Where the
 * whole is hidden, so are all its parts of that date.
 *
 * <pre>{@code
 * ProtectedMeasures shown = ProtectedMeasures.of(measures, SmallNumbers.DEFAULT);
 * shown.hides(measure, observation);
 * }</pre>
 *
 * <p>What is not protected together: measures of which neither is said to be part of the other, two wholes that share
 * parts, and periods that add up to a longer one. It takes n log n time in the observations, but that parts of one whole at one
 * date are protected as {@link SmallNumbers#protect(List)} does it.
 */
public final class ProtectedMeasures {

    private final SmallNumbers policy;
    private final Map<String, Set<Observation>> hidden = new HashMap<>();

    private ProtectedMeasures(SmallNumbers policy) {
        this.policy = policy;
    }

    /**
     * The measures of a plan, or others whose ids are unique among them.
     *
     * @param measures the measures
     * @param policy what is too small; what it says of rounding and of totals plays no part
     * @return which of their observations are hidden
     */
    public static ProtectedMeasures of(Collection<Measure> measures, SmallNumbers policy) {
        ProtectedMeasures all =
                new ProtectedMeasures(policy.withRoundingBase(1).withTotals(EnumSet.allOf(Total.class)));
        for (Measure measure : measures) {
            measure.getObservations().stream()
                    .filter(observation -> policy.hides(measure, observation))
                    .forEach(observation -> all.hide(measure, observation));
        }
        all.hideSecondParts(measures);
        return all;
    }

    /**
     * Whether an observation may not be published.
     *
     * @param measure one of the measures
     * @param observation one of its observations
     * @return true if it is too small, or would give away another that is
     */
    public boolean hides(Measure measure, Observation observation) {
        return hidden.getOrDefault(measure.getId(), Set.of()).contains(observation);
    }

    // ------------------------------------------------------------------------

    private void hide(Measure measure, Observation observation) {
        hidden.computeIfAbsent(measure.getId(), id -> new HashSet<>()).add(observation);
    }

    /** What observations of several measures have in common where their numbers belong together. */
    private record Time(Optional<PartialDate> date, Optional<PartialDate> period, Optional<String> unit) {
        static Time of(Measure measure, Observation observation) {
            return new Time(
                    observation.getDate(),
                    observation.getPeriod(),
                    observation.getUnit().or(measure::getUnit));
        }
    }

    private record Part(Measure measure, Observation observation) {}

    /** Wholes first, so that what is hidden of one hides the parts of its parts as well; who is part of itself has no whole. */
    private void hideSecondParts(Collection<Measure> measures) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        measures.forEach(measure -> byId.putIfAbsent(measure.getId(), measure));
        Map<String, List<Measure>> partsOf = new HashMap<>();
        Deque<Measure> wholes = new ArrayDeque<>();
        for (Measure measure : byId.values()) {
            Optional<String> whole = measure.getPartOf().filter(byId::containsKey);
            whole.ifPresentOrElse(
                    id -> partsOf.computeIfAbsent(id, none -> new ArrayList<>()).add(measure),
                    () -> wholes.add(measure));
        }
        while (!wholes.isEmpty()) {
            Measure whole = wholes.remove();
            List<Measure> parts = partsOf.getOrDefault(whole.getId(), List.of());
            if (!parts.isEmpty()) {
                hideSecondParts(whole, parts);
                wholes.addAll(parts);
            }
        }
    }

    private void hideSecondParts(Measure whole, List<Measure> parts) {
        Map<Time, List<Part>> byTime = new LinkedHashMap<>();
        for (Measure part : parts) {
            for (Observation observation : part.getObservations()) {
                if (part.isCountOfPeople() && count(observation).isPresent()) {
                    byTime.computeIfAbsent(Time.of(part, observation), none -> new ArrayList<>())
                            .add(new Part(part, observation));
                }
            }
        }
        for (Observation total : whole.getObservations()) {
            List<Part> row = byTime.getOrDefault(Time.of(whole, total), List.of());
            if (row.isEmpty()) {
                continue;
            }
            if (hides(whole, total)) {
                row.forEach(part -> hide(part.measure(), part.observation()));
            } else {
                count(total).ifPresent(sum -> protect(row, sum));
            }
        }
    }

    private void protect(List<Part> row, long total) {
        List<Long> counts = new ArrayList<>();
        long rest = total;
        for (Part part : row) {
            long count = count(part.observation()).orElseThrow();
            counts.add(count);
            rest -= count;
        }
        boolean isWhole = rest >= 0 && row.size() < CountTable.MOST_CELLS;
        if (!isWhole) {
            // What does not fit says nothing of its parts, but nobody knows which number is wrong: one small one hides
            // them all.
            if (row.stream().anyMatch(part -> hides(part.measure(), part.observation()))) {
                row.forEach(part -> hide(part.measure(), part.observation()));
            }
            return;
        }
        if (rest > 0) {
            counts.add(rest);
        }
        ProtectedRow published = policy.protect(counts);
        // The total is a part of another row, in which nobody would miss it; all its parts go in its place.
        boolean isTotalHidden = published.total() instanceof SuppressionMark;
        for (int i = 0; i < row.size(); i++) {
            if (isTotalHidden || published.counts().get(i) instanceof SuppressionMark) {
                hide(row.get(i).measure(), row.get(i).observation());
            }
        }
    }

    /** A whole number that is exact and no larger than a table can hold. */
    private static OptionalLong count(Observation observation) {
        Optional<BigDecimal> number = observation
                .findAmount()
                .filter(Amount::isExact)
                .map(Amount::number)
                .map(BigDecimal::stripTrailingZeros);
        boolean isCount = number.isPresent()
                && number.get().signum() >= 0
                && number.get().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(LARGEST_COUNT)) <= 0;
        return isCount ? OptionalLong.of(number.get().longValueExact()) : OptionalLong.empty();
    }

    /** As many as this of each of a row are a total that a table can hold. */
    private static final long LARGEST_COUNT = CountTable.LARGEST_TOTAL / CountTable.MOST_CELLS;
}
