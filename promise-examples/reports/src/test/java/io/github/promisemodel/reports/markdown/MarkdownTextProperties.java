package io.github.promisemodel.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a text, a parser of Markdown finds the text and no markup in it. */
class MarkdownTextProperties {

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-.!|~=:&;$^%@/\"' \t\n\r\u0000\u2028aA1")
                .ofMaxLength(24);
    }

    /** Texts that begin as code does. */
    @Provide
    Arbitrary<String> indented() {
        return Combinators.combine(
                        Arbitraries.strings().withChars(" \t\n").ofMinLength(1).ofMaxLength(6), markup())
                .as(String::concat);
    }

    @Property(tries = 500)
    void behindSpaces(@ForAll("indented") String text) {
        inATable(text);
        inAParagraph(text);
    }

    @Property(tries = 500)
    void inATable(@ForAll("markup") String text) {
        assertThat(MarkdownTextTest.cell(MarkdownText.of(text)).strip())
                .isEqualTo(MarkdownTextTest.inOneLine(text).strip());
    }

    @Property(tries = 500)
    void inAParagraph(@ForAll("markup") String text) {
        assertThat(MarkdownTextTest.paragraph(MarkdownText.of(text)).strip())
                .isEqualTo(MarkdownTextTest.inOneLine(text).strip());
    }
}
