package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPatternTest {

    @ParameterizedTest
    @CsvSource({
        "placement, placements",
        "short break, short breaks",
        "bus, buses",
        "box, boxes",
        "quiz, quizes",
        "match, matches",
        "wish, wishes",
        "body, bodies",
        "day, days",
        "BODY, BODies",
        "y, ys",
        "LAC, LACs",
        "(LAC), (LAC)",
        "Plan 24, Plan 24",
        "'', ''"
    })
    void thePluralIsTheRegularOne(String one, String several) {
        assertThat(TermPattern.pluralOf(one)).isEqualTo(several);
    }

    @Test
    void wordsArePartedBySpacesAndHyphens() {
        assertThat(TermPattern.of(" looked -after\u00A0children ").words())
                .containsExactly("looked", "after", "children");
        assertThat(TermPattern.of("- (Scotland) Act -").words()).containsExactly("(Scotland)", "Act");
        assertThat(TermPattern.of("[name]'s").words()).isEqualTo(List.of("[name]'s"));
        assertThat(TermPattern.of("a -b--c - - d-").gaps()).containsExactly(1, 2, 2);
    }

    @Test
    void wordsAreComparedInOneCaseWithOneSpaceAndOneApostrophe() {
        assertThat(TermPattern.plain(" Children\u2019s \u2013\n HOMES")).isEqualTo("children's homes");
    }

    @Test
    void aWordMayNotStartWithinAnother() {
        String text = "a \uD835\uDC9C\uD83D\uDE00";

        assertThat(TermPattern.mayStartAt(text, 0)).isTrue();
        assertThat(TermPattern.mayStartAt(text, 1)).isFalse();
        assertThat(TermPattern.mayStartAt(text, 2)).isTrue();
        assertThat(TermPattern.mayStartAt(text, 4)).isFalse();
        assertThat(TermPattern.mayStartAt(text, 6)).isTrue();
    }
}
