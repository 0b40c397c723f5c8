package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.PossibleCounts.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cells of a printed table that entries may be in; each is a bit, in the order of the keys. */
class EntryCellsTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> EITHER = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> NONE = Reading.notAssessed(BenefitStatus.class);

    private static EntryCells<BenefitStatus> cells(
            PublishedFigure.Builder figure, List<Reading<BenefitStatus>> readings) {
        Plan plan = plan(List.of(area("a1", readings)));
        return new CountedFigures<>(
                        new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class),
                        RollUp.benefits(plan, AS_OF).explain().entries(),
                        true,
                        Recorded.of(plan, AS_OF))
                .besides(figure.build())
                .orElseThrow()
                .cells();
    }

    private static PossibleCounts printed(EntryCells<BenefitStatus> cells, String... keys) {
        return cells.printed(List.of(keys), Optional.empty());
    }

    @Test
    void anEntryIsInThoseOfItsStatusesAndMayBeElsewhereIfOneHasNone() {
        EntryCells<BenefitStatus> cells = cells(figure(), List.of(BLUE, BLUE, EITHER, NONE));

        assertThat(printed(cells, "BLUE", "GREEN"))
                .isEqualTo(new PossibleCounts(
                        List.of(new Group(0b01, false, 2), new Group(0b10, true, 1), new Group(0b11, true, 1)),
                        Optional.empty()));
        assertThat(printed(cells, "BLUE", "GREEN", "AMBER", "RED", "NOT_ASSESSED")
                        .groups())
                .as("one whose words are open may be printed so")
                .containsExactly(
                        new Group(0b00001, false, 2), new Group(0b00110, true, 1), new Group(0b11111, false, 1));
    }

    @Test
    void whatIsNoStatusHasTheEntriesItHasAndThoseItMayHave() {
        assertThat(printed(cells(figure(), List.of(BLUE, NONE)), "VOICE", "CLOSED")
                        .groups())
                .containsExactly(
                        new Group(0, true, 2),
                        new Group(0b01, false, 0),
                        new Group(0b01, true, 2),
                        new Group(0b10, false, 0),
                        new Group(0b10, true, 2));
    }

    @Test
    void anEntryThatMayBeOutsideOfTheBaseIsInOneCellMoreWhereItIsSupposedHowManyAreIn() {
        EntryCells<BenefitStatus> cells = cells(
                figure().base(FigureBase.builder()
                        .kind(BaseKind.STATUS)
                        .addStatus("BLUE", "GREEN")
                        .build()),
                List.of(BLUE, EITHER, EITHER));

        assertThat(cells.printed(List.of("BLUE", "GREEN"), Optional.of(2L)))
                .isEqualTo(new PossibleCounts(
                        List.of(new Group(0b001, false, 1), new Group(0b110, false, 2)), Optional.of(1L)));
        assertThat(printed(cells, "BLUE", "GREEN"))
                .isEqualTo(new PossibleCounts(
                        List.of(new Group(0b01, false, 1), new Group(0b10, true, 2)), Optional.empty()));
    }

    @Test
    void whatMayBeSoForCertainIsOfItsCellAlone() {
        EntryCells<BenefitStatus> cells = cells(figure(), List.of());
        assertThat(printed(
                                new EntryCells<>(
                                        cells.published(),
                                        cells.base(),
                                        cells.worlds(),
                                        key -> Optional.of(new Bounds(1, 3))),
                                "CLOSED")
                        .groups())
                .containsExactly(new Group(0b01, false, 1), new Group(0b01, true, 2));
    }
}
