package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two edits of one plan that cannot both be kept. */
class MergeConflictTest {

    private static final Plan BASE = SamplePlans.of(
            area("a1").addAction(action("1.1").build()).build(),
            area("a2")
                    .addAction(action("2.1").build())
                    .addAction(action("2.2").reference("2/2").build())
                    .addBenefit(benefit("2-b1").build())
                    .build());

    private static Plan titled(String id, String title) {
        return BASE.with(id, Action.class, it -> it.toBuilder().title(title).build());
    }

    private static Plan ofArea2(Action... actions) {
        return BASE.withArea(
                "a2", it -> it.toBuilder().actions(List.of(actions)).build());
    }

    private static Plan without(String area) {
        List<ImprovementArea> left = new ArrayList<>(BASE.getAreas());
        left.removeIf(each -> each.getId().equals(area));
        return BASE.toBuilder().areas(left).build();
    }

    private static MergeConflict only(Plan first, Plan second) {
        return only(BASE, first, second);
    }

    private static MergeConflict only(Plan base, Plan first, Plan second) {
        PlanMerge merge = PlanMerge.of(base, first, second);

        assertThat(merge.plan()).isEmpty();
        assertThat(merge.hasConflicts()).isTrue();
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0);
    }

    @Test
    void twoChangesOfOneField() {
        MergeConflict conflict = only(titled("2.2", "one"), titled("2.2", "two"));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.FIELD_CHANGED);
        assertThat(conflict.arguments())
                .containsExactly(Map.entry("thing", List.of("Action 2/2")), Map.entry("fields", List.of("title")));
        assertThat(conflict.path()).hasToString("/areas/1/actions/1/title");
        assertThat(conflict.base()).contains("Action of 2.2");
        assertThat(conflict.first()).contains("one");
        assertThat(conflict.second()).contains("two");
        assertThat(conflict)
                .hasToString("Action 2/2: both edits change its title, each in its own way; keep one of the two "
                        + "(/areas/1/actions/1/title)");
    }

    @Test
    void aFieldThatOneSideDoesNotHaveIsEmptyThere() {
        Plan base =
                BASE.with("2-b1", Benefit.class, it -> it.toBuilder().note("n").build());
        MergeConflict conflict = only(
                base,
                BASE,
                base.with("2-b1", Benefit.class, it -> it.toBuilder().note("m").build()));

        assertThat(conflict.path()).hasToString("/areas/1/benefits/0/note");
        assertThat(conflict.base()).contains("n");
        assertThat(conflict.first()).isEmpty();
        assertThat(conflict.second()).contains("m");
    }

    @Test
    void everyConflictIsTold() {
        Plan first = titled("1.1", "one").toBuilder().title("one").build();
        Plan second = titled("1.1", "two").toBuilder().title("two").build();

        assertThat(PlanMerge.of(BASE, first, second).conflicts())
                .extracting(each -> each.path().toString())
                .containsExactly("/title", "/areas/0/actions/0/title");
    }

    @Test
    void aDeletionAgainstAChange() {
        Plan deleted = ofArea2(BASE.getActions().get(1));
        MergeConflict conflict = only(deleted, titled("2.2", "new"));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.DELETED);
        assertThat(conflict.path()).hasToString("/areas/1/actions/1");
        assertThat(conflict.first()).isEmpty();
        assertThat(conflict.second()).isPresent();
        assertThat(conflict.message())
                .isEqualTo(
                        "Action 2/2: one edit deletes it and the other changes its title; keep the change or delete it");
        assertThat(only(titled("2.2", "new"), deleted).second()).isEmpty();
    }

    @Test
    void anAreaDeletedAgainstAnActionAddedToIt() {
        Plan first = without("a1");
        Plan second = BASE.withArea(
                "a1", it -> it.toBuilder().addAction(action("1.2").build()).build());
        MergeConflict conflict = only(first, second);

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.AREA_DELETED);
        assertThat(conflict.arguments()).containsEntry("area", List.of("a1"));
        assertThat(conflict.path()).hasToString("/areas/0/actions/1");
        assertThat(conflict.second()).isPresent();
        assertThat(conflict.message())
                .isEqualTo("Action 1.2: one edit deletes its area a1 and the other puts it there; "
                        + "keep the area or move the entry");
    }

    @Test
    void anAreaDeletedAgainstAChangeOfIt() {
        MergeConflict conflict = only(
                without("a1"),
                BASE.withArea("a1", it -> it.toBuilder().note("n").build()));

        assertThat(conflict.path()).hasToString("/areas/0");
        assertThat(conflict.message()).startsWith("Area a1: one edit deletes it");
    }

    @Test
    void twoMovesToDifferentAreas() {
        Plan base = BASE.toBuilder().addAreas(area("a3").build()).build();
        Action moved = base.getActions().get(0);
        Plan emptied =
                base.withArea("a1", it -> it.toBuilder().actions(List.of()).build());
        MergeConflict conflict = only(
                base,
                emptied.withArea("a2", it -> it.toBuilder().addAction(moved).build()),
                emptied.withArea("a3", it -> it.toBuilder().addAction(moved).build()));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.MOVED);
        assertThat(conflict.path()).hasToString("/areas/0/actions/0");
        assertThat(conflict.base()).contains("a1");
        assertThat(conflict.first()).contains("a2");
        assertThat(conflict.second()).contains("a3");
        assertThat(conflict.message())
                .isEqualTo("Action 1.1: the edits move it to different areas, a2 and a3; choose one");
    }

    @Test
    void twoAdditionsUnderOneId() {
        Plan first = BASE.withArea(
                "a1", it -> it.toBuilder().addAction(action("1.9").build()).build());
        Plan second = BASE.withArea(
                "a1",
                it -> it.toBuilder().addAction(action("1.9").note("n").build()).build());
        MergeConflict conflict = only(first, second);

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.ADDED);
        assertThat(conflict.arguments()).containsEntry("fields", List.of("note"));
        assertThat(conflict.path()).hasToString("/areas/0/actions/1");
        assertThat(conflict.base()).isEmpty();
        assertThat(conflict.message())
                .isEqualTo("Action 1.9: both edits add it, each with another note; keep one of the two");
    }

    @Test
    void twoOrders() {
        Action third = action("2.3").build();
        Action one = BASE.getActions().get(1);
        Action two = BASE.getActions().get(2);
        Plan base = ofArea2(one, two, third);
        MergeConflict conflict = only(base, ofArea2(two, one, third), ofArea2(one, third, two));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.REORDERED);
        assertThat(conflict.path()).hasToString("/areas");
        assertThat(conflict.base()).contains(List.of("2.1", "2.2", "2.3"));
        assertThat(conflict.first()).contains(List.of("2.2", "2.1", "2.3"));
        assertThat(conflict.message())
                .isEqualTo("Area a2: both edits put its actions in another order; keep one of the two");
    }

    @Test
    void twoOrdersOfAreas() {
        Plan base = BASE.toBuilder().addAreas(area("a3").build()).build();
        List<ImprovementArea> turned = new ArrayList<>(base.getAreas());
        Collections.reverse(turned);
        List<ImprovementArea> swapped = new ArrayList<>(base.getAreas());
        Collections.swap(swapped, 0, 1);
        MergeConflict conflict = only(
                base,
                base.toBuilder().areas(turned).build(),
                base.toBuilder().areas(swapped).build());

        assertThat(conflict.path()).hasToString("/areas");
        assertThat(conflict.first()).contains(List.of("a3", "a2", "a1"));
        assertThat(conflict.message())
                .isEqualTo("Plan northmoor-2024-27: both edits put its areas in another order; keep one of the two");
    }

    @Test
    void twoOrdersOfValues() {
        Plan base = served("b1", "b2", "b3");
        MergeConflict conflict = only(base, served("b2", "b1", "b3"), served("b1", "b3", "b2"));

        assertThat(conflict.path()).hasToString("/areas/0/actions/0/benefits");
        assertThat(conflict.second()).contains(List.of("b1", "b3", "b2"));
        assertThat(conflict.message())
                .isEqualTo("Action 1.1: both edits put its benefits in another order; keep one of the two");
    }

    private static Plan served(String... benefits) {
        return BASE.with(
                "1.1", Action.class, it -> it.toBuilder().addBenefits(benefits).build());
    }

    @Test
    void twoReplacementsOfOneValue() {
        MergeConflict conflict = only(served("b1"), served("b2"), served("b3"));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.REPLACED);
        assertThat(conflict.path()).hasToString("/areas/0/actions/0/benefits");
        assertThat(conflict.base()).contains(List.of("b1"));
        assertThat(conflict.first()).contains(List.of("b2"));
        assertThat(conflict.message())
                .isEqualTo("Action 1.1: both edits replace the same value under benefits, each in its own way; "
                        + "keep one of the two");
        assertThat(PlanMerge.of(served("b1", "b2"), served("b2", "b3"), served("b2", "b3"))
                        .hasConflicts())
                .isFalse();
        assertThat(PlanMerge.of(served("b1", "b2"), served("b2"), served("b2")).hasConflicts())
                .isFalse();
    }

    @Test
    void twoChangesOfAnAssessmentWithAnId() {
        Assessment<ActionStatus> first =
                Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder().id("x").build();
        Assessment<ActionStatus> second =
                Assessment.of(MARCH, ActionStatus.PAUSED).toBuilder().id("x").build();
        MergeConflict conflict = only(assessed(first), assessed(second));

        assertThat(conflict.path()).hasToString("/areas/0/actions/0/assessments/0");
        assertThat(conflict.first()).contains(first);
        assertThat(conflict.message())
                .isEqualTo("Action 1.1: both edits add it, each in its own way; keep one of the two");
    }

    private static Plan assessed(Assessment<ActionStatus> assessment) {
        return BASE.with(
                "1.1",
                Action.class,
                it -> it.toBuilder().addAssessment(assessment).build());
    }

    @Test
    void twoChangesOfADocument() {
        Document one = Document.builder().id("d1").title("one").build();
        Document two = Document.builder().id("d2").title("two").build();
        Plan base = BASE.toBuilder().addDocuments(one, two).build();
        MergeConflict conflict = only(
                base,
                BASE.toBuilder().addDocuments(two.toBuilder().title("x").build()).build().toBuilder()
                        .documents(List.of(one, two.toBuilder().title("x").build()))
                        .build(),
                BASE.toBuilder()
                        .addDocuments(
                                one, two.toBuilder().date(PartialDate.of(2025)).build())
                        .build());

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.ITEM_CHANGED);
        assertThat(conflict.path()).hasToString("/documents/1");
        assertThat(conflict.message())
                .isEqualTo("Plan northmoor-2024-27: both edits change its entry under documents, each in its own way; "
                        + "keep one of the two");
    }

    @Test
    void twoValuesOfAnUnknownField() {
        Plan base = ward("1");
        MergeConflict conflict = only(base, ward("2"), ward("3"));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.UNKNOWN_FIELD_CHANGED);
        assertThat(conflict.path()).hasToString("/ward~1~0");
        assertThat(conflict.base()).contains(new ExtensionValue.Text("1"));
        assertThat(conflict.message()).contains("both edits change its unknown field");
    }

    private static Plan ward(String value) {
        return BASE.toBuilder()
                .extensions(Extensions.of("ward/~", new ExtensionValue.Text(value)))
                .build();
    }

    private static Plan extended(PartialDate... to) {
        return BASE.with(
                "1.1",
                Action.class,
                it -> it.toBuilder()
                        .due(PartialDate.of(2025))
                        .dueExtensions(Arrays.stream(to).map(DueExtension::of).toList())
                        .build());
    }

    @Test
    void twoExtensionsOfOneDueDate() {
        MergeConflict conflict = only(extended(), extended(PartialDate.of(2026)), extended(PartialDate.of(2027)));

        assertThat(conflict.kind()).isEqualTo(MergeConflictKind.EXTENDED);
        assertThat(conflict.arguments()).containsEntry("fields", List.of("dueExtensions"));
        assertThat(conflict.path()).hasToString("/areas/0/actions/0/dueExtensions");
        assertThat(MergeConflict.inWords(conflict.first())).contains("extended to 2026");
        assertThat(MergeConflict.inWords(conflict.second())).contains("extended to 2027");
        assertThat(conflict.message())
                .isEqualTo("Action 1.1: both edits extend one due date, each in its own way; keep one of the two");
    }

    @Test
    void twoExtensionsOfADateThatWasExtendedBefore() {
        PartialDate before = PartialDate.of(2026);
        only(
                extended(before),
                extended(before, PartialDate.of(2028)),
                extended(before, PartialDate.of(2027), PartialDate.of(2028)));
    }

    @Test
    void anExtensionThatIsReplacedTwiceIsToldOnce() {
        MergeConflict conflict =
                only(extended(PartialDate.of(2026)), extended(PartialDate.of(2027)), extended(PartialDate.of(2028)));

        assertThat(conflict.message()).contains("both edits replace the same value under due extensions");
    }

    @Test
    void messageRefusesArgumentsOfAnotherKind() {
        MergeConflict conflict = new MergeConflict(
                MergeConflictKind.MOVED,
                PlanPath.PLAN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("thing", List.of("Action 1")));

        assertThatIllegalArgumentException()
                .isThrownBy(conflict::message)
                .withMessageStartingWith("Words: merge.MOVED has no areas; ");
    }
}
