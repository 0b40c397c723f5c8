package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The trend of each stretch of a run chart that starts anew, each of the values of its own stretch and by its own rule.
 *
 * <p>The last of them is the trend of the measure. It takes n log n time in the observations and the rules.
 */
final class MedianStretches {

    /**
     * A stretch of a run chart.
     *
     * @param trend the trend of its values
     * @param from its first day; empty for the first stretch
     * @param until its last day; empty for the last stretch
     */
    record Stretch(Trend trend, Optional<PartialDate> from, Optional<PartialDate> until) {}

    private MedianStretches() {}

    /** The stretches that have values as of a date, the earliest first. */
    static List<Stretch> of(Measure measure, PartialDate asOf) {
        NavigableMap<LocalDate, Optional<MedianRule>> starts = new TreeMap<>();
        starts.put(LocalDate.MIN, Optional.empty());
        for (MedianRule rule : measure.getMedians()) {
            if (rule.getStart().map(start -> start.isBegunBy(asOf)).orElse(true)) {
                LocalDate start = rule.getStart().map(PartialDate::start).orElse(LocalDate.MIN);
                // Of two rules of one start the first counts, as it does for the trend.
                starts.merge(start, Optional.of(rule), (first, other) -> first.or(() -> other));
            }
        }
        Map<LocalDate, List<Observation>> values = new HashMap<>();
        for (Observation observation : measure.getObservations()) {
            observation
                    .findDate()
                    .filter(date -> date.isBegunBy(asOf))
                    .ifPresent(date -> values.computeIfAbsent(starts.floorKey(date.start()), none -> new ArrayList<>())
                            .add(observation));
        }
        List<Stretch> stretches = new ArrayList<>();
        starts.forEach((start, rule) -> {
            List<Observation> own = values.getOrDefault(start, List.of());
            if (!own.isEmpty()) {
                Measure part = measure.toBuilder()
                        .observations(own)
                        .medians(rule.stream().toList())
                        .build();
                stretches.add(new Stretch(
                        Trend.of(part, asOf),
                        rule.flatMap(MedianRule::getStart)
                                .map(PartialDate::start)
                                .map(PartialDate::of),
                        Optional.ofNullable(starts.higherKey(start)).map(next -> PartialDate.of(next.minusDays(1)))));
            }
        });
        return stretches;
    }
}
