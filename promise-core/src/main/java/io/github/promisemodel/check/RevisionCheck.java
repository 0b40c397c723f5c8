package io.github.promisemodel.check;

import io.github.promisemodel.entity.Circles;
import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Observations that supersede each other in a circle, or one of another series. */
final class RevisionCheck implements EntityCheck {

    private final Findings found;

    /** The ids of all observations of the plan. */
    private final Set<String> ids = new HashSet<>();

    RevisionCheck(Plan plan, Findings found) {
        this.found = found;
        for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
            Stream.concat(
                            placed.measure().getObservations().stream(),
                            placed.measure().getBreakdowns().stream()
                                    .flatMap(breakdown -> breakdown.getParts().stream())
                                    .flatMap(part -> part.getObservations().stream()))
                    .forEach(observation -> observation.getId().ifPresent(ids::add));
        }
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        for (MeasureSeries series : MeasureSeries.of(placed)) {
            Map<String, Integer> own = new HashMap<>();
            for (int i = 0; i < series.observations().size(); i++) {
                int index = i;
                series.observations().get(i).getId().ifPresent(id -> own.putIfAbsent(id, index));
            }
            int[] target = new int[series.observations().size()];
            for (int i = 0; i < target.length; i++) {
                target[i] = -1;
                String named = series.observations().get(i).getSupersedes().orElse("");
                if (own.containsKey(named)) {
                    target[i] = own.get(named);
                } else if (ids.contains(named)) {
                    found.addOf(placed, FindingCode.SUPERSEDES_OTHER_SERIES, series.path(i), "to", named);
                }
            }
            Circles.of(target).forEach(circle -> circle(series, circle));
        }
    }

    private void circle(MeasureSeries series, List<Integer> circle) {
        found.addOf(
                series.measure(),
                FindingCode.SUPERSEDES_IN_CIRCLE,
                series.path(),
                "kind",
                circle.size() == 1 ? "OBSERVATION_ITSELF" : "OBSERVATIONS",
                "observations",
                circle.stream()
                        .map(index -> series.observations().get(index).getId().orElseThrow())
                        .toList());
    }
}
