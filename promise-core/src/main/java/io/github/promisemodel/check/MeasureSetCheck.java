package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.MeasureSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures that a set lists twice. */
final class MeasureSetCheck implements EntityCheck {

    private final Findings found;

    MeasureSetCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE_SET, this::set);
    }

    private void set(PlacedEntity<MeasureSet> placed) {
        List<String> measures = placed.entity().getMeasures();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            if (!seen.add(measures.get(i))) {
                found.add(
                        FindingCode.MEASURE_TWICE_IN_SET,
                        placed.path().at("measures", i),
                        null,
                        "thing",
                        placed.phrase(),
                        "measure",
                        measures.get(i));
            }
        }
    }
}
