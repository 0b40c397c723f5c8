package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The findings that an edit brings in. */
class NewSinceTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a1")
                    .addAction(action("1.1").addBenefits("1-b1", "missing").build())
                    .addAction(action("1.2").addBenefits("1-b1").build())
                    .addBenefit(benefit("1-b1").build())
                    .build(),
            area("a2").addAction(action("2.1").addBenefits("1-b1").build()).build());

    private static List<Finding> newSince(Plan edited, Plan old) {
        return PlanCheck.of(edited).newSince(old);
    }

    @Test
    void ofAPlanThatIsNotEditedThereAreNone() {
        assertThat(PlanCheck.of(PLAN).findings()).isNotEmpty();
        assertThat(newSince(PLAN, PLAN)).isEmpty();
    }

    @Test
    void linksToWhatIsTakenOutAreTold() {
        List<Finding> found = newSince(PLAN.without("1-b1"), PLAN);

        assertThat(found)
                .filteredOn(finding -> finding.code() == FindingCode.DANGLING_LINK)
                .extracting(finding -> finding.entry().orElseThrow() + " " + finding.path())
                .containsExactly(
                        "1.1 /areas/0/actions/0/benefits/0",
                        "1.2 /areas/0/actions/1/benefits/0",
                        "2.1 /areas/1/actions/0/benefits/0");
    }

    @Test
    void whatIsElsewhereInThePlanIsNotNew() {
        assertThat(newSince(PLAN.move("1.1", "a2"), PLAN)).isEmpty();
        assertThat(newSince(PLAN.without("1.2"), PLAN)).isEmpty();
    }

    @Test
    void aCircleIsTheSameWhereverItBegins() {
        Plan circle = PLAN.with(
                        "1.1",
                        Action.class,
                        it -> it.toBuilder().addNeeds("2.1").build())
                .with("2.1", Action.class, it -> it.toBuilder().addNeeds("1.1").build());

        assertThat(PlanCheck.of(circle).findings(FindingCode.NEEDS_IN_CIRCLE)).hasSize(1);
        assertThat(newSince(circle.move("2.1", "a1").move("1.1", "a2"), circle)).isEmpty();
        assertThat(newSince(circle, PLAN)).hasSize(1);
    }

    @Test
    void whatTwoThingsHaveAlikeIsTheSameInWhateverOrder() {
        Plan alike = PLAN.with(
                        "1.1",
                        Action.class,
                        it -> it.toBuilder().title("Same").owner("Team one").build())
                .with(
                        "2.1",
                        Action.class,
                        it -> it.toBuilder().title("Same").owner("team One").build());

        assertThat(newSince(alike, PLAN))
                .filteredOn(finding -> finding.severity() == Severity.HINT)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        FindingCode.SAME_ACTION_TWICE,
                        FindingCode.SAME_ACTION_TWICE,
                        FindingCode.OWNER_SPELT_OTHERWISE,
                        FindingCode.OWNER_SPELT_OTHERWISE);
        assertThat(newSince(alike.move("2.1", "a1").move("1.1", "a2"), alike)).isEmpty();
    }

    @Test
    void oneMoreOfAKindIsNew() {
        Plan edited = PLAN.with(
                "1.1", Action.class, it -> it.toBuilder().addBenefit("missing").build());

        assertThat(newSince(edited, PLAN))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/areas/0/actions/0/benefits/2");
        assertThat(newSince(PLAN, edited)).isEmpty();
    }

    @Test
    void aCheckOfTheOldPlanGivesTheSame() {
        Plan edited = PLAN.without("1-b1");
        PlanCheck old = PlanCheck.of(PLAN);

        assertThat(PlanCheck.of(edited).newSince(old)).isEqualTo(newSince(edited, PLAN));
        assertThat(old.countLike(old.findings().get(0))).isEqualTo(1);
        assertThat(old.countLike(PlanCheck.of(edited).findings().get(0))).isZero();
    }
}
