package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans with findings about money, risks, engagements, tests of change, dependencies and links. */
final class FoundRegisters {

    private static final RiskScale SCALE = RiskScale.builder()
            .addLikelihood("Rare", "Likely")
            .addImpact("Minor", "Major")
            .build();

    private FoundRegisters() {}

    /** Adds a plan for each kind of finding. */
    static void addTo(Map<FindingCode, Plan> plans) {
        ofDependencies(plans);
        ofBenefits(plans);
        ofRisks(plans);
        ofMoney(plans);
        ofEngagements(plans);
    }

    private static void ofDependencies(Map<FindingCode, Plan> plans) {
        plans.put(
                FindingCode.NEEDS_IN_CIRCLE,
                of(action("1.1").addNeeds("1.2"), action("1.2").addNeeds("1.1")));
        plans.put(
                FindingCode.DUE_BEFORE_NEEDED,
                of(
                        action("1.1").due(PartialDate.of(2025)).addNeeds("1.2"),
                        action("1.2").due(PartialDate.of(2026))));
        plans.put(
                FindingCode.COMPLETE_BEFORE_NEEDED,
                of(
                        action("1.1")
                                .addAssessment(Assessment.of(SamplePlans.MARCH, ActionStatus.COMPLETE))
                                .addNeeds("1.2"),
                        action("1.2").addAssessment(Assessment.of(SamplePlans.MARCH, ActionStatus.BEHIND))));
        TestOfChange test = TestOfChange.builder().hypothesis("It helps").build();
        plans.put(
                FindingCode.TESTS_OUT_OF_ORDER,
                of(action("1.1")
                        .addTestsOfChange(
                                test.toBuilder().cycle(2L).build(),
                                test.toBuilder().cycle(1L).build())));
        plans.put(
                FindingCode.TEST_DECISION_INCOMPLETE,
                of(action("1.1")
                        .addTestsOfChange(
                                test.toBuilder().decision(TestDecision.ADOPT).build())));
    }

    private static void ofBenefits(Map<FindingCode, Plan> plans) {
        plans.put(FindingCode.CONTRIBUTES_IN_CIRCLE, of(benefit("1-b1").addContributesTo(EntryLink.of("1-b1"))));
        plans.put(
                FindingCode.DISBENEFIT_TO_RISE,
                of(benefit("1-b1")
                        .disbenefit(true)
                        .addMeasure(Measure.builder()
                                .id("m1")
                                .title("Waiting times")
                                .direction(Direction.HIGHER_IS_BETTER)
                                .build())));
        plans.put(
                FindingCode.ACCOUNTABLE_IS_OWNER,
                of(benefit("1-b1").owner("Team").accountable("Team")));
        plans.put(
                FindingCode.UNKNOWN_NATIONAL_ENTRY, of(benefit("1-b1").addLinks(EntryLink.of("scotland", "vision-0"))));
        plans.put(
                FindingCode.CALL_WITHOUT_AREA,
                northmoor()
                        .addCallsToAction(call("voice-1"), call("voice-2"))
                        .addArea(area("a1").addCallsToAction("voice-1").build())
                        .build());
    }

    private static CallToAction call(String id) {
        return CallToAction.builder()
                .id(id)
                .foundation(Foundation.VOICE)
                .title("Listen")
                .build();
    }

    private static void ofRisks(Map<FindingCode, Plan> plans) {
        RiskRating rating = RiskRating.builder()
                .asOf(SamplePlans.MARCH)
                .likelihood("Rare")
                .impact("Major")
                .build();
        Risk risk = Risk.builder()
                .id("r1")
                .kind(RiskKind.RISK)
                .title("Too little money")
                .build();
        plans.put(
                FindingCode.FAULTY_RISK_SCALE,
                northmoor()
                        .riskScale(
                                RiskScale.builder().addImpact("Minor", "Major").build())
                        .build());
        plans.put(
                FindingCode.RATED_WITHOUT_SCALE,
                northmoor().addRisk(risk.toBuilder().addRating(rating).build()).build());
        plans.put(
                FindingCode.RATING_OFF_SCALE,
                scaled(risk.toBuilder()
                        .addRating(rating.toBuilder().impact("Huge").build())
                        .build()));
        plans.put(
                FindingCode.RATINGS_OUT_OF_ORDER,
                scaled(risk.toBuilder()
                        .addRatings(
                                rating,
                                rating.toBuilder().asOf(PartialDate.of(2024)).build())
                        .build()));
        plans.put(
                FindingCode.ISSUE_WITH_LIKELIHOOD,
                scaled(risk.toBuilder().kind(RiskKind.ISSUE).addRating(rating).build()));
    }

    private static Plan scaled(Risk risk) {
        return northmoor().riskScale(SCALE).addRisk(risk).build();
    }

    private static void ofMoney(Map<FindingCode, Plan> plans) {
        Funding sum = Funding.builder()
                .title("Early help")
                .financialYear(PartialDate.parse("2024-04/2025-03"))
                .allocated(Amount.of(465_000))
                .build();
        plans.put(
                FindingCode.NOT_A_FINANCIAL_YEAR,
                of(sum.toBuilder().financialYear(PartialDate.of(2024)).build()));
        plans.put(
                FindingCode.DATE_OUTSIDE_FINANCIAL_YEAR,
                of(sum.toBuilder().date(PartialDate.parse("2026-01")).build()));
        plans.put(
                FindingCode.SPENT_ABOVE_ALLOCATED,
                of(sum.toBuilder().spent(Amount.of(500_000)).build()));
        plans.put(
                FindingCode.SUM_GIVEN_TWICE,
                of(action("1.1").addFunding(sum), action("1.2").addFunding(sum)));
        plans.put(
                FindingCode.UNKNOWN_CURRENCY, of(sum.toBuilder().currency("QQQ").build()));
        plans.put(
                FindingCode.CURRENCY_NOT_BY_CODE,
                CheckedMeasures.planOf(
                        Measure.builder().id("m1").title("Money").unit("pounds").build()));
    }

    private static Plan of(Funding sum) {
        return northmoor().addFunding(sum).build();
    }

    private static void ofEngagements(Map<FindingCode, Plan> plans) {
        Engagement survey = Engagement.builder()
                .id("e1")
                .title("Survey of parents")
                .method(EngagementMethod.SURVEY)
                .addAudience(Audience.PARENTS_AND_FAMILIES)
                .invited(Amount.of(108))
                .heard(Amount.of(12))
                .build();
        plans.put(
                FindingCode.HEARD_ABOVE_INVITED,
                of(survey.toBuilder().heard(Amount.of(109)).build()));
        plans.put(
                FindingCode.SURVEY_WITHOUT_RESPONSE,
                of(survey.toBuilder().invited(Optional.empty()).build()));
        plans.put(
                FindingCode.ENGAGEMENT_WITHOUT_AUDIENCE,
                of(survey.toBuilder().audiences(List.of()).build()));
    }

    private static Plan of(Engagement engagement) {
        return northmoor().addEngagement(engagement).build();
    }

    private static Plan of(Action.Builder... actions) {
        var area = area("a1");
        for (Action.Builder action : actions) {
            area.addAction(action.build());
        }
        return SamplePlans.of(area.build());
    }

    private static Plan of(Benefit.Builder benefit) {
        return SamplePlans.of(area("a1").addBenefit(benefit.build()).build());
    }
}
