package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.rollup.RolledPlans;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every edit of one entry. */
class PlanEditLaws {

    private static String area(Plan plan, Random random) {
        return plan.getAreas().get(random.nextInt(plan.getAreas().size())).getId();
    }

    private static String entry(Plan plan, Random random) {
        return plan.getActions().get(random.nextInt(plan.getActions().size())).getId();
    }

    @Property
    void whatIsAddedAndTakenOutAgainLeavesThePlan(@ForAll("plans") Plan plan, @ForAll Random random) {
        Assume.that(!plan.getAreas().isEmpty());
        String area = area(plan, random);
        Action action = SamplePlans.action(plan.suggestId(area, Action.class)).build();
        Benefit benefit =
                SamplePlans.benefit(plan.suggestId(area, Benefit.class)).build();

        Plan added = plan.add(area, action).add(area, benefit);

        assertThat(added.find(action.getId())).contains(action);
        assertThat(added.findAreaOf(benefit.getId()).map(ImprovementArea::getId))
                .contains(area);
        assertThat(added.without(action.getId()).without(benefit.getId())).isEqualTo(plan);
        assertThat(added.without(benefit.getId()).without(action.getId())).isEqualTo(plan);
    }

    @Property
    void anAddedActionIsOneMoreInTheTotal(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf, @ForAll Random random) {
        Assume.that(!plan.getAreas().isEmpty());
        String area = area(plan, random);
        Plan added = plan.add(
                area, SamplePlans.action(plan.suggestId(area, Action.class)).build());

        assertThat(RollUp.actions(added, asOf).total().total())
                .isEqualTo(RollUp.actions(plan, asOf).total().total() + 1);
        assertThat(RollUp.actions(added, asOf).get(area).total())
                .isEqualTo(RollUp.actions(plan, asOf).get(area).total() + 1);
    }

    @Property
    void aMoveKeepsEveryTallyThatIsNotOfAreas(
            @ForAll("plans") Plan plan, @ForAll("dates") PartialDate asOf, @ForAll Random random) {
        Assume.that(!plan.getActions().isEmpty());
        String entry = entry(plan, random);
        String area = area(plan, random);
        String from = plan.findAreaOf(entry).orElseThrow().getId();
        RollUp<ActionStatus> before = RollUp.actions(plan, asOf);

        Plan moved = plan.move(entry, area);
        RollUp<ActionStatus> after = RollUp.actions(moved, asOf);

        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.dispositions()).isEqualTo(before.dispositions());
        assertThat(after.get(from).plus(area.equals(from) ? after.get(from) : after.get(area)))
                .isEqualTo(before.get(from).plus(area.equals(from) ? before.get(from) : before.get(area)));
        for (Grouping grouping : List.of(Grouping.OWNER, Grouping.DISPOSITION, Grouping.SUB_GROUP, Grouping.PLAN)) {
            assertThat(tallies(after.by(grouping))).isEqualTo(tallies(before.by(grouping)));
        }
        assertThat(moved.get(entry)).isSameAs(plan.get(entry));
        assertThat(moved.findAreaOf(entry).map(ImprovementArea::getId)).contains(area);
    }

    private static Map<Optional<String>, Object> tallies(RollUp<ActionStatus> rollUp) {
        return rollUp.groups().stream()
                .collect(Collectors.toMap(group -> group.key().id(), Group::tally));
    }

    @Property
    void anEditTouchesOneAreaAndLeavesTheOthersTheVerySame(@ForAll("plans") Plan plan, @ForAll Random random) {
        Assume.that(!plan.getActions().isEmpty());
        String entry = entry(plan, random);
        Plan edited = plan.assess(entry, Assessment.of(MARCH, ActionStatus.PAUSED));

        assertThat(edited.get(entry, Action.class).getAssessments())
                .hasSize(plan.get(entry, Action.class).getAssessments().size() + 1);
        for (int i = 0; i < plan.getAreas().size(); i++) {
            ImprovementArea area = plan.getAreas().get(i);
            if (!area.getId().equals(plan.findAreaOf(entry).orElseThrow().getId())) {
                assertThat(edited.getAreas().get(i)).isSameAs(area);
            }
        }
    }

    @Property
    void anEditByAnUnknownIdIsRefused(@ForAll("plans") Plan plan, @ForAll Random random) {
        Assume.that(!plan.getActions().isEmpty());
        String unknown = entry(plan, random) + "?";

        assertThatIllegalArgumentException().isThrownBy(() -> plan.without(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.move(unknown, area(plan, random)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.assess(unknown, Assessment.of(MARCH, ActionStatus.PAUSED)))
                .withMessageMatching("Plan northmoor-2024-27: no action or benefit has the id .*; there is .*");
    }

    /** The index that edits hand on finds what one that is gathered anew does. */
    @Property
    void afterAnyEditsAnEntryIsFoundAsInThePlanMadeAnew(@ForAll("plans") Plan plan, @ForAll Random random) {
        Assume.that(!plan.getActions().isEmpty());
        Plan edited = plan;
        for (int i = 0; i < 12; i++) {
            edited = edited(edited, random);
        }
        Plan anew = edited.toBuilder().build();

        assertThat(anew).isEqualTo(edited);
        for (ImprovementArea area : plan.getAreas()) {
            for (String id : List.of(area.getId() + ".1", edited.suggestId(area.getId(), Action.class))) {
                assertThat(edited.find(id)).isEqualTo(anew.find(id));
            }
        }
        for (Action action : plan.getActions()) {
            assertThat(edited.find(action.getId())).isEqualTo(anew.find(action.getId()));
            assertThat(edited.findAreaOf(action.getId())).isEqualTo(anew.findAreaOf(action.getId()));
        }
        for (Action action : edited.getActions()) {
            assertThat(edited.get(action.getId())).isSameAs(action);
        }
    }

    private static Plan edited(Plan plan, Random random) {
        if (plan.getActions().isEmpty() || random.nextInt(3) == 0) {
            String area = area(plan, random);
            return plan.add(
                    area, SamplePlans.action(plan.suggestId(area, Action.class)).build());
        }
        return switch (random.nextInt(4)) {
            case 0 -> plan.without(entry(plan, random));
            case 1 -> plan.move(entry(plan, random), area(plan, random));
            case 2 -> plan.assess(entry(plan, random), Assessment.of(MARCH, ActionStatus.BEHIND));
            default ->
                plan.with(
                        entry(plan, random),
                        Action.class,
                        it -> it.toBuilder().note("n" + random.nextInt()).build());
        };
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RolledPlans.plan();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }
}
