package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.SEVEN;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.percentage;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
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

/** One printed percentage beside the count that it is of, or the entries where none is printed. */
class PercentageOfACountTest {

    @ParameterizedTest
    @CsvSource({
        "3, 43, AGREES",
        "3, 42.9, AGREES",
        "3, 42.86, AGREES",
        "3, 42, AGREES",
        "3, 42.8, AGREES",
        "3, 41, DIFFERS",
        "3, 44, DIFFERS",
        "3, 42.7, DIFFERS",
        "3, <43, AGREES",
        "3, less than 43, AGREES",
        "3, <42, DIFFERS",
        "3, 42.857142857142857, AGREES",
        "0, 0, AGREES",
        "7, 100, AGREES",
        "8, 114, DIFFERS"
    })
    void aPercentageIsComparedWithItsCountAtItsOwnPlaces(long count, String printed, Verdict verdict) {
        assertThat(percentage(figure().putCount("BLUE", count)
                        .putPercentage("BLUE", printed)
                        .total(7)))
                .returns(verdict, FigureFinding::verdict)
                .returns(printed + "%", FigureFinding::published);
    }

    @Test
    void theRoundingAskedForIsTheOnlyOneTried() {
        Plan plan = plan(
                List.of(area("a1", SEVEN)),
                figure().putCount("BLUE", 3)
                        .putPercentage("BLUE", "42")
                        .total(7)
                        .build());
        assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(List.of(Rounding.DOWN), FigureFinding::rounding)
                .satisfies(found -> assertThat(found.message()).contains("3 of 7 is 42% rounded down"));
        assertThat(Reconciliation.of(plan, AS_OF, Rounding.HALF_UP).figures(ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict)
                .returns(List.of(), FigureFinding::rounding)
                .satisfies(
                        found -> assertThat(found.message())
                                .contains(
                                        "3 of 7 is 43% rounded half-up; it is rounded down; it would not hold for every entry or for those assessed either; differs"));
        assertThat(Reconciliation.of(plan, AS_OF, Rounding.DOWN.toPlaces(2)).figures(ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(List.of(Rounding.DOWN), FigureFinding::rounding);
    }

    @Test
    void whatIsBelowANumberIsSoUnderEveryRounding() {
        Plan plan = plan(
                List.of(area("a1", Collections.nCopies(300, Reading.notAssessed(BenefitStatus.class)))),
                figure().putCount("BLUE", 1)
                        .putPercentage("BLUE", "<1")
                        .total(300)
                        .build());
        assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(List.of(Rounding.LESS_THAN_ONE), FigureFinding::rounding)
                .satisfies(found -> assertThat(found.message()).contains("published <1%, 1 of 300 is below 1%"));
        for (Rounding rounding : Rounding.all()) {
            assertThat(Reconciliation.of(plan, AS_OF, rounding).figures(ComparedWith.PERCENTAGE))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "43%, 43%, write 43",
        "about half, about half, write a number",
        "'a long text that may say anything of anybody', 'a long text that may...', write a number"
    })
    void aTextThatIsNoPercentageIsNotComparedAndItsFormIsTold(String printed, String published, String advice) {
        assertThat(percentage(figure().putCount("BLUE", 3)
                        .putPercentage("BLUE", printed)
                        .total(7)))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict)
                .returns(published, FigureFinding::published)
                .satisfies(found -> assertThat(found.message())
                        .contains("published " + published + ", not written as a percentage; " + advice));
        assertThat(percentage(figure().total(7)
                        .combined(CombinedFigure.builder()
                                .addStatus("BLUE")
                                .percentage(printed)
                                .build())))
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
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
    void aCombinedPercentageIsComparedWithTheCountsPrintedInAnotherFigure() {
        PublishedFigure counts =
                figure().putCount("BLUE", 1).putCount("GREEN", 2).total(7).build();
        PublishedFigure combined = figure().combined(CombinedFigure.builder()
                        .addStatus("BLUE", "GREEN")
                        .percentage("43")
                        .build())
                .build();
        assertThat(found(plan(List.of(area("a1", SEVEN)), counts, combined), ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .satisfies(found ->
                        assertThat(found.message()).contains("Benefits blue and green: published 43%, 3 of 7"));
        assertThat(found(plan(List.of(area("a1", SEVEN)), combined), ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict);
    }
}
