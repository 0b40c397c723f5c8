package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Observations that are of one thing: those of a measure as a whole, or of one category of it.
 *
 * @param measure the measure
 * @param observations what was found
 * @param breakdown the index of the breakdown that the part is of; empty for the whole
 * @param part the index of the part; empty for the whole
 */
record MeasureSeries(
        PlacedEntity<Measure> measure,
        List<Observation> observations,
        Optional<Integer> breakdown,
        Optional<Integer> part) {

    /** The whole of a measure, and then the parts of its breakdowns. */
    static List<MeasureSeries> of(PlacedEntity<Measure> placed) {
        List<MeasureSeries> series = new ArrayList<>();
        series.add(whole(placed));
        for (int i = 0; i < placed.entity().getBreakdowns().size(); i++) {
            series.addAll(parts(placed, i));
        }
        return series;
    }

    /** The whole of a measure. */
    static MeasureSeries whole(PlacedEntity<Measure> placed) {
        return new MeasureSeries(placed, placed.entity().getObservations(), Optional.empty(), Optional.empty());
    }

    /** The parts of one of its breakdowns, in order. */
    static List<MeasureSeries> parts(PlacedEntity<Measure> placed, int breakdown) {
        List<MeasureSeries> series = new ArrayList<>();
        List<BreakdownPart> parts =
                placed.entity().getBreakdowns().get(breakdown).getParts();
        for (int i = 0; i < parts.size(); i++) {
            series.add(
                    new MeasureSeries(placed, parts.get(i).getObservations(), Optional.of(breakdown), Optional.of(i)));
        }
        return series;
    }

    /** The place of what has the observations: the measure, or the part. */
    private PlanPath place() {
        PlanPath of = measure.path();
        return breakdown.isEmpty() ? of : of.at("breakdowns", breakdown.get()).at("parts", part.orElseThrow());
    }

    /** The place of all its observations. */
    PlanPath path() {
        return place().at("observations");
    }

    /** The place of one of its observations. */
    PlanPath path(int index) {
        return place().at("observations", index);
    }

    /** The indexes of the observations that no other supersedes, in order; none of those in a circle. */
    List<Integer> standing() {
        Set<String> superseded = new HashSet<>();
        observations.forEach(observation -> observation.getSupersedes().ifPresent(superseded::add));
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).getId().filter(superseded::contains).isEmpty()) {
                standing.add(i);
            }
        }
        return standing;
    }
}
