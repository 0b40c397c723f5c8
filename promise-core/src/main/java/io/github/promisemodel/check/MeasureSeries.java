package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Breakdown;
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
        series.add(new MeasureSeries(placed, placed.entity().getObservations(), Optional.empty(), Optional.empty()));
        List<Breakdown> breakdowns = placed.entity().getBreakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            List<BreakdownPart> parts = breakdowns.get(i).getParts();
            for (int j = 0; j < parts.size(); j++) {
                series.add(new MeasureSeries(placed, parts.get(j).getObservations(), Optional.of(i), Optional.of(j)));
            }
        }
        return series;
    }

    /** The place of all its observations. */
    PlanPath path() {
        PlanPath of = measure.path();
        PlanPath within =
                breakdown.isEmpty() ? of : of.at("breakdowns", breakdown.get()).at("parts", part.orElseThrow());
        return within.at("observations");
    }

    /** The place of one of its observations. */
    PlanPath path(int index) {
        return path().parent().orElseThrow().at("observations", index);
    }

    /** The ids of those whose place another takes, whatever it is; of a circle all. */
    Set<String> superseded() {
        Set<String> ids = new HashSet<>();
        observations.forEach(observation -> observation.getSupersedes().ifPresent(ids::add));
        return ids;
    }

    /** The indexes of the observations that no other supersedes, in order. */
    List<Integer> standing() {
        Set<String> superseded = superseded();
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).getId().filter(superseded::contains).isEmpty()) {
                standing.add(i);
            }
        }
        return standing;
    }
}
