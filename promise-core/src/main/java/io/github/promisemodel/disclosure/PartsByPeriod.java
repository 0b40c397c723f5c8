package io.github.promisemodel.disclosure;

import io.github.promisemodel.disclosure.MeasuredCount.Days;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts of a whole for longer periods and for shorter ones within them, such as age groups by quarter and by year.
 *
 * <p>With both totals printed, of a part for the year and of the whole for each quarter, a hidden number might be worked out by several
 * rows together. So where one is hidden for a shorter period, all parts are, for every period but the longest.
 */
final class PartsByPeriod {

    /** For the first day of each longest period of the parts the period, none of which overlaps another. */
    private final TreeMap<LocalDate, Days> longest = new TreeMap<>();

    private PartsByPeriod() {}

    /** Hides the parts of a whole for shorter periods where they might be worked out. */
    static void protect(Measure whole, List<Measure> parts, HiddenObservations hidden) {
        PartsByPeriod periods = new PartsByPeriod();
        List<Days> spans = new ArrayList<>();
        parts.forEach(part -> PeriodRows.of(part).forEach(rows -> spans.add(rows.span())));
        spans.sort(Comparator.comparing(Days::first));
        spans.forEach(periods::add);
        Set<Days> ofWhole = periods.within(List.of(whole)).keySet();
        Map<Days, List<MeasuredCount>> ofParts = periods.within(parts);
        Set<Days> open = new HashSet<>(ofWhole);
        open.retainAll(ofParts.keySet());
        for (Days longest : open) {
            List<MeasuredCount> counts = ofParts.getOrDefault(longest, List.of());
            if (hidden.hidesAny(counts)) {
                counts.forEach(hidden::hide);
            }
        }
    }

    private void add(Days span) {
        Days before = Optional.ofNullable(longest.lastEntry())
                .map(Map.Entry::getValue)
                .filter(last -> !last.last().isBefore(span.first()))
                .orElse(span);
        LocalDate last = before.last().isAfter(span.last()) ? before.last() : span.last();
        longest.put(before.first(), new Days(before.first(), last));
    }

    /** What is observed for shorter periods within each longest one. */
    private Map<Days, List<MeasuredCount>> within(Collection<Measure> measures) {
        Map<Days, List<MeasuredCount>> within = new TreeMap<>(Comparator.comparing(Days::first));
        for (Measure measure : measures) {
            for (Observation observation : measure.getObservations()) {
                MeasuredCount count = new MeasuredCount(measure, observation);
                count.days()
                        .flatMap(days -> Optional.ofNullable(longest.floorEntry(days.first()))
                                .map(Map.Entry::getValue)
                                .filter(span -> days.isWithin(span) && !days.equals(span)))
                        .ifPresent(span -> within.computeIfAbsent(span, none -> new ArrayList<>())
                                .add(count));
            }
        }
        return within;
    }
}
