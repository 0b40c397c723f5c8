package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures beside a plan that says what it lists completely: there, what is not listed is not counted. */
class RecordedFiguresTest {

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("An action");
    }

    private static Action disposed(String id, DispositionKind kind) {
        return action(id).disposition(Disposition.of(kind)).build();
    }

    private static Action extended(String id, DueExtension.Builder extension) {
        return action(id)
                .due(PartialDate.parse("2024"))
                .addDueExtension(extension.to(PartialDate.parse("2026")).build())
                .build();
    }

    private static ImprovementArea.Builder area(Action... actions) {
        return ImprovementArea.builder().id("a1").title("An area").addActions(actions);
    }

    private static PublishedFigure.Builder actions() {
        return figure().of(FigureSubject.ACTIONS);
    }

    private static Plan plan(ImprovementArea area, PlanRecord record, PublishedFigure... published) {
        return Figures.plan(List.of(area), published).toBuilder()
                .asOf(AS_OF)
                .addRecord(record)
                .build();
    }

    private static List<FigureFinding> found(Plan plan) {
        List<FigureFinding> found = Reconciliation.of(plan, AS_OF).figures();
        OtherWords.assertSaid(found, plan);
        return found;
    }

    private static FigureFinding first(Plan plan) {
        return found(plan).get(0);
    }

    @Nested
    class Dispositions {

        private final ImprovementArea some = area(
                        disposed("1", DispositionKind.CARRIED_FORWARD),
                        disposed("2", DispositionKind.CLOSED),
                        action("3").build())
                .build();

        private FigureFinding carried(long count) {
            return first(plan(
                    some,
                    PlanRecord.DISPOSITIONS,
                    actions().putCount("CARRIED_FORWARD", count).build()));
        }

        @Test
        void ofEachKindAreCountedExactly() {
            assertThat(carried(1))
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .returns(new Behind(List.of("1"), List.of()), FigureFinding::behind)
                    .hasToString("Actions carried forward: published 1, counted 1, as the plan lists all its"
                            + " dispositions; agrees (Summary)");
            assertThat(carried(2)).returns(Verdict.DIFFERS, FigureFinding::verdict);
            assertThat(first(plan(
                            some,
                            PlanRecord.DISPOSITIONS,
                            actions().putCount("WITHDRAWN", 0).build())))
                    .returns(Verdict.AGREES, FigureFinding::verdict);
        }

        @Test
        void changeNothingInAnotherRecord() {
            assertThat(first(plan(
                            some,
                            PlanRecord.EXTENSIONS,
                            actions().putCount("CARRIED_FORWARD", 2).build())))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                    .hasToString("Actions carried forward: published 2, counted 1 to 2; not decided (Summary)");
        }

        @Test
        void areNotNamedWhereTheyCloseNothing() {
            assertThat(first(plan(
                            area(disposed("1", DispositionKind.CLOSED)).build(),
                            PlanRecord.DISPOSITIONS,
                            actions().putCount("CLOSED", 1).build())))
                    .hasToString("Actions closed: published 1, counted 1; agrees (Summary)");
        }

        @Test
        void ofAPrintedListAreThoseStatedAndNoMore() {
            PublishedFigure list =
                    actions().addEntries("1", "3").listedAs("CARRIED_FORWARD").build();
            assertThat(first(plan(some, PlanRecord.DISPOSITIONS, list)))
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns(Bounds.exactly(1), found -> found.counted().orElseThrow())
                    .hasToString("Actions carried forward list: published 2, counted 1; listed and not so stated: 3;"
                            + " the plan lists all its dispositions; differs (Summary)");
            assertThat(first(plan(some, PlanRecord.ENTRIES, list)))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @Test
        void decideAPercentage() {
            PublishedFigure share =
                    actions().putPercentage("CARRIED_FORWARD", "67").total(3).build();
            assertThat(found(plan(some, PlanRecord.DISPOSITIONS, share)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.PERCENTAGE)
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .asString()
                    .contains("counted 1 of 3, as the plan lists all its dispositions");
        }

        @ParameterizedTest
        @CsvSource({"2024-12, NOT_DECIDED", "2025-03-31, DIFFERS", "2025-04, NOT_DECIDED"})
        void areCompleteAsOfThePlansDateAndNoOther(String asOf, Verdict verdict) {
            Plan plan = plan(
                    some,
                    PlanRecord.DISPOSITIONS,
                    actions().putCount("CARRIED_FORWARD", 2).build());
            assertThat(Reconciliation.of(plan, PartialDate.parse(asOf)).figures())
                    .extracting(FigureFinding::verdict)
                    .containsExactly(verdict);
        }

        @Test
        void ofAPublicationAreThoseAsOfItsOwnDate() {
            PublishedFigure two = actions().putCount("CARRIED_FORWARD", 2).build();
            Publication then = Publication.builder()
                    .id("then")
                    .title("Then")
                    .date(PartialDate.parse("2025-06"))
                    .asOf(AS_OF)
                    .addFigure(two)
                    .build();
            Publication later = Publication.builder()
                    .id("later")
                    .title("Later")
                    .date(PartialDate.parse("2025-06"))
                    .addFigure(two)
                    .build();
            Plan plan = plan(some, PlanRecord.DISPOSITIONS).toBuilder()
                    .addPublications(then, later)
                    .build();
            assertThat(found(plan))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.NOT_DECIDED);
        }

        @Test
        void areAsOfTheLatestDateOfAPlanWithoutOne() {
            Plan undated = Figures.plan(
                            List.of(some),
                            actions().putCount("CARRIED_FORWARD", 2).build())
                    .toBuilder()
                    .addRecord(PlanRecord.DISPOSITIONS)
                    .build();
            assertThat(Reconciliation.of(undated, undated.getLatestDate()).figures())
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS);
            assertThat(first(undated)).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @Test
        void ofAnAreaAreCompleteAsOfTheLatestDateOfTheWholePlan() {
            ImprovementArea ofFigures = some.toBuilder()
                    .addPublished(actions().putCount("CARRIED_FORWARD", 2).build())
                    .build();
            ImprovementArea later = ImprovementArea.builder()
                    .id("a2")
                    .title("An area")
                    .addAction(action("4")
                            .addAssessment(Assessment.of(AS_OF, ActionStatus.BEHIND))
                            .build())
                    .build();
            Plan undated = Figures.plan(List.of(ofFigures, later)).toBuilder()
                    .addRecord(PlanRecord.DISPOSITIONS)
                    .build();
            assertThat(first(undated)).returns(Verdict.DIFFERS, FigureFinding::verdict);
        }
    }

    @Nested
    class Extensions {

        private final ImprovementArea some = area(
                        extended("1", DueExtension.builder().agreed(PartialDate.parse("2024"))),
                        extended("2", DueExtension.builder()),
                        extended("3", DueExtension.builder().agreed(PartialDate.parse("2025"))),
                        extended("4", DueExtension.builder().agreed(PartialDate.parse("2026"))),
                        action("5").build())
                .build();

        private FigureFinding extended(long count, PlanRecord record) {
            return first(
                    plan(some, record, actions().putCount("EXTENDED", count).build()));
        }

        private Action extended(String id, DueExtension.Builder extension) {
            return RecordedFiguresTest.extended(id, extension);
        }

        @Test
        void areThoseAgreedByTheDateAndMayBeThoseOfAPeriodThatIsNotOver() {
            assertThat(extended(2, PlanRecord.EXTENSIONS))
                    .returns(new Bounds(2, 3), found -> found.counted().orElseThrow())
                    .returns(new Behind(List.of("1", "2"), List.of("3")), FigureFinding::behind);
            assertThat(extended(4, PlanRecord.EXTENSIONS)).returns(Verdict.DIFFERS, FigureFinding::verdict);
            assertThat(extended(4, PlanRecord.DISPOSITIONS)).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @ParameterizedTest
        @CsvSource({"2023-12, 1, 1", "2024-12, 2, 2", "2025-01, 2, 3", "2025-03, 2, 3", "2025-04, 2, 5", "2026, 4, 5"})
        void areCompleteAsOfThePlansDateAndOfEarlierOnes(String asOf, long least, long most) {
            Plan plan = plan(
                    some,
                    PlanRecord.EXTENSIONS,
                    actions().putCount("EXTENDED", 1).build());
            assertThat(Reconciliation.of(plan, PartialDate.parse(asOf)).figures())
                    .extracting(found -> found.counted().orElseThrow())
                    .containsExactly(new Bounds(least, most));
        }

        @Test
        void ofActionsWithoutAnyAreNone() {
            ImprovementArea none = area(action("1").build()).build();
            assertThat(first(plan(
                            none,
                            PlanRecord.EXTENSIONS,
                            actions().putCount("EXTENDED", 0).build())))
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .hasToString(
                            "Actions extended: published 0, counted 0, as the plan lists all its extensions; agrees"
                                    + " (Summary)");
        }

        @Test
        void sayNothingOfBenefitsWhichHaveNoDueDate() {
            ImprovementArea benefit = ImprovementArea.builder()
                    .from(Figures.area("a1", Figures.SEVEN))
                    .build();
            assertThat(first(plan(
                            benefit,
                            PlanRecord.EXTENSIONS,
                            figure().putCount("EXTENDED", 1).build())))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }
    }

    @Nested
    class CallsToAction {

        private CallToAction call(String id, Foundation foundation) {
            return CallToAction.builder()
                    .id(id)
                    .foundation(foundation)
                    .title("A call")
                    .build();
        }

        private PublishedFigure.Builder calls() {
            return figure().of(FigureSubject.CALLS_TO_ACTION);
        }

        private Plan calls(ImprovementArea area, PlanRecord record, PublishedFigure... published) {
            return plan(area, record, published).toBuilder()
                    .addCallsToAction(
                            call("v1", Foundation.VOICE), call("v2", Foundation.VOICE), call("f1", Foundation.FAMILY))
                    .build();
        }

        @Test
        void areCountedExactlyByFoundationAndInAll() {
            PublishedFigure figure =
                    calls().putCount("VOICE", 6).putCount("CARE", 0).total(55).build();
            assertThat(found(calls(area().build(), PlanRecord.CALLS_TO_ACTION, figure)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict, found -> found.counted().orElseThrow())
                    .containsExactly(
                            tuple(Verdict.DIFFERS, Bounds.exactly(2)),
                            tuple(Verdict.AGREES, Bounds.exactly(0)),
                            tuple(Verdict.DIFFERS, Bounds.exactly(3)));
            assertThat(first(calls(
                            area().build(),
                            PlanRecord.CALLS_TO_ACTION,
                            calls().total(3).build())))
                    .hasToString("Calls to action total: published 3, counted 3, as the plan lists all its calls to"
                            + " action; agrees (Summary)");
            assertThat(found(calls(area().build(), PlanRecord.ENTRIES, figure)))
                    .extracting(FigureFinding::verdict)
                    .contains(Verdict.NOT_DECIDED);
        }

        @Test
        void areNoneWhereThePlanListsAllAndHasNone() {
            PublishedFigure figure = calls().putCount("VOICE", 1).total(0).build();
            assertThat(found(plan(area().build(), PlanRecord.CALLS_TO_ACTION, figure)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.AGREES);
            assertThat(found(plan(area().build(), PlanRecord.EVIDENCE, figure)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict)
                    .containsOnly(Verdict.NOT_COMPARED);
        }

        @Test
        void ofAnAreaMayBeAnyThatThePlanLists() {
            ImprovementArea answers = area().addCallsToAction("v1")
                    .addPublished(calls().putCount("VOICE", 2)
                            .putCount("FAMILY", 2)
                            .total(4)
                            .build())
                    .build();
            assertThat(found(calls(answers, PlanRecord.CALLS_TO_ACTION)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict, found -> found.counted().orElseThrow())
                    .containsExactly(
                            tuple(Verdict.NOT_DECIDED, new Bounds(1, 2)),
                            tuple(Verdict.DIFFERS, new Bounds(0, 1)),
                            tuple(Verdict.DIFFERS, new Bounds(1, 3)));
        }

        @Test
        void ofAnAreaAreNoMoreThanItsPrintedNumberLeaves() {
            ImprovementArea answers = area().addCallsToAction("f1")
                    .addPublished(calls().putCount("VOICE", 2).total(2).build())
                    .build();
            assertThat(first(calls(answers, PlanRecord.CALLS_TO_ACTION)))
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns(new Bounds(0, 1), found -> found.counted().orElseThrow())
                    .asString()
                    .doesNotContain("lists all");
        }
    }

    @Nested
    class Entries {

        private final PublishedFigure three = figure().putCount("BLUE", 2)
                .putCount("RED", 0)
                .putCount("NOT_ASSESSED", 1)
                .putPercentage("BLUE", "67")
                .total(3)
                .build();

        @Test
        void ofAKindThatThePlanListsNoneOfAreNone() {
            Plan plan = plan(area(action("1").build()).build(), PlanRecord.ENTRIES, three);
            assertThat(found(plan))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.AGREES, Verdict.DIFFERS, Verdict.DIFFERS);
            assertThat(first(plan))
                    .hasToString(
                            "Benefits blue: published 2 (67%), counted 0, as the plan lists all its entries; it would not hold for every entry or for those assessed either; differs"
                                    + " (Summary)");
        }

        @Test
        void areNotCountedWherePlansDoNotSayThatTheyListAll() {
            assertThat(found(plan(area(action("1").build()).build(), PlanRecord.EVIDENCE, three)))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.ENTRIES)
                    .extracting(FigureFinding::verdict)
                    .containsOnly(Verdict.NOT_COMPARED);
        }

        @Test
        void thatAreListedCountAsTheyDid() {
            PublishedFigure figure = actions().putCount("COMPLETE", 1).total(2).build();
            ImprovementArea one = area(action("1").build()).build();
            assertThat(found(plan(one, PlanRecord.ENTRIES, figure)))
                    .isEqualTo(found(Figures.plan(List.of(one), figure)));
        }
    }
}
