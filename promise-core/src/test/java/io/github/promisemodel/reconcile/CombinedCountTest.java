package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.found;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A count over several statuses is compared with its own counts, and its percentage against its own count and total. */
class CombinedCountTest {

    private static final List<Reading<BenefitStatus>> THREE =
            Collections.nCopies(3, Reading.notAssessed(BenefitStatus.class));

    private static PublishedFigure.Builder blueAndGreen(long count) {
        return figure().combined(CombinedFigure.builder()
                .addStatus("BLUE", "GREEN")
                .count(count)
                .build());
    }

    @Test
    void itIsWhatTheCountsOfItsStatusesAddTo() {
        Plan plan = plan(
                List.of(area("a1", THREE)),
                blueAndGreen(3).putCount("BLUE", 1).putCount("GREEN", 1).build(),
                blueAndGreen(2).putCount("BLUE", 1).putCount("GREEN", 1).build(),
                blueAndGreen(1).putCount("BLUE", 2).build(),
                blueAndGreen(2).putCount("BLUE", 1).build());
        assertThat(found(plan, ComparedWith.PARTS))
                .extracting(FigureFinding::toString)
                .containsExactly(
                        "Benefits blue and green by their counts: published 3, and their counts add to 2; differs"
                                + " (Summary)",
                        "Benefits blue and green by their counts: published 2, which their counts make up; agrees"
                                + " (Summary)",
                        "Benefits blue and green by their counts: published 1, and their counts add to 2; differs"
                                + " (Summary)");
        assertThat(found(plan, ComparedWith.JOINT))
                .extracting(FigureFinding::verdict)
                .containsExactly(Verdict.DIFFERS, Verdict.NOT_DECIDED, Verdict.DIFFERS, Verdict.NOT_DECIDED);
    }

    @Test
    void itMakesUpATotalWithTheCountsOfOtherStatuses() {
        Plan plan = plan(
                List.of(area("a1", THREE)),
                blueAndGreen(2).putCount("AMBER", 1).total(3).build());
        assertThat(found(plan, ComparedWith.PARTS))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict)
                .returns(Bounds.exactly(3), found -> found.counted().orElseThrow());
    }

    @Test
    void itsPercentageIsOfItsOwnCountAndTotal() {
        Plan plan = plan(
                List.of(area("a1", THREE)),
                figure().total(10)
                        .combined(CombinedFigure.builder()
                                .addStatus("BLUE", "GREEN")
                                .count(5)
                                .percentage("50")
                                .build())
                        .build(),
                figure().putCount("BLUE", 3).putCount("GREEN", 2).total(5).build());
        assertThat(found(plan, ComparedWith.PERCENTAGE))
                .singleElement()
                .returns(Verdict.AGREES, FigureFinding::verdict);
    }

    @Test
    void whatItsCountsAddToIsANumberOrBoundsWhereAnOpenOneIsInItInPart() {
        OpenCount open =
                OpenCount.builder().addStatus("GREEN", "AMBER").count(1).build();
        Plan plan = plan(
                List.of(area("a1", THREE)),
                blueAndGreen(1).putCount("BLUE", 2).build(),
                blueAndGreen(1).putCount("BLUE", 2).addOpen(open).build());
        assertThat(found(plan, ComparedWith.PARTS))
                .extracting(found -> found.explanation().arguments().get("sum"))
                .containsExactly(2L, new Bounds(2, 3));
    }
}
