package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.WrittenTokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema as a whole: what it says of itself, and each type in it once. */
class JsonSchemaTest {

    private static final JsonShape FLAG = new JsonShape.Flag();
    private static final JsonShape.Named LEAF = new JsonShape.Named("Leaf", "A leaf.", FLAG);

    private static JsonShape.Named type(String name, JsonShape shape) {
        return new JsonShape.Named(name, "A " + name + ".", shape);
    }

    private static JsonShape fields(JsonShape shape) {
        return new JsonShape.Fields(
                List.of(new JsonShape.Field("f", true, shape, "", "A field.")), JsonShape.Variants.NONE);
    }

    private static String written(JsonSchema schema) {
        WrittenTokens out = new WrittenTokens();
        JsonSchema.CODEC.write(schema, out);
        return out.toString();
    }

    @Test
    void fieldNamesAreThoseOfAllTypesEachOnce() {
        JsonShape tree = new JsonShape.Fields(
                List.of(
                        new JsonShape.Field("leaf", true, type("Branch", fields(LEAF)), "", "A field."),
                        new JsonShape.Field("f", true, FLAG, "", "A field.")),
                JsonShape.Variants.NONE);

        assertThat(JsonSchema.of("urn:x", "x/1", type("Tree", tree)).fieldNames())
                .containsExactly("leaf", "f");
    }

    @Test
    void aDocumentIsItsRootAndDefinesTheRest() {
        JsonSchema schema = JsonSchema.of("urn:x", "x/1", type("Tree", fields(LEAF)));

        assertThat(schema.id()).isEqualTo("urn:x");
        assertThat(written(schema))
                .isEqualTo("{'$schema':'https://json-schema.org/draft/2020-12/schema','$id':'urn:x','title':'x/1',"
                        + "'description':'A Tree.','type':'object',"
                        + "'properties':{'f':{'description':'A field.','$ref':'#/$defs/Leaf'}},'required':['f'],"
                        + "'$defs':{'Leaf':{'description':'A leaf.','type':'boolean'}}}");
    }

    @Test
    void definitionsSayNothingOfADocument() {
        assertThat(written(JsonSchema.definitions("urn:x", "x", "Point at one.", List.of(type("Tree", fields(LEAF))))))
                .isEqualTo("{'$schema':'https://json-schema.org/draft/2020-12/schema','$id':'urn:x','title':'x',"
                        + "'description':'Point at one.','$defs':{'Tree':{'title':'Tree','description':'A Tree.','type':'object',"
                        + "'properties':{'f':{'description':'A field.','$ref':'#/$defs/Leaf'}},'required':['f']},"
                        + "'Leaf':{'description':'A leaf.','type':'boolean'}}}");
    }

    @Test
    void aDocumentOfSeveralKindsIsOneOfTheDefinitions() {
        JsonSchema schema = JsonSchema.oneOf(
                "urn:x", "x", "One of these.", List.of(type("Tree", fields(LEAF)), type("Twig", FLAG)));

        assertThat(written(schema))
                .isEqualTo("{'$schema':'https://json-schema.org/draft/2020-12/schema','$id':'urn:x','title':'x',"
                        + "'description':'One of these.','anyOf':[{'$ref':'#/$defs/Tree'},{'$ref':'#/$defs/Twig'}],"
                        + "'$defs':{'Tree':{'title':'Tree','description':'A Tree.','type':'object',"
                        + "'properties':{'f':{'description':'A field.','$ref':'#/$defs/Leaf'}},'required':['f']},"
                        + "'Leaf':{'description':'A leaf.','type':'boolean'},"
                        + "'Twig':{'description':'A Twig.','type':'boolean'}}}");
    }

    @Test
    void componentsReferToOneAnotherAndHaveNoIdOfTheirOwn() {
        WrittenTokens out = new WrittenTokens();
        JsonSchema.definitions("urn:x", "x", "All.", List.of(type("Tree", fields(LEAF))))
                .writeOpenApi(out);

        assertThat(out.toString())
                .isEqualTo("{'openapi':'3.1.0','info':{'title':'x','description':'All.','version':'1'},"
                        + "'components':{'schemas':{'Tree':{'title':'Tree','description':'A Tree.','type':'object',"
                        + "'properties':{'f':{'description':'A field.','$ref':'#/components/schemas/Leaf'}},"
                        + "'required':['f']},'Leaf':{'description':'A leaf.','type':'boolean'}}}}");
    }

    private static Stream<JsonShape> holders() {
        return Stream.of(
                new JsonShape.Items(LEAF, 0),
                new JsonShape.ByName(LEAF, FLAG),
                new JsonShape.ByName(FLAG, LEAF),
                new JsonShape.OneOf(List.of(FLAG, LEAF)),
                fields(LEAF),
                type("Twig", LEAF));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void typesAreFoundWhereverTheyStand(JsonShape holder) {
        assertThat(JsonSchema.of("urn:x", "x", type("Tree", holder)).types()).contains(LEAF);
    }

    @Test
    void aTypeStandsBeforeThoseItIsMadeOfAndOnce() {
        JsonShape.Named tree = type("Tree", new JsonShape.OneOf(List.of(type("Twig", LEAF), LEAF)));

        assertThat(JsonSchema.of("urn:x", "x", tree).types())
                .extracting(JsonShape.Named::name)
                .containsExactly("Tree", "Twig", "Leaf");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        JsonShape.Named tree = type("Tree", new JsonShape.OneOf(List.of(LEAF, type("Leaf", new JsonShape.Nothing()))));
        JsonSchema schema = JsonSchema.of("urn:x", "x", tree);

        assertThatThrownBy(schema::types)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Type Leaf: two types of different shapes have this name; give each its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Key date"})
    void aTypeHasANameOfOneWord(String name) {
        JsonSchema schema = JsonSchema.of("urn:x", "x", type(name, FLAG));

        assertThatThrownBy(schema::types)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Type '" + name + "': it needs a name of one word");
    }
}
