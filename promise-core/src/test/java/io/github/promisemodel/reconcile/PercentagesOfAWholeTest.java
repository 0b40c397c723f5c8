package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which percentages make up a whole, and whether they then add to one hundred. */
class PercentagesOfAWholeTest {

    private static final List<Reading<BenefitStatus>> SEVEN =
            Collections.nCopies(7, Reading.notAssessed(BenefitStatus.class));

    private static List<FigureFinding> hundred(PublishedFigure.Builder figure, Rounding... rounding) {
        return findings(figure, ComparedWith.HUNDRED, rounding);
    }

    private static List<FigureFinding> findings(
            PublishedFigure.Builder figure, ComparedWith against, Rounding... rounding) {
        Plan plan = plan(List.of(area("a1", SEVEN)), figure.build());
        return (rounding.length == 0 ? Reconciliation.of(plan, AS_OF) : Reconciliation.of(plan, AS_OF, rounding[0]))
                .figures(against);
    }

    private static Verdict verdict(PublishedFigure.Builder figure, Rounding... rounding) {
        assertThat(hundred(figure, rounding)).hasSize(1);
        return hundred(figure, rounding).get(0).verdict();
    }

    private static PublishedFigure.Builder counts(long blue, long green, long red) {
        return figure().putCount("BLUE", blue)
                .putCount("GREEN", green)
                .putCount("RED", red)
                .total(blue + green + red);
    }

    private static PublishedFigure.Builder printed(PublishedFigure.Builder figure, String... blueGreenRed) {
        List<String> keys = List.of("BLUE", "GREEN", "RED");
        for (int i = 0; i < blueGreenRed.length; i++) {
            figure.putPercentage(keys.get(i), blueGreenRed[i]);
        }
        return figure;
    }

    @Nested
    class AddedUp {

        @Test
        void toOneHundredAgreeThoughTheRoundingAskedForGivesNoneOfThem() {
            PublishedFigure.Builder thirds = printed(counts(1, 1, 1), "34", "33", "33");
            assertThat(hundred(thirds, Rounding.HALF_UP))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .returns(List.of(), FigureFinding::rounding)
                    .satisfies(found -> assertThat(found.message()).doesNotContain("rounding each alone"));
        }

        @Test
        void toWhatRoundingEachAloneGivesAgreeThoughTwoOfThemAreWrong() {
            assertThat(hundred(printed(counts(1, 1, 1), "32", "34", "33")))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .satisfies(found -> assertThat(found.message()).contains("rounding each alone"));
            assertThat(verdict(printed(counts(1, 1, 1), "32", "34", "32"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void eachRoundedInAWayOfItsOwnAgreeUnlessOneRoundingIsAskedFor() {
            // Half up they add to 101, and rounded down to 98.
            PublishedFigure.Builder mixed = printed(counts(2, 2, 3), "28", "28", "43");
            assertThat(verdict(mixed)).isEqualTo(Verdict.AGREES);
            for (Rounding rounding : Rounding.all()) {
                assertThat(verdict(mixed, rounding)).as(rounding.name()).isEqualTo(Verdict.DIFFERS);
            }
        }

        @Test
        void nameTheRoundingsThatGiveAllOfThemOrTheOneAskedFor() {
            PublishedFigure.Builder quarters = printed(counts(1, 1, 2), "25", "25", "50");
            assertThat(hundred(quarters).get(0).rounding()).isEqualTo(Rounding.all());
            assertThat(hundred(quarters, Rounding.DOWN).get(0).rounding()).containsExactly(Rounding.DOWN);
        }

        @Test
        void withoutCountsMayBeAsFarAboveAsRoundingUpTakesThem() {
            assertThat(hundred(printed(figure(), "51", "50"))).isEmpty();
            assertThat(verdict(printed(figure(), "51", "51"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void areTwoAtTheLeast() {
            PublishedFigure.Builder figure = figure().putCount("BLUE", 3)
                    .putPercentage("BLUE", "150")
                    .total(7)
                    .addOpen(OpenCount.builder()
                            .addStatus("GREEN", "AMBER")
                            .count(4)
                            .build());
            assertThat(hundred(figure)).isEmpty();
            assertThat(verdict(figure.putCount("RED", 0).putPercentage("RED", "0")))
                    .isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void leaveOutOneThatIsOnlySaidToBeBelowANumber() {
            assertThat(hundred(printed(figure(), "60", "39", "<5"))).isEmpty();
            assertThat(verdict(printed(figure(), "60", "42", "<5"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void withOneThatHasNoCountAreNotHeldToBeAllOfTheWhole() {
            PublishedFigure.Builder figure = figure().putCount("BLUE", 3)
                    .putCount("RED", 4)
                    .putPercentage("BLUE", "43")
                    .putPercentage("RED", "57")
                    .total(7);
            assertThat(verdict(figure)).isEqualTo(Verdict.AGREES);
            assertThat(hundred(figure.putPercentage("GREEN", "1"))).isEmpty();
            assertThat(verdict(figure.putPercentage("GREEN", "10"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void ofCountsThatFallShortOfTheTotalMayAddToLess() {
            PublishedFigure.Builder figure = figure().putCount("BLUE", 3)
                    .putCount("RED", 3)
                    .putPercentage("BLUE", "43")
                    .putPercentage("RED", "43");
            assertThat(hundred(figure.total(7))).isEmpty();
        }
    }

    @Nested
    class WithAPartThatHasNone {

        /** Two and two of seven, and three that have no percentage: 42 or 43 in a table. */
        private PublishedFigure.Builder sevenths(String blue, String green) {
            return printed(counts(2, 2, 3), blue, green);
        }

        @ParameterizedTest
        @CsvSource({"30, 28, AGREES", "30, 27, AGREES", "30, 26, DIFFERS", "30, 29, DIFFERS"})
        void byLargestRemainderItMakesUpWhatTheOthersLeaveRoundedDownOrUp(String blue, String green, Verdict verdict) {
            assertThat(verdict(sevenths(blue, green), Rounding.LARGEST_REMAINDER))
                    .isEqualTo(verdict);
        }

        @Test
        void whatIsExactIsNotRaised() {
            PublishedFigure.Builder quarter = figure().putCount("BLUE", 1)
                    .putCount("RED", 3)
                    .putPercentage("BLUE", "24")
                    .total(4);
            assertThat(verdict(quarter, Rounding.LARGEST_REMAINDER)).isEqualTo(Verdict.DIFFERS);
            assertThat(verdict(quarter.putPercentage("BLUE", "25"), Rounding.LARGEST_REMAINDER))
                    .isEqualTo(Verdict.AGREES);
        }

        @Test
        void theLargerRemainderIsRaisedWhereThePartIsOne() {
            PublishedFigure.Builder third =
                    figure().putCount("BLUE", 1).putPercentage("BLUE", "34").total(3);
            // What is left may be two parts of a third each, so that one of three ties is raised.
            assertThat(findings(third, ComparedWith.PERCENTAGE, Rounding.LARGEST_REMAINDER))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict);
            assertThat(findings(third.putCount("RED", 2), ComparedWith.PERCENTAGE, Rounding.LARGEST_REMAINDER))
                    .singleElement()
                    .returns(Verdict.DIFFERS, FigureFinding::verdict);
        }

        @Test
        void aPartThatIsAllOfTheWholeIsAddedToo() {
            assertThat(hundred(figure().putCount("BLUE", 0)
                            .putPercentage("BLUE", "0")
                            .putCount("RED", 7)
                            .total(7)))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict)
                    .satisfies(found -> assertThat(found.message()).contains("together 100%"));
        }

        @Test
        void aCountAboveTheTotalIsNoPartOfTheTable() {
            assertThat(findings(
                            figure().putCount("BLUE", 3)
                                    .putPercentage("BLUE", "43")
                                    .putCount("RED", 8)
                                    .total(7),
                            ComparedWith.PERCENTAGE,
                            Rounding.LARGEST_REMAINDER))
                    .singleElement()
                    .returns(Verdict.AGREES, FigureFinding::verdict);
        }
    }

    @Nested
    class OfWhatExcludesEachOther {

        @Test
        void areThoseThatLeftThePlanBesideTheStatusesOfTheOthers() {
            assertThat(hundred(figure().putCount("BLUE", 3)
                            .putCount("SUPERSEDED", 4)
                            .putPercentage("BLUE", "43")
                            .putPercentage("SUPERSEDED", "57")
                            .total(7)))
                    .singleElement()
                    .returns("100%", FigureFinding::published);
        }

        @Test
        void areTheFoundationsOfCallsToActionAndNoForeignKey() {
            PublishedFigure.Builder calls = figure().of(FigureSubject.CALLS_TO_ACTION)
                    .putCount("VOICE", 1)
                    .putCount("FAMILY", 3)
                    .putPercentage("VOICE", "25")
                    .putPercentage("FAMILY", "75")
                    .total(4);
            assertThat(hundred(calls)).singleElement().returns(Verdict.AGREES, FigureFinding::verdict);
            assertThat(hundred(calls.putCount("SHINY", 2).putPercentage("SHINY", "50")))
                    .singleElement()
                    .returns("100%", FigureFinding::published);
        }

        @Test
        void areOpenCountsBesideTheStatuses() {
            PublishedFigure.Builder figure = figure().putCount("BLUE", 3)
                    .putCount("RED", 4)
                    .putPercentage("BLUE", "43")
                    .putPercentage("RED", "57")
                    .total(7)
                    .addOpen(OpenCount.builder()
                            .addStatus("GREEN", "AMBER")
                            .count(2)
                            .build());
            // The counts are of nine, so that they are not all of seven.
            assertThat(hundred(figure)).isEmpty();
        }

        @Test
        void addToTheWholeWhereNoTotalIsPrinted() {
            assertThat(findings(
                            figure().putCount("BLUE", 4)
                                    .putCount("SUPERSEDED", 4)
                                    .putPercentage("BLUE", "50")
                                    .putPercentage("SUPERSEDED", "50"),
                            ComparedWith.PERCENTAGE))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.AGREES, Verdict.AGREES);
            assertThat(findings(
                            figure().putCount("BLUE", 4)
                                    .putPercentage("BLUE", "50")
                                    .addOpen(OpenCount.builder()
                                            .addStatus("GREEN", "AMBER")
                                            .count(4)
                                            .build()),
                            ComparedWith.PERCENTAGE))
                    .extracting(FigureFinding::verdict)
                    .containsExactly(Verdict.AGREES);
        }
    }
}
