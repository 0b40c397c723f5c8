package io.github.promisemodel.disclosure;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The observations that are hidden so far, by the ids of their measures. */
final class HiddenObservations {

    private final Map<String, Set<Observation>> hidden = new HashMap<>();

    boolean hides(Measure measure, Observation observation) {
        return hidden.getOrDefault(measure.getId(), Set.of()).contains(observation);
    }

    boolean hides(MeasuredCount count) {
        return hides(count.measure(), count.observation());
    }

    boolean hidesAny(Collection<MeasuredCount> counts) {
        return counts.stream().anyMatch(this::hides);
    }

    void hide(MeasuredCount count) {
        hidden.computeIfAbsent(count.measure().getId(), id -> new HashSet<>()).add(count.observation());
    }
}
