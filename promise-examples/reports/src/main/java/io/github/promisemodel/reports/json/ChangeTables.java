package io.github.promisemodel.reports.json;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reports.report.AgreedChanges.Amended;
import io.github.promisemodel.reports.report.AgreedChanges.Extended;
import io.github.promisemodel.reports.report.ChangedField;
import io.github.promisemodel.reports.report.Goalpost;
import java.util.List;

/** How the differences of two versions of a plan are written, and what a plan says was moved between two dates. */
final class ChangeTables {

    /** One difference; what is suppressed, or is not there, is null. */
    static final ResultTable<ChangedField> CHANGE = ResultTable.<ChangedField>empty()
            .field("path", ResultWriters.PATH, ChangedField::path)
            .field("earlier", ResultWriters.orNull(ResultWriters.PATH), ChangedField::earlier)
            .field("later", ResultWriters.orNull(ResultWriters.PATH), ChangedField::later)
            .field(
                    "area",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    changed -> changed.area().map(ImprovementArea::getId))
            .field(
                    "entry",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    changed -> changed.entry().map(Entry::getId))
            .field(
                    "measure",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    changed -> changed.measure().map(Measure::getId))
            .field("field", ResultWriters.TEXT, ChangedField::field)
            .field("kind", ResultWriters.constant(FieldChange.Kind.class), ChangedField::kind)
            .list("goalposts", ResultWriters.constant(Goalpost.class), changed -> List.copyOf(changed.goalposts()))
            .field("keptBack", ResultWriters.FLAG, ChangedField::isSuppressed)
            .field("before", ResultWriters.orNull(ResultWriters.TEXT), changed -> ChangedField.text(changed.before()))
            .field("after", ResultWriters.orNull(ResultWriters.TEXT), changed -> ChangedField.text(changed.after()));

    /** A due date that was extended. */
    static final ResultTable<Extended> EXTENDED = ResultTable.<Extended>empty()
            .field("entry", ResultWriters.TEXT, extended -> extended.action().getId())
            .field("before", ResultWriters.orNull(ValueCodecs.DATE), Extended::before)
            .field("to", ValueCodecs.DATE, extended -> extended.extension().getTo())
            .field(
                    "agreed",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    extended -> extended.extension().getAgreed())
            .field(
                    "reason",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    extended -> extended.extension().getReason());

    /** A target that was amended. */
    static final ResultTable<Amended> AMENDED = MeasureOwners.table(Amended::placed)
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    amended -> amended.placed().measure().getId())
            .field("amendment", MeasureTables.AMENDMENT, Amended::amendment)
            .list(
                    "after",
                    ResultWriters.TEXT,
                    amended -> amended.after().stream().map(Object::toString).toList());

    private ChangeTables() {}
}
