package io.github.promisemodel.colour;

import static io.github.promisemodel.colour.Policies.ORDER;
import static io.github.promisemodel.colour.Policies.SHARES;
import static io.github.promisemodel.colour.Policies.WEIGHTED;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a colour is explained. */
class GroupColourTest {

    private static final Plan PLAN = SamplePlans.of(area("a1")
            .addBenefit(benefit("b1", GREEN).toBuilder().reference("1").build())
            .addBenefit(benefit("b2", AMBER))
            .addBenefit(benefit("b3", AMBER))
            .addBenefit(benefit("b4").build())
            .build());

    private static List<String> explain(RagPolicy<BenefitStatus> policy) {
        return policy.colourOf(RollUp.benefits(PLAN, MARCH).explain()).explain();
    }

    @Test
    void theSentencesNameThePolicyItsRulesAndTheEntriesThatDecided() {
        assertThat(explain(RagPolicy.worstOf(ORDER).withNotAssessed(UnknownRule.LEAVE_OUT)))
                .containsExactly(
                        "Policy worst of: the worst status of a counted entry.",
                        "Rules: open ones may be any status they allow, those not assessed are left out, superseded ones are left out, withdrawn ones are left out,"
                                + " contextual ones are left out.",
                        "Entries: 3 counted, and left out: 1 not assessed.",
                        "AMBER: 2 of 3: Benefit b2, Benefit b3.");
    }

    @Test
    void aColourThatIsNotDecidedIsExplainedAtBestAndAtWorst() {
        assertThat(explain(RagPolicy.worstOf(ORDER)).subList(2, 5))
                .containsExactly(
                        "Entries: 4 counted.",
                        "At best AMBER: 2 of 4: Benefit b2, Benefit b3.",
                        "At worst RED: 1 of 4: Benefit b4.");
    }

    @Test
    void aColourThatIsDecidedForDifferentReasonsIsExplainedByBoth() {
        assertThat(explain(RagPolicy.majority(ORDER)).subList(3, 5))
                .containsExactly(
                        "At best AMBER: 4 of 4 counted at it or better, which is more than half: Benefit 1, Benefit b2,"
                                + " Benefit b3, Benefit b4.",
                        "At worst AMBER: 3 of 4 counted at it or better, which is more than half: Benefit 1,"
                                + " Benefit b2, Benefit b3.");
    }

    @Test
    void whereNoThresholdIsPassedTheEntriesBelowTheLastDecided() {
        RagPolicy<BenefitStatus> strict = RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(GREEN, 50)), RED)
                .withNotAssessedAs(GREEN);
        RagPolicy<BenefitStatus> stricter = RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(GREEN, 51)), RED)
                .withNotAssessedAs(GREEN);

        assertThat(explain(strict))
                .endsWith("GREEN: 2 of 4 counted at it or better, which is at least 50 per cent: Benefit 1,"
                        + " Benefit b4.");
        assertThat(explain(stricter))
                .endsWith("RED: 2 of 4 counted at GREEN or better, which is less than 51 per cent: Benefit b2,"
                        + " Benefit b3.");
    }

    @Test
    void inAMeanNoEntryIsSingledOut() {
        assertThat(explain(WEIGHTED.withNotAssessed(UnknownRule.LEAVE_OUT)))
                .endsWith("AMBER: 3 counted with 4 points, a mean of at least 1.");
    }

    @Test
    void overSeveralPlansAnEntryIsNamedWithItsPlan() {
        Plan other = PLAN.toBuilder().id("southmoor-2024-27").build();

        assertThat(SHARES.withNotAssessed(UnknownRule.AS_WORST)
                        .colourOf(RollUp.benefits(List.of(PLAN, other), MARCH)
                                .by(Grouping.COUNCIL)
                                .explain("northmoor")
                                .orElseThrow())
                        .explain())
                .endsWith("AMBER: 6 of 8 counted at it or better, which is at least 50 per cent: Benefit 1 of"
                        + " northmoor-2024-27, Benefit b2 of northmoor-2024-27, Benefit b3 of northmoor-2024-27,"
                        + " Benefit 1 of southmoor-2024-27, Benefit b2 of southmoor-2024-27, Benefit b3 of"
                        + " southmoor-2024-27.");
    }

    @Test
    void entriesOfOneNameAreToldApartByTheirAreas() {
        Plan plan = SamplePlans.of(
                area("a1")
                        .addBenefit(
                                benefit("b1", AMBER).toBuilder().reference("1").build())
                        .addBenefit(benefit("b3", AMBER))
                        .build(),
                area("a2")
                        .addBenefit(
                                benefit("b2", AMBER).toBuilder().reference("1").build())
                        .build());

        assertThat(RagPolicy.worstOf(ORDER)
                        .colourOf(RollUp.benefits(plan, MARCH).explain())
                        .explain())
                .endsWith("AMBER: 3 of 3: Benefit 1 of Area a1, Benefit b3, Benefit 1 of" + " Area a2.");
    }

    @Test
    void whatIsLeftOutIsNamedByWhy() {
        RagPolicy<BenefitStatus> policy =
                RagPolicy.worstOf(ORDER).withOpen(UnknownRule.LEAVE_OUT).withNotAssessed(UnknownRule.LEAVE_OUT);
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("b1", RED).toBuilder().contextual(true).build())
                .addBenefit(benefit("b2")
                        .addAssessment(Assessment.builder(BenefitStatus.class)
                                .asOf(MARCH)
                                .reading(Reading.of(GREEN, RED))
                                .build())
                        .build())
                .addBenefit(benefit("b3").build())
                .addBenefit(benefit("b4", GREEN))
                .build());

        assertThat(policy.colourOf(RollUp.benefits(plan, MARCH).explain()).explain())
                .contains("Entries: 1 counted, and left out: 1 CONTEXTUAL, 1 open, 1 not assessed.");
    }

    @Test
    void whatAColourShowsCannotBeChanged() {
        GroupColour<BenefitStatus> colour =
                RagPolicy.worstOf(ORDER).colourOf(RollUp.benefits(PLAN, MARCH).explain());

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> colour.leftOut().put(LeftOut.WITHDRAWN, 1L));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> colour.explain().clear());
    }
}
