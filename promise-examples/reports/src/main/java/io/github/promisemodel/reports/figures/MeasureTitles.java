package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import java.util.HashMap;
import java.util.Map;

/** The titles of the measures of a plan, by their ids. */
final class MeasureTitles {

    private MeasureTitles() {}

    static Map<String, String> of(Plan plan) {
        Map<String, String> titles = new HashMap<>();
        for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
            Measure measure = placed.measure();
            titles.putIfAbsent(measure.getId(), measure.getTitle());
        }
        return titles;
    }
}
