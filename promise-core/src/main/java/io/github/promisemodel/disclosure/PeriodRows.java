package io.github.promisemodel.disclosure;

import io.github.promisemodel.disclosure.MeasuredCount.Days;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.SeriesType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The observations of a measure whose periods lie in each other, such as four quarters in their year.
 *
 * <p>The longest of them is the total of the others where these do not overlap; if they do, as months and quarters in a year, or if
 * none holds the others, as years that begin each quarter, one hidden observation hides all but that total.
 *
 * @param span from the first day of any of them to the last
 * @param totals the observations of all of that time
 * @param parts the others
 */
record PeriodRows(Days span, List<MeasuredCount> totals, List<MeasuredCount> parts) {

    /** Those of a measure; none of what is not counted over a period, and of a series that is never added. */
    static List<PeriodRows> of(Measure measure) {
        boolean isAdded =
                measure.getSeries().filter(series -> series != SeriesType.FLOW).isEmpty();
        if (!isAdded || !measure.isCountOfPeople()) {
            return List.of();
        }
        List<MeasuredCount> counts = measure.getObservations().stream()
                .map(observation -> new MeasuredCount(measure, observation))
                .filter(count -> count.days().isPresent() && !count.numbers().isEmpty())
                .toList();
        Map<Object, List<MeasuredCount>> alike = new LinkedHashMap<>();
        counts.forEach(count -> alike.computeIfAbsent(
                        List.of(count.time().unit(), count.numbers().size()), key -> new ArrayList<>())
                .add(count));
        List<PeriodRows> rows = new ArrayList<>();
        for (List<MeasuredCount> each : alike.values()) {
            for (List<MeasuredCount> overlapping : overlapping(each)) {
                if (overlapping.size() > 1) {
                    rows.add(of(overlapping));
                }
            }
        }
        return rows;
    }

    private static PeriodRows of(List<MeasuredCount> overlapping) {
        Days span = new Days(
                days(overlapping.get(0)).first(),
                overlapping.stream()
                        .map(each -> days(each).last())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        Map<Boolean, List<MeasuredCount>> isTotal = overlapping.stream()
                .collect(Collectors.partitioningBy(each -> days(each).equals(span)));
        return new PeriodRows(span, isTotal.getOrDefault(true, List.of()), isTotal.getOrDefault(false, List.of()));
    }

    private static Days days(MeasuredCount count) {
        return count.days().orElseThrow();
    }

    /** Those that overlap, one leading to the next, the earliest first. */
    private static List<List<MeasuredCount>> overlapping(Collection<MeasuredCount> counts) {
        List<MeasuredCount> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparing(count -> days(count).first()));
        List<List<MeasuredCount>> groups = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (MeasuredCount count : sorted) {
            Days days = days(count);
            if (groups.isEmpty() || days.first().isAfter(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(count);
            last = days.last().isAfter(last) ? days.last() : last;
        }
        return groups;
    }

    /** Hides what would give away a hidden one, by itself. */
    void protect(CountedRow rows, HiddenObservations hidden) {
        if (totals.isEmpty() || overlapping(parts).size() < parts.size()) {
            if (hidden.hidesAny(parts) || hidden.hidesAny(totals)) {
                parts.forEach(hidden::hide);
            }
            return;
        }
        for (MeasuredCount total : totals) {
            boolean isFlow = total.measure().getSeries().isPresent()
                    && total.observation().findRatio().isEmpty();
            rows.protect(parts, total, isFlow);
        }
    }

    /** Whether anything of it is hidden but its totals. */
    boolean isAnyHidden(HiddenObservations hidden) {
        return hidden.hidesAny(parts);
    }
}
