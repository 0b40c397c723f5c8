package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.hundred;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages printed of one whole, added up. */
class PercentagesTogetherTest {

    @Test
    void percentagesOfAWholeAddToOneHundredWithThoseThatAreNotPrinted() {
        assertThat(hundred(figure().putCount("BLUE", 3)
                        .putCount("RED", 4)
                        .putPercentage("BLUE", "43")
                        .total(7)))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .satisfies(found -> assertThat(found.message())
                        .contains("published 43%, red has none printed (4 of 7 is 57%), together 100%"));
    }

    @Test
    void percentagesRoundedEachAloneMayAddToAnotherNumberAndOnesThatAreNotDiffer() {
        PublishedFigure.Builder thirds = figure().putCount("BLUE", 2)
                .putCount("GREEN", 2)
                .putCount("RED", 2)
                .total(6)
                .putPercentage("BLUE", "33")
                .putPercentage("GREEN", "33");
        assertThat(hundred(thirds.putPercentage("RED", "33")))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .satisfies(found ->
                        assertThat(found.message()).contains("published 99%").contains("rounding each alone"));
        assertThat(hundred(thirds.putPercentage("RED", "34")))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(hundred(thirds.putPercentage("RED", "30")))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void percentagesThatAreNotOfAWholeAreNotAdded() {
        assertThat(hundred(figure().putCount("BLUE", 3)
                        .putCount("RED", 4)
                        .putPercentage("BLUE", "about half")
                        .putPercentage("RED", "57")
                        .total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putCount("RED", 8)
                        .putPercentage("BLUE", "100")
                        .putPercentage("RED", "114")
                        .total(7)))
                .isEmpty();
        assertThat(hundred(
                        figure().putCount("BLUE", 3).putPercentage("BLUE", "43").total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putPercentage("BLUE", "<100")
                        .total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 6).putPercentage("BLUE", "86")))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putCount("CARRIED_FORWARD", 7)
                        .putCount("VOICE", 7)
                        .putPercentage("BLUE", "100")
                        .putPercentage("CARRIED_FORWARD", "100")
                        .putPercentage("VOICE", "100")
                        .total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putPercentage("BLUE", "100")
                        .total(7)
                        .population(Population.FIRST_SET)))
                .isEmpty();
    }

    private static PublishedFigure.Builder withWithdrawn(long red, String withdrawn) {
        return figure().putCount("BLUE", 5)
                .putPercentage("BLUE", "50")
                .putCount("RED", red)
                .putPercentage("RED", red + "0")
                .putCount("WITHDRAWN", 2)
                .putPercentage("WITHDRAWN", withdrawn)
                .total(10);
    }

    @Test
    void percentagesOfThoseThatLeftAreAddedWhereTheTotalHasRoomForThem() {
        assertThat(hundred(withWithdrawn(3, "20")))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns("100%", FigureFinding::published);
        assertThat(hundred(withWithdrawn(3, "20").putCount("EXTENDED", 9)))
                .as("what says nothing of the total beside them")
                .singleElement()
                .returns("100%", FigureFinding::published);
        assertThat(hundred(withWithdrawn(5, "20")))
                .as("the statuses make up the total")
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns("100%", FigureFinding::published);
        assertThat(hundred(figure().putPercentage("BLUE", "60")
                        .putCount("WITHDRAWN", 4)
                        .putPercentage("WITHDRAWN", "42")
                        .addOpen(OpenCount.builder()
                                .addStatus("GREEN", "AMBER")
                                .count(7)
                                .build())
                        .total(10)))
                .as("open counts leave no room")
                .isEmpty();
    }

    @Test
    void percentagesOfThoseThatLeftAreAddedWhereTheFigureIsOfEveryEntry() {
        assertThat(hundred(withWithdrawn(3, "20").base(FigureBase.of(BaseKind.EVERY))))
                .singleElement()
                .returns("100%", FigureFinding::published);
        assertThat(hundred(withWithdrawn(3, "20").base(FigureBase.of(BaseKind.ASSESSED))))
                .isEmpty();
    }

    @Test
    void aPercentageOfMoreEntriesThanTheTotalIsAddedToTheOthers() {
        Reading<BenefitStatus> blue = Reading.of(BenefitStatus.BLUE);
        assertThat(found(
                        plan(
                                List.of(area("a1", Collections.nCopies(7, blue))),
                                figure().putPercentage("BLUE", "60")
                                        .putPercentage("RED", "50")
                                        .total(3)
                                        .build()),
                        ComparedWith.HUNDRED))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns("110%", FigureFinding::published);
    }

    @Test
    void whatIsOnlySaidToBeBelowANumberAddsNothingForCertain() {
        assertThat(hundred(figure().putPercentage("BLUE", "<60")
                        .putPercentage("RED", "60")
                        .total(10)))
                .isEmpty();
    }
}
