package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deep edits of one entry or one area. */
class PlanEditTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a1")
                    .addAction(action("1.1").build())
                    .addAction(action("1.2").build())
                    .addBenefit(benefit("1-b1").reference("1").build())
                    .build(),
            area("a2")
                    .addAction(action("2.1").build())
                    .addBenefit(benefit("2-b1").build())
                    .build());

    @Test
    void oneActionIsEditedAndAllElseStays() {
        Plan edited =
                PLAN.with("1.2", Action.class, it -> it.toBuilder().note("n").build());

        assertThat(edited)
                .isEqualTo(SamplePlans.of(
                        area("a1")
                                .addAction(action("1.1").build())
                                .addAction(action("1.2").note("n").build())
                                .addBenefit(benefit("1-b1").reference("1").build())
                                .build(),
                        PLAN.getAreas().get(1)));
    }

    @Test
    void oneBenefitIsEditedAndAllElseStays() {
        Plan edited =
                PLAN.with("2-b1", Benefit.class, it -> it.toBuilder().note("n").build());

        assertThat(edited)
                .isEqualTo(SamplePlans.of(
                        PLAN.getAreas().get(0),
                        area("a2")
                                .addAction(action("2.1").build())
                                .addBenefit(benefit("2-b1").note("n").build())
                                .build()));
    }

    @Test
    void oneAreaIsEditedAndAllElseStays() {
        Plan edited = PLAN.withArea("a2", it -> it.toBuilder().note("n").build());

        assertThat(edited.getAreas())
                .containsExactly(
                        PLAN.getAreas().get(0),
                        PLAN.getAreas().get(1).toBuilder().note("n").build());
    }

    @Test
    void anUnknownIdIsRefusedWithTheOnesMostLikeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with("1.9", Action.class, it -> it))
                .withMessage("Plan northmoor-2024-27: no action has the id 1.9; there is 1.1, 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with("2-b12", Benefit.class, it -> it))
                .withMessage("Plan northmoor-2024-27: no benefit has the id 2-b12; there is 2-b1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withArea("7", it -> it))
                .withMessage("Plan northmoor-2024-27: no area has the id 7; there is a1, a2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePlans.of().withArea("7", it -> it))
                .withMessage("Plan northmoor-2024-27: no area has the id 7; there are none");
    }

    @Test
    void ofManyIdsLikeItEightAreNamed() {
        Action[] nine =
                IntStream.range(0, 9).mapToObj(i -> action("1." + i).build()).toArray(Action[]::new);
        Plan plan = SamplePlans.of(area("a1").addActions(nine).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.with("1.x", Action.class, it -> it))
                .withMessageEndingWith("there is 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7 and 1 more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePlans.of(area("a1")
                                .addActions(List.of(nine).subList(0, 8).toArray(Action[]::new))
                                .build())
                        .with("1.x", Action.class, it -> it))
                .withMessageEndingWith("1.7");
    }

    @Test
    void anEntryOfTheOtherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with("1-b1", Action.class, it -> it))
                .withMessage("Plan northmoor-2024-27: the entry with the id 1-b1 is Benefit 1, not of the kind Action");
    }

    @Test
    @SuppressWarnings("rawtypes")
    void onlyActionsAndBenefitsAreEntries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with("1.1", Entry.class, it -> it))
                .withMessage("Plan northmoor-2024-27: Entry is not a kind of entry; write Action or Benefit");
    }

    @Test
    void severalWithOneIdAreRefused() {
        Plan entries = SamplePlans.of(
                area("x").addAction(action("1.1").build()).build(),
                area("x").addBenefit(benefit("1.1").build()).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entries.with("1.1", Action.class, it -> it))
                .withMessage(
                        "Plan northmoor-2024-27: the id 1.1 is that of 2 things; give each an id of its own first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entries.withArea("x", it -> it))
                .withMessage("Plan northmoor-2024-27: the id x is that of 2 things; give each an id of its own first");
    }

    @Test
    void anEditCannotChangeTheId() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PLAN.with("1.1", Action.class, it -> action("9").build()))
                .withMessage(
                        "Action 1.1: the edit changes its id from 1.1 to 9; an id outlives its plan, so that links hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withArea("a1", it -> area("a9").build()))
                .withMessage(
                        "Area a1: the edit changes its id from a1 to a9; an id outlives its plan, so that links hold");
    }
}
