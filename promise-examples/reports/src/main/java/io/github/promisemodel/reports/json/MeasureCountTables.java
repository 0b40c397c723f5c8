package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reports.report.MeasureCounts;
import io.github.promisemodel.reports.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How counts of measures by group are written; what follows from suppressed values is in no count but that of what is suppressed. */
final class MeasureCountTables {

    private static final WriteCodec<Map<String, Long>> COUNTS = ResultWriters.byName(ResultWriters.COUNT);

    private static final ResultTable<MeasureCounts> GROUP = ResultTable.<MeasureCounts>empty()
            .field(
                    "key",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    counts -> counts.group().key())
            .field("title", ResultWriters.TEXT, counts -> counts.group().title())
            .field("measures", ResultWriters.COUNT, MeasureCounts::measures)
            .field("observed", ResultWriters.COUNT, MeasureCounts::observed)
            .field("targets", COUNTS, counts -> byName(TargetStanding.State.values(), counts::count))
            .field("withoutDatedTarget", ResultWriters.COUNT, MeasureCounts::withoutDatedTarget)
            .field("targetsKeptBack", ResultWriters.COUNT, MeasureCounts::suppressedTargets)
            .field("moved", COUNTS, counts -> byName(MovementOutcome.values(), counts::count))
            .field("movedKeptBack", ResultWriters.COUNT, MeasureCounts::suppressedMoves);

    /** The measures of a report in total and by each grouping. */
    static final ResultTable<Report> COUNTS_OF_REPORT = ResultTable.<Report>empty()
            .field("total", GROUP, MeasureCounts::total)
            .list("sets", GROUP, report -> MeasureCounts.of(report, MeasureGrouping.SET))
            .list("areas", GROUP, report -> MeasureCounts.of(report, MeasureGrouping.AREA))
            .list("foundations", GROUP, report -> MeasureCounts.of(report, MeasureGrouping.FOUNDATION))
            .list("links", GROUP, report -> MeasureCounts.of(report, MeasureGrouping.LINK));

    private MeasureCountTables() {}

    private static <E extends Enum<E>> Map<String, Long> byName(E[] constants, ToLongFunction<E> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (E constant : constants) {
            counts.put(constant.name(), count.applyAsLong(constant));
        }
        return counts;
    }
}
