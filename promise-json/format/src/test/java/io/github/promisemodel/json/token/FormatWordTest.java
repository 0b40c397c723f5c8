package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatWordTest {

    private final FormatWord word = new FormatWord("benefits");

    @Test
    void aFormIsMadeOnceForTheWriterThatAsksForIt() {
        StringBuilder first = word.as(StringBuilder.class, StringBuilder::new);

        assertThat(first).hasToString("benefits");
        assertThat(word.as(StringBuilder.class, StringBuilder::new)).isSameAs(first);
    }

    @Test
    void anotherWritersFormIsMadeOfTheCharactersAgain() {
        StringBuilder first = word.as(StringBuilder.class, StringBuilder::new);

        assertThat(word.as(Integer.class, String::length)).isEqualTo(8);
        assertThat(word.as(StringBuilder.class, StringBuilder::new))
                .hasToString("benefits")
                .isNotSameAs(first);
    }

    @Test
    void aWriterThatKeepsNoFormsWritesItsCharacters() {
        JsonText out = new JsonText();
        out.startObject();
        out.name(word);
        out.text(new FormatWord("BLUE"));
        out.endObject();

        assertThat(out.toString()).isEqualToIgnoringWhitespace("{\"benefits\":\"BLUE\"}");
        assertThat(word).hasToString("benefits");
    }
}
