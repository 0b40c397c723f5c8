package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Counts by status claimed together with a combined count, with those not assessed and with open ones. */
class ClaimedTogetherTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> GREEN = Reading.of(BenefitStatus.GREEN);
    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> ON_TRACK = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    private static List<FigureFinding> joint(List<Reading<BenefitStatus>> readings, PublishedFigure.Builder figure) {
        return judged(List.of(area("a1", readings)), figure);
    }

    private static List<FigureFinding> judged(List<ImprovementArea> areas, PublishedFigure.Builder figure) {
        return Reconciliation.of(plan(areas, figure.build()), AS_OF).figures(ComparedWith.JOINT);
    }

    private static FigureFinding only(List<FigureFinding> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static CombinedFigure blueAndGreen(long count) {
        return CombinedFigure.builder().addStatus("BLUE", "GREEN").count(count).build();
    }

    private static OpenCount open(String one, String other) {
        return OpenCount.builder().addStatus(one, other).count(1).build();
    }

    @Nested
    class ACombinedCount {

        @Test
        void isJudgedWithTheOthersUnderItsOwnName() {
            assertThat(only(joint(
                            List.of(BLUE, GREEN, RED),
                            figure().putCount("BLUE", 1).combined(blueAndGreen(2)))))
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .returns("BENEFITS BLUE, BLUE and GREEN", FigureFinding::figure)
                    .returns("1, 2 of 3", FigureFinding::published);
        }

        @Test
        void thatIsOpenLeavesTheClaimUndecided() {
            Reading<BenefitStatus> greenOrRed = Reading.of(BenefitStatus.GREEN, BenefitStatus.RED);
            assertThat(only(joint(
                            List.of(BLUE, greenOrRed),
                            figure().putCount("BLUE", 1).combined(blueAndGreen(2)))))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }
    }

    @Nested
    class ThoseNotAssessed {

        @Test
        void areJudgedWithTheOthersUnderTheirOwnName() {
            assertThat(only(joint(
                            List.of(BLUE, NOT_ASSESSED),
                            figure().putCount("BLUE", 1).putCount("NOT_ASSESSED", 1))))
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .returns("BENEFITS BLUE, NOT_ASSESSED", FigureFinding::figure)
                    .returns("1, 1 of 2", FigureFinding::published);
        }

        @Test
        void countedAsFewerLeaveTheClaimUndecided() {
            assertThat(only(joint(
                            List.of(BLUE, NOT_ASSESSED, NOT_ASSESSED),
                            figure().putCount("GREEN", 1).putCount("NOT_ASSESSED", 1))))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }

        @Test
        void thatStaySoAreSupposedToHaveNoStatusInTheOnlySolution() {
            assertThat(only(joint(
                                    List.of(BLUE, ON_TRACK, NOT_ASSESSED),
                                    figure().putCount("BLUE", 1)
                                            .putCount("GREEN", 1)
                                            .putCount("NOT_ASSESSED", 1)))
                            .joint()
                            .orElseThrow()
                            .onlySolution())
                    .containsExactly(new Supposition(
                            new SolutionScope.WithReading(ON_TRACK), List.of("a1-b2"), Map.of("GREEN", 1L), 0));
        }

        @Test
        void thatStaySoLeaveAPartSettled() {
            PublishedFigure oneOfTwo = figure().putCount("BLUE", 1).total(2).build();
            PublishedFigure onTrack =
                    figure().addOpen(open("GREEN", "AMBER")).total(1).build();
            List<FigureFinding> found = judged(
                    List.of(area("a1", List.of(BLUE, NOT_ASSESSED), oneOfTwo), area("a2", List.of(ON_TRACK), onTrack)),
                    figure().putCount("BLUE", 1).putCount("GREEN", 1).putCount("NOT_ASSESSED", 1));
            assertThat(found.get(1).joint().orElseThrow().onlySolution())
                    .extracting(supposition -> supposition.of().toString())
                    .containsExactly("a2");
        }

        @Test
        void thatStaySoAreBehindNoOtherCount() {
            Reading<BenefitStatus> blueOrGreen = Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN);
            assertThat(Reconciliation.of(
                                    plan(
                                            List.of(area("a1", List.of(blueOrGreen, NOT_ASSESSED))),
                                            figure().putCount("BLUE", 1)
                                                    .putCount("NOT_ASSESSED", 1)
                                                    .build()),
                                    AS_OF)
                            .figures(ComparedWith.ENTRIES)
                            .get(0))
                    .returns(new Behind(List.of(), List.of("a1-b1")), FigureFinding::behind);
        }
    }

    @Nested
    class EveryStatus {

        @Test
        void countedAloneOrTogetherLeavesOverThoseNotAssessed() {
            PublishedFigure.Builder figure =
                    figure().putCount("AMBER", 0).putCount("RED", 0).combined(blueAndGreen(1));
            assertThat(only(joint(List.of(BLUE, NOT_ASSESSED), figure)))
                    .returns(Verdict.AGREES, FigureFinding::verdict);
            assertThat(only(joint(List.of(BLUE, NOT_ASSESSED, NOT_ASSESSED), figure.combined(blueAndGreen(2)))))
                    .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
        }
    }

    @Nested
    class OpenCounts {

        @Test
        void areJudgedUpToFour() {
            PublishedFigure.Builder figure = figure().putCount("BLUE", 0)
                    .addOpen(open("BLUE", "GREEN"))
                    .addOpen(open("GREEN", "AMBER"))
                    .addOpen(open("AMBER", "RED"))
                    .addOpen(open("BLUE", "RED"));
            assertThat(only(joint(Collections.nCopies(4, RED), figure)))
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .satisfies(found ->
                            assertThat(found.message()).contains("at least 2 entries would need another status;"));
            assertThat(joint(Collections.nCopies(5, RED), figure.addOpen(open("BLUE", "AMBER"))))
                    .isEmpty();
        }
    }

    @Nested
    class Corrected {

        @Test
        void upToSixChangesAreListed() {
            for (int changes = 6; changes <= 7; changes++) {
                assertThat(only(joint(
                                        Collections.nCopies(changes, RED),
                                        figure().putCount("BLUE", changes).putCount("RED", 0)))
                                .joint()
                                .orElseThrow()
                                .corrections()
                                .orElseThrow()
                                .first())
                        .hasSize(changes == 6 ? 1 : 0);
            }
        }

        @Test
        void areEntriesThatTheOthersCanStandInForAndOnlyToWhereTheyAreMissing() {
            Reading<BenefitStatus> blueOrGreen = Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN);
            Corrections corrections = only(joint(
                            List.of(blueOrGreen, blueOrGreen, BLUE, BLUE),
                            figure().putCount("BLUE", 1)
                                    .putCount("GREEN", 1)
                                    .putCount("AMBER", 1)
                                    .putCount("RED", 1)))
                    .joint()
                    .orElseThrow()
                    .corrections()
                    .orElseThrow();
            // Two of four, one of them blue, and either of these amber.
            assertThat(corrections.answers()).contains(BigInteger.TEN);
            assertThat(corrections.first()).hasSize(Corrections.MOST_LISTED).allSatisfy(answer -> {
                assertThat(answer).anySatisfy(change -> assertThat(change.of()).hasToString("BLUE"));
                assertThat(answer)
                        .flatExtracting(change -> change.counts().keySet())
                        .containsExactlyInAnyOrder("AMBER", "RED");
            });
        }

        @Test
        void noMoreAnswersAreListedThanTheMostWhereOneEntryHasSeveral() {
            // Each of the two may be green, amber or not assessed.
            Corrections corrections = only(joint(
                            List.of(RED, RED), figure().putCount("BLUE", 0).putCount("RED", 0)))
                    .joint()
                    .orElseThrow()
                    .corrections()
                    .orElseThrow();
            assertThat(corrections.answers()).contains(BigInteger.valueOf(9));
            assertThat(corrections.first()).hasSize(Corrections.MOST_LISTED).doesNotHaveDuplicates();
        }
    }

    @Test
    void solutionsAreWrittenOutUpToEighteenFigures() {
        PublishedFigure.Builder none = figure().putCount("BLUE", 0).putCount("RED", 0);
        assertThat(only(joint(Collections.nCopies(59, ON_TRACK), none)).message())
                .contains("possible with " + (1L << 59) + " solutions");
        assertThat(only(joint(Collections.nCopies(60, ON_TRACK), none)).message())
                .contains("possible with more than 10^18 solutions");
    }
}
