package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static String fill(String text, Map<String, ?> arguments) {
        return Template.parse("test.CODE", text).fill(arguments);
    }

    @Test
    void fillPutsArgumentsInTheirPlaces() {
        assertThat(fill("{thing}: the id '{id}' is used", Map.of("thing", "Action 4.1", "id", "4.1")))
                .isEqualTo("Action 4.1: the id '4.1' is used");
    }

    @Test
    void fillWritesACollectionAsAList() {
        assertThat(fill("{ids}", Map.of("ids", List.of("a")))).isEqualTo("a");
        assertThat(fill("{ids}", Map.of("ids", List.of("a", "b")))).isEqualTo("a and b");
        assertThat(fill("{ids|*or}", Map.of("ids", List.of("a", "b", "c")))).isEqualTo("a, b or c");
    }

    @Test
    void fillPutsTheTextAfterAPlusBetweenTheItems() {
        assertThat(fill("{ids|+; }", Map.of("ids", List.of("a")))).isEqualTo("a");
        assertThat(fill("{ids|+ or }", Map.of("ids", List.of("a", "b", "c")))).isEqualTo("a or b or c");
    }

    @Test
    void fillChoosesTheWordByTheNumber() {
        assertThat(fill("{n} {n|entry|entries}", Map.of("n", 1L))).isEqualTo("1 entry");
        assertThat(fill("{n} {n|entry|entries}", Map.of("n", 0))).isEqualTo("0 entries");
        assertThat(fill("{ids|entry|entries}", Map.of("ids", List.of("a", "b"))))
                .isEqualTo("entries");
        assertThat(fill("{ids|entry|entries}", Map.of("ids", List.of("a")))).isEqualTo("entry");
    }

    @Test
    void fillLeavesOutAnOptionWhoseArgumentIsAbsent() {
        String text = "due {due}[, agreed {agreed}[ by {body}]]";
        assertThat(fill(text, Map.of("due", "2021"))).isEqualTo("due 2021");
        assertThat(fill(text, Map.of("due", "2021", "agreed", "2020"))).isEqualTo("due 2021, agreed 2020");
        assertThat(fill(text, Map.of("due", "2021", "agreed", "2020", "body", "Cabinet")))
                .isEqualTo("due 2021, agreed 2020 by Cabinet");
        assertThat(fill("all[ but {ids}]", Map.of("ids", List.of()))).isEqualTo("all");
    }

    @Test
    void fillChoosesTheFirstAlternativeWithItsArguments() {
        String text = "in [{unit}|the unit of {other}|no unit]";
        assertThat(fill(text, Map.of("unit", "km", "other", "a"))).isEqualTo("in km");
        assertThat(fill(text, Map.of("other", "a"))).isEqualTo("in the unit of a");
        assertThat(fill(text, Map.of())).isEqualTo("in no unit");
        assertThat(fill("all[ but {a}| or {b}]", Map.of())).isEqualTo("all");
        assertThat(fill("a|b", Map.of())).isEqualTo("a|b");
    }

    @Test
    void fillKeepsWhatFollowsABackslash() {
        assertThat(fill("\\[c\\] and \\{x\\}", Map.of())).isEqualTo("[c] and {x}");
    }

    @Test
    void fillRefusesAnAbsentArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{id}", Map.of("name", "a")))
                .withMessage("Words: test.CODE has no id; given are [name]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"[a", "a]", "\"[a|b\"", "{a", "{}", "\"{a|b}\"", "\"{a|b|c|d}\"", "a\\"})
    void parseRefusesWhatIsNotWellFormed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("test.CODE", text))
                .withMessageStartingWith("Words: test.CODE: ");
    }
}
