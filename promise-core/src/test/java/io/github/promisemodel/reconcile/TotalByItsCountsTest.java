package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A printed total is compared with the counts printed with it. */
class TotalByItsCountsTest {

    private static final OpenCount ON_TRACK =
            OpenCount.builder().addStatus("GREEN", "AMBER").count(2).build();

    @Test
    void countsThatMakeUpTheirTotalAgree() {
        assertThat(find(figure().putCount("BLUE", 1).putCount("RED", 2).total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(Bounds.exactly(3), found -> found.counted().orElseThrow())
                .hasToString("Benefits total by its counts: published 3, which its counts make up; agrees (Summary)");
    }

    @Test
    void countsThatFallShortLeaveSomeWithoutAPrintedStatus() {
        assertThat(find(figure().putCount("BLUE", 1).putCount("RED", 1).total(5)))
                .singleElement()
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .hasToString(
                        "Benefits total by its counts: published 5, of which its counts cover 2 and leave 3 with no"
                                + " status printed; not decided (Summary)");
    }

    @Test
    void countsThatAddToMoreDiffer() {
        assertThat(find(figure().putCount("BLUE", 2).putCount("RED", 2).total(3)))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .hasToString("Benefits total by its counts: published 3, and its counts add to 4; differs (Summary)");
    }

    @Test
    void openCountsAreAddedToTheOthers() {
        assertThat(find(figure().putCount("BLUE", 1).addOpen(ON_TRACK).total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void countsOfEveryStatusThatLeaveThoseNotAssessedAgree() {
        PublishedFigure.Builder none = figure().putCount("BLUE", 0)
                .putCount("GREEN", 0)
                .putCount("AMBER", 0)
                .putCount("RED", 0);
        assertThat(find(none.total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .hasToString("Benefits total by its counts: published 3, of which its counts cover 0 and leave 3, those"
                        + " not assessed; agrees (Summary)");
    }

    @Test
    void countsThatDoNotExcludeEachOtherAreNotAdded() {
        assertThat(find(figure().putCount("BLUE", 2)
                        .putCount("RED", 1)
                        .putCount("CARRIED_FORWARD", 3)
                        .putCount("EXTENDED", 2)
                        .putCount("VOICE", 3)
                        .total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(find(figure().putCount("CARRIED_FORWARD", 3)
                        .putCount("EXTENDED", 2)
                        .total(3)))
                .isEmpty();
    }

    @Test
    void thoseThatLeftThePlanMayBeWhatIsLeft() {
        assertThat(find(figure().putCount("BLUE", 1)
                        .putCount("RED", 1)
                        .putCount("WITHDRAWN", 1)
                        .total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(find(figure().putCount("BLUE", 2)
                        .putCount("RED", 1)
                        .putCount("WITHDRAWN", 1)
                        .total(3)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void oneCountAloneMakesUpNoTotal() {
        assertThat(find(figure().putCount("BLUE", 3).total(3))).isEmpty();
        assertThat(find(figure().addOpen(ON_TRACK).total(3))).isEmpty();
    }

    @Test
    void countsWithoutATotalOrOfAnEarlierSetAreNotAdded() {
        PublishedFigure.Builder two = figure().putCount("BLUE", 1).putCount("RED", 2);
        assertThat(find(two)).isEmpty();
        assertThat(find(two.total(3).population(Population.FIRST_SET))).isEmpty();
    }

    private static List<FigureFinding> find(PublishedFigure.Builder figure) {
        Reading<BenefitStatus> any = Reading.notAssessed(BenefitStatus.class);
        return found(plan(List.of(area("a1", List.of(any, any, any))), figure.build()), ComparedWith.PARTS);
    }

    @Test
    void thoseOverdueMayBePrintedBesideTheStatusesThatTheyHaveOrNot() {
        PublishedFigure.Builder overdue =
                figure().putCount("BLUE", 1).putCount("RED", 1).putCount("OVERDUE", 1);
        assertThat(find(overdue.total(2))).singleElement().returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(find(overdue.total(3))).singleElement().returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(find(overdue.total(1))).singleElement().returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void countsBesideThoseThatAreLeftNotAssessedAgree() {
        Reading<BenefitStatus> any = Reading.notAssessed(BenefitStatus.class);
        PublishedFigure one = figure().putCount("BLUE", 1)
                .putCount("GREEN", 0)
                .putCount("AMBER", 0)
                .putCount("RED", 0)
                .total(3)
                .build();
        assertThat(found(
                        plan(List.of(area("a1", List.of(Reading.of(BenefitStatus.BLUE), any, any))), one),
                        ComparedWith.PARTS))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void countsOfEveryStatusAloneOrCombinedAndOfThoseNotAssessedLeaveNone() {
        PublishedFigure.Builder all = figure().putCount("BLUE", 1)
                .putCount("GREEN", 1)
                .putCount("NOT_ASSESSED", 0)
                .combined(CombinedFigure.builder()
                        .addStatus("AMBER", "RED")
                        .count(2)
                        .build());
        assertThat(find(all.total(4))).singleElement().returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(find(all.total(5))).singleElement().returns(Verdict.DIFFERS, FigureFinding::verdict);
    }
}
