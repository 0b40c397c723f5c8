package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.token.WrittenTokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema as a whole: what it says of itself, and each type in it once. */
class JsonSchemaTest {

    private static final Shape FLAG = new Shape.Flag();
    private static final Shape.Named LEAF = new Shape.Named("Leaf", "A leaf.", FLAG);

    private static Shape.Named type(String name, Shape shape) {
        return new Shape.Named(name, "A " + name + ".", shape);
    }

    private static Shape fields(Shape shape) {
        return new Shape.Fields(List.of(new Shape.Field("f", true, shape, "", "A field.")), Shape.Variants.NONE);
    }

    private static String written(JsonSchema schema) {
        WrittenTokens out = new WrittenTokens();
        JsonSchema.CODEC.write(schema, out);
        return out.toString();
    }

    @Test
    void aDocumentIsItsRootAndDefinesTheRest() {
        JsonSchema schema = JsonSchema.of("urn:x", "x/1", type("Tree", fields(LEAF)));

        assertThat(schema.getId()).isEqualTo("urn:x");
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
                        + "'description':'Point at one.','$defs':{'Tree':{'description':'A Tree.','type':'object',"
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
                        + "'$defs':{'Tree':{'description':'A Tree.','type':'object',"
                        + "'properties':{'f':{'description':'A field.','$ref':'#/$defs/Leaf'}},'required':['f']},"
                        + "'Leaf':{'description':'A leaf.','type':'boolean'},"
                        + "'Twig':{'description':'A Twig.','type':'boolean'}}}");
    }

    private static Stream<Shape> holders() {
        return Stream.of(
                new Shape.Items(LEAF, 0),
                new Shape.ByName(LEAF, FLAG),
                new Shape.ByName(FLAG, LEAF),
                new Shape.OneOf(List.of(FLAG, LEAF)),
                fields(LEAF),
                type("Twig", LEAF));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void typesAreFoundWhereverTheyStand(Shape holder) {
        assertThat(JsonSchema.of("urn:x", "x", type("Tree", holder)).getTypes()).contains(LEAF);
    }

    @Test
    void aTypeStandsBeforeThoseItIsMadeOfAndOnce() {
        Shape.Named tree = type("Tree", new Shape.OneOf(List.of(type("Twig", LEAF), LEAF)));

        assertThat(JsonSchema.of("urn:x", "x", tree).getTypes())
                .extracting(Shape.Named::name)
                .containsExactly("Tree", "Twig", "Leaf");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        Shape.Named tree = type("Tree", new Shape.OneOf(List.of(LEAF, type("Leaf", new Shape.Nothing()))));
        JsonSchema schema = JsonSchema.of("urn:x", "x", tree);

        assertThatThrownBy(schema::getTypes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Type Leaf: two types of different shapes have this name; give each its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Key date"})
    void aTypeHasANameOfOneWord(String name) {
        JsonSchema schema = JsonSchema.of("urn:x", "x", type(name, FLAG));

        assertThatThrownBy(schema::getTypes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Type '" + name + "': it needs a name of one word");
    }
}
