package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding names the entries behind its count: those that are counted for certain, and those that may be. */
class EntriesBehindCountsTest {

    private static final Reading<ActionStatus> COMPLETE = Reading.of(ActionStatus.COMPLETE);
    private static final Reading<ActionStatus> PARTLY_OR_WHOLLY =
            Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE);

    @Test
    void aStatusNamesThoseThatHaveItAndThoseThatMayHaveItButNoneLeftOut() {
        assertThat(behind(figure().putCount("COMPLETE", 2)))
                .isEqualTo(new Behind(List.of("complete", "carried-on"), List.of("open", "unassessed")));
    }

    @Test
    void notAssessedNamesThoseWithoutAStatusButNoneLeftOut() {
        assertThat(behind(figure().putCount("NOT_ASSESSED", 1)))
                .isEqualTo(new Behind(List.of("unassessed"), List.of()));
    }

    @Test
    void extendedMayBeAnyEntryInThePlan() {
        assertThat(behind(figure().putCount("EXTENDED", 1)))
                .isEqualTo(new Behind(List.of(), List.of("complete", "open", "begun", "unassessed", "carried-on")));
    }

    @Test
    void aDispositionNamesThoseItIsStatedOfAndThoseOfWhichNothingIs() {
        assertThat(behind(figure().putCount("SUPERSEDED", 2)))
                .isEqualTo(new Behind(
                        List.of("replaced", "unassessed-replaced"),
                        List.of("complete", "open", "begun", "unassessed")));
    }

    @Test
    void anOpenCountNamesThosePrintedSoAndThoseThatMayHaveOneOfItsStatuses() {
        OpenCount open = OpenCount.builder()
                .addStatus("PARTLY_COMPLETE", "COMPLETE")
                .count(1)
                .build();
        assertThat(behind(figure().addOpen(open)))
                .isEqualTo(new Behind(List.of("open"), List.of("complete", "unassessed", "carried-on")));
    }

    @Test
    void aCombinedCountNamesThoseConfinedToItsStatuses() {
        FigureFinding found = find(figure().combined(CombinedFigure.builder()
                .addStatus("PARTLY_COMPLETE", "COMPLETE")
                .count(3)
                .build()));
        assertThat(found)
                .returns("ACTIONS PARTLY_COMPLETE and COMPLETE", FigureFinding::figure)
                .returns(new Bounds(3, 4), counted -> counted.counted().orElseThrow())
                .returns(
                        new Behind(List.of("complete", "open", "carried-on"), List.of("unassessed")),
                        FigureFinding::behind);
    }

    @Test
    void aTotalNamesAllThatAreNotLeftOut() {
        assertThat(behind(figure().total(5)))
                .isEqualTo(new Behind(List.of("complete", "open", "begun", "unassessed", "carried-on"), List.of()));
    }

    @Test
    void aFoundationNamesItsOwnCallsToActionOnly() {
        PublishedFigure.Builder calls = of(FigureSubject.CALLS_TO_ACTION);
        assertThat(find(calls.putCount("FAMILY", 1)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Behind(List.of("family-1"), List.of()), FigureFinding::behind);
        assertThat(find(of(FigureSubject.CALLS_TO_ACTION).putCount("SHINY", 1)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        assertThat(find(of(FigureSubject.CALLS_TO_ACTION).putCount("FAMILY", 1).population(Population.FIRST_SET)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
    }

    @Test
    void aListOfWhatIsNeverStatedIsNotCompared() {
        assertThat(find(figure().addEntries("complete").listedAs("SHINY")))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .returns("ACTIONS SHINY list", FigureFinding::figure)
                .returns(new Behind(List.of("complete"), List.of()), FigureFinding::behind)
                .hasToString(
                        "Actions shiny list: published 1, the plan lists nothing that it counts; not compared (Summary)");
    }

    @Test
    void aListThatNamesAllThatIsStatedSaysHowManyThatIs() {
        assertThat(find(figure().addEntries("replaced", "unassessed-replaced").listedAs("SUPERSEDED")))
                .hasToString("Actions superseded list: published 2, counted 2; agrees (Summary)");
    }

    private static PublishedFigure.Builder figure() {
        return of(FigureSubject.ACTIONS);
    }

    private static PublishedFigure.Builder of(FigureSubject subject) {
        return Figures.figure().of(subject);
    }

    private static Behind behind(PublishedFigure.Builder figure) {
        return find(figure).behind();
    }

    private static FigureFinding find(PublishedFigure.Builder figure) {
        ImprovementArea area = ImprovementArea.builder()
                .id("a1")
                .title("An area")
                .addActions(
                        assessed("complete", COMPLETE).build(),
                        assessed("open", PARTLY_OR_WHOLLY).build(),
                        assessed("begun", Reading.of(ActionStatus.IN_PROGRESS)).build(),
                        action("unassessed").build(),
                        becomes(assessed("replaced", COMPLETE), DispositionKind.SUPERSEDED),
                        becomes(assessed("dropped", PARTLY_OR_WHOLLY), DispositionKind.WITHDRAWN),
                        becomes(action("unassessed-replaced"), DispositionKind.SUPERSEDED),
                        becomes(assessed("carried-on", COMPLETE), DispositionKind.CARRIED_FORWARD))
                .build();
        Plan plan = Figures.plan(List.of(area), figure.build()).toBuilder()
                .addCallToAction(call("voice-1", Foundation.VOICE))
                .addCallToAction(call("family-1", Foundation.FAMILY))
                .build();
        return Figures.found(plan, ComparedWith.ENTRIES).get(0);
    }

    private static CallToAction call(String id, Foundation foundation) {
        return CallToAction.builder()
                .id(id)
                .foundation(foundation)
                .title("A call")
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("An action");
    }

    private static Action.Builder assessed(String id, Reading<ActionStatus> reading) {
        return action(id)
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(Figures.AS_OF)
                        .reading(reading)
                        .build());
    }

    private static Action becomes(Action.Builder action, DispositionKind kind) {
        return action.disposition(Disposition.of(kind)).build();
    }
}
