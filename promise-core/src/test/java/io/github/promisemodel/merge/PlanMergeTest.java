package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two edits of one plan that can both be kept. */
class PlanMergeTest {

    private static final Plan BASE = SamplePlans.of(
            area("a1")
                    .addAction(action("1.1").build())
                    .addAction(action("1.2", ActionStatus.ON_TARGET))
                    .addBenefit(benefit("1-b1").build())
                    .build(),
            area("a2").addAction(action("2.1").build()).build());

    private static Plan action1(String id, UnaryOperator<Action.Builder> edit) {
        return BASE.with(
                id, Action.class, action -> edit.apply(action.toBuilder()).build());
    }

    private static Plan area1(UnaryOperator<ImprovementArea.Builder> edit) {
        return BASE.withArea("a1", area -> edit.apply(area.toBuilder()).build());
    }

    private static Plan merged(Plan first, Plan second) {
        return merged(BASE, first, second);
    }

    private static Plan merged(Plan base, Plan first, Plan second) {
        PlanMerge merge = PlanMerge.of(base, first, second);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.hasConflicts()).isFalse();
        return merge.plan().orElseThrow();
    }

    private static List<String> actions(Plan plan, String area) {
        return plan.findArea(area).orElseThrow().getActions().stream()
                .map(Action::getId)
                .toList();
    }

    @Test
    void editsOfDifferentFieldsOfOneActionAreBothKept() {
        Plan plan = merged(action1("1.1", it -> it.owner("Housing team")), action1("1.1", it -> it.note("Two posts")));

        assertThat(plan).isEqualTo(action1("1.1", it -> it.owner("Housing team").note("Two posts")));
    }

    @Test
    void theSameEditTwiceIsTakenOnce() {
        Plan edit = action1("1.1", it -> it.title("New").addAssessment(Assessment.of(MARCH, ActionStatus.PAUSED)));

        assertThat(merged(edit, edit)).isEqualTo(edit);
    }

    @Test
    void aHistoryIsTheUnionOfWhatBothAppendInOrder() {
        Assessment<ActionStatus> first = Assessment.of(PartialDate.of(2025), ActionStatus.BEHIND);
        Assessment<ActionStatus> second = Assessment.of(PartialDate.of(2026), ActionStatus.COMPLETE);
        Plan plan =
                merged(action1("1.2", it -> it.addAssessment(first)), action1("1.2", it -> it.addAssessment(second)));

        assertThat(plan.getActions().get(1).getAssessments())
                .containsExactly(Assessment.of(MARCH, ActionStatus.ON_TARGET), first, second);
    }

    @Test
    void anActionMovedByOneAndAssessedByTheOtherIsBoth() {
        Action moved = BASE.getActions().get(0);
        Plan first = area1(it -> it.actions(List.of(BASE.getActions().get(1))))
                .withArea("a2", it -> it.toBuilder().addAction(moved).build());
        Assessment<ActionStatus> assessed = Assessment.of(MARCH, ActionStatus.COMPLETE);
        Plan second = action1("1.1", it -> it.addAssessment(assessed));

        for (Plan plan : List.of(merged(first, second), merged(second, first))) {
            assertThat(actions(plan, "a1")).containsExactly("1.2");
            assertThat(actions(plan, "a2")).containsExactly("2.1", "1.1");
            assertThat(plan.getActions().get(2).getAssessments()).containsExactly(assessed);
        }
    }

    @Test
    void additionsStandWhereTheyWereAddedThoseOfTheFirstEditFirst() {
        Plan first = area1(it -> it.actions(List.of(
                action("1.0").build(),
                BASE.getActions().get(0),
                action("1.1a").build(),
                BASE.getActions().get(1),
                action("1.3").build())));
        Plan second = area1(it -> it.addAction(action("1.4").build()))
                .withArea(
                        "a1",
                        it -> it.toBuilder()
                                .actions(List.of(
                                        it.getActions().get(0),
                                        action("1.1b").build(),
                                        it.getActions().get(1),
                                        it.getActions().get(2)))
                                .build());

        assertThat(actions(merged(first, second), "a1"))
                .containsExactly("1.0", "1.1", "1.1a", "1.1b", "1.2", "1.3", "1.4");
        assertThat(actions(merged(second, first), "a1"))
                .containsExactly("1.0", "1.1", "1.1b", "1.1a", "1.2", "1.4", "1.3");
    }

    @Test
    void anOrderThatOneEditChangesIsKept() {
        Plan first = area1(it ->
                it.actions(List.of(BASE.getActions().get(1), BASE.getActions().get(0))));
        Plan second = area1(it -> it.addAction(action("1.3").build()));

        assertThat(actions(merged(first, second), "a1")).containsExactly("1.2", "1.3", "1.1");
        assertThat(actions(merged(first, first), "a1")).containsExactly("1.2", "1.1");
    }

    @Test
    void areasAreAddedAndDeletedWithTheirEntries() {
        Plan first = BASE.toBuilder()
                .addAreas(area("a3").addAction(action("3.1").build()).build())
                .build();
        Plan second = BASE.toBuilder().areas(BASE.getAreas().subList(0, 1)).build();

        Plan plan = merged(first, second);

        assertThat(plan.getAreas()).extracting(ImprovementArea::getId).containsExactly("a1", "a3");
        assertThat(actions(plan, "a3")).containsExactly("3.1");
        assertThat(merged(second, first)).isEqualTo(plan);
    }

    @Test
    void whatOneEditDeletesAndTheOtherLeavesIsGone() {
        Plan first = area1(it -> it.actions(List.of()).benefits(List.of()));
        Plan second =
                BASE.with("2.1", Action.class, it -> it.toBuilder().note("n").build());

        assertThat(merged(first, second).getActions()).extracting(Action::getId).containsExactly("2.1");
        assertThat(merged(first, second).getBenefits()).isEmpty();
    }

    @Test
    void valuesWithoutAnIdAreToldApartByBeingEqual() {
        KeyDate one = KeyDate.of(PartialDate.of(2024), "one");
        KeyDate two = KeyDate.of(PartialDate.of(2025), "two");
        KeyDate changed = KeyDate.of(PartialDate.of(2026), "changed");
        Plan base = action1("1.1", it -> it.addKeyDates(one, two, two));
        Plan first = action1("1.1", it -> it.addKeyDates(changed, two, two));
        Plan second = action1("1.1", it -> it.addKeyDates(one, two));

        assertThat(merged(base, first, second).getActions().get(0).getKeyDates())
                .containsExactly(changed, two);
    }

    @Test
    void benefitsAreMergedAsActionsAre() {
        Plan first = BASE.with(
                "1-b1",
                Benefit.class,
                it -> it.toBuilder()
                        .addAssessment(Assessment.of(MARCH, BenefitStatus.GREEN))
                        .build());
        Plan second = area1(it -> it.addBenefit(benefit("1-b2").build()));

        assertThat(merged(first, second).getBenefits())
                .extracting(each -> each.getId() + each.getAssessments().size())
                .containsExactly("1-b11", "1-b20");
    }

    @Test
    void documentsAreToldApartByTheirIds() {
        Document report = Document.builder().id("d1").title("Report").build();
        Plan base = BASE.toBuilder().addDocuments(report).build();
        Document dated = report.toBuilder().date(PartialDate.of(2025)).build();
        Document other = Document.builder().id("d2").title("Other").build();

        Plan plan = merged(
                base,
                base.toBuilder().documents(List.of(dated)).build(),
                base.toBuilder().addDocuments(other).build());

        assertThat(plan.getDocuments()).containsExactly(dated, other);
    }

    @Test
    void unknownFieldsAreMergedNameByName() {
        Extensions base = Extensions.of("ward", new ExtensionValue.Text("1"));
        Extensions second =
                Extensions.of(Map.of("ward", new ExtensionValue.Text("1"), "b", new ExtensionValue.Text("2")));

        Plan plan = merged(
                BASE.toBuilder().extensions(base).build(),
                BASE.toBuilder()
                        .extensions(Extensions.of("ward", new ExtensionValue.Text("9")))
                        .build(),
                BASE.toBuilder().extensions(second).build());

        assertThat(plan.getExtensions())
                .isEqualTo(
                        Extensions.of(Map.of("ward", new ExtensionValue.Text("9"), "b", new ExtensionValue.Text("2"))));
    }

    @Test
    void aPlanWithRepeatedIdsLosesNothing() {
        Plan base = SamplePlans.of(
                area("a1").addAction(action("x").title("one").build()).build(),
                area("a1").addAction(action("x").title("two").build()).build());
        Plan first = base.toBuilder().note("n").build();
        Plan second = base.toBuilder().title("t").build();

        assertThat(merged(base, first, second))
                .isEqualTo(base.toBuilder().note("n").title("t").build());
    }

    @Test
    void anExtensionThatBothAddIsTakenOnceAndAFurtherOneFollowsIt() {
        DueExtension one = DueExtension.of(PartialDate.of(2026));
        DueExtension two = DueExtension.of(PartialDate.of(2027));
        Plan base = action1("1.1", it -> it.due(PartialDate.of(2025)));
        Plan first = base.with(
                "1.1", Action.class, it -> it.toBuilder().addDueExtensions(one).build());
        Plan second = base.with(
                "1.1",
                Action.class,
                it -> it.toBuilder().addDueExtensions(one, two).build());

        assertThat(merged(base, first, second)).isEqualTo(second);
        assertThat(merged(base, second, first)).isEqualTo(second);
    }
}
