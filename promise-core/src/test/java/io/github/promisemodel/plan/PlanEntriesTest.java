package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Entries of a plan found, assessed, added, taken out and moved by their ids. */
class PlanEntriesTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a1")
                    .addAction(action("1.1").build())
                    .addAction(action("1.2").build())
                    .addBenefit(benefit("1-b1").build())
                    .build(),
            area("a2").addAction(action("2.1").build()).build());

    private static final Plan TWICE = SamplePlans.of(
            area("a1").addBenefit(benefit("x").build()).build(),
            area("a2").addAction(action("x").build()).build());

    private static List<String> ids(Plan plan, int area) {
        ImprovementArea of = plan.getAreas().get(area);
        return Stream.<Entry<?>>concat(of.getActions().stream(), of.getBenefits().stream())
                .<String>map(Entry::getId)
                .toList();
    }

    @Nested
    class Find {

        @Test
        void givesTheEntryOfTheKindThatIsAskedFor() {
            assertThat(PLAN.find("1.2", Action.class)).contains(action("1.2").build());
            assertThat(PLAN.find("1-b1", Benefit.class))
                    .contains(benefit("1-b1").build());
        }

        @Test
        void givesNothingOfTheOtherKindOrOfAnUnknownId() {
            assertThat(PLAN.find("1-b1", Action.class)).isEmpty();
            assertThat(PLAN.find("1.2", Benefit.class)).isEmpty();
            assertThat(PLAN.find("9.9", Action.class)).isEmpty();
            assertThat(PLAN.find("9.9")).isEmpty();
        }

        @Test
        @SuppressWarnings({"rawtypes", "unchecked"})
        void refusesWhatIsNoKindOfEntry() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.find("1.1", (Class) Entry.class))
                    .withMessage("Plan northmoor-2024-27: Entry is not a kind of entry; write Action or Benefit");
        }

        @Test
        void givesTheFirstInPlanOrderOfSeveral() {
            assertThat(TWICE.find("x")).contains(benefit("x").build());
            assertThat(TWICE.findAreaOf("x").map(ImprovementArea::getId)).contains("a1");
            assertThat(SamplePlans.of(area("a1")
                                    .addBenefit(benefit("x").build())
                                    .addAction(action("x").note("first").build())
                                    .addAction(action("x").note("second").build())
                                    .build())
                            .find("x"))
                    .contains(action("x").note("first").build());
        }

        @Test
        void givesTheAreaThatAnEntryIsIn() {
            assertThat(PLAN.findAreaOf("2.1")).contains(PLAN.getAreas().get(1));
            assertThat(PLAN.findAreaOf("9.9")).isEmpty();
        }
    }

    @Nested
    class Get {

        @Test
        void givesTheEntryThatThereIs() {
            assertThat(PLAN.get("1-b1")).isEqualTo(benefit("1-b1").build());
            assertThat(PLAN.get("2.1", Action.class)).isEqualTo(action("2.1").build());
        }

        @Test
        void tellsWhatThereIsOtherwise() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.get("1-x"))
                    .withMessage("Plan northmoor-2024-27: no action or benefit has the id 1-x; there is 1-b1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.get("1-b1", Action.class))
                    .withMessage(
                            "Plan northmoor-2024-27: the entry with the id 1-b1 is Benefit 1-b1, not of the kind Action");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWICE.get("x"))
                    .withMessageContaining("the id x is that of 2 things");
        }
    }

    @Nested
    class Assess {

        @Test
        void addsToTheHistoryOfEitherKind() {
            Plan assessed = PLAN.assess("1.2", Assessment.of(MARCH, ActionStatus.BEHIND))
                    .assess("1.2", Assessment.of("2025-04", ActionStatus.COMPLETE))
                    .assess("1-b1", Assessment.of(LocalDate.of(2025, 4, 30), BenefitStatus.GREEN));

            assertThat(assessed.get("1.2", Action.class).getAssessments())
                    .containsExactly(
                            Assessment.of(MARCH, ActionStatus.BEHIND),
                            Assessment.of(PartialDate.of(2025, 4), ActionStatus.COMPLETE));
            assertThat(assessed.get("1-b1", Benefit.class).getAssessments())
                    .containsExactly(Assessment.of(PartialDate.parse("2025-04-30"), BenefitStatus.GREEN));
            assertThat(assessed.getAreas().get(1)).isSameAs(PLAN.getAreas().get(1));
        }

        @Test
        void refusesAStatusOfTheOtherKindOfEntry() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.assess("1.2", Assessment.of(MARCH, BenefitStatus.GREEN)))
                    .withMessage(
                            "Plan northmoor-2024-27: the entry with the id 1.2 is Action 1.2, and the assessment is"
                                    + " not of an action; give it a status of that scale");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.assess("1-b1", Assessment.of(MARCH, ActionStatus.BEHIND)))
                    .withMessageEndingWith("and the assessment is not of a benefit; give it a status of that scale");
        }

        @Test
        void refusesAnIdThatNoEntryOrSeveralHave() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.assess("2.9", Assessment.of(MARCH, ActionStatus.BEHIND)))
                    .withMessage("Plan northmoor-2024-27: no action or benefit has the id 2.9; there is 2.1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWICE.assess("x", Assessment.of(MARCH, ActionStatus.BEHIND)))
                    .withMessageContaining("that of 2 things");
        }

        @Test
        void refusesATextThatIsNoDate() {
            assertThatIllegalArgumentException().isThrownBy(() -> Assessment.of("soon", ActionStatus.BEHIND));
        }
    }

    @Nested
    class Add {

        @Test
        void putsAnEntryLastAmongThoseOfItsKind() {
            Plan added = PLAN.add("a1", action("1.3").build())
                    .add("a2", benefit("2-b1").build());

            assertThat(ids(added, 0)).containsExactly("1.1", "1.2", "1.3", "1-b1");
            assertThat(ids(added, 1)).containsExactly("2.1", "2-b1");
            assertThat(added.find("1.3")).contains(action("1.3").build());
        }

        @Test
        void refusesAnIdThatIsTakenAndSuggestsAnother() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.add("a2", action("1.1").build()))
                    .withMessage(
                            "Plan northmoor-2024-27: the id 1.1 is already that of Action 1.1; give the new one an id"
                                    + " of its own, such as 2.2");
        }

        @Test
        void refusesAnUnknownArea() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.add("a7", benefit("7-b1").build()))
                    .withMessage("Plan northmoor-2024-27: no area has the id a7; there is a1, a2");
        }
    }

    @Nested
    class Without {

        @Test
        void takesOneEntryOutAndLeavesTheRest() {
            Plan without = PLAN.without("1.1").without("1-b1");

            assertThat(ids(without, 0)).containsExactly("1.2");
            assertThat(without.find("1.1")).isEmpty();
            assertThat(without.find("1.2")).isPresent();
            assertThat(without.getAreas().get(1)).isSameAs(PLAN.getAreas().get(1));
        }

        @Test
        void refusesAnIdThatNoEntryOrSeveralHave() {
            assertThatIllegalArgumentException().isThrownBy(() -> PLAN.without("7"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.without("1.1").without("1.1"));
            assertThatIllegalArgumentException().isThrownBy(() -> TWICE.without("x"));
        }
    }

    @Nested
    class Move {

        @Test
        void putsAnEntryLastInTheOtherArea() {
            Plan moved = PLAN.move("1.1", "a2").move("1-b1", "a2");

            assertThat(ids(moved, 0)).containsExactly("1.2");
            assertThat(ids(moved, 1)).containsExactly("2.1", "1.1", "1-b1");
            assertThat(moved.findAreaOf("1.1").map(ImprovementArea::getId)).contains("a2");
        }

        @Test
        void toTheAreaThatItIsInChangesNothing() {
            assertThat(PLAN.move("1.1", "a1")).isSameAs(PLAN);
        }

        @Test
        void refusesUnknownIds() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.move("1.9", "a2"))
                    .withMessageContaining("no action or benefit has the id 1.9; there is 1.1, 1.2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.move("1.1", "a9"))
                    .withMessageContaining("no area has the id a9; there is a1, a2");
        }
    }

    @Nested
    class Index {

        /** More edits than are handed on, of every kind, from the front so that what is behind moves up. */
        @Test
        void findsEveryEntryAfterAsManyEditsAsOneLikes() {
            int count = 600;
            Plan plan = SamplePlans.of(
                    area("a1")
                            .addAllActions(IntStream.range(0, count)
                                    .mapToObj(i -> action("x" + i).build())
                                    .toList())
                            .build(),
                    area("a2").build());

            for (int i = 0; i < count - 1; i++) {
                plan = i % 3 == 0 ? plan.move("x" + i, "a2") : plan.without("x" + i);
                assertThat(plan.find("x" + (count - 1))).isPresent();
                assertThat(plan.find("x" + i).isPresent()).isEqualTo(i % 3 == 0);
                assertThat(plan.findAreaOf("x" + (i + 1)).map(ImprovementArea::getId))
                        .contains("a1");
            }
            assertThat(ids(plan, 0)).containsExactly("x" + (count - 1));
            assertThat(ids(plan, 1)).hasSize(count / 3);
        }

        @Test
        void isHandedOnByAnEditOfAnAreaThatLeavesItsEntries() {
            Plan edited = PLAN.withArea("a1", it -> it.toBuilder().note("n").build());
            assertThat(edited.entryIndex()).isSameAs(PLAN.entryIndex());

            Plan reordered = PLAN.withArea(
                    "a1",
                    it -> it.toBuilder()
                            .actions(
                                    List.of(action("1.9").build(), action("1.1").build()))
                            .build());
            assertThat(reordered.find("1.9")).isPresent();
            assertThat(reordered.find("1.2")).isEmpty();
            assertThat(reordered
                            .with(
                                    "1.1",
                                    Action.class,
                                    it -> it.toBuilder().note("n").build())
                            .get("1.1", Action.class)
                            .getNote())
                    .contains("n");
        }
    }
}
