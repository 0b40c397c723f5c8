package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.progress.ProgressTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.MeasureSets;
import io.github.promisemodel.reports.report.MeasureSets.CountedSet;
import io.github.promisemodel.reports.report.MeasureSets.SetPlace;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.report.ReportedMeasure.AimedTarget;
import java.util.List;

/** How the measures of a report are written. */
final class ReportedMeasureTables {

    private static final ResultTable<SetPlace> PLACE = ResultTable.<SetPlace>empty()
            .field("set", ResultWriters.TEXT, place -> place.set().getId())
            .field("number", ResultWriters.COUNT, place -> (long) place.number());

    /** A set of measures, with how many of them it lists. */
    static final ResultTable<CountedSet> SET = ResultTable.<CountedSet>empty()
            .field("set", ResultWriters.TEXT, counted -> counted.set().getId())
            .field("title", ResultWriters.TEXT, counted -> counted.set().getTitle())
            .field(
                    "printedAt",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    counted -> counted.set().getSource().map(Source::getPlace))
            .field("measures", ResultWriters.COUNT, CountedSet::measures);

    private static final ResultTable<AimedTarget> TARGET = ResultTable.<AimedTarget>empty()
            .field(
                    "target",
                    ResultWriters.TEXT,
                    target -> target.measure().getTarget().toString())
            .field("standing", ResultWriters.orNull(ProgressTables.TARGET_STANDING), AimedTarget::standing);

    private ReportedMeasureTables() {}

    /** A measure and its figures; what is suppressed is null, or a list of nothing. */
    static ResultTable<ReportedMeasure> measure(Report of) {
        int places = of.rounding().places();
        MeasureSets sets = MeasureSets.of(of.plan());
        return MeasureOwners.table(ReportedMeasure::placed)
                .field(
                        "measure",
                        ResultWriters.TEXT,
                        measured -> measured.measure().getId())
                .field(
                        "title",
                        ResultWriters.TEXT,
                        measured -> measured.measure().getTitle())
                .field(
                        "target",
                        ResultWriters.TEXT,
                        measured -> measured.measure().getTarget().toString())
                .field("keptBack", ResultWriters.FLAG, ReportedMeasure::isSuppressed)
                .field("baselineKeptBack", ResultWriters.FLAG, ReportedMeasure::isBaselineSuppressed)
                .field(
                        "progress",
                        ResultWriters.orNull(ProgressTables.progress(places)),
                        measured -> measured.figures().map(ReportedMeasure.Figures::progress))
                .field(
                        "targetStanding",
                        ResultWriters.orNull(ProgressTables.TARGET_STANDING),
                        measured -> measured.figures().flatMap(ReportedMeasure.Figures::standing))
                .field(
                        "status",
                        ResultWriters.orNull(ProgressTables.STATUS_OF_MEASURE),
                        measured -> measured.figures().map(ReportedMeasure.Figures::status))
                .list(
                        "comparisons",
                        ProgressTables.COMPARISON,
                        measured -> measured.figures()
                                .map(ReportedMeasure.Figures::comparisons)
                                .orElse(List.of()))
                .list("targets", TARGET, measured -> measured.targets(of.asOf()))
                .list("amendments", MeasureTables.AMENDMENT, measured -> amendments(measured, of))
                .field(
                        "bands",
                        ResultWriters.orNull(MeasureTables.BANDS),
                        measured -> measured.measure().getBands())
                .list("sets", PLACE, measured -> sets.places(measured.measure().getId()));
    }

    private static List<TargetAmendment> amendments(ReportedMeasure measured, Report of) {
        return measured.placed().measure().getTargetAmendments().stream()
                .filter(amendment -> amendment.getDate().isBegunBy(of.asOf()))
                .toList();
    }
}
