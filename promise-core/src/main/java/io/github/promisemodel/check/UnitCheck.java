package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.words.Phrase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Measures whose numbers are in several units, so that they are never compared. */
final class UnitCheck implements EntityCheck {

    private final Findings found;

    UnitCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        Set<Optional<String>> units = new LinkedHashSet<>();
        if (measure.getUnit().isPresent()) {
            units.add(measure.getUnit());
        }
        measure.getBaseline().map(Baseline::getUnit).ifPresent(unit -> units.add(unit.or(measure::getUnit)));
        for (MeasureSeries series : MeasureSeries.of(placed)) {
            for (Observation observation : series.observations()) {
                if (observation.findAmount().isPresent()) {
                    units.add(observation.getUnit().or(measure::getUnit));
                }
            }
        }
        for (Comparator comparator : measure.getComparators()) {
            units.add(comparator.getUnit().or(measure::getUnit));
        }
        if (units.size() > 1) {
            found.addOf(
                    placed,
                    FindingCode.MIXED_UNITS,
                    placed.path(),
                    "units",
                    units.stream().map(UnitCheck::inWords).toList());
        }
    }

    private static Object inWords(Optional<String> unit) {
        return unit.map(Findings::repeated).orElseGet(() -> Phrase.of("check.NO_UNIT"));
    }
}
