package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan does not say of its entries, areas and calls to action widens what may be counted, and is no "no". */
class UnstatedTest {

    private static final PartialDate YEAR = PartialDate.parse("2024");

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("An action");
    }

    private static ImprovementArea area(String id, Foundation foundation, Action... actions) {
        return ImprovementArea.builder()
                .id(id)
                .title("An area")
                .addFoundation(foundation)
                .addActions(actions)
                .build();
    }

    private static ImprovementArea unplaced(String id, Action... actions) {
        return ImprovementArea.builder()
                .id(id)
                .title("An area")
                .addActions(actions)
                .build();
    }

    private static PublishedFigure.Builder of(FigureSubject subject) {
        return figure().of(subject);
    }

    private static FigureFinding first(Plan plan) {
        return Reconciliation.of(plan, AS_OF).figures().get(0);
    }

    @Nested
    class Extended {

        private FigureFinding extended(long count, Action... actions) {
            return first(Figures.plan(
                    List.of(unplaced("a1", actions)),
                    of(FigureSubject.ACTIONS).putCount("EXTENDED", count).build()));
        }

        private final Action extended =
                action("1").addDueExtension(DueExtension.of(YEAR)).build();
        private final Action agreedLater = action("2")
                .addDueExtension(DueExtension.builder()
                        .to(PartialDate.parse("2027"))
                        .agreed(PartialDate.parse("2026"))
                        .build())
                .build();

        @Test
        void thoseOnRecordByTheDateAreALeastAndAnyOtherMayBe() {
            assertThat(extended(1, extended, agreedLater, action("3").build()))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                    .returns(new Bounds(1, 3), found -> found.counted().orElseThrow())
                    .returns(new Behind(List.of("1"), List.of("2", "3")), FigureFinding::behind);
            assertThat(extended(0, extended, agreedLater)).returns(Verdict.DIFFERS, FigureFinding::verdict);
            assertThat(extended(3, extended, agreedLater)).returns(Verdict.DIFFERS, FigureFinding::verdict);
        }

        @Test
        void oneThatLeftThePlanIsNoLeast() {
            Action replaced = action("1")
                    .addDueExtension(DueExtension.of(YEAR))
                    .disposition(Disposition.of(DispositionKind.SUPERSEDED))
                    .build();
            assertThat(extended(0, replaced, action("2").build())).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }
    }

    @Nested
    class Foundations {

        private final List<ImprovementArea> areas = List.of(
                ImprovementArea.builder()
                        .id("a1")
                        .title("An area")
                        .addFoundation(Foundation.VOICE)
                        .addFoundation(Foundation.FAMILY)
                        .addActions(action("1").build(), action("2").build())
                        .build(),
                area("a2", Foundation.VOICE, action("3").build()));

        @Test
        void entriesAndAreasUnderSeveralCountInEachAndAreNeverAdded() {
            for (FigureSubject subject : List.of(FigureSubject.ACTIONS, FigureSubject.AREAS)) {
                long all = subject == FigureSubject.ACTIONS ? 3 : 2;
                Plan plan = Figures.plan(
                        areas,
                        of(subject)
                                .putCount("VOICE", all)
                                .putCount("FAMILY", all - 1)
                                .total(all)
                                .build());
                assertThat(Reconciliation.of(plan, AS_OF).figures())
                        .hasSize(3)
                        .allSatisfy(found ->
                                assertThat(found.verdict()).as(found.message()).isEqualTo(Verdict.AGREES));
            }
        }

        @Test
        void anAreaWithoutOneMayBeUnderAny() {
            List<ImprovementArea> more = List.of(
                    areas.get(1),
                    unplaced("a3", action("4").build(), action("5").build()));
            assertThat(first(Figures.plan(
                            more, of(FigureSubject.ACTIONS).putCount("VOICE", 3).build())))
                    .returns(new Bounds(1, 3), found -> found.counted().orElseThrow())
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
            assertThat(first(Figures.plan(
                            more, of(FigureSubject.AREAS).putCount("CARE", 2).build())))
                    .returns(new Bounds(0, 1), found -> found.counted().orElseThrow())
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
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

        private List<FigureFinding> compare(PublishedFigure... figures) {
            return Reconciliation.of(
                            Figures.plan(List.of(unplaced("a1")), figures).toBuilder()
                                    .addCallsToAction(
                                            call("v1", Foundation.VOICE),
                                            call("v2", Foundation.VOICE),
                                            call("f1", Foundation.FAMILY))
                                    .build(),
                            AS_OF)
                    .figures();
        }

        private PublishedFigure.Builder calls() {
            return of(FigureSubject.CALLS_TO_ACTION);
        }

        @Test
        void thoseKnownByTheirTextAreALeast() {
            assertThat(compare(calls().putCount("VOICE", 6).total(55).build()))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.NOT_DECIDED, Verdict.NOT_DECIDED);
            assertThat(compare(calls().putCount("VOICE", 1).total(2).build()))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.DIFFERS);
            assertThat(compare(calls().total(55).build()).get(0))
                    .hasToString("Calls to action total: published 55, at least 3, as far as the plan lists them; not"
                            + " decided (Summary)");
        }

        @Test
        void thePrintedNumberOfAllLeavesAMost() {
            assertThat(compare(
                            calls().putCount("VOICE", 9).build(),
                            calls().total(9).build()))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.NOT_DECIDED);
            assertThat(compare(calls().putCount("VOICE", 2).total(3).build()).get(0))
                    .returns(Verdict.AGREES, FigureFinding::verdict);
            assertThat(compare(calls().putCount("VOICE", 2).build()).get(0))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @Test
        void aFoundationOfEachAddsUpToTheTotal() {
            assertThat(compare(calls().putCount("VOICE", 2)
                            .putCount("FAMILY", 4)
                            .total(5)
                            .build()))
                    .filteredOn(found -> found.comparedWith() == ComparedWith.PARTS)
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
        }

        @Test
        void anAreasFigureIsOfTheCallsThatItAnswers() {
            Plan plan = Figures.plan(List.of(ImprovementArea.builder()
                            .id("a1")
                            .title("An area")
                            .addCallToAction("v1")
                            .addCallToAction("elsewhere")
                            .addPublished(calls().putCount("VOICE", 1).total(2).build())
                            .build()))
                    .toBuilder()
                    .addCallsToAction(call("v1", Foundation.VOICE), call("v2", Foundation.VOICE))
                    .build();
            assertThat(Reconciliation.of(plan, AS_OF).figures())
                    .extracting(found -> found.counted().orElseThrow())
                    .containsExactly(new Bounds(1, 2), new Bounds(2, 2));
        }
    }

    @Nested
    class NothingListed {

        @Test
        void aPlanThatListsNoEntriesOfAKindIsNotCountedAsNone() {
            Plan plan = Figures.plan(
                    List.of(unplaced("a1", action("1").build())),
                    of(FigureSubject.BENEFITS)
                            .putCount("BLUE", 2)
                            .putCount("RED", 1)
                            .total(3)
                            .build(),
                    of(FigureSubject.ACTIONS).total(3).build());
            assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.ENTRIES))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.NOT_COMPARED, Verdict.NOT_COMPARED, Verdict.NOT_COMPARED, Verdict.DIFFERS);
            assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.JOINT))
                    .isEmpty();
            assertThat(first(Figures.plan(
                            List.of(), of(FigureSubject.AREAS).total(3).build())))
                    .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        }
    }

    @Nested
    class NotAssessed {

        private final List<ImprovementArea> areas =
                List.of(unplaced("a1", action("1").build(), action("2").build()));

        @Test
        void fewerThanThoseWithoutAStatusLeaveTheRestOpenAndMoreDiffer() {
            assertThat(first(Figures.plan(
                            areas,
                            of(FigureSubject.ACTIONS)
                                    .putCount("NOT_ASSESSED", 1)
                                    .build())))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                    .returns(new Bounds(0, 2), found -> found.counted().orElseThrow())
                    .returns(new Behind(List.of(), List.of("1", "2")), FigureFinding::behind);
            assertThat(first(Figures.plan(
                            areas,
                            of(FigureSubject.ACTIONS)
                                    .putCount("NOT_ASSESSED", 3)
                                    .build())))
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
        }

        @Test
        void theirSharePrintedAsAPercentageKeepsThemSo() {
            PublishedFigure.Builder all = of(FigureSubject.ACTIONS).putCount("COMPLETE", 0);
            assertThat(first(Figures.plan(
                            areas, all.putPercentage("NOT_ASSESSED", "100").build())))
                    .returns(Verdict.AGREES, FigureFinding::verdict);
            assertThat(first(Figures.plan(
                            areas,
                            of(FigureSubject.ACTIONS)
                                    .putCount("COMPLETE", 0)
                                    .putPercentage("NOT_ASSESSED", "50")
                                    .build())))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "100.0, 2, AGREES",
            "' 100', 2, AGREES",
            "66.67, 3, AGREES",
            "66, 3, AGREES",
            "68, 3, NOT_DECIDED",
            "less than 1, 300, AGREES",
            "<1, 300, AGREES",
            "<2, 300, NOT_DECIDED",
            "all, 2, NOT_DECIDED",
            "100, 0, NOT_DECIDED"
        })
        void theirShareIsReadAsAnyPercentageIs(String printed, long total, Verdict verdict) {
            PublishedFigure share = of(FigureSubject.ACTIONS)
                    .putCount("COMPLETE", 0)
                    .putPercentage("NOT_ASSESSED", printed)
                    .total(total)
                    .build();
            assertThat(first(Figures.plan(areas, share))).returns(verdict, FigureFinding::verdict);
        }
    }

    @Nested
    class Totals {

        private ImprovementArea area(String id, long... totals) {
            return ImprovementArea.builder()
                    .id(id)
                    .title("An area")
                    .addPublished(Arrays.stream(totals)
                            .mapToObj(total ->
                                    of(FigureSubject.ACTIONS).total(total).build())
                            .toArray(PublishedFigure[]::new))
                    .build();
        }

        private List<FigureFinding> parts(long total, ImprovementArea... areas) {
            return Reconciliation.of(
                            Figures.plan(
                                    List.of(areas),
                                    of(FigureSubject.ACTIONS).total(total).build()),
                            AS_OF)
                    .figures(ComparedWith.PARTS);
        }

        @Test
        void theWholesTotalIsComparedWithTheAreasTotals() {
            assertThat(parts(25, area("a1", 10), area("a2", 12)))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .hasToString("Actions total: published 25, the areas' figures give 22; differs (Summary)");
            assertThat(parts(22, area("a1", 10), area("a2", 12)))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict);
        }

        @Test
        void anAreaOfWhichNothingIsKnownMayHaveAny() {
            assertThat(parts(25, area("a1", 10), area("a2"))).isEmpty();
        }

        @Test
        void totalsNearTheLargestNumberAreNotAddedUp() {
            assertThat(parts(25, area("a1", Long.MAX_VALUE), area("a2", Long.MAX_VALUE)))
                    .isEmpty();
        }
    }
}
