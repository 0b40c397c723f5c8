package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields a set of them has. */
class FieldSetTest {

    private static FieldSet of(int... indexes) {
        FieldSet set = new FieldSet();
        IntStream.of(indexes).forEach(set::add);
        return set;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 63})
    void addSaysWhetherTheFieldIsNew(int index) {
        FieldSet set = new FieldSet();

        assertThat(set.add(index)).isTrue();
        assertThat(set.add(index)).isFalse();
        assertThat(IntStream.range(0, FieldSet.MOST).filter(set::contains)).containsExactly(index);
    }

    @Test
    void containsAllIsTrueOfEqualSetsAndSmallerOnes() {
        assertThat(of(0, 63).containsAll(of(0, 63))).isTrue();
        assertThat(of(0, 5, 63).containsAll(of(0, 63))).isTrue();
        assertThat(of(1).containsAll(of())).isTrue();
    }

    @Test
    void containsAllIsFalseIfOneIsAbsent() {
        assertThat(of(0, 5).containsAll(of(0, 63))).isFalse();
        assertThat(of().containsAll(of(7))).isFalse();
    }
}
