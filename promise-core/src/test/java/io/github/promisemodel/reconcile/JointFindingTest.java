package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static io.github.promisemodel.reconcile.Figures.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JointFindingTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> AMBER = Reading.of(BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> ON_TRACK = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    @Test
    void twoCountsEachPossibleMayBeImpossibleAsAPair() {
        Plan plan = plan(
                List.of(area("a1", List.of(ON_TRACK, BLUE))),
                figure().putCount("GREEN", 1).putCount("AMBER", 1).total(2).build());
        assertThat(found(plan, ComparedWith.ENTRIES).subList(0, 2))
                .extracting(FigureFinding::verdict)
                .containsOnly(Verdict.NOT_DECIDED);
        assertThat(found(plan, ComparedWith.JOINT))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .satisfies(found -> {
                    JointSolutions joint = found.joint().orElseThrow();
                    assertThat(joint.isPossible()).isFalse();
                    assertThat(joint.solutions()).contains(BigInteger.ZERO);
                    Corrections corrections = joint.corrections().orElseThrow();
                    assertThat(corrections.changes()).isEqualTo(1);
                    assertThat(corrections.answers()).contains(BigInteger.TWO);
                    assertThat(corrections.first()).hasSize(2);
                    assertThat(found.message())
                            .contains(
                                    "not jointly possible; at least 1 entry would need another status, for which there"
                                            + " are 2 answers");
                });
    }

    @Test
    void theOnlySolutionSaysWhatItSupposesOfWhichEntries() {
        Plan plan = plan(
                List.of(area("a1", List.of(ON_TRACK, NOT_ASSESSED, BLUE))),
                figure().putCount("BLUE", 2).putCount("GREEN", 1).total(3).build());
        assertThat(found(plan, ComparedWith.JOINT)).singleElement().satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
            assertThat(found.joint().orElseThrow().onlySolution())
                    .containsExactlyInAnyOrder(
                            new Supposition(scope(ON_TRACK), List.of("a1-b1"), Map.of("GREEN", 1L), 0),
                            new Supposition(scope(NOT_ASSESSED), List.of("a1-b2"), Map.of("BLUE", 1L), 0));
            assertThat(found.message()).contains("exactly one solution: a1-b1 green; a1-b2 blue");
        });
    }

    @Test
    void theOnlySolutionSaysWhichEntriesStayNotAssessed() {
        PublishedFigure figure = figure().putCount("BLUE", 1)
                .putCount("GREEN", 0)
                .putCount("AMBER", 0)
                .putCount("RED", 0)
                .putCount("SUPERSEDED", 1)
                .total(2)
                .base(FigureBase.of(BaseKind.EVERY))
                .build();
        assertThat(found(plan(List.of(area("a1", List.of(BLUE, NOT_ASSESSED))), figure), ComparedWith.JOINT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
                    assertThat(found.joint().orElseThrow().onlySolution())
                            .containsExactly(new Supposition(
                                    scope(NOT_ASSESSED), List.of("a1-b2"), Map.of("NOT_ASSESSED", 1L), 0));
                    assertThat(found.message()).contains("exactly one solution: a1-b2 not assessed");
                });
    }

    @Test
    void byPartTheOnlySolutionNamesThePartsThatAreNotKnown() {
        PublishedFigure ofOne = figure().putCount("BLUE", 1).total(2).build();
        PublishedFigure ofTwo = figure().putCount("RED", 1).total(1).build();
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, NOT_ASSESSED), ofOne), area("a2", List.of(RED), ofTwo)),
                figure().putCount("BLUE", 1).putCount("RED", 2).total(3).build());
        assertThat(found(plan, ComparedWith.JOINT))
                .filteredOn(found -> found.joint().orElseThrow().level() == SolutionLevel.PARTS)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.joint().orElseThrow().solutions()).contains(BigInteger.ONE);
                    assertThat(found.joint().orElseThrow().onlySolution())
                            .containsExactly(new Supposition(scope("a1"), List.of(), Map.of("BLUE", 1L, "RED", 1L), 0));
                    assertThat(found.message()).contains("exactly one solution: area 1 as 1 blue, 1 red");
                });
    }

    @Test
    void knownEntriesThatHoldAgreeAndSupposeNothing() {
        Plan plan = plan(
                List.of(area("a1", List.of(BLUE, RED))),
                figure().putCount("BLUE", 1).putCount("RED", 1).build());
        assertThat(found(plan, ComparedWith.JOINT))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .satisfies(found ->
                        assertThat(found.joint().orElseThrow().onlySolution()).isEmpty());
    }

    @Test
    void manyEntriesAreCountedWithoutTryingEverySolution() {
        Plan plan = plan(
                List.of(area("a1", Collections.nCopies(1000, NOT_ASSESSED))),
                figure().putCount("BLUE", 500).putCount("RED", 500).total(1000).build());
        assertThat(found(plan, ComparedWith.JOINT))
                .singleElement()
                .satisfies(found -> assertThat(found.joint()
                                .orElseThrow()
                                .solutions()
                                .orElseThrow()
                                .bitLength())
                        .isEqualTo(995));
    }

    @Test
    void aNumberOfSolutionsThatNobodyReadsIsGivenByItsSize() {
        assertThat(joint(
                        Collections.nCopies(1000, NOT_ASSESSED),
                        figure().putCount("BLUE", 500).putCount("RED", 500)))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).contains("jointly possible with more than 10^299 solutions;"));
    }

    @Test
    void tooManySolutionsToCountAreSaidToBeThatAndStillKnownToBePossible() {
        Plan plan = plan(
                List.of(area(
                        "a1",
                        Stream.of(
                                        Collections.nCopies(3000, NOT_ASSESSED),
                                        Collections.nCopies(3000, ON_TRACK),
                                        Collections.nCopies(3000, Reading.of(BenefitStatus.AMBER, BenefitStatus.RED)))
                                .flatMap(List::stream)
                                .toList())),
                figure().putCount("GREEN", 3000)
                        .putCount("AMBER", 3000)
                        .total(9000)
                        .build());
        assertThat(found(plan, ComparedWith.JOINT)).singleElement().satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
            assertThat(found.joint().orElseThrow().solutions()).isEmpty();
            assertThat(found.message()).contains("with more solutions than are counted");
        });
    }

    @Test
    void moreChangesThanAreListedAreCounted() {
        Plan plan = plan(
                List.of(area("a1", Collections.nCopies(10, AMBER))),
                figure().putCount("BLUE", 10).putCount("AMBER", 0).total(10).build());
        assertThat(found(plan, ComparedWith.JOINT)).singleElement().satisfies(found -> {
            Corrections corrections = found.joint().orElseThrow().corrections().orElseThrow();
            assertThat(corrections)
                    .isEqualTo(new Corrections(
                            10, Optional.of(BigInteger.ONE), Map.of(scope(AMBER), BigInteger.ONE), List.of()));
            assertThat(found.message())
                    .contains("at least 10 entries would need another status, for which there is 1 answer;");
        });
    }

    @Test
    void oneCountAloneAndCountsBesideAnotherTotalAreNotCheckedTogether() {
        List<Reading<BenefitStatus>> two = List.of(BLUE, RED);
        assertThat(joint(two, figure().putCount("BLUE", 1).total(2))).isEmpty();
        assertThat(joint(two, figure().putCount("BLUE", 1).putCount("RED", 1).total(3)))
                .isEmpty();
    }

    @Test
    void moreThanThereAreEntriesDiffersWhetherOrNotATotalIsPrinted() {
        List<Reading<BenefitStatus>> two = List.of(NOT_ASSESSED, NOT_ASSESSED);
        PublishedFigure.Builder three = figure().putCount("BLUE", 2).putCount("RED", 1);
        assertThat(joint(two, three))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .hasToString(
                        "Benefits blue, red: published 2, 1 of 2, compared with the entries, not jointly possible,"
                                + " whatever statuses the entries have; it would not hold for every entry or for those assessed either; differs (Summary)");
        assertThat(joint(two, three.total(2))).singleElement().returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void openCountsAreCheckedWithOthersWhereTheyCannotHold() {
        OpenCount onTrack =
                OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build();
        assertThat(joint(
                        List.of(NOT_ASSESSED, NOT_ASSESSED),
                        figure().putCount("BLUE", 1).addOpen(onTrack)))
                .isEmpty();
        assertThat(joint(
                        List.of(NOT_ASSESSED, NOT_ASSESSED),
                        figure().putCount("BLUE", 2).addOpen(onTrack)))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns("BENEFITS BLUE, GREEN or AMBER", FigureFinding::figure);
        assertThat(joint(
                        List.of(NOT_ASSESSED, RED),
                        figure().putCount("BLUE", 1).addOpen(onTrack).total(2)))
                .singleElement()
                .returns(
                        Optional.of(new Corrections(1, Optional.empty(), Map.of(), List.of())),
                        found -> found.joint().orElseThrow().corrections());
    }

    @Test
    void moreOpenCountsThanAreCheckedAreOnlyAddedUp() {
        PublishedFigure.Builder open = figure().putCount("BLUE", 1);
        for (int i = 0; i < 40; i++) {
            open.addOpen(
                    OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build());
        }
        assertThat(joint(Collections.nCopies(41, NOT_ASSESSED), open)).isEmpty();
        assertThat(joint(Collections.nCopies(40, NOT_ASSESSED), open))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    private static List<FigureFinding> joint(List<Reading<BenefitStatus>> readings, PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", readings)), figure.build()), ComparedWith.JOINT);
    }

    @Test
    void countsNearTheLargestNumberAreReportedAndNotAddedUp() {
        Plan plan = plan(
                List.of(area(
                        "a1",
                        List.of(BLUE),
                        figure().putCount("BLUE", Long.MAX_VALUE)
                                .putCount("RED", 1)
                                .build())),
                figure().putCount("BLUE", Long.MAX_VALUE)
                        .putCount("RED", Long.MAX_VALUE)
                        .total(1)
                        .build());
        assertThat(found(plan, ComparedWith.ENTRIES).subList(0, 2))
                .extracting(FigureFinding::verdict)
                .containsOnly(Verdict.DIFFERS);
        JointSolutions never =
                new JointSolutions(SolutionLevel.ENTRIES, Optional.of(BigInteger.ZERO), List.of(), Optional.empty());
        assertThat(found(plan, ComparedWith.JOINT))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found)
                        .returns(Verdict.DIFFERS, FigureFinding::verdict)
                        .returns(never, each -> each.joint().orElseThrow()));
    }
}
