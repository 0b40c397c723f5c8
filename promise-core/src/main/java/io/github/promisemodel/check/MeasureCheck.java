package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Percentages of people that cannot be published, and measures that are part of themselves. */
final class MeasureCheck implements EntityCheck {

    private final Findings found;

    /** The measures that are part of others in a circle, with what they are part of. */
    private final Map<String, String> wholes = new HashMap<>();

    MeasureCheck(Plan plan, Findings found) {
        this.found = found;
        for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
            Measure measure = placed.measure();
            measure.getPartOf().ifPresent(whole -> wholes.putIfAbsent(measure.getId(), whole));
        }
        keepCircles();
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    /** Takes away, one after another, what has no parts; what is left is in a circle. */
    private void keepCircles() {
        Map<String, Integer> parts = new HashMap<>();
        wholes.values().forEach(whole -> parts.merge(whole, 1, Integer::sum));
        Deque<String> without = new ArrayDeque<>();
        wholes.keySet().stream().filter(id -> !parts.containsKey(id)).forEach(without::add);
        while (!without.isEmpty()) {
            String whole = Objects.requireNonNull(wholes.remove(without.remove()));
            if (parts.merge(whole, -1, Integer::sum) == 0 && wholes.containsKey(whole)) {
                without.add(whole);
            }
        }
    }

    private void measure(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        if (measure.getPartOf().isPresent() && wholes.containsKey(measure.getId())) {
            found.addOf(
                    placed, FindingCode.PART_OF_IN_CIRCLE, placed.path().at("partOf"), "whole", measure.getPartOf());
        }
        for (MeasureSeries series : MeasureSeries.of(placed)) {
            for (int i = 0; i < series.observations().size(); i++) {
                Observation observation = series.observations().get(i);
                if (observation.findAmount().isPresent() && measure.isRateOfPeople(observation.getUnit())) {
                    found.addOf(placed, FindingCode.PEOPLE_WITHOUT_DENOMINATOR, series.path(i));
                    return; // once for a measure
                }
            }
        }
    }
}
