package io.github.promisemodel.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** Words that a line break parts. */
class LineBreaksTest {

    @Example
    void aHyphenAtTheEndOfALineIsLeftOutBeforeASmallLetter() {
        LineBreaks breaks = LineBreaks.of("place-\nment - a-\nB");

        assertThat(breaks.text()).isEqualTo("placement - a-\nB");
        assertThat(breaks.place(5)).isEqualTo(7);
        assertThat(breaks.isJoined(0, 9)).isTrue();
        assertThat(breaks.isJoined(0, 5)).isFalse();
        assertThat(LineBreaks.in("a-b")).isFalse();
    }

    @Property
    void everyCharIsWhereItWas(@ForAll @CharRange(from = 'a', to = 'c') String letters) {
        String text = letters.replace("b", "-\n").replace("c", "\u00AD");
        LineBreaks breaks = LineBreaks.of(text);

        for (int i = 0; i < breaks.text().length(); i++) {
            assertThat(text.charAt(breaks.place(i))).isEqualTo(breaks.text().charAt(i));
        }
    }
}
