package io.github.promisemodel.reports.json;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import java.util.function.Function;

/** How it is written what a measure is of: its entry and its area by their ids, null where it has none. */
final class MeasureOwners {

    private MeasureOwners() {}

    /** A table that begins with the owner; of a measure of the whole plan both are null. */
    static <T> ResultTable<T> table(Function<T, PlacedMeasure> placed) {
        return ResultTable.<T>empty()
                .field(
                        "entry",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        of -> placed.apply(of).entry().map(Entry::getId))
                .field(
                        "area",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        of -> placed.apply(of).area().map(ImprovementArea::getId));
    }
}
