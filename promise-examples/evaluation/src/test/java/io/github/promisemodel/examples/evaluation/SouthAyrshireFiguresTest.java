package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.InArea;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** South Ayrshire's published figures, compared with its entries, its areas' figures and each other. */
class SouthAyrshireFiguresTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final InArea SIX = area("a6");
    private static final InArea SEVEN = area("a7");
    private static final Reconciliation RECONCILIATION = Reconciliation.of(PLAN, PLAN.getLatestDate());

    private static InArea area(String id) {
        ImprovementArea area = PLAN.findArea(id).orElseThrow();
        return new InArea(id, area.getReference(), Optional.of(area.getTitle()));
    }

    @Test
    void theHeadlinesStandBesideTheirBounds() {
        assertThat(headline(FigureSubject.ACTIONS, "COMPLETE", ComparedWith.ENTRIES))
                .returns("15", FigureFinding::published)
                .returns(new Bounds(8, 15), finding -> finding.counted().orElseThrow())
                .returns("48", finding -> finding.percentage().orElseThrow())
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(headline(FigureSubject.ACTIONS, "ON_TARGET", ComparedWith.ENTRIES))
                .returns("16", FigureFinding::published)
                .returns(new Bounds(15, 22), finding -> finding.counted().orElseThrow());
        assertThat(headline(FigureSubject.ACTIONS, "SUPERSEDED", ComparedWith.ENTRIES))
                .returns(new Bounds(1, 8), finding -> finding.counted().orElseThrow())
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(headline(FigureSubject.ACTIONS, "EXTENDED", ComparedWith.ENTRIES))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        assertThat(headline(FigureSubject.BENEFITS, "BLUE", ComparedWith.PARTS))
                .returns("14", FigureFinding::published)
                .returns(new Bounds(13, 14), finding -> finding.counted().orElseThrow());
        assertThat(headline(FigureSubject.BENEFITS, "GREEN", ComparedWith.PARTS))
                .returns("9", FigureFinding::published);
        assertThat(headline(FigureSubject.BENEFITS, "AMBER", ComparedWith.PARTS))
                .returns("21", FigureFinding::published);
        assertThat(headline(FigureSubject.BENEFITS, "RED", ComparedWith.PARTS)).returns("3", FigureFinding::published);
    }

    @Test
    void areaSixNamesFiveActionsWhereItListsThree() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding -> finding.place().area().equals(Optional.of(SIX))
                        && isOf(finding, FigureSubject.ACTIONS, FigureKey.TOTAL))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns("5", FigureFinding::published)
                .returns(Bounds.exactly(3), finding -> finding.counted().orElseThrow());
    }

    @Test
    void figuresOfTheFirstSetAndCallsKnownByNumberOnlyAreKeptAndNotCompared() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding -> finding.verdict() == Verdict.NOT_COMPARED
                        && finding.place().isOfPlan())
                .extracting(finding -> finding.figure() + " " + finding.published())
                .containsExactly(
                        "CALLS_TO_ACTION total 55",
                        "ACTIONS total 32",
                        "BENEFITS total 48",
                        "CALLS_TO_ACTION VOICE 6",
                        "CALLS_TO_ACTION FAMILY 8",
                        "CALLS_TO_ACTION CARE 8",
                        "CALLS_TO_ACTION PEOPLE 11",
                        "CALLS_TO_ACTION SCAFFOLDING 22",
                        "CALLS_TO_ACTION total 55");
    }

    @Test
    void fifteenAndSixteenOfThirtyOneHaveExactlyOneSolution() {
        JointSolutions joint = joint(RECONCILIATION, FigureSubject.ACTIONS, SolutionLevel.ENTRIES);
        assertThat(joint.solutions()).contains(BigInteger.ONE);
        assertThat(joint.onlySolution())
                .containsExactlyInAnyOrder(
                        new Supposition(
                                scope(ActionStatus.IN_PROGRESS, ActionStatus.ON_TARGET),
                                List.of("7.2"),
                                Map.of("ON_TARGET", 1L),
                                0),
                        new Supposition(
                                scope(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE),
                                List.of("7.3"),
                                Map.of("COMPLETE", 1L),
                                0),
                        new Supposition(
                                new SolutionScope.WithReading(Reading.notAssessed(ActionStatus.class)),
                                List.of("7.4", "8.2", "8.3", "8.4", "10.2", "10.3"),
                                Map.of("COMPLETE", 6L),
                                0));
    }

    @Test
    void theBenefitsHeadlineHasOneSolutionByAreaAndManyByEntry() {
        JointSolutions byArea = joint(RECONCILIATION, FigureSubject.BENEFITS, SolutionLevel.PARTS);
        assertThat(byArea.solutions()).contains(BigInteger.ONE);
        assertThat(byArea.onlySolution())
                .containsExactly(new Supposition(
                        new SolutionScope.OfArea(SEVEN),
                        List.of(),
                        Map.of("BLUE", 2L, "GREEN", 2L, "AMBER", 1L, "RED", 1L),
                        0));
        assertThat(joint(RECONCILIATION, FigureSubject.BENEFITS, SolutionLevel.ENTRIES)
                        .solutions()
                        .orElseThrow())
                .isGreaterThan(BigInteger.ONE);
    }

    @Test
    void everyPrintedPercentageFollowsAndRedHasNonePrinted() {
        assertThat(RECONCILIATION.figures(ComparedWith.PERCENTAGE))
                .extracting(finding -> finding.figure() + " " + finding.published() + " " + finding.verdict())
                .containsExactly(
                        "ACTIONS COMPLETE 48% AGREES",
                        "ACTIONS ON_TARGET 52% AGREES",
                        "BENEFITS BLUE 30% AGREES",
                        "BENEFITS GREEN 19% AGREES",
                        "BENEFITS AMBER 45% AGREES",
                        "BENEFITS BLUE and GREEN 49% AGREES");
        assertThat(RECONCILIATION.figures(ComparedWith.HUNDRED))
                .extracting(FigureFinding::message)
                .containsExactly(
                        "Actions percentages: published 100%, together; agrees (Reflections)",
                        "Benefits percentages: published 94%, red has none printed (3 of 47 is 6%), together 100%; agrees"
                                + " (Reflections)");
    }

    @Test
    void theColoursOfTheOtherAreasHaveAsManySolutionsAsThereAreChoicesOfColours() {
        assertThat(RECONCILIATION.figures(ComparedWith.JOINT))
                .filteredOn(finding -> finding.place().area().isPresent() && finding.verdict() == Verdict.NOT_DECIDED)
                .extracting(finding ->
                        finding.joint().orElseThrow().solutions().orElseThrow().intValueExact())
                .containsExactly(60, 5, 30, 20, 42);
    }

    @Test
    void withAreaSevensThreeReadAsAmberNothingFitsAndTwoRecolouringsAreTheFewest() {
        Reconciliation strict = Reconciliation.of(areaSevenStrictlyAmber(), PLAN.getLatestDate());
        JointSolutions joint = joint(strict, FigureSubject.BENEFITS, SolutionLevel.PARTS);
        assertThat(joint.isPossible()).isFalse();
        Corrections corrections = joint.corrections().orElseThrow();
        assertThat(corrections.changes()).isEqualTo(2);
        assertThat(corrections.answers()).contains(BigInteger.valueOf(92));
        assertThat(corrections.first())
                .hasSize(Corrections.MOST_LISTED)
                .allSatisfy(answer -> assertThat(
                                answer.stream().mapToInt(Supposition::changes).sum())
                        .isEqualTo(2));
        assertThat(strict.figures())
                .filteredOn(finding -> finding.joint().equals(Optional.of(joint)))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void areaSevensFiguresCoverFiveOfItsSixBenefits() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding -> finding.keys().get(0).kind() == FigureKey.Kind.TOTAL_BY_COUNTS
                        && finding.verdict() != Verdict.AGREES)
                .singleElement()
                .returns("/areas/6/published/0", each -> each.where().toString())
                .returns("6", FigureFinding::published)
                .returns(new Bounds(5, 6), finding -> finding.counted().orElseThrow());
    }

    @Test
    void carryForwardListsNameOthersThanThoseThatAreCarried() {
        assertThat(RECONCILIATION.figures())
                .filteredOn(finding ->
                        finding.keys().get(0).kind() == FigureKey.Kind.LIST && finding.verdict() != Verdict.AGREES)
                .extracting(
                        finding -> finding.where().toString(),
                        FigureFinding::verdict,
                        finding -> finding.explanation().arguments())
                .containsExactly(
                        tuple(
                                "/areas/6/published/1",
                                Verdict.DIFFERS,
                                Map.of(
                                        "counted", Bounds.exactly(3),
                                        "missing", List.of("7.3"),
                                        "beyond", List.of("7.1"))),
                        tuple(
                                "/areas/7/published/1",
                                Verdict.DIFFERS,
                                Map.of("counted", Bounds.exactly(4), "missing", List.of("8.1", "8.3", "8.4"))),
                        tuple("/areas/9", Verdict.NOT_COMPARED, Map.of("stated", List.of("10.2", "10.3", "10.4"))));
    }

    private static Plan areaSevenStrictlyAmber() {
        List<ImprovementArea> areas = new ArrayList<>(PLAN.getAreas());
        ImprovementArea seven = areas.get(6);
        List<PublishedFigure> figures = new ArrayList<>(seven.getPublished());
        long open =
                figures.get(0).getOpen().stream().mapToLong(OpenCount::getCount).sum();
        figures.set(
                0,
                figures.get(0).toBuilder()
                        .open(List.of())
                        .putCount("AMBER", open)
                        .build());
        areas.set(6, seven.toBuilder().published(figures).build());
        return PLAN.toBuilder().areas(areas).build();
    }

    private static JointSolutions joint(Reconciliation reconciliation, FigureSubject subject, SolutionLevel level) {
        return reconciliation.figures(ComparedWith.JOINT).stream()
                .filter(finding ->
                        finding.subject() == subject && finding.place().isOfPlan())
                .map(finding -> finding.joint().orElseThrow())
                .filter(joint -> joint.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static SolutionScope scope(ActionStatus first, ActionStatus second) {
        return new SolutionScope.WithReading(Reading.of(first, second));
    }

    private static FigureFinding headline(FigureSubject subject, String key, ComparedWith comparedWith) {
        return RECONCILIATION.figures(comparedWith).stream()
                .filter(finding -> finding.source().getPlace().equals("Reflections")
                        && isOf(finding, subject, FigureKey.count(key)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(FigureFinding finding, FigureSubject subject, FigureKey key) {
        return finding.subject() == subject && finding.keys().equals(List.of(key));
    }
}
