package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are each possible, and whether they are so at once: across a base, across areas, and in a table of percentages. */
class PossibleAtOnceTest {

    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    private static CombinedFigure combined(long count, String... statuses) {
        return CombinedFigure.builder().addStatus(statuses).count(count).build();
    }

    private static List<FigureFinding> acrossBase(int entries, long red, long total, long together) {
        PublishedFigure figure = figure().putCount("RED", red)
                .total(total)
                .combined(combined(together, "RED", "GREEN"))
                .base(FigureBase.ofStatuses("AMBER", "RED"))
                .build();
        return found(plan(List.of(area("a1", Collections.nCopies(entries, NOT_ASSESSED))), figure), ComparedWith.JOINT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void aCountTogetherThatReachesOutsideOfTheBaseIsCheckedWithItsTotal(int times) {
        assertThat(acrossBase(3 * times, times, 3L * times, 3L * times))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
        assertThat(acrossBase(3 * times, times, 2L * times, 2L * times)).isEmpty();
        assertThat(acrossBase(3 * times, times, 2L * times, 3L * times))
                .singleElement()
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    private static FigureFinding ofAreas(PublishedFigure own, PublishedFigure whole) {
        return found(plan(List.of(area("a1", List.of(), own)), whole), ComparedWith.PARTS).stream()
                .filter(finding -> finding.place().area().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnAreaPrintsAsNotAssessedIsComparedWithTheWhole() {
        PublishedFigure one = figure().putCount("NOT_ASSESSED", 1).build();
        assertThat(ofAreas(one, figure().combined(combined(2, "BLUE", "RED")).build()))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(Optional.of(new Bounds(0, 2)), FigureFinding::counted);
        PublishedFigure none = figure().putCount("NOT_ASSESSED", 0).total(2).build();
        assertThat(ofAreas(none, figure().putCount("NOT_ASSESSED", 0).build()))
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void whatAnAreaPrintsTogetherIsComparedWithTheWhole() {
        PublishedFigure three = figure().combined(combined(3, "BLUE", "GREEN")).build();
        assertThat(ofAreas(three, three)).returns(Verdict.AGREES, FigureFinding::verdict);
        assertThat(ofAreas(
                        three, figure().combined(combined(4, "BLUE", "GREEN")).build()))
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    private static List<FigureFinding> shares(List<Reading<BenefitStatus>> readings, String blue, String green) {
        PublishedFigure figure = figure().putPercentage("BLUE", blue)
                .putPercentage("GREEN", green)
                .build();
        return found(plan(List.of(area("a1", readings)), figure), ComparedWith.PERCENTAGE);
    }

    @Test
    void percentagesWithoutCountsAreATableOfLargestRemainderIfTheEntriesCanHaveAllOfThem() {
        assertThat(shares(List.of(RED, NOT_ASSESSED, NOT_ASSESSED), "34", "33").get(0))
                .returns(Verdict.NOT_DECIDED, FigureFinding::verdict)
                .returns(List.of(Rounding.LARGEST_REMAINDER), FigureFinding::rounding);
        assertThat(shares(List.of(RED, RED, NOT_ASSESSED), "34", "33").get(0))
                .returns(Verdict.DIFFERS, FigureFinding::verdict);
    }

    @Test
    void anEntryTheWordsOfWhichAreOpenMayBePrintedSoInATable() {
        Reading<BenefitStatus> open = Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN);
        assertThat(shares(List.of(Reading.of(BenefitStatus.GREEN), open), "0", "50"))
                .allSatisfy(finding -> assertThat(finding.rounding()).contains(Rounding.LARGEST_REMAINDER));
    }

    @Test
    void thoseThatLeftAreInATableWithOpenCounts() {
        PublishedFigure figure = figure().addOpen(
                        OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build())
                .putPercentage("SUPERSEDED", "100")
                .total(1)
                .build();
        assertThat(found(plan(List.of(area("a1", List.of(NOT_ASSESSED))), figure), ComparedWith.PERCENTAGE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rounding()).doesNotContain(Rounding.LARGEST_REMAINDER));
    }

    @Test
    void openCountsThatMayBeAmongThoseTogetherLeaveOpenHowManyAreNotAssessed() {
        PublishedFigure figure = figure().putCount("BLUE", 1)
                .putCount("GREEN", 0)
                .addOpen(OpenCount.builder().addStatus("BLUE", "RED").count(2).build())
                .combined(combined(1, "AMBER", "RED"))
                .total(4)
                .build();
        assertThat(found(plan(List.of(area("a1", List.of(NOT_ASSESSED))), figure), ComparedWith.ENTRIES)
                        .get(0))
                .returns(Optional.of(new Bounds(0, 1)), FigureFinding::counted);
    }
}
