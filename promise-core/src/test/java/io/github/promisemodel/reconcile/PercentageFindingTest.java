package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageFindingTest {

    private static final List<Reading<BenefitStatus>> SEVEN =
            Collections.nCopies(7, Reading.notAssessed(BenefitStatus.class));

    @ParameterizedTest
    @CsvSource({
        "3, 43, AGREES",
        "3, 42.9, AGREES",
        "3, 42.86, AGREES",
        "3, 42, DIFFERS",
        "3, 42.8, DIFFERS",
        "3, about 43, DIFFERS",
        "0, 0, AGREES",
        "7, 100, AGREES",
        "8, 114, DIFFERS"
    })
    void aPercentageIsHeldAgainstItsCountAtItsOwnPlaces(long count, String printed, Verdict verdict) {
        assertThat(percentage(figure().putCount("BLUE", count)
                        .putPercentage("BLUE", printed)
                        .total(7)))
                .returns(verdict, FigureFinding::verdict)
                .returns(printed + "%", FigureFinding::published);
    }

    @Test
    void aPercentageThatAnotherNamedRoundingGivesSaysSo() {
        Plan plan = plan(
                List.of(area("a1", Collections.nCopies(300, Reading.notAssessed(BenefitStatus.class)))),
                figure().putCount("BLUE", 1)
                        .putPercentage("BLUE", "<1")
                        .total(300)
                        .build());
        assertThat(found(plan, Against.PERCENTAGE))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .satisfies(found -> assertThat(found.message())
                        .contains("1 of 300 is 0% rounded half-up; it is rounded less-than-one"));
        assertThat(Reconciliation.of(plan, AS_OF, Rounding.LESS_THAN_ONE).figures(Against.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void aPercentageThatNoRoundingGivesSaysSo() {
        assertThat(percentage(figure().putCount("BLUE", 3)
                                .putPercentage("BLUE", "50")
                                .total(7))
                        .message())
                .contains("3 of 7 is 43% rounded half-up, and no named rounding gives it");
    }

    @Test
    void aPercentageWithoutALeadingNoughtHasThePlacesAfterItsPoint() {
        assertThat(percentage(figure().putCount("BLUE", 3)
                                .putPercentage("BLUE", ".5")
                                .total(7))
                        .message())
                .contains("3 of 7 is 42.9% rounded half-up");
    }

    @Test
    void withoutATotalTheShareIsOfTheEntries() {
        assertThat(percentage(figure().putCount("BLUE", 3).putPercentage("BLUE", "43")))
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void withoutACountAPercentageIsPossibleIfACountedNumberGivesIt() {
        assertThat(percentage(figure().putPercentage("BLUE", "43").total(7)))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(new Bounds(0, 7), found -> found.counted().orElseThrow());
        assertThat(percentage(figure().putPercentage("BLUE", "44").total(7)))
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
        assertThat(percentage(figure().putPercentage("SHINY", "43").total(7)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
        assertThat(percentage(
                        figure().putCount("BLUE", 0).putPercentage("BLUE", "0").total(0)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
    }

    @Test
    void aCombinedPercentageIsHeldAgainstTheCountsPrintedInAnotherFigure() {
        PublishedFigure counts =
                figure().putCount("BLUE", 1).putCount("GREEN", 2).total(7).build();
        PublishedFigure combined = figure().combined(CombinedFigure.builder()
                        .addStatus("BLUE", "GREEN")
                        .percentage("43")
                        .build())
                .build();
        assertThat(found(plan(List.of(area("a1", SEVEN)), counts, combined), Against.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .satisfies(found ->
                        assertThat(found.message()).contains("Benefits blue and green: published 43%, 3 of 7"));
        assertThat(found(plan(List.of(area("a1", SEVEN)), combined), Against.PERCENTAGE))
                .singleElement()
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
    }

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
        assertThat(hundred(
                        figure().putCount("BLUE", 3).putPercentage("BLUE", "43").total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putPercentage("BLUE", "<100")
                        .total(7)))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7).putPercentage("BLUE", "100")))
                .isEmpty();
        assertThat(hundred(figure().putCount("BLUE", 7)
                        .putPercentage("BLUE", "100")
                        .total(7)
                        .population(Population.FIRST_SET)))
                .isEmpty();
    }

    private static FigureFinding percentage(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), Against.PERCENTAGE)
                .get(0);
    }

    private static List<FigureFinding> hundred(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), Against.HUNDRED);
    }
}
