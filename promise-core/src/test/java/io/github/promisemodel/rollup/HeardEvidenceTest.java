package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Being heard is evidence of experience of what people were heard about. */
class HeardEvidenceTest {

    private static Engagement.Builder heard(Audience... audiences) {
        return Engagement.builder().id("e1").title("Panel").audiences(List.of(audiences));
    }

    private static Plan plan(Engagement... engagements) {
        return northmoor()
                .addEngagements(engagements)
                .addArea(area("a1")
                        .addAction(action("1.1").build())
                        .addBenefit(benefit("1-b1").build())
                        .addBenefit(benefit("1-b2").build())
                        .build())
                .addArea(area("a2").addBenefit(benefit("2-b1").build()).build())
                .build();
    }

    private static List<String> experienced(Plan plan) {
        return RollUp.benefits(plan, MARCH).evidence().entries(EvidenceLevel.EXPERIENCE).stream()
                .map(counted -> counted.entry().getId())
                .toList();
    }

    @Test
    void anEntryThatIsNamedHasIt() {
        Plan plan = plan(heard(Audience.CARERS).addEntries("1-b2", "1.1").build());

        assertThat(experienced(plan)).containsExactly("1-b2");
        assertThat(RollUp.actions(plan, MARCH)
                        .evidence()
                        .share(EvidenceLevel.EXPERIENCE)
                        .part())
                .isEqualTo(1);
        assertThat(RollUp.benefits(plan, MARCH).evidence())
                .hasToString("0 NATIONAL, 0 ORGANISATIONAL, 1 EXPERIENCE, 2 with none recorded, of 3");
    }

    @Test
    void allEntriesOfAnAreaHaveItWhereNoEntryIsNamed() {
        assertThat(experienced(plan(heard(Audience.CARERS).addAreas("a1").build())))
                .containsExactly("1-b1", "1-b2");
        assertThat(experienced(plan(
                        heard(Audience.CARERS).addAreas("a1").addEntries("2-b1").build())))
                .containsExactly("2-b1");
    }

    @Test
    void beingHeardAboutTheWholePlanIsAboutNoEntry() {
        assertThat(experienced(plan(heard(Audience.CARERS).build()))).isEmpty();
    }

    @Test
    void onlyLivedExperienceThatIsSeenCounts() {
        assertThat(experienced(plan(heard(Audience.WORKFORCE).addAreas("a1").build())))
                .isEmpty();
        assertThat(experienced(plan(heard().addAreas("a1").build()))).isEmpty();
        assertThat(experienced(plan(heard(Audience.CARERS)
                        .addAreas("a2")
                        .date(PartialDate.parse("2025-04"))
                        .build())))
                .isEmpty();
        assertThat(experienced(plan(heard(Audience.CARERS, Audience.WORKFORCE)
                        .addAreas("a2")
                        .date(PartialDate.parse("2025-03"))
                        .build())))
                .containsExactly("2-b1");
    }

    @Test
    void whereAllEvidenceIsListedTheRestHasNone() {
        EvidenceCoverage<?> evidence = RollUp.benefits(
                        plan(heard(Audience.CARERS).addAreas("a2").build()).toBuilder()
                                .asOf(MARCH)
                                .addRecord(PlanRecord.EVIDENCE)
                                .build(),
                        MARCH)
                .evidence();

        assertThat(evidence.bounds(EvidenceLevel.EXPERIENCE)).isEqualTo(new Bounds(1, 1));
        assertThat(evidence.entriesWithNone()).hasSize(2);
    }
}
