package io.github.promisemodel.disclosure;

import io.github.promisemodel.disclosure.MeasuredCount.Time;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
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
import java.util.Set;

/**
 * Which observations of measures count so few people that they may not be published, each by itself and beside the rest.
 *
 * <p>Each year is looked at by itself, so that a small one hides no other. What is printed together is protected together:
 *
 * <ul>
 *   <li>Measures that are {@linkplain Measure#getPartOf part of} another are one row with it, for each date: where the whole is
 *       printed and one part of it is too small, a second part is hidden too, so that nobody can work it out. What a whole has beyond
 *       its parts is taken as a further part. Where the whole is hidden, so are all its parts of that date.
 *   <li>The parts of each {@linkplain Measure#getBreakdowns breakdown} are such a row, those that are not known among them; of one
 *       that {@linkplain Breakdown#isOverlapping overlaps}, each part with what it leaves of the whole.
 *   <li>Of ratios, what holds of counts holds of numerators, of what they leave and of denominators.
 *   <li>Periods of a measure that is a flow, or does not say what its values are, are a row with the period that they are of, such as
 *       the quarters of a year. Where such parts of a whole are hidden at all, the parts are printed for the longest period alone.
 * </ul>
 *
 * <pre>{@code
 * ProtectedMeasures shown = ProtectedMeasures.of(measures, SmallNumbers.DEFAULT);
 * shown.hides(measure, observation);
 * shown.hides(breakdown.measureOf(measure, part), observation);
 * }</pre>
 *
 * <p>Two dimensions of one measure share its total and nothing else: as no table by both is printed, each is protected beside the
 * total, and both together give away no more than each alone. What is not protected together: a table by two dimensions that is printed
 * elsewhere; measures of which neither is said to be part of the other; two wholes that share parts; what the values of a cumulative
 * series leave between each other; parts of which shorter periods are printed than of their whole. It takes n log n time in the
 * observations, but that the parts of one whole at one date, and of one longer period, are protected as {@link
 * SmallNumbers#protect(List)} does it.
 */
public final class ProtectedMeasures {

    private final HiddenObservations hidden = new HiddenObservations();
    private final CountedRow rows;

    private ProtectedMeasures(SmallNumbers policy) {
        this.rows = new CountedRow(policy, hidden);
    }

    /** Measures that are parts of one whole by one rule. */
    private record Parts(List<Measure> measures, boolean isOverlapping) {}

    /**
     * The measures of a plan with their breakdowns, or others whose ids are unique among them.
     *
     * @param measures the measures
     * @param policy what is too small; what it says of rounding and of totals plays no part
     * @return which of their observations are hidden
     */
    public static ProtectedMeasures of(Collection<Measure> measures, SmallNumbers policy) {
        SmallNumbers exact = policy.withRoundingBase(1).withTotals(EnumSet.allOf(Total.class));
        ProtectedMeasures all = new ProtectedMeasures(exact);
        for (Measure measure : measures) {
            all.hideSmall(measure, exact);
            partsOf(measure).forEach(parts -> parts.measures().forEach(part -> all.hideSmall(part, exact)));
        }
        all.protect(measures);
        return all;
    }

    /**
     * Whether an observation may not be published.
     *
     * @param measure one of the measures, or a part of a breakdown of one as {@link Breakdown#measureOf} gives it
     * @param observation one of its observations
     * @return true if it is too small, or would give away another that is
     */
    public boolean hides(Measure measure, Observation observation) {
        return hidden.hides(measure, observation);
    }

    /**
     * Whether one of several observations may not be published, so that neither may what follows from all of them, such as their sum.
     *
     * @param measure one of the measures, or a part of a breakdown of one
     * @param observations some of its observations
     * @return true if one of them is hidden
     */
    public boolean hidesAny(Measure measure, Collection<Observation> observations) {
        return observations.stream().anyMatch(observation -> hides(measure, observation));
    }

    // ------------------------------------------------------------------------

    private void hideSmall(Measure measure, SmallNumbers policy) {
        measure.getObservations().stream()
                .filter(observation -> policy.hides(measure, observation))
                .forEach(observation -> hidden.hide(new MeasuredCount(measure, observation)));
    }

    private static List<Parts> partsOf(Measure whole) {
        return whole.getBreakdowns().stream()
                .map(breakdown -> new Parts(
                        breakdown.getParts().stream()
                                .map(part -> breakdown.measureOf(whole, part))
                                .toList(),
                        breakdown.isOverlapping()))
                .toList();
    }

    /** Wholes first, so that what is hidden of one hides the parts of its parts as well; who is part of itself has no whole. */
    private void protect(Collection<Measure> measures) {
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
        wholes.forEach(this::protectPeriods);
        Set<String> seen = new HashSet<>();
        while (!wholes.isEmpty()) {
            Measure whole = wholes.remove();
            seen.add(whole.getId());
            List<Measure> parts = partsOf.getOrDefault(whole.getId(), List.of());
            protect(whole, new Parts(parts, false));
            partsOf(whole).forEach(each -> protect(whole, each));
            wholes.addAll(parts);
        }
        byId.values().stream()
                .filter(measure -> !seen.contains(measure.getId()))
                .forEach(measure -> {
                    protectPeriods(measure);
                    partsOf(measure).forEach(each -> protect(measure, each));
                });
    }

    private void protectPeriods(Measure measure) {
        PeriodRows.of(measure).forEach(periods -> periods.protect(rows, hidden));
    }

    private void protect(Measure whole, Parts parts) {
        Map<Time, List<MeasuredCount>> byTime = new LinkedHashMap<>();
        for (Measure part : parts.measures()) {
            for (Observation observation : part.getObservations()) {
                MeasuredCount count = new MeasuredCount(part, observation);
                if (part.isCountOfPeople() && !count.numbers().isEmpty()) {
                    byTime.computeIfAbsent(count.time(), none -> new ArrayList<>())
                            .add(count);
                }
            }
        }
        for (Observation observation : whole.getObservations()) {
            MeasuredCount total = new MeasuredCount(whole, observation);
            List<MeasuredCount> row = byTime.getOrDefault(total.time(), List.of());
            if (parts.isOverlapping()) {
                row.forEach(part -> rows.protect(List.of(part), total, true));
            } else {
                rows.protect(row, total, true);
            }
        }
        parts.measures().forEach(this::protectPeriods);
        PartsByPeriod.protect(whole, parts.measures(), hidden);
    }
}
