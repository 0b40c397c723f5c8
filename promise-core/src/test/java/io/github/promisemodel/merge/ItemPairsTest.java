package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which item of a list is which of its other version. Here items are texts, whose first letter is their key. */
class ItemPairsTest {

    private static ItemPairs<String> pairs(List<String> earlier, List<String> later) {
        return new ItemPairs<>(earlier, later).by(item -> item.isBlank() ? null : item.charAt(0));
    }

    private static List<Integer> sources(ItemPairs<String> pairs, int size) {
        return IntStream.range(0, size).map(pairs::source).boxed().toList();
    }

    @Nested
    class ByTest {

        @Test
        void itemsOfOneKeyArePairedInTheirOrder() {
            assertThat(sources(pairs(List.of("a1", "b", "a2"), List.of("a3", "a4", "a5", "b")), 4))
                    .containsExactly(0, 2, -1, 1);
        }

        @Test
        void itemsWithoutAKeyAreNotPaired() {
            ItemPairs<String> pairs = pairs(List.of(" ", "a"), List.of(" ", "a"));

            assertThat(sources(pairs, 2)).containsExactly(-1, 1);
            assertThat(pairs.isKept(0)).isFalse();
            assertThat(pairs.isKept(1)).isTrue();
        }

        @Test
        void whatIsPairedStaysPaired() {
            ItemPairs<String> pairs =
                    pairs(List.of("a1", "b1"), List.of("b2", "a2")).by(String::length);

            assertThat(sources(pairs, 2)).containsExactly(1, 0);
        }
    }

    @Nested
    class ByPlaceTest {

        @Test
        void whatIsLeftBetweenTwoPairsIsPairedInOrder() {
            ItemPairs<String> pairs = pairs(List.of("x", "a", "y", "b"), List.of("p", "a", "q", "b", "r"))
                    .byPlace((one, other) -> true);

            assertThat(sources(pairs, 5)).containsExactly(0, 1, 2, 3, -1);
        }

        @Test
        void whatIsNotAlikeIsNotPaired() {
            ItemPairs<String> pairs =
                    pairs(List.of("x", "a"), List.of("p", "a")).byPlace((one, other) -> false);

            assertThat(sources(pairs, 2)).containsExactly(-1, 1);
            assertThat(pairs.isKept(0)).isFalse();
        }

        @Test
        void whatIsBeforeAPairIsNotWhatIsAfterIt() {
            ItemPairs<String> pairs =
                    pairs(List.of("x", "a"), List.of("a", "p")).byPlace((one, other) -> true);

            assertThat(sources(pairs, 2)).containsExactly(1, -1);
        }
    }

    @Nested
    class IsReorderedTest {

        @Test
        void itemsTakenOutOrAddedAreNoOtherOrder() {
            assertThat(pairs(List.of("a", "b", "c"), List.of("x", "a", "c", "y"))
                            .isReordered())
                    .isFalse();
        }

        @Test
        void twoItemsThatChangePlacesAre() {
            assertThat(pairs(List.of("a", "b", "c"), List.of("a", "c", "x", "b"))
                            .isReordered())
                    .isTrue();
        }
    }
}
