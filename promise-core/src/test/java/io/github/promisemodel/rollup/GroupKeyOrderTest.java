package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupKeyOrderTest {

    @Test
    void keysAreSortedByTheirIdsAndThatOfEntriesWithNoKeyIsLast() {
        GroupKey none = GroupKey.none("No owner");
        GroupKey first = GroupKey.of("a", "Second");
        GroupKey other = GroupKey.of("a", "Third");
        GroupKey last = GroupKey.of("b", "First");

        assertThat(Stream.of(none, last, other, first).sorted()).containsExactly(first, other, last, none);
        assertThat(first).isEqualByComparingTo(GroupKey.of("a", "Second"));
    }
}
