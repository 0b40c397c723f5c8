package io.github.promisemodel.colour;

import static io.github.promisemodel.colour.Policies.ORDER;
import static io.github.promisemodel.colour.Policies.SHARES;
import static io.github.promisemodel.colour.Policies.WEIGHTED;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What policies make of what is not known and of what is left out, and how they say so. */
class RagPolicyTest {

    private static final RagPolicy<BenefitStatus> WORST = RagPolicy.worstOf(ORDER);

    private static Benefit open(String id, BenefitStatus one, BenefitStatus other) {
        return benefit(id)
                .addAssessment(Assessment.builder(BenefitStatus.class)
                        .asOf(MARCH)
                        .reading(Reading.of(one, other))
                        .build())
                .build();
    }

    private static Benefit ended(String id, BenefitStatus status, DispositionKind kind) {
        return benefit(id, status).toBuilder().disposition(Disposition.of(kind)).build();
    }

    private static final Plan PLAN = SamplePlans.of(area("a1")
            .addBenefit(benefit("b1", GREEN))
            .addBenefit(open("b2", BLUE, AMBER))
            .addBenefit(benefit("b3").build())
            .addBenefit(ended("b4", RED, DispositionKind.SUPERSEDED))
            .addBenefit(ended("b5", RED, DispositionKind.WITHDRAWN))
            .addBenefit(benefit("b6", RED).toBuilder().contextual(true).build())
            .build());

    private static Group<BenefitStatus> group() {
        return RollUp.benefits(PLAN, MARCH).explain();
    }

    private static Group<BenefitStatus> group(Benefit... benefits) {
        return RollUp.benefits(SamplePlans.of(area("a1").addBenefits(benefits).build()), MARCH)
                .explain();
    }

    @Test
    void whatIsNotKnownLeavesTheColourOpen() {
        GroupColour<BenefitStatus> colour = WORST.colourOf(group());

        assertThat(colour.best()).contains(GREEN);
        assertThat(colour.worst()).contains(RED);
        assertThat(colour.isDecided()).isFalse();
        assertThat(colour.noColour()).isEmpty();
        assertThat(colour.counted()).isEqualTo(3);
        assertThat(colour.leftOut())
                .containsExactly(
                        Map.entry(LeftOut.SUPERSEDED, 1L),
                        Map.entry(LeftOut.WITHDRAWN, 1L),
                        Map.entry(LeftOut.CONTEXTUAL, 1L));
        assertThat(colour.policy()).isEqualTo(WORST);
        assertThat(colour).hasToString("GREEN to RED by worst of");
    }

    @Test
    void entriesNotAssessedAreLeftOutWhereThePolicySaysSo() {
        GroupColour<BenefitStatus> colour =
                WORST.withNotAssessed(UnknownRule.LEAVE_OUT).colourOf(group());

        assertThat(colour).hasToString("GREEN to AMBER by worst of");
        assertThat(colour.counted()).isEqualTo(2);
        assertThat(colour.notAssessedLeftOut()).isEqualTo(1);
        assertThat(colour.openLeftOut()).isZero();
    }

    @Test
    void openReadingsAreLeftOutOrCountAsTheirWorst() {
        RagPolicy<BenefitStatus> policy = WORST.withNotAssessed(UnknownRule.LEAVE_OUT);

        assertThat(policy.withOpen(UnknownRule.LEAVE_OUT).colourOf(group())).hasToString("GREEN by worst of");
        assertThat(policy.withOpen(UnknownRule.LEAVE_OUT).colourOf(group()).openLeftOut())
                .isEqualTo(1);
        assertThat(policy.withOpen(UnknownRule.AS_WORST).colourOf(group())).hasToString("AMBER by worst of");
    }

    @Test
    void entriesNotAssessedCountAsAStatusThatIsNamed() {
        RagPolicy<BenefitStatus> policy = WORST.withOpen(UnknownRule.LEAVE_OUT);

        assertThat(policy.withNotAssessedAs(AMBER).colourOf(group())).hasToString("AMBER by worst of");
        assertThat(policy.withNotAssessed(UnknownRule.AS_WORST).colourOf(group()))
                .hasToString("RED by worst of");
        assertThat(policy.withNotAssessedAs(AMBER)
                        .withNotAssessed(UnknownRule.LEAVE_OUT)
                        .colourOf(group()))
                .hasToString("GREEN by worst of");
    }

    @Test
    void entriesLeftOutCountForTheReasonsThatAreNamed() {
        RagPolicy<BenefitStatus> policy = WORST.withOpen(UnknownRule.LEAVE_OUT).withNotAssessed(UnknownRule.LEAVE_OUT);

        assertThat(policy.counting(LeftOut.CONTEXTUAL).colourOf(group()).leftOut())
                .containsExactly(Map.entry(LeftOut.SUPERSEDED, 1L), Map.entry(LeftOut.WITHDRAWN, 1L));
        assertThat(policy.counting(LeftOut.CONTEXTUAL).colourOf(group())).hasToString("RED by worst of");
        assertThat(policy.counting(LeftOut.SUPERSEDED, LeftOut.WITHDRAWN)
                        .colourOf(group())
                        .counted())
                .isEqualTo(3);
        assertThat(policy.counting(LeftOut.SUPERSEDED).counting().colourOf(group()))
                .hasToString("GREEN by worst of");
    }

    @Test
    void whatIsNotYetInThePlanHasNoPartInAColour() {
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("b1", GREEN))
                .addBenefit(benefit("b2", RED).toBuilder()
                        .added(PartialDate.of(2030))
                        .build())
                .build());

        assertThat(WORST.colourOf(RollUp.benefits(plan, MARCH).explain()).leftOut())
                .containsExactly(Map.entry(LeftOut.NOT_YET_ADDED, 1L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORST.counting(LeftOut.NOT_YET_ADDED))
                .withMessageContaining("NOT_YET_ADDED");
        assertThat(WORST.phrase().toString()).doesNotContain("not yet added");
    }

    @Test
    void thePolicySaysWhatIsLeftOutWhateverTheDenominatorIs() {
        Group<BenefitStatus> every =
                RollUp.benefits(PLAN, MARCH).over(Denominator.EVERY_ENTRY).explain();

        assertThat(WORST.colourOf(every)).isEqualTo(WORST.colourOf(group()));
    }

    @Test
    void aGroupWithoutEntriesHasNoColour() {
        GroupColour<BenefitStatus> colour = WORST.colourOf(group(new Benefit[0]));

        assertThat(colour.best()).isEmpty();
        assertThat(colour.worst()).isEmpty();
        assertThat(colour.isDecided()).isFalse();
        assertThat(colour.noColour()).contains(NoColour.NO_ENTRIES);
        assertThat(colour).hasToString("no colour by worst of");
        assertThat(colour.explain()).endsWith("There is no colour: the group has no entries.");
    }

    @Test
    void aGroupOfWhichEverythingIsLeftOutHasNoColour() {
        RagPolicy<BenefitStatus> policy = WORST.withOpen(UnknownRule.LEAVE_OUT).withNotAssessed(UnknownRule.LEAVE_OUT);

        assertThat(policy.colourOf(group(benefit("b").build())).noColour()).contains(NoColour.ALL_LEFT_OUT);
        assertThat(policy.colourOf(group(open("b", BLUE, RED))).noColour()).contains(NoColour.ALL_LEFT_OUT);
        assertThat(policy.colourOf(group(open("b1", BLUE, RED), benefit("b2").build()))
                        .noColour())
                .contains(NoColour.ALL_LEFT_OUT);
        assertThat(policy.colourOf(group(ended("b", RED, DispositionKind.WITHDRAWN)))
                        .explain())
                .endsWith(
                        "Entries: 0 counted, and left out: 1 WITHDRAWN.",
                        "There is no colour: every entry is left out.");
    }

    @Test
    void aTallyHasTheColourOfItsGroup() {
        for (RagPolicy<BenefitStatus> policy : List.of(WORST, RagPolicy.majority(ORDER), SHARES, WEIGHTED)) {
            GroupColour<BenefitStatus> ofTally = policy.colourOf(group().tally());

            assertThat(ofTally).hasToString(policy.colourOf(group()).toString());
            assertThat(ofTally.leftOut()).isEqualTo(policy.colourOf(group()).leftOut());
            assertThat(ofTally.counted()).isEqualTo(3);
        }
    }

    @Test
    void aTallyDoesNotKnowTheStatusesOfTheEntriesItLeavesOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORST.counting(LeftOut.WITHDRAWN).colourOf(group().tally()))
                .withMessage("Policy worst of: it counts entries that are WITHDRAWN, and a tally does not know"
                        + " their statuses; ask for the colour of the group");
        assertThat(WORST.counting(LeftOut.WITHDRAWN)
                        .colourOf(StatusTally.of(BenefitStatus.class, List.of(Reading.of(BLUE)))))
                .hasToString("BLUE by worst of");
    }

    @Test
    void aPolicySaysItsRuleAndItsSettings() {
        assertThat(WORST)
                .hasToString(
                        "worst of: the worst status of a counted entry; open ones may be any status they allow, those not assessed may be any status they allow,"
                                + " superseded ones are left out, withdrawn ones are left out, contextual ones are left out");
        assertThat(SHARES.named("board rule")
                        .withOpen(UnknownRule.AS_WORST)
                        .withNotAssessedAs(RED)
                        .counting(LeftOut.WITHDRAWN))
                .hasToString("board rule: the first of these that enough counted entries have reached or bettered, in"
                        + " per cent: GREEN from 80, AMBER from 50, otherwise RED; open ones count as the worst they allow, those not assessed count as RED,"
                        + " superseded ones are left out, withdrawn ones count, contextual ones are left out");
        assertThat(WEIGHTED.toString())
                .startsWith("weighted: the first of these that the mean of the counted entries' points is enough for:"
                        + " GREEN from 2, AMBER from 1, otherwise RED; points: BLUE 3, GREEN 2, AMBER 1, RED 0;");
        assertThat(RagPolicy.majority(ORDER).toString())
                .startsWith("majority: the best status that more than half of the counted entries have reached or"
                        + " bettered;");
    }

    @Test
    void aPolicyHasANameAndAnOrder() {
        assertThat(WORST.name()).isEqualTo("worst of");
        assertThat(RagPolicy.majority(ORDER).name()).isEqualTo("majority");
        assertThat(SHARES.name()).isEqualTo("share thresholds");
        assertThat(WEIGHTED.name()).isEqualTo("weighted");
        assertThat(SHARES.named("board rule").name()).isEqualTo("board rule");
        for (RagPolicy<BenefitStatus> policy : List.of(WORST, RagPolicy.majority(ORDER), SHARES, WEIGHTED)) {
            assertThat(policy.ranking()).isEqualTo(ORDER);
        }
    }

    @Test
    void policiesAreEqualByNameRuleAndSettings() {
        assertThat(WORST).isEqualTo(RagPolicy.worstOf(ORDER)).hasSameHashCodeAs(RagPolicy.worstOf(ORDER));
        assertThat(WORST.withNotAssessedAs(RED)).isEqualTo(WORST.withNotAssessedAs(RED));
        assertThat(List.of(
                        WORST.named("other"),
                        RagPolicy.majority(ORDER).named("worst of"),
                        WORST.withOpen(UnknownRule.LEAVE_OUT),
                        WORST.withNotAssessed(UnknownRule.LEAVE_OUT),
                        WORST.withNotAssessedAs(RED),
                        WORST.counting(LeftOut.WITHDRAWN)))
                .doesNotContain(WORST);
        assertThat(WORST.named("other").hashCode()).isNotEqualTo(WORST.hashCode());
        assertThat((Object) WORST).isNotEqualTo("worst of");
        assertThat(WORST.counting(LeftOut.WITHDRAWN).counting()).isEqualTo(WORST);
    }
}
