package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.hundred;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Verdict;
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
}
