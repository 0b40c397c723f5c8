package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

    @Test
    void keysAreSortedByTheirIdsAndThenByTheirNumber() {
        ItemKey first = new ItemKey("a", 1);
        ItemKey second = new ItemKey("a", 2);
        ItemKey third = new ItemKey("b", 1);

        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
    }

    @Test
    void keysOfOtherThanTextsAreSortedByTheirNumberAlone() {
        assertThat(new ItemKey(List.of(1), 1)).isEqualByComparingTo(new ItemKey(List.of(2), 1));
        assertThat(new ItemKey(List.of(1), 1)).isLessThan(new ItemKey("a", 2));
    }
}
