package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.SchoolTerms;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What needs attention in a plan as of a date.
 *
 * @param asOf the date
 * @param assessments which assessments are counted, and which are not approved yet
 * @param isReviewed whether any assessment of the plan has a review
 * @param language the terms to avoid in its texts
 * @param attention what needs attention, and why
 * @param reports which reports are due, if the council's governance is known
 * @param data the gaps in its data, if the council's data map is known
 */
public record PlanAlerts(
        PartialDate asOf,
        CountedAssessments assessments,
        boolean isReviewed,
        List<TermFinding> language,
        Attention attention,
        Optional<ReportsDue> reports,
        Optional<DataGaps> data) {

    /** The national frame is read only where there is a data map. */
    private static final class National {
        /** The titles by id of the national visions and indicators, which a plan's measures are to show. */
        private static final Map<String, String> TITLES = Stream.of(
                        NationalKind.VISION, NationalKind.INDICATOR_DIRECTION)
                .flatMap(kind -> NationalFrame.SCOTLAND.entries(kind).stream())
                .collect(Collectors.toMap(
                        NationalEntry::id, NationalEntry::title, (first, other) -> first, LinkedHashMap::new));

        private National() {}
    }

    /** Copies the findings. */
    public PlanAlerts {
        language = List.copyOf(language);
    }

    /**
     * Looks through a plan.
     *
     * @param plan the plan
     * @param asOf the date
     * @param companions the council's companion documents; one of another council does not count
     * @return what needs attention
     */
    public static PlanAlerts of(Plan plan, PartialDate asOf, Companions companions) {
        return of(plan, plan, CountedAssessments.of(plan, asOf, false), asOf, companions, SmallNumbers.DEFAULT);
    }

    /**
     * Looks through a plan over approved assessments alone; its texts are looked through whoever has approved them.
     *
     * @param plan the plan with all its assessments
     * @param asOf the date
     * @param companions the council's companion documents; one of another council does not count
     * @return what needs attention
     */
    public static PlanAlerts ofApproved(Plan plan, PartialDate asOf, Companions companions) {
        return of(
                plan, plan.approved(), CountedAssessments.of(plan, asOf, true), asOf, companions, SmallNumbers.DEFAULT);
    }

    /** Looks through the texts of a plan with all its assessments, and for the rest counts those that it has in another. */
    static PlanAlerts of(
            Plan plan,
            Plan counted,
            CountedAssessments assessments,
            PartialDate asOf,
            Companions companions,
            SmallNumbers policy) {
        Optional<Governance> governance =
                companions.governance().filter(kept -> Companions.isOf(kept.getCouncil(), plan));
        SchoolTerms terms =
                governance.map(kept -> SchoolTerms.of(kept.getSchoolTerms())).orElse(SchoolTerms.NONE);
        return new PlanAlerts(
                asOf,
                assessments,
                isReviewed(plan),
                companions.language(plan).findings(plan),
                attention(counted, asOf, companions.rules(), terms, policy),
                governance.map(kept -> ReportsDue.of(kept, GivenReport.of(plan.getPublications()), asOf)),
                companions
                        .dataMap()
                        .filter(kept -> Companions.isOf(kept.getCouncil(), plan))
                        .map(kept -> DataGaps.of(kept, plan, National.TITLES)));
    }

    /** Without the numbers that the policy hides, each by itself and beside the rest of the plan. */
    private static Attention attention(
            Plan plan, PartialDate asOf, AttentionRules rules, SchoolTerms terms, SmallNumbers policy) {
        ProtectedMeasures shown = ProtectedMeasures.of(ReportedMeasure.measures(plan), policy);
        return Attention.of(
                plan,
                asOf,
                rules,
                terms,
                (measure, observations) -> policy.hidesBaseline(measure) || shown.hidesAny(measure, observations));
    }

    private static boolean isReviewed(Plan plan) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .flatMap(entry -> entry.getAssessments().stream())
                .anyMatch(assessment -> !assessment.getReviews().isEmpty());
    }
}
