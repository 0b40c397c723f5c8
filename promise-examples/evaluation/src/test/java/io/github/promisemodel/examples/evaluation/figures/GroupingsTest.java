package io.github.promisemodel.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingsTest {

    @Test
    void keyIsThatOfTheGroupingWhateverItIsCalled() {
        assertThat(Groupings.key(Grouping.CALL_TO_ACTION)).isEqualTo("call-to-action");
        assertThat(Groupings.key(Grouping.SUB_GROUP)).isEqualTo("sub-group");
    }

    @Test
    void keyOfAGroupingOfOnesOwnIsItsName() {
        Grouping ward = Grouping.of("ward", "no ward", plan -> List.of(), (area, entry) -> List.of());

        assertThat(Groupings.key(ward)).isEqualTo("ward");
    }
}
