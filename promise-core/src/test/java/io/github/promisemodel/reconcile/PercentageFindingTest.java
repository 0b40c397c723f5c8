package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
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
                .satisfies(found -> assertThat(found.message())
                        .contains("3 of 7 is 43% rounded half-up; it is rounded down; differs"));
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

    private static FigureFinding percentage(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), ComparedWith.PERCENTAGE)
                .get(0);
    }

    private static List<FigureFinding> hundred(PublishedFigure.Builder figure) {
        return found(plan(List.of(area("a1", SEVEN)), figure.build()), ComparedWith.HUNDRED);
    }

    @Nested
    class OfATable {

        @Test
        void largestRemainderIsNamedWhereItGivesTheTableWithTiesInEitherCell() {
            for (List<String> printed :
                    List.of(List.of("34", "33", "33"), List.of("33", "34", "33"), List.of("33", "33", "34"))) {
                Plan plan = thirds(printed);
                assertThat(Reconciliation.of(plan, AS_OF).figures(ComparedWith.PERCENTAGE))
                        .hasSize(3)
                        .allSatisfy(found -> assertThat(found)
                                .returns(Verdict.AGREES, FigureFinding::verdict)
                                .satisfies(each -> assertThat(each.message()).contains("rounded by largest-remainder"))
                                .satisfies(each -> assertThat(each.rounding()).contains(Rounding.LARGEST_REMAINDER)));
                assertThat(Reconciliation.of(plan, AS_OF, Rounding.LARGEST_REMAINDER)
                                .hasDifferences())
                        .isFalse();
                assertThat(Reconciliation.of(plan, AS_OF, Rounding.HALF_UP).figures(ComparedWith.PERCENTAGE))
                        .filteredOn(found -> found.verdict() == Verdict.DIFFERS)
                        .hasSize(1);
            }
        }

        @Test
        void underLargestRemainderTheSumHasToBeOneHundred() {
            Plan plan = thirds(List.of("33", "33", "33"));
            assertThat(Reconciliation.of(plan, AS_OF).hasDifferences()).isFalse();
            assertThat(Reconciliation.of(plan, AS_OF, Rounding.LARGEST_REMAINDER)
                            .figures(ComparedWith.HUNDRED))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .satisfies(
                            found -> assertThat(found.message()).contains("99%").contains("gives 100%"));
        }

        @Test
        void aTableThatNoRoundingGivesDiffersInTheCellsThatNoneGives() {
            assertThat(found(thirds(List.of("34", "34", "32")), ComparedWith.PERCENTAGE))
                    .allSatisfy(found -> assertThat(found)
                            .returns(Verdict.DIFFERS, FigureFinding::verdict)
                            .satisfies(each -> assertThat(each.message()).contains("no named rounding gives it")));
            assertThat(found(thirds(List.of("34", "34", "34")), ComparedWith.HUNDRED))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
        }

        @Test
        void theCellThatNoTableHasIsTheOneThatDiffers() {
            Plan plan = plan(
                    List.of(area("a1", Collections.nCopies(100, Reading.notAssessed(BenefitStatus.class)))),
                    figure().putCount("BLUE", 20)
                            .putCount("GREEN", 30)
                            .putCount("RED", 50)
                            .putPercentage("BLUE", "20")
                            .putPercentage("GREEN", "32")
                            .putPercentage("RED", "50")
                            .total(100)
                            .build());
            assertThat(Reconciliation.of(plan, AS_OF, Rounding.LARGEST_REMAINDER)
                            .figures(ComparedWith.PERCENTAGE))
                    .filteredOn(found -> found.verdict() == Verdict.DIFFERS)
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.message()).contains("30 of 100 is 30% rounded by largest-remainder"));
        }

        @Test
        void aPartOfATableFitsIfTheRestCanBeSplitSo() {
            assertThat(found(ofThirtyOne("49", "26"), ComparedWith.PERCENTAGE))
                    .allSatisfy(found -> assertThat(found).returns(Verdict.AGREES, FigureFinding::verdict));
            assertThat(found(ofThirtyOne("50", "26"), ComparedWith.PERCENTAGE))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.AGREES);
            // 8 of 31 has the larger remainder: where 15 of 31 is raised, it is.
            assertThat(found(ofThirtyOne("49", "25"), ComparedWith.PERCENTAGE))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.DIFFERS, Verdict.AGREES);
        }

        @Test
        void percentagesWithoutCountsAreComparedWithTheEntriesAndAddedUp() {
            List<Reading<BenefitStatus>> readings = List.of(
                    Reading.of(BenefitStatus.BLUE), Reading.of(BenefitStatus.GREEN), Reading.of(BenefitStatus.RED));
            Plan wrong = plan(
                    List.of(area("a1", readings)),
                    figure().putPercentage("BLUE", "33")
                            .putPercentage("GREEN", "33")
                            .putPercentage("RED", "40")
                            .build());
            assertThat(found(wrong, ComparedWith.PERCENTAGE))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.DIFFERS);
            assertThat(found(wrong, ComparedWith.HUNDRED))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict)
                    .returns("106%", FigureFinding::published);
            assertThat(hundred(figure().putPercentage("BLUE", "60").putPercentage("GREEN", "60")))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
            assertThat(hundred(figure().putPercentage("BLUE", "60").putPercentage("GREEN", "40")))
                    .isEmpty();
        }

        @Test
        void ofDispositionsIsOneAndOfForeignKeysEachIsItsOwn() {
            PublishedFigure.Builder kinds = figure().putCount("CLOSED", 3)
                    .putCount("SUPERSEDED", 4)
                    .putPercentage("CLOSED", "43")
                    .putPercentage("SUPERSEDED", "57")
                    .total(7);
            assertThat(hundred(kinds)).singleElement().returns("100%", FigureFinding::published);
            assertThat(hundred(kinds.putCount("BLUE", 3).putPercentage("BLUE", "43")))
                    .singleElement()
                    .satisfies(found -> assertThat(found.message()).contains("published 100%"));
            assertThat(hundred(figure().putCount("VOICE", 3)
                            .putCount("SHINY", 4)
                            .putPercentage("VOICE", "43")
                            .putPercentage("SHINY", "57")
                            .total(7)))
                    .isEmpty();
        }

        @Test
        void thatLeavesOutATotalIsOfItsCountsWhereTheyAreMoreThanTheEntries() {
            assertThat(found(
                            plan(
                                    List.of(area("a1", SEVEN)),
                                    figure().putCount("BLUE", 4)
                                            .putCount("RED", 4)
                                            .putPercentage("BLUE", "50")
                                            .putPercentage("RED", "50")
                                            .build()),
                            ComparedWith.PERCENTAGE))
                    .allSatisfy(found -> assertThat(found).returns(Verdict.AGREES, FigureFinding::verdict));
        }

        @Test
        void ofAnyNumberOfKeysIsJudgedInNoTime() {
            PublishedFigure.Builder figure = figure().total(7);
            for (int i = 0; i < 20_000; i++) {
                figure.putCount("K" + i, 3).putPercentage("K" + i, "43");
                figure.addOpen(
                        OpenCount.builder().addStatus("BLUE", "RED").count(0).build());
            }
            Plan plan = plan(
                    List.of(area("a1", SEVEN)),
                    figure.putCount("BLUE", 3).putPercentage("BLUE", "43").build());
            assertTimeout(
                    Duration.ofSeconds(60),
                    () -> assertThat(found(plan, ComparedWith.PERCENTAGE))
                            .hasSize(20_001)
                            .allSatisfy(found -> assertThat(found).returns(Verdict.AGREES, FigureFinding::verdict)));
        }

        private Plan ofThirtyOne(String fifteen, String eight) {
            return plan(
                    List.of(area("a1", Collections.nCopies(31, Reading.notAssessed(BenefitStatus.class)))),
                    figure().putCount("BLUE", 15)
                            .putCount("GREEN", 8)
                            .putPercentage("BLUE", fifteen)
                            .putPercentage("GREEN", eight)
                            .total(31)
                            .build());
        }

        private Plan thirds(List<String> printed) {
            return plan(
                    List.of(area("a1", SEVEN.subList(0, 3))),
                    figure().putCount("BLUE", 1)
                            .putCount("GREEN", 1)
                            .putCount("AMBER", 1)
                            .total(3)
                            .putPercentage("BLUE", printed.get(0))
                            .putPercentage("GREEN", printed.get(1))
                            .putPercentage("AMBER", printed.get(2))
                            .build());
        }
    }
}
