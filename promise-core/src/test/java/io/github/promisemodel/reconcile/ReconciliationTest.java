package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two complete actions, one that may be complete, one not assessed, and one superseded. */
class ReconciliationTest {

    private static final PartialDate AS_OF = PartialDate.parse("2025-03");

    @Test
    void aCountWithinItsBoundsIsNotDecidedAndOneOutsideDiffers() {
        assertThat(compare(figure().putCount("COMPLETE", 2)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(2, 4), found -> found.counted().orElseThrow());
        assertThat(compare(figure().putCount("COMPLETE", 4))).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(compare(figure().putCount("COMPLETE", 1))).returns(Verdict.DIFFERS, FigureFinding::verdict);
        assertThat(compare(figure().putCount("COMPLETE", 5).base(FigureBase.of(BaseKind.CURRENT))))
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void aTotalIsOfTheEntriesThatAreNotLeftOut() {
        assertThat(compare(figure().total(4))).returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(compare(figure().total(5).base(FigureBase.of(BaseKind.CURRENT))))
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void aDispositionIsAtLeastWhereItIsStatedAndAtMostWhereNothingIs() {
        assertThat(compare(figure().putCount("SUPERSEDED", 1)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(1, 5), found -> found.counted().orElseThrow());
        assertThat(compare(figure().putCount("SUPERSEDED", 0))).returns(Verdict.DIFFERS, FigureFinding::verdict);
        assertThat(compare(figure().putCount("CARRIED_FORWARD", 4)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(0, 4), found -> found.counted().orElseThrow());
        assertThat(compare(figure().putCount("CARRIED_FORWARD", 5))).returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void extendedEntriesAreNotKnownSoAnyNumberUpToAllIsPossible() {
        assertThat(compare(figure().putCount("EXTENDED", 2)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(0, 4), found -> found.counted().orElseThrow());
    }

    @Test
    void notAssessedIsCountedAsSuch() {
        assertThat(compare(figure().putCount("NOT_ASSESSED", 1))).returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void anOpenCountIsAtLeastTheEntriesPrintedSo() {
        assertThat(compare(figure().addOpen(OpenCount.builder()
                        .addStatus("PARTLY_COMPLETE", "COMPLETE")
                        .count(1)
                        .build())))
                .returns(new Bounds(1, 4), found -> found.counted().orElseThrow())
                .returns("ACTIONS PARTLY_COMPLETE or COMPLETE", FigureFinding::figure);
    }

    @Test
    void aCombinedPercentageIsPossibleIfACountWithinTheBoundsGivesIt() {
        assertThat(compare(combined("75"))).returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(compare(combined("74"))).returns(Verdict.DIFFERS, FigureFinding::verdict);
        assertThat(compare(combined("25"))).returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void aPrintedListIsComparedWithWhatIsStatedEntryByEntry() {
        FigureFinding found = compare(figure().addEntries("1.1", "1.2").listedAs("SUPERSEDED"));
        assertThat(found.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(found.message()).contains("not listed: 1.5").contains("listed, and nothing is stated: 1.1, 1.2");
        assertThat(compare(figure().addEntries("1.5").listedAs("SUPERSEDED")))
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(compare(figure().addEntries("1.5", "1.1").listedAs("SUPERSEDED")))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(1, 2), listed -> listed.counted().orElseThrow());
        assertThat(compare(figure().addEntries("1.5").listedAs("CLOSED")))
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .hasToString("Actions closed list: published 1, counted 0; listed and not so stated: 1.5; differs"
                        + " (Summary)");
    }

    @Test
    void figuresOfAnEarlierSetOfUnknownKeysAndOfCallsWithoutTextsAreNotCompared() {
        assertThat(compare(figure().total(9).population(Population.FIRST_SET)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        assertThat(compare(figure().putCount("SHINY", 9))).returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        assertThat(compare(of(FigureSubject.CALLS_TO_ACTION).total(55)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
    }

    @Test
    void callsToActionThatAreKnownAreALeastAndAreasAreCounted() {
        Plan plan = plan(of(FigureSubject.CALLS_TO_ACTION).putCount("VOICE", 1).total(2))
                .addCallToAction(CallToAction.builder()
                        .id("voice-1")
                        .foundation(Foundation.VOICE)
                        .title("Listen")
                        .build())
                .build();
        assertThat(Reconciliation.of(plan, AS_OF).figures())
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.NOT_DECIDED, Verdict.NOT_DECIDED);
        assertThat(compare(of(FigureSubject.AREAS).total(1))).returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void theAreasOwnFiguresAddUpOnlyIfEveryAreaHasOne() {
        PublishedFigure ofArea = figure().putCount("COMPLETE", 2).total(4).build();
        Plan one = plan(figure().putCount("COMPLETE", 3))
                .areas(List.of(area("a", ofArea)))
                .build();
        assertThat(Reconciliation.of(one, AS_OF).actionsOfAreas())
                .hasValueSatisfying(sum -> assertThat(sum).hasToString("2 COMPLETE, 2 not assessed"));
        assertThat(Reconciliation.of(one, AS_OF).figures())
                .filteredOn(found -> found.comparedWith() == ComparedWith.PARTS)
                .singleElement()
                .returns(new Bounds(2, 4), found -> found.counted().orElseThrow())
                .returns("/published/0", each -> each.where().toString());
        Plan two = one.toBuilder().addArea(area("b")).build();
        assertThat(Reconciliation.of(two, AS_OF).actionsOfAreas()).isEmpty();
    }

    @Test
    void theFiguresOfTwoAreasWithOneIdAreEachComparedWithTheirOwn() {
        PublishedFigure four = figure().total(4).build();
        Plan plan = plan(figure().total(8))
                .areas(List.of(area("a", four), area("a", four)))
                .build();
        assertThat(Reconciliation.of(plan, AS_OF).figures())
                .extracting(FigureFinding::verdict)
                .containsOnly(Verdict.AGREES);
    }

    @Test
    void aFindingSaysWhatWasPublishedAndCountedAndWhere() {
        assertThat(compare(figure().putCount("COMPLETE", 3).putPercentage("COMPLETE", "75")))
                .hasToString("Actions complete: published 3 (75%), counted 2 to 4; not decided (Summary)");
    }

    private static PublishedFigure.Builder figure() {
        return of(FigureSubject.ACTIONS);
    }

    private static PublishedFigure.Builder of(FigureSubject subject) {
        return PublishedFigure.builder().of(subject).source(Source.of("Summary"));
    }

    private static PublishedFigure.Builder combined(String percentage) {
        return figure().combined(CombinedFigure.builder()
                .addStatus("PARTLY_COMPLETE", "COMPLETE")
                .percentage(percentage)
                .build());
    }

    private static FigureFinding compare(PublishedFigure.Builder figure) {
        return Reconciliation.of(plan(figure).build(), AS_OF).figures().get(0);
    }

    private static Plan.Builder plan(PublishedFigure.Builder figure) {
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor"))
                .title("A made-up plan")
                .period(PlanPeriod.parse("2024/2027"))
                .addArea(area("a"))
                .addPublished(figure.build());
    }

    private static ImprovementArea area(String id, PublishedFigure... published) {
        return ImprovementArea.builder()
                .id(id)
                .title("An area")
                .addActions(
                        action("1.1")
                                .addAssessment(Assessment.of(AS_OF, ActionStatus.COMPLETE))
                                .build(),
                        action("1.2")
                                .addAssessment(Assessment.of(AS_OF, ActionStatus.COMPLETE))
                                .build(),
                        action("1.3")
                                .addAssessment(Assessment.builder(ActionStatus.class)
                                        .asOf(AS_OF)
                                        .reading(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE))
                                        .build())
                                .build(),
                        action("1.4").build(),
                        action("1.5")
                                .disposition(Disposition.builder()
                                        .kind(DispositionKind.SUPERSEDED)
                                        .date(PartialDate.of(2024))
                                        .build())
                                .build())
                .addPublished(published)
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("An action");
    }

    @Test
    void aDateMayBeGivenAsADayOrAsText() {
        Plan plan = Figures.plan(List.of(), figure().total(1).build());
        assertThat(Reconciliation.of(plan, LocalDate.of(2025, 3, 31)).figures()).hasSize(1);
        assertThat(Reconciliation.of(plan, "2025-03").figures()).hasSize(1);
    }

    @Test
    void areasAreComparedWhereTheFigureIsOfAllOfThem() {
        PublishedFigure.Builder areas = figure().of(FigureSubject.AREAS).total(1);
        Plan plan = Figures.plan(
                List.of(Figures.area("a1", List.of())),
                areas.base(FigureBase.of(BaseKind.CURRENT)).build(),
                areas.base(FigureBase.of(BaseKind.EVERY)).build(),
                areas.base(FigureBase.of(BaseKind.ASSESSED)).build());
        assertThat(Reconciliation.of(plan, AS_OF).figures())
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.NOT_COMPARED);
    }
}
