package io.github.promisemodel.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void whatLeadsToNothingOrOnlyIntoACircleIsNotOfIt() {
        assertThat(Circles.of(new int[] {})).isEmpty();
        assertThat(Circles.of(new int[] {-1, 0, 1})).isEmpty();
        assertThat(Circles.of(new int[] {1, 2, 1})).containsExactly(List.of(1, 2));
    }

    @Test
    void whatLeadsToItselfIsACircleOfOne() {
        assertThat(Circles.of(new int[] {0, 0})).containsExactly(List.of(0));
    }

    @Test
    void eachCircleIsFoundOnceFromWhereItIsEntered() {
        assertThat(Circles.of(new int[] {3, 4, 0, 2, 1, 3})).containsExactly(List.of(0, 3, 2), List.of(1, 4));
    }
}
