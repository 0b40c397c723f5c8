package io.github.promisemodel.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedFigureTest {

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    @Test
    void aFigureIsKeptAsPrintedWhetherOrNotItAddsUp() {
        PublishedFigure figure = figure().putCount("ON_TARGET", 16)
                .putCount("COMPLETE", 15)
                .total(40)
                .putPercentage("COMPLETE", "48.0")
                .build();

        assertThat(figure.getCounts()).containsExactly(Map.entry("ON_TARGET", 16L), Map.entry("COMPLETE", 15L));
        assertThat(figure.getTotal()).contains(40L);
        assertThat(figure.getPercentages()).containsExactly(Map.entry("COMPLETE", "48.0"));
    }

    @Test
    void aFigureIsOfTheCurrentEntriesUnlessItSaysOtherwise() {
        assertThat(figure().build().getPopulation()).isEqualTo(Population.CURRENT);
    }

    @Test
    void aFigureWithoutItsSourceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> PublishedFigure.builder().of(FigureSubject.AREAS).build())
                .withMessageContaining("source");
    }

    @Test
    void aCountBelowZeroIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> figure().putCount("COMPLETE", -1).build())
                .withMessage("Published count of COMPLETE: -1 is below zero; a count starts at zero");
        assertThatIllegalStateException()
                .isThrownBy(() -> figure().total(-5).build())
                .withMessage("Published total: -5 is below zero; a count starts at zero");
        assertThatIllegalStateException()
                .isThrownBy(() -> OpenCount.builder()
                        .addStatus("GREEN", "AMBER")
                        .count(-1)
                        .build())
                .withMessage("Open count: -1 is below zero; a count starts at zero");
        assertThatIllegalStateException()
                .isThrownBy(() -> CombinedFigure.builder()
                        .addStatus("BLUE", "GREEN")
                        .count(-1)
                        .build())
                .withMessage("Combined figure: -1 is below zero; a count starts at zero");
    }

    @Test
    void zeroIsACount() {
        assertThat(figure().putCount("COMPLETE", 0).total(0).build().getCounts())
                .containsEntry("COMPLETE", 0L);
    }

    @Test
    void anOpenCountOfNoStatusIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OpenCount.builder().count(3).build())
                .withMessage("Open count: no status is named; name those it may be");
    }

    @Test
    void aCombinedFigureOverNoStatusIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CombinedFigure.builder().percentage("49").build())
                .withMessage("Combined figure: no status is named; name those taken together");
    }
}
