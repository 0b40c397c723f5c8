package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text. */
class WordsTest {

    private final Words words = new Words("The child\u2019s post-adoption plan, (LAC) 2024. Then, more");

    @Test
    void wordsArePartedByAllButApostrophesWithin() {
        assertThat(words.count()).isEqualTo(9);
        assertThat(words.word(1)).isEqualTo("child's");
        assertThat(words.word(2)).isEqualTo("post");
        assertThat(words.word(-1)).isEmpty();
        assertThat(words.word(9)).isEmpty();
        assertThat(words.at(words.start(3))).isEqualTo(3);
        assertThat(words.at(words.end(3) - 1)).isEqualTo(3);
    }

    @Test
    void marksPartThem() {
        assertThat(words.isParted(4)).isFalse();
        assertThat(words.isAfterBracket(5)).isTrue();
        assertThat(words.isFirst(7)).isTrue();
        assertThat(words.isParted(8)).isTrue();
        assertThat(words.first(6)).isZero();
        assertThat(words.last(5)).isEqualTo(7);
    }

    @Test
    void theyAreComparedInTheSingular() {
        assertThat(words.is(1, Set.of("child"))).isTrue();
        assertThat(words.has(0, 3, Set.of("adoption"))).isFalse();
        assertThat(words.has(0, 4, Set.of("adoption"))).isTrue();
        assertThat(words.isAcronym(5)).isTrue();
        assertThat(words.isNumber(6)).isTrue();
        assertThat(words.isCapital(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"families, family", "brothers, brother", "class, class", "bus, bus", "carer's, carer", "is, is"})
    void theSingularIsTheRegularOne(String several, String one) {
        assertThat(Words.singular(several)).isEqualTo(one);
    }
}
