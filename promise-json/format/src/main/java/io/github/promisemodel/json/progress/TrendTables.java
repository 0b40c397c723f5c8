package io.github.promisemodel.json.progress;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.progress.RunChart;
import io.github.promisemodel.progress.RunPoint;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendLimits;
import io.github.promisemodel.progress.TrendOutcome;
import io.github.promisemodel.progress.TrendTerms;

/** How the trend of a measure is written. */
public final class TrendTables {

    /** A value of a run chart. */
    public static final ResultTable<RunPoint> POINT = ResultTable.<RunPoint>of("RunPoint", "A value of a run chart.")
            .field("date", ValueCodecs.DATE, RunPoint::date)
            .meaning("What it is as of, or the period that it covers.")
            .field("value", ResultWriters.TEXT, point -> point.value().toString())
            .meaning("The value, which is exact.");

    /** Values in the order of their dates, and how they lie to their median. */
    public static final ResultTable<RunChart> CHART = ResultTable.<RunChart>of(
                    "RunChart", "Values of a measure in the order of their dates, and how they lie to their median.")
            .field("median", ResultWriters.TEXT, chart -> chart.median().toString())
            .meaning("The median, such as `5/2`.")
            .field("useful", ResultWriters.COUNT, chart -> (long) chart.useful())
            .meaning("How many values are not on the median.")
            .field("longestRun", ResultWriters.COUNT, chart -> (long) chart.longestRun())
            .meaning("How many of these the longest run on one side has.")
            .field("crossings", ResultWriters.COUNT, chart -> (long) chart.crossings())
            .meaning("How often the median is crossed.")
            .list("points", POINT, RunChart::points)
            .meaning("The values, the earliest first.");

    /** How far a chart goes by chance. */
    public static final ResultTable<TrendLimits> LIMITS = ResultTable.<TrendLimits>of(
                    "TrendLimits", "How far a run chart goes by chance, as a policy has it.")
            .field("longestRun", ResultWriters.COUNT, limits -> (long) limits.longestRun())
            .meaning("The most values that a run has; a longer one is a signal.")
            .field("crossings", ResultWriters.COUNT, limits -> (long) limits.crossings())
            .meaning("How often the median is crossed at the least; fewer crossings are a signal.");

    /** Where a chart starts anew, and why. */
    public static final ResultTable<TrendTerms.NewStart> NEW_START = ResultTable.<TrendTerms.NewStart>of(
                    "NewStart", "Where a run chart starts anew, and why.")
            .field("date", ValueCodecs.DATE, TrendTerms.NewStart::date)
            .meaning("The date of its first value at the earliest.")
            .field("reason", ResultWriters.TEXT, TrendTerms.NewStart::reason)
            .meaning("Why.");

    /** Whether the values of a measure change by more than chance. */
    public static final ResultTable<Trend> TREND = ResultTable.<Trend>of(
                    "Trend", "Whether the values of a measure change by more than chance, by a policy for run charts.")
            .field("policy", ResultWriters.TEXT, Trend::policy)
            .meaning("What people call the policy.")
            .field("outcome", ResultWriters.constant(TrendOutcome.class), Trend::outcome)
            .meaning("What it says.")
            .field("chart", ResultWriters.orNull(CHART), Trend::chart)
            .meaning("The values; null if they make no chart.")
            .field("limits", ResultWriters.orNull(LIMITS), Trend::limits)
            .meaning("The limits of the policy; null if no trend is said.")
            .field("judgement", ResultWriters.orNull(ResultWriters.constant(ComparisonOutcome.class)), Trend::judgement)
            .meaning("Whether the last run of a signal is better; null if there is no signal or no direction.")
            .field("newStart", ResultWriters.orNull(NEW_START), Trend::newStart)
            .meaning("Where the chart starts anew; null if it does not.")
            .field("why", ResultWriters.orNull(ProgressTables.EXPLANATION), Trend::why)
            .meaning("Why no trend is said; null if it is.")
            .field("message", ResultWriters.TEXT, Trend::toString)
            .meaning("The trend in plain words.");

    private TrendTables() {}
}
