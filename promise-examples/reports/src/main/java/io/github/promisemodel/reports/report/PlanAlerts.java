package io.github.promisemodel.reports.report;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What needs attention in a plan as of a date.
 *
 * @param asOf the date
 * @param language the terms to avoid in its texts
 * @param attention what needs attention, and why
 * @param reports which reports are due, if the council's governance is known
 * @param data the gaps in its data, if the council's data map is known
 */
public record PlanAlerts(
        PartialDate asOf,
        List<TermFinding> language,
        Attention attention,
        Optional<ReportsDue> reports,
        Optional<DataGaps> data) {

    /** The ids of the national visions and indicators, which a plan's measures are to show. */
    private static final List<String> NATIONAL = Stream.of(NationalKind.VISION, NationalKind.INDICATOR_DIRECTION)
            .flatMap(kind -> NationalFrame.SCOTLAND.entries(kind).stream())
            .map(NationalEntry::id)
            .toList();

    /**
     * Looks through a plan.
     *
     * @param plan the plan
     * @param asOf the date
     * @param companions the council's companion documents; one of another council does not count
     * @return what needs attention
     */
    public static PlanAlerts of(Plan plan, PartialDate asOf, Companions companions) {
        return new PlanAlerts(
                asOf,
                companions.language(plan).findings(plan),
                Attention.of(plan, asOf, companions.rules()),
                companions
                        .governance()
                        .filter(kept -> Companions.isOf(kept.getCouncil(), plan))
                        .map(kept -> ReportsDue.of(kept, GivenReport.of(plan.getPublications()), asOf)),
                companions
                        .dataMap()
                        .filter(kept -> Companions.isOf(kept.getCouncil(), plan))
                        .map(kept -> DataGaps.of(kept, plan, NATIONAL)));
    }
}
