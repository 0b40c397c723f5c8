package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.measure.MeasureResultTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.measure.Comparison;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureStatus;
import io.github.promisemodel.measure.Progress;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure of an entry, and how it stands as of a date.
 *
 * @param entry the action or the benefit it belongs to
 * @param measure the measure
 * @param progress how far it is to its target
 * @param status the status its bands give it
 * @param comparisons how it lies to its comparators
 */
public record MeasuredEntry(
        Entry<?> entry, Measure measure, Progress progress, MeasureStatus status, List<Comparison> comparisons) {

    /** The measure and how it stands as JSON. */
    static ResultTable<MeasuredEntry> table(int places) {
        return ResultTable.<MeasuredEntry>empty()
                .field("entry", Writers.TEXT, measured -> measured.entry().getId())
                .field("measure", Writers.TEXT, measured -> measured.measure().getId())
                .field("title", Writers.TEXT, measured -> measured.measure().getTitle())
                .field(
                        "target",
                        Writers.TEXT,
                        measured -> measured.measure().getTarget().toString())
                .field("progress", MeasureResultTables.progress(places), MeasuredEntry::progress)
                .field("status", MeasureResultTables.STATUS_OF_MEASURE, MeasuredEntry::status)
                .list("comparisons", MeasureResultTables.COMPARISON, MeasuredEntry::comparisons);
    }

    /** Every measure of a plan, area by area, those of actions before those of benefits. */
    static List<MeasuredEntry> of(Plan plan, PartialDate asOf) {
        List<MeasuredEntry> measured = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            for (Action action : area.getActions()) {
                action.getMeasures().forEach(measure -> measured.add(of(action, measure, asOf)));
            }
            for (Benefit benefit : area.getBenefits()) {
                benefit.getMeasures().forEach(measure -> measured.add(of(benefit, measure, asOf)));
            }
        }
        return measured;
    }

    private static MeasuredEntry of(Entry<?> entry, Measure measure, PartialDate asOf) {
        return new MeasuredEntry(
                entry, measure, measure.progressAsOf(asOf), measure.statusAsOf(asOf), measure.comparisonsAsOf(asOf));
    }
}
