package io.github.promisemodel.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void ofThingsThatLeadToSeveralEverySetThatLeadsBackHasACircle() {
        assertThat(Circles.of(List.<List<Integer>>of())).isEmpty();
        assertThat(Circles.of(List.of(List.of(1, 2), List.of(2), List.<Integer>of())))
                .isEmpty();
        assertThat(Circles.of(List.of(List.of(1), List.of(0, 2), List.of(3), List.of(2))))
                .containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(Circles.of(List.of(List.of(1), List.of(2, 1), List.<Integer>of())))
                .containsExactly(List.of(1));
    }

    @Test
    void aLongChainNeedsNoStack() {
        int length = 200_000;
        List<List<Integer>> chain = IntStream.range(0, length)
                .mapToObj(i -> List.of((i + 1) % length))
                .toList();

        assertThat(Circles.of(chain)).hasSize(1).first().asInstanceOf(LIST).hasSize(length);
    }
}
