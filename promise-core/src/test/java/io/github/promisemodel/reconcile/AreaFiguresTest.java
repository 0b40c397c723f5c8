package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures that areas publish: each compared with its own area, and all added up beside the whole plan's. */
class AreaFiguresTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final PublishedFigure ONE_BLUE =
            figure().putCount("BLUE", 1).total(2).build();

    @Test
    void anAreasFigureIsComparedWithItsOwnEntriesAndSaysWhere() {
        Plan plan = plan(List.of(
                area("a1", List.of(RED)),
                area("a2", List.of(BLUE), figure().total(9).build(), ONE_BLUE)));
        assertThat(found(plan, ComparedWith.ENTRIES))
                .extracting(each -> each.where().toString(), FigureFinding::toString)
                .containsExactly(
                        tuple(
                                "/areas/1/published/0",
                                "Area 2: Benefits total: published 9, counted 1; it would not hold for every entry or for those assessed either; differs (Summary)"),
                        tuple(
                                "/areas/1/published/1",
                                "Area 2: Benefits blue: published 1, counted 1; agrees (Summary)"),
                        tuple(
                                "/areas/1/published/1",
                                "Area 2: Benefits total: published 2, counted 1; it would not hold for every entry or for those assessed either; differs (Summary)"));
    }

    @Test
    void countsOfAnAreaAreCheckedTogetherByItsEntriesAlone() {
        PublishedFigure two = figure().putCount("BLUE", 1).putCount("RED", 1).build();
        assertThat(found(plan(List.of(area("a1", List.of(BLUE, RED), two))), ComparedWith.JOINT))
                .singleElement()
                .returns(
                        SolutionLevel.ENTRIES,
                        found -> found.joint().orElseThrow().level());
    }

    @Test
    void aPlansCountIsComparedWithTheAreasCountsAddedUp() {
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, RED), ONE_BLUE), area("a2", List.of(BLUE, RED), ONE_BLUE)),
                figure().putCount("BLUE", 1).build());
        assertThat(found(plan, ComparedWith.PARTS))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns(new Bounds(2, 4), found -> found.counted().orElseThrow())
                .hasToString("Benefits blue: published 1, the areas' figures give 2 to 4; differs (Summary)");
    }

    @Test
    void aCombinedCountAndThoseNotAssessedAreComparedWithThemToo() {
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, RED), ONE_BLUE), area("a2", List.of(BLUE, RED), ONE_BLUE)),
                figure().putCount("NOT_ASSESSED", 1)
                        .combined(CombinedFigure.builder()
                                .addStatus("BLUE", "GREEN")
                                .count(5)
                                .build())
                        .build(),
                figure().putCount("NOT_ASSESSED", 2).build());
        assertThat(found(plan, ComparedWith.PARTS))
                .extracting(FigureFinding::toString)
                .containsExactly(
                        "Benefits not assessed: published 1, the areas' figures give 0 to 2; not decided (Summary)",
                        "Benefits blue and green: published 5, the areas' figures give 2 to 4; differs (Summary)",
                        "Benefits not assessed: published 2, the areas' figures give 2; agrees (Summary)");
    }

    @Test
    void anAreaThatPrintsNoTotalAndListsNoEntriesMayHaveMoreThanItPrints() {
        PublishedFigure oneBlue = figure().putCount("BLUE", 1).build();
        Plan plan = plan(
                List.of(
                        area("a1", List.of(), oneBlue),
                        area(
                                "a2",
                                List.of(),
                                figure().putCount("RED", 2).total(3).build())),
                figure().putCount("BLUE", 2)
                        .putCount("RED", 1)
                        .putCount("GREEN", 9)
                        .build());
        assertThat(found(plan, ComparedWith.PARTS))
                .extracting(FigureFinding::toString)
                .containsExactly(
                        "Benefits blue: published 2, the areas' figures give 1 to 2; not decided (Summary)",
                        "Benefits red: published 1, the areas' figures give at least 2; differs (Summary)",
                        "Benefits green: published 9, the areas' figures give at least 0; not decided (Summary)");
        assertThat(found(plan, ComparedWith.JOINT)).isEmpty();
    }

    @Test
    void anAreasListOfEntriesStandsForATotalThatItDoesNotPrint() {
        PublishedFigure oneBlue = figure().putCount("BLUE", 1).build();
        assertThat(sum(plan(List.of(area("a1", List.of(BLUE, RED, RED), oneBlue)))))
                .isEqualTo("1 BLUE, 2 not assessed");
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureSubject.class,
            names = {"AREAS", "CALLS_TO_ACTION", "ACTIONS"})
    void aCountOfSomethingElseIsNotComparedWithThem(FigureSubject subject) {
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, RED), ONE_BLUE)),
                figure().of(subject).putCount("BLUE", 1).build());
        assertThat(found(plan, ComparedWith.PARTS)).isEmpty();
    }

    @Test
    void aCountOfAnEarlierSetIsNotComparedWithThem() {
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, RED), ONE_BLUE)),
                figure().putCount("BLUE", 1).population(Population.FIRST_SET).build());
        assertThat(found(plan, ComparedWith.PARTS)).isEmpty();
    }

    @Test
    void anAreaWithoutBenefitsNeedsNoFigureOfThem() {
        ImprovementArea ofActions = ImprovementArea.builder()
                .id("a2")
                .title("An area")
                .addActions(Action.builder().id("2.1").title("An action").build())
                .build();
        Plan plan = plan(List.of(area("a1", List.of(BLUE, RED), ONE_BLUE), ofActions));
        assertThat(sum(plan)).isEqualTo("1 BLUE, 1 not assessed");
        assertThat(Reconciliation.of(plan, AS_OF).actionsOfAreas()).isEmpty();
    }

    @Test
    void anAreaWithoutActionsNeedsNoFigureOfThem() {
        PublishedFigure begun =
                figure().of(FigureSubject.ACTIONS).putCount("IN_PROGRESS", 1).build();
        ImprovementArea ofActions = ImprovementArea.builder()
                .id("a2")
                .title("An area")
                .addActions(Action.builder().id("2.1").title("An action").build())
                .addPublished(begun)
                .build();
        Plan plan = plan(List.of(area("a1", List.of(BLUE)), ofActions));
        assertThat(Reconciliation.of(plan, AS_OF).actionsOfAreas())
                .hasValueSatisfying(sum -> assertThat(sum).hasToString("1 IN_PROGRESS"));
        assertThat(Reconciliation.of(plan, AS_OF).benefitsOfAreas()).isEmpty();
    }

    @Test
    void openAndNotAssessedCountsAreAddedUpAndOtherKeysAreNot() {
        PublishedFigure figure = figure().putCount("BLUE", 1)
                .putCount("NOT_ASSESSED", 2)
                .putCount("EXTENDED", 7)
                .addOpen(
                        OpenCount.builder().addStatus("GREEN", "AMBER").count(3).build())
                .addOpen(OpenCount.builder().addStatus("SHINY").count(4).build())
                .build();
        assertThat(sum(plan(List.of(area("a1", List.of(BLUE), figure)))))
                .isEqualTo("1 BLUE, 3 GREEN or AMBER, 6 not assessed");
    }

    @Test
    void openCountsAloneMakeAFigureAndATotalAloneDoesNot() {
        PublishedFigure open = figure().addOpen(
                        OpenCount.builder().addStatus("GREEN", "AMBER").count(3).build())
                .build();
        assertThat(sum(plan(List.of(area("a1", List.of(BLUE), open))))).isEqualTo("3 GREEN or AMBER");
        Plan total = plan(List.of(area("a1", List.of(BLUE), figure().total(3).build())));
        assertThat(Reconciliation.of(total, AS_OF).benefitsOfAreas()).isEmpty();
    }

    @Test
    void aFigureOfAnEarlierSetIsNotAddedUp() {
        PublishedFigure earlier =
                ONE_BLUE.toBuilder().population(Population.FIRST_SET).build();
        Plan plan = plan(List.of(area("a1", List.of(BLUE), earlier)));
        assertThat(Reconciliation.of(plan, AS_OF).benefitsOfAreas()).isEmpty();
    }

    @Test
    void aPlanHasDifferencesIfAnyFigureDiffers() {
        List<ImprovementArea> areas = List.of(area("a1", List.of(BLUE, RED)));
        PublishedFigure right = figure().putCount("BLUE", 1).build();
        PublishedFigure wrong = figure().putCount("BLUE", 2).build();
        assertThat(Reconciliation.of(plan(areas, right), AS_OF).hasDifferences())
                .isFalse();
        assertThat(Reconciliation.of(plan(areas, right, wrong), AS_OF).hasDifferences())
                .isTrue();
    }

    private static String sum(Plan plan) {
        return Reconciliation.of(plan, AS_OF).benefitsOfAreas().orElseThrow().toString();
    }

    private static List<FigureFinding> together(PublishedFigure ofArea) {
        PublishedFigure whole =
                figure().putCount("BLUE", 1).putCount("RED", 1).total(3).build();
        return found(plan(List.of(area("a1", List.of(), ofArea)), whole), ComparedWith.JOINT).stream()
                .filter(finding -> finding.joint().orElseThrow().level() == SolutionLevel.PARTS)
                .toList();
    }

    @Test
    void countsAreCheckedTogetherByFiguresOfWhichItIsKnownWhatTheyCount() {
        OpenCount open =
                OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build();
        assertThat(together(
                        figure().putCount("BLUE", 1).putCount("RED", 1).total(3).build()))
                .hasSize(1);
        assertThat(together(figure().putCount("BLUE", 1)
                        .addOpen(open)
                        .combined(CombinedFigure.builder()
                                .addStatus("BLUE", "GREEN")
                                .count(2)
                                .build())
                        .total(3)
                        .build()))
                .as("an open count that is in a combined one in part")
                .isEmpty();
        assertThat(together(figure().putCount("NOT_ASSESSED", 1).total(3).build()))
                .as("a total of which some have a status that is not printed")
                .isEmpty();
    }
}
