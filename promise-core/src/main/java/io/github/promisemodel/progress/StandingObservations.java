package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The observations of a measure by the time that they are of, each time with those that {@link Actual#standing} lets stand. */
final class StandingObservations {

    /**
     * A time by its first and its last day, however it is written.
     *
     * @param first the first day
     * @param last the last day
     */
    record Days(LocalDate first, LocalDate last) {

        private static Days of(PartialDate period) {
            return new Days(period.start(), period.end());
        }

        /** The same as a period. */
        PartialDate period() {
            return first.equals(last)
                    ? PartialDate.of(first)
                    : PartialDate.range(PartialDate.of(first), PartialDate.of(last));
        }
    }

    private StandingObservations() {}

    /** Those that have begun as of a date, by the last day of their date, in the order given. */
    static Map<LocalDate, List<Observation>> byDay(Measure measure, PartialDate asOf) {
        return by(measure, asOf, observation -> observation.findDate().map(PartialDate::end));
    }

    /** Those of periods that have begun as of a date, by their period, in the order given. */
    static Map<Days, List<Observation>> byPeriod(Measure measure, PartialDate asOf) {
        return by(measure, asOf, observation -> observation.getPeriod().map(Days::of));
    }

    private static <T> Map<T, List<Observation>> by(
            Measure measure, PartialDate asOf, Function<Observation, Optional<T>> time) {
        Map<T, List<Observation>> byTime = new LinkedHashMap<>();
        for (Observation observation : measure.getObservations()) {
            time.apply(observation)
                    .filter(of -> observation.findDate().orElseThrow().isBegunBy(asOf))
                    .ifPresent(of -> byTime.computeIfAbsent(of, none -> new ArrayList<>())
                            .add(observation));
        }
        byTime.replaceAll((of, all) -> Actual.standing(all));
        return byTime;
    }
}
