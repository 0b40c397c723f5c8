package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One printed percentage: whose share it is, whether it is settled, and by which rounding. */
class PrintedShareTest {

    private static List<FigureFinding> shares(List<Reading<BenefitStatus>> readings, PublishedFigure... figures) {
        return shares(plan(List.of(area("a1", readings)), figures));
    }

    private static List<FigureFinding> shares(Plan plan) {
        return Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE);
    }

    private static List<Reading<BenefitStatus>> open(int entries) {
        return Collections.nCopies(entries, Reading.notAssessed(BenefitStatus.class));
    }

    @ParameterizedTest
    @CsvSource({"85, 1, AGREES", "85, 2, NOT_DECIDED", "84, 2, NOT_DECIDED", "80, 4, DIFFERS"})
    void everyNumberThatMayBeCountedHasToGiveAPercentageWithoutACount(int blue, int more, Verdict verdict) {
        // 85 and 86 of 200 are 43% in one rounding and another, and 84 and 87 are not.
        List<Reading<BenefitStatus>> readings = new ArrayList<>();
        readings.addAll(Collections.nCopies(blue, Reading.of(BenefitStatus.BLUE)));
        readings.addAll(Collections.nCopies(more, Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN)));
        readings.addAll(Collections.nCopies(200 - readings.size(), Reading.of(BenefitStatus.RED)));
        assertThat(shares(
                        readings,
                        figure().putPercentage("BLUE", "43").total(200).build()))
                .singleElement()
                .returns(verdict, FigureFinding::verdict)
                .returns(new Bounds(blue, blue + more), found -> found.counted().orElseThrow());
    }

    @Test
    void onlyARoundingThatIsNotTheUsualOneIsTold() {
        assertThat(shares(open(7), figure().putPercentage("BLUE", "42").total(7).build()))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("which gives 42% rounded down"));
        for (String printed : List.of("43", "44")) {
            assertThat(shares(
                            open(7),
                            figure().putPercentage("BLUE", printed).total(7).build()))
                    .singleElement()
                    .satisfies(found -> assertThat(found.message()).doesNotContain("rounded"));
        }
    }

    @Test
    void whereNoRoundingGivesTheWholeTableEachIsToldByThoseThatGiveIt() {
        PublishedFigure mixed = figure().putCount("BLUE", 2)
                .putCount("GREEN", 2)
                .putCount("RED", 3)
                .total(7)
                .putPercentage("BLUE", "28")
                .putPercentage("GREEN", "28")
                .putPercentage("RED", "43")
                .build();
        assertThat(shares(open(7), mixed).get(0).message()).contains("2 of 7 is 28% rounded down");
        assertThat(shares(open(7), mixed).get(2).message()).contains("3 of 7 is 43% rounded half-up");
    }

    @Test
    void oneThatIsOnlySaidToBeBelowANumberNamesNoRoundingForTheOthers() {
        PublishedFigure figure = figure().putCount("BLUE", 1)
                .putCount("GREEN", 299)
                .total(300)
                .putPercentage("BLUE", "<1")
                .putPercentage("GREEN", "100")
                .build();
        assertThat(shares(open(300), figure).get(1).message()).contains("299 of 300 is 100% rounded half-up");
    }

    @Test
    void aCombinedShareIsOfTheTotalPrintedWithItsCounts() {
        PublishedFigure counts =
                figure().putCount("BLUE", 1).putCount("GREEN", 2).total(6).build();
        assertThat(shares(open(7), counts, combined("50").build()))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(shares(open(7), counts, combined("43").build()))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void aCombinedShareOfNoneIsNotCompared() {
        assertThat(shares(open(7), combined("0").total(0).build()))
                .singleElement()
                .returns(Verdict.NOT_COMPARED, FigureFinding::verdict);
    }

    @Test
    void aCountAboveItsTotalIsToldWithBoth() {
        assertThat(shares(
                        open(7),
                        figure().putCount("BLUE", 8)
                                .putPercentage("BLUE", "114")
                                .total(7)
                                .build()))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("8, is more than the total of 7"));
    }

    @Test
    void aTextIsRepeatedUpToTwentyCharacters() {
        for (String text : List.of("twenty characters...", "twenty-one characters")) {
            PublishedFigure figure =
                    figure().putCount("BLUE", 3).putPercentage("BLUE", text).build();
            assertThat(shares(open(7), figure))
                    .singleElement()
                    .returns(text.length() == 20 ? text : text.substring(0, 20) + "...", FigureFinding::published);
        }
    }

    @Test
    void aShareOfThoseNotAssessedWithPlacesKeepsThemSo() {
        List<Reading<BenefitStatus>> readings = List.of(
                Reading.of(BenefitStatus.BLUE),
                Reading.of(BenefitStatus.RED),
                Reading.notAssessed(BenefitStatus.class));
        for (String printed : List.of("33", "33.3", "33.33")) {
            Plan plan = plan(
                    List.of(area("a1", readings)),
                    figure().putCount("BLUE", 1)
                            .putPercentage("NOT_ASSESSED", printed)
                            .build());
            assertThat(Reconciliation.of(plan, AS_OF, Rounding.HALF_UP).figures(ComparedWith.ENTRIES))
                    .singleElement()
                    .returns(Bounds.exactly(1), found -> found.counted().orElseThrow());
        }
        Plan other = plan(
                List.of(area("a1", readings)),
                figure().putCount("BLUE", 1)
                        .putPercentage("NOT_ASSESSED", "33.5")
                        .build());
        assertThat(Reconciliation.of(other, AS_OF).figures(ComparedWith.ENTRIES))
                .singleElement()
                .returns(new Bounds(1, 2), found -> found.counted().orElseThrow());
    }

    private static PublishedFigure.Builder combined(String percentage) {
        return figure().combined(CombinedFigure.builder()
                .addStatus("BLUE", "GREEN")
                .percentage(percentage)
                .build());
    }
}
