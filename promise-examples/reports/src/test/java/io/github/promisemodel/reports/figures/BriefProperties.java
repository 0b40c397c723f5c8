package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is left of a text where there is little room. */
class BriefProperties {

    @Property
    void aTextIsOnOneLineAndNoLongerThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int most) {
        String brief = Brief.of(text, most);

        assertThat(brief.codePointCount(0, brief.length())).isLessThanOrEqualTo(most);
        assertThat(brief).doesNotContain("\n", "\r", "\u2028").isEqualTo(brief.strip());
    }

    @Property
    void aShortTextOfShortWordsIsAsItIs(@ForAll @IntRange(min = 1, max = 9) int words) {
        String text = "word ".repeat(words).strip();

        assertThat(Brief.of(text, 50)).isEqualTo(text);
    }

    @Example
    void aLongTextEndsWithAWord() {
        assertThat(Brief.of("Name a lead in each school", 16)).isEqualTo("Name a lead in\u2026");
        assertThat(Brief.of("Name a lead in each school", 15)).isEqualTo("Name a lead in\u2026");
        assertThat(Brief.of("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b", 50)).isEqualTo("Aaaaaaaaaaaaaaaaaaa\u2026 b");
    }
}
