package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was observed of a measure date by date, and before each value those that it revises, directly or by others between them.
 *
 * <p>A value that was superseded keeps its own date, and none is shown twice. It takes time linear in the observations.
 */
final class ObservedValues {

    private final Measure measure;
    private final PartialDate asOf;
    private final Predicate<Observation> hidden;

    /** The observations that others supersede, by their ids; each is taken out when it is told. */
    private final Map<String, Observation> superseded = new HashMap<>();

    private final List<SeriesValue> values = new ArrayList<>();

    private ObservedValues(Measure whole, PartialDate asOf, Predicate<Observation> hidden) {
        this.measure = whole.asOf(asOf);
        this.asOf = asOf;
        this.hidden = hidden;
        Set<Observation> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.addAll(measure.getObservations());
        for (Observation observation : whole.getObservations()) {
            if (!standing.contains(observation)) {
                observation.getId().ifPresent(id -> superseded.put(id, observation));
            }
        }
    }

    /**
     * The values of a measure.
     *
     * @param whole the measure as the plan has it
     * @param asOf the date as of which it is asked
     * @param hidden what may not be shown
     * @return its values, the earliest first, each behind those that it revises
     */
    static List<SeriesValue> of(Measure whole, PartialDate asOf, Predicate<Observation> hidden) {
        ObservedValues observed = new ObservedValues(whole, asOf, hidden);
        Actual.byDate(observed.measure, asOf).forEach(observed::add);
        return observed.values;
    }

    private void add(Actual actual) {
        Optional<SeriesValue> revised = Optional.empty();
        for (Observation observation : actual.observations()) {
            revised = revised.or(() -> revised(observation));
        }
        values.add(value(SeriesKind.OBSERVED, actual, revised));
    }

    /** The value that an observation took the place of, after all that are before it have been told. */
    private Optional<SeriesValue> revised(Observation observation) {
        Deque<Observation> chain = new ArrayDeque<>();
        Optional<Observation> before = taken(observation);
        while (before.isPresent()) {
            chain.addFirst(before.get());
            before = taken(before.get());
        }
        Optional<SeriesValue> last = Optional.empty();
        for (Observation each : chain) {
            Actual alone = new Actual(List.of(each), List.of(), measure.getUnit(), Optional.empty());
            SeriesValue value = value(SeriesKind.SUPERSEDED, alone, last);
            values.add(value);
            last = Optional.of(value);
        }
        return last;
    }

    private Optional<Observation> taken(Observation by) {
        return by.getSupersedes()
                .flatMap(id -> Optional.ofNullable(superseded.remove(id)))
                .filter(observation ->
                        observation.findDate().map(date -> date.isBegunBy(asOf)).orElse(true));
    }

    private SeriesValue value(SeriesKind kind, Actual actual, Optional<SeriesValue> revised) {
        Observation first = actual.observations().get(0);
        Optional<Actual> shown =
                Optional.of(actual).filter(any -> any.observations().stream().noneMatch(hidden));
        Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
        actual.observations().forEach(observation -> flags.addAll(observation.getFlags()));
        return new SeriesValue(
                kind,
                Optional.empty(),
                first.findDate(),
                first.getPeriod(),
                shown.flatMap(Actual::find).flatMap(observation -> measure.findNumber(observation)),
                first.getUnit().or(actual::unit),
                shown,
                flags,
                revised.map(SeriesValue::alone),
                Optional.empty(),
                Optional.empty());
    }
}
