package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureKeyTest {

    private static final List<String> TWO = List.of("BLUE", "GREEN");

    @Test
    void toStringIsWhatResultsCallTheNumber() {
        assertThat(FigureKey.count("ON_TARGET")).hasToString("ON_TARGET");
        assertThat(FigureKey.open(TWO)).hasToString("BLUE or GREEN");
        assertThat(FigureKey.combined(TWO)).hasToString("BLUE and GREEN");
        assertThat(FigureKey.combined(TWO).byCounts()).hasToString("BLUE and GREEN by their counts");
        assertThat(FigureKey.TOTAL).hasToString("total");
        assertThat(FigureKey.TOTAL_BY_COUNTS).hasToString("total by its counts");
        assertThat(FigureKey.PERCENTAGES).hasToString("percentages");
        assertThat(FigureKey.list("CLOSED")).hasToString("CLOSED list");
    }

    @Test
    void aCountIsNotTheTotalThoughItIsNamedLikeIt() {
        assertThat(FigureKey.count("total")).isNotEqualTo(FigureKey.TOTAL);
        assertThat(FigureKey.count("BLUE and GREEN")).isNotEqualTo(FigureKey.combined(TWO));
    }

    @Test
    void namesAreACopy() {
        List<String> names = new ArrayList<>(TWO);
        FigureKey key = FigureKey.open(names);
        names.clear();
        assertThat(key.names()).isEqualTo(TWO);
        assertThat(key.kind()).isEqualTo(FigureKey.Kind.OPEN);
    }

    @Test
    void phraseSaysTheNamesInWords() {
        assertThat(FigureKey.count("ON_TARGET").phrase()).hasToString("on target");
    }
}
