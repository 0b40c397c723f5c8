package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What entries and areas are called in tables and lists. */
class EntryNamesTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final String LONG =
            "Children and families take a fuller part in planning care, and see in each plan what they said";

    static Plan plan(ImprovementArea... areas) {
        return Plan.builder()
                .id("northmoor")
                .council(Council.of("northmoor"))
                .title("Made up")
                .period(PlanPeriod.parse("2024/2027"))
                .addAreas(areas)
                .build();
    }

    private static ImprovementArea.Builder area(String reference) {
        return ImprovementArea.builder()
                .id("a" + reference)
                .reference(reference)
                .title("Schools " + reference);
    }

    private static Action action(String id, String reference, String title) {
        Action.Builder action = Action.builder().id(id).title(title);
        return reference.isEmpty()
                ? action.build()
                : action.reference(reference).build();
    }

    private static Benefit benefit(String id, String reference) {
        return Benefit.builder()
                .id(id)
                .reference(reference)
                .title("Benefit " + id)
                .build();
    }

    @Nested
    class Of {

        @Test
        void entryIsCalledByItsReferenceWhereNoOtherOfItsKindHasTheSame() {
            Action action = action("x1", "4.1", "One");
            Benefit benefit = benefit("b1", "4.1");
            EntryNames names = EntryNames.of(
                    plan(area("4").addActions(action).addBenefits(benefit).build()), LABELS);

            assertThat(names.of(action)).isEqualTo("4.1");
            assertThat(names.of(benefit)).isEqualTo("4.1");
            assertThat(names.withKind(action)).isEqualTo("Action 4.1");
            assertThat(names.withKind(benefit)).isEqualTo("Benefit 4.1");
        }

        @Test
        void entriesWithOneReferenceAreCalledByTheirAreasToo() {
            Benefit first = benefit("b1", "1");
            Benefit other = benefit("b2", "1");
            Benefit alone = benefit("b3", "3.1");
            EntryNames names = EntryNames.of(
                    plan(
                            area("1").addBenefits(first).build(),
                            area("2").addBenefits(other).build(),
                            area("3").addBenefits(alone).build()),
                    LABELS);

            assertThat(names.of(first)).isEqualTo("1 of area 1");
            assertThat(names.of(other)).isEqualTo("1 of area 2");
            assertThat(names.of(alone)).isEqualTo("3.1");
        }

        @Test
        void idIsBehindAReferenceThatIsTwiceInOneArea() {
            Benefit first = benefit("b1", "1");
            Benefit other = benefit("b2", "1");
            EntryNames names =
                    EntryNames.of(plan(area("7").addBenefits(first, other).build()), LABELS);

            assertThat(names.of(first)).isEqualTo("1 (b1)");
            assertThat(names.of(other)).isEqualTo("1 (b2)");
        }

        @Test
        void entryWithoutAReferenceIsCalledByTheFirstWordsOfItsTitle() {
            Action action = action("x1", "", "Name a lead");
            Action other = action("x2", "", LONG);
            EntryNames names =
                    EntryNames.of(plan(area("4").addActions(action, other).build()), LABELS);

            assertThat(names.of(action)).isEqualTo("Name a lead");
            assertThat(names.of(other)).isEqualTo("Children and families take a fuller part in planning care,…");
        }

        @Test
        void idIsBehindATitleThatTwoHave() {
            Action action = action("x1", "", "Name a lead");
            Action other = action("x2", "", "Name a lead");
            EntryNames names = EntryNames.of(
                    plan(
                            area("4").addActions(action).build(),
                            area("5").addActions(other).build()),
                    LABELS);

            assertThat(names.of(action)).isEqualTo("Name a lead (x1)");
            assertThat(names.of(other)).isEqualTo("Name a lead (x2)");
        }

        @Test
        void nameThatLooksLikeAnothersIsGivenUpByBoth() {
            Action action = action("x1", "", "A lead");
            Action other = action("x2", "", "A lead");
            Action third = action("x3", "", "A lead (x1)");
            EntryNames names = EntryNames.of(
                    plan(area("4").addActions(third, action, other).build()), LABELS);

            assertThat(names.of(action)).isEqualTo("x1");
            assertThat(names.of(other)).isEqualTo("A lead (x2)");
            assertThat(names.of(third)).isEqualTo("A lead (x1) (x3)");
        }

        @Test
        void entryOfAnotherPlanIsCalledByItsReferenceOrItsTitle() {
            EntryNames names = EntryNames.of(plan(), LABELS);

            assertThat(names.of(action("x1", "4.1", "One"))).isEqualTo("4.1");
            assertThat(names.of(action("x1", "", "One"))).isEqualTo("One");
        }
    }

    @Nested
    class OfSeveral {

        @Test
        void referencesAreAList() {
            Action first = action("x1", "4.1", "One");
            Action other = action("x2", "4.2", "Two");
            EntryNames names =
                    EntryNames.of(plan(area("4").addActions(first, other).build()), LABELS);

            assertThat(names.of(List.of(first, other))).isEqualTo("4.1, 4.2");
            assertThat(names.of(List.<Entry<?>>of())).isEmpty();
        }

        @Test
        void thoseOfAnAreaAreTogetherAlsoWhereOneReferenceIsNoOthers() {
            Benefit first = benefit("b1", "1");
            Benefit second = benefit("b2", "2");
            Benefit other = benefit("b3", "1");
            EntryNames names = EntryNames.of(
                    plan(
                            area("1").addBenefits(first, second).build(),
                            area("7").addBenefits(other).build()),
                    LABELS);

            assertThat(names.of(List.of(first, second, other))).isEqualTo("area 1: 1, 2; area 7: 1");
            assertThat(names.of(List.of(second))).isEqualTo("2 of area 1");
        }

        @Test
        void titlesAreInQuotationMarks() {
            Action first = action("x1", "", "Plan, do and look again");
            Action other = action("x2", "4.2", "Two");
            EntryNames names =
                    EntryNames.of(plan(area("4").addActions(first, other).build()), LABELS);

            assertThat(names.of(List.of(first, other))).isEqualTo("“Plan, do and look again”, 4.2");
        }
    }

    @Nested
    class BeforeTitle {

        @Test
        void titleIsNotSaidTwice() {
            Action titled = action("x1", "", "Name a lead");
            Action twin = action("x2", "", "Meet each week");
            Action other = action("x3", "", "Meet each week");
            Action referred = action("x4", "4.1", "One");
            EntryNames names = EntryNames.of(
                    plan(area("4").addActions(titled, twin, other, referred).build()), LABELS);

            assertThat(names.beforeTitle(titled)).isEmpty();
            assertThat(names.beforeTitle(twin)).isEqualTo("x2");
            assertThat(names.beforeTitle(referred)).isEqualTo("4.1");
        }
    }

    @Nested
    class Area {

        @Test
        void areaIsCalledByItsReferenceOrItsTitle() {
            assertThat(EntryNames.area(area("4").build())).isEqualTo("4");
            assertThat(EntryNames.area(
                            ImprovementArea.builder().id("a4").title("Schools").build()))
                    .isEqualTo("Schools");
        }
    }
}
