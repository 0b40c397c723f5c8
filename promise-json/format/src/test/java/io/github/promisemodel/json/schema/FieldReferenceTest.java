package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ReadLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads of the tables. */
class FieldReferenceTest {

    private static final JsonShape TEXT = new JsonShape.Text("a text", "", 0);

    private static String types(JsonShape shape) {
        return FieldReference.types(JsonSchema.of("urn:x", "x", new JsonShape.Named("Leaf", "A leaf.", shape)));
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(TEXT, "a text"),
                Arguments.of(new JsonShape.Text("a text", "", 1_000_000), "a text"),
                Arguments.of(new JsonShape.Text("a text", "", 20_000), "a text of at most 20,000 characters"),
                Arguments.of(new JsonShape.Text("a word", "^a$", 0), "a word: `^a$`"),
                Arguments.of(new JsonShape.Constant(List.of("A"), false), "`A`"),
                Arguments.of(new JsonShape.Constant(List.of("A", "B"), false), "one of `A`, `B`"),
                Arguments.of(
                        new JsonShape.Constant(List.of("A", "B"), true),
                        "one of `A`, `B` (any other word is kept, and counts as not assessed)"),
                Arguments.of(new JsonShape.WholeNumber(0, 100L), "a whole number from 0 to 100"),
                Arguments.of(new JsonShape.WholeNumber(0, Long.MAX_VALUE), "a whole number from 0"),
                Arguments.of(new JsonShape.WholeNumber(1, null), "a whole number from 1"),
                Arguments.of(new JsonShape.Flag(), "`true` or `false`"),
                Arguments.of(new JsonShape.Nothing(), "`null`"),
                Arguments.of(new JsonShape.Anything(), "anything"),
                Arguments.of(new JsonShape.Items(TEXT, 0), "a list, each item a text"),
                Arguments.of(new JsonShape.Items(TEXT, 1), "a list of at least 1, each item a text"),
                Arguments.of(new JsonShape.Items(TEXT, 0, true), "a list, each item a text, no duplicates"),
                Arguments.of(
                        new JsonShape.ByName(TEXT, new JsonShape.Flag()),
                        "an object, each name a text, each value `true` or `false`"),
                Arguments.of(new JsonShape.OneOf(List.of(TEXT, new JsonShape.Nothing())), "a text, or `null`"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatAValueHoldsIsSaidInWords(JsonShape shape, String words) {
        assertThat(types(shape)).isEqualTo("### Leaf\n\nA leaf.\n\nIt is " + words + ".\n");
    }

    @Test
    void anObjectIsATableOfItsFields() {
        JsonShape.Named date = new JsonShape.Named("KeyDate", "A date.", TEXT);

        assertThat(types(new JsonShape.Fields(
                        List.of(
                                new JsonShape.Field("a", true, date, "", "One."),
                                new JsonShape.Field("b", false, new JsonShape.Flag(), "false", "Two.")),
                        JsonShape.Variants.NONE)))
                .isEqualTo("### Leaf\n\nA leaf.\n\n"
                        + "| Name | Type | Required | Description |\n"
                        + "| --- | --- | --- | --- |\n"
                        + "| `a` | [KeyDate](#keydate) | yes | One. |\n"
                        + "| `b` | `true` or `false`; `false` if absent | no | Two. |\n"
                        + "\n### KeyDate\n\nA date.\n\nIt is a text.\n");
    }

    @Test
    void aClosedObjectSaysThatItIs() {
        assertThat(types(new JsonShape.Fields(List.of(), JsonShape.Variants.NONE, true)))
                .endsWith("\nIt has no other fields; an unknown field is refused.\n");
        assertThat(types(new JsonShape.Fields(List.of(), JsonShape.Variants.NONE)))
                .doesNotContain("refused");
    }

    @Test
    void theFieldsOfEachKindAreListed() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("BETWEEN", List.of("low", "high"));
        wanted.put("NONE", List.of());

        assertThat(types(new JsonShape.Fields(List.of(), new JsonShape.Variants("kind", wanted))))
                .endsWith(
                        "\nWhich of its fields go with which `kind`:\n\n- `BETWEEN`: `low` and `high`\n- `NONE`: none\n");
    }

    @Test
    void theVersionsAndTheLimitsAreTables() {
        assertThat(FieldReference.versions())
                .startsWith(
                        "| Version | Read since | What is new |\n| --- | --- | --- |\n| `promise-plan/1` | 0.1.0 | ");
        assertThat(FieldReference.limits().lines().skip(2))
                .hasSize(7)
                .allMatch(line -> line.matches("\\| [a-z].* \\| [0-9,]+ \\|"));
        assertThat(FieldReference.limits())
                .contains("in bytes | 67,108,864 |", "inside one another | " + ReadLimits.DEFAULT_DEPTH + " |");
    }
}
