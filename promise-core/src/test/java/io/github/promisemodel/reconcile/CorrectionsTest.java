package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static io.github.promisemodel.reconcile.Figures.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of counts claimed together: how they hold, or what would have to be otherwise. */
class CorrectionsTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> GREEN = Reading.of(BenefitStatus.GREEN);
    private static final Reading<BenefitStatus> AMBER = Reading.of(BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> ON_TRACK = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    @Test
    void anAnswerNamesTheEntriesThatItChangesAndTheirNewStatus() {
        Plan plan = plan(List.of(area("a1", List.of(BLUE, RED, RED))), blueAndRed(2, 1));
        assertThat(found(plan, ComparedWith.JOINT)).singleElement().satisfies(found -> {
            assertThat(found.joint().orElseThrow().corrections())
                    .contains(new Corrections(
                            1,
                            Optional.of(BigInteger.TWO),
                            Map.of(scope(RED), BigInteger.TWO),
                            List.of(
                                    List.of(new Supposition(scope(RED), List.of("a1-b2"), Map.of("BLUE", 1L), 1)),
                                    List.of(new Supposition(scope(RED), List.of("a1-b3"), Map.of("BLUE", 1L), 1)))));
            assertThat(found)
                    .hasToString(
                            "Benefits blue, red: published 2, 1 of 3, compared with the entries, not jointly possible;"
                                    + " at least 1 entry would need another status, for which there are 2 answers; it would not hold for every entry or for those assessed either; differs"
                                    + " (Summary)");
        });
    }

    @Test
    void answersThatChangeSeveralPartsAreToldFromThoseWithinOne() {
        Plan plan = plan(
                List.of(area("a1", List.of(RED, RED), red(2)), area("a2", List.of(RED), red(1))), blueAndRed(2, 1));
        assertThat(found(plan, ComparedWith.JOINT).get(1)).satisfies(found -> {
            Corrections corrections = found.joint().orElseThrow().corrections().orElseThrow();
            assertThat(corrections.alone()).isEqualTo(Map.of(scope("a1"), BigInteger.ONE));
            assertThat(corrections.first())
                    .containsExactlyInAnyOrder(
                            List.of(new Supposition(scope("a1"), List.of(), Map.of("BLUE", 2L, "RED", 0L), 2)),
                            List.of(
                                    new Supposition(scope("a1"), List.of(), Map.of("BLUE", 1L, "RED", 1L), 1),
                                    new Supposition(scope("a2"), List.of(), Map.of("BLUE", 1L, "RED", 0L), 1)));
            assertThat(found.message())
                    .contains(
                            "compared with the areas' figures, not jointly possible; at least 2 entries would need another"
                                    + " status, for which there are 2 answers, 1 of them within one part;");
        });
    }

    @Test
    void noMoreAnswersAreListedThanTheMost() {
        Plan plan = plan(
                List.of(
                        area("a1", List.of(RED), red(1)),
                        area("a2", List.of(RED), red(1)),
                        area("a3", List.of(RED), red(1)),
                        area("a4", List.of(RED), red(1)),
                        area("a5", List.of(RED), red(1)),
                        area("a6", List.of(RED), red(1))),
                blueAndRed(1, 5));
        Corrections corrections = found(plan, ComparedWith.JOINT)
                .get(1)
                .joint()
                .orElseThrow()
                .corrections()
                .orElseThrow();
        assertThat(corrections.answers()).contains(BigInteger.valueOf(6));
        assertThat(corrections.first()).hasSize(Corrections.MOST_LISTED);
        assertThat(corrections.alone())
                .containsOnlyKeys(scope("a1"), scope("a2"), scope("a3"), scope("a4"), scope("a5"), scope("a6"));
    }

    @Test
    void severalSolutionsAreNumbered() {
        Plan plan = plan(List.of(area("a1", List.of(NOT_ASSESSED, NOT_ASSESSED))), blueAndRed(1, 1));
        assertThat(found(plan, ComparedWith.JOINT))
                .singleElement()
                .hasToString(
                        "Benefits blue, red: published 1, 1 of 2, compared with the entries, jointly possible with 2 solutions;"
                                + " not decided (Summary)");
    }

    @Test
    void whatIsKnownHasExactlyOneSolutionWithoutMore() {
        Plan plan = plan(List.of(area("a1", List.of(BLUE, RED))), blueAndRed(1, 1));
        assertThat(found(plan, ComparedWith.JOINT))
                .singleElement()
                .hasToString(
                        "Benefits blue, red: published 1, 1 of 2, compared with the entries, jointly possible with exactly"
                                + " one solution; agrees (Summary)");
    }

    @Test
    void asManyOpenAsNotAssessedEntriesAreNotKnown() {
        Plan plan = plan(
                List.of(area("a1", List.of(ON_TRACK, NOT_ASSESSED), openAndUnassessed())),
                figure().putCount("GREEN", 2).putCount("AMBER", 0).total(2).build());
        assertThat(found(plan, ComparedWith.JOINT))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED));
        assertThat(found(plan, ComparedWith.JOINT).get(1).joint().orElseThrow().onlySolution())
                .containsExactly(new Supposition(scope("a1"), List.of(), Map.of("GREEN", 2L, "AMBER", 0L), 0));
        assertThat(found(plan, ComparedWith.JOINT).get(1).message())
                .contains("exactly one solution: area 1 as 2 green;");
    }

    @Test
    void severalSolutionsByPartSupposeNothing() {
        PublishedFigure ofArea = figure().putCount("BLUE", 0).total(1).build();
        Plan plan = plan(
                List.of(area("a1", List.of(NOT_ASSESSED), ofArea), area("a2", List.of(NOT_ASSESSED), ofArea)),
                blueAndRed(1, 1));
        assertThat(found(plan, ComparedWith.JOINT).get(1).joint().orElseThrow())
                .isEqualTo(new JointSolutions(
                        SolutionLevel.PARTS, Optional.of(BigInteger.TWO), List.of(), Optional.empty()));
    }

    @Test
    void countsOfActionsAreCheckedTogetherToo() {
        ImprovementArea area = ImprovementArea.builder()
                .id("a1")
                .title("An area")
                .addActions(Action.builder()
                        .id("1.1")
                        .title("An action")
                        .addAssessment(Assessment.of(Figures.AS_OF, ActionStatus.COMPLETE))
                        .build())
                .build();
        PublishedFigure figure = figure().of(FigureSubject.ACTIONS)
                .putCount("COMPLETE", 1)
                .putCount("AT_RISK", 0)
                .build();
        assertThat(found(plan(List.of(area), figure), ComparedWith.JOINT))
                .singleElement()
                .returns("ACTIONS COMPLETE, AT_RISK", FigureFinding::figure)
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void solutionsOfPartsAreInTheOrderOfTheParts() {
        PartSolutions<BenefitStatus> solutions = PartSolutions.withFewestChanges(
                        List.of(BruteForce.tally(List.of(BLUE)), BruteForce.tally(List.of(GREEN, AMBER))),
                        Claims.of(Map.of(BenefitStatus.BLUE, 1L, BenefitStatus.GREEN, 1L), 3))
                .orElseThrow();
        assertThat(solutions.first(5))
                .containsExactly(List.of(
                        new PartSolution(0, Map.of("BLUE", 1L, "GREEN", 0L), 0),
                        new PartSolution(1, Map.of("BLUE", 0L, "GREEN", 1L), 0)));
    }

    private static PublishedFigure blueAndRed(long blue, long red) {
        return figure().putCount("BLUE", blue)
                .putCount("RED", red)
                .total(blue + red)
                .build();
    }

    private static PublishedFigure red(long count) {
        return figure().putCount("RED", count).total(count).build();
    }

    private static PublishedFigure openAndUnassessed() {
        return figure().addOpen(
                        OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build())
                .total(2)
                .build();
    }
}
