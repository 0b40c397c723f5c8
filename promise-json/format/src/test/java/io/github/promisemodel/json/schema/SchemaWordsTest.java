package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.WrittenTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each shape in the words of JSON Schema. */
class SchemaWordsTest {

    private static final JsonShape TEXT = new JsonShape.Text("a text", "", 0);

    private static String words(JsonShape shape) {
        WrittenTokens out = new WrittenTokens();
        out.startObject();
        SchemaWords.of(out, "#/$defs/").write(shape);
        out.endObject();
        return out.toString();
    }

    private static JsonShape.Fields fields(JsonShape.Field... fields) {
        return new JsonShape.Fields(List.of(fields), JsonShape.Variants.NONE);
    }

    @Test
    void aTextHasItsPatternAndItsLengthIfThereAreAny() {
        assertThat(words(TEXT)).isEqualTo("{'type':'string'}");
        assertThat(words(new JsonShape.Text("a word", "^a$", 7)))
                .isEqualTo("{'type':'string','pattern':'^a$','maxLength':7}");
    }

    @Test
    void aConstantIsOneOfItsWordsAndASingleOneIsThat() {
        assertThat(words(new JsonShape.Constant(List.of("A", "B"), false))).isEqualTo("{'enum':['A','B']}");
        assertThat(words(new JsonShape.Constant(List.of("A"), false))).isEqualTo("{'const':'A'}");
    }

    @Test
    void anOpenConstantIsAnyTextAndItsWordsAreExamples() {
        assertThat(words(new JsonShape.Constant(List.of("A"), true))).isEqualTo("{'type':'string','examples':['A']}");
    }

    @Test
    void aNumberHasItsEnds() {
        assertThat(words(new JsonShape.WholeNumber(0, 100L))).isEqualTo("{'type':'integer','minimum':0,'maximum':100}");
        assertThat(words(new JsonShape.WholeNumber(1, null))).isEqualTo("{'type':'integer','minimum':1}");
    }

    @Test
    void whatIsPlainIsPlain() {
        assertThat(words(new JsonShape.Flag())).isEqualTo("{'type':'boolean'}");
        assertThat(words(new JsonShape.Nothing())).isEqualTo("{'type':'null'}");
        assertThat(words(new JsonShape.Anything())).isEqualTo("{}");
        assertThat(words(new JsonShape.Named("KeyDate", "A date.", TEXT))).isEqualTo("{'$ref':'#/$defs/KeyDate'}");
    }

    @Test
    void listsAndObjectsAndChoicesHoldOthers() {
        assertThat(words(new JsonShape.Items(TEXT, 0))).isEqualTo("{'type':'array','items':{'type':'string'}}");
        assertThat(words(new JsonShape.Items(new JsonShape.Flag(), 1)))
                .isEqualTo("{'type':'array','items':{'type':'boolean'},'minItems':1}");
        assertThat(words(new JsonShape.Items(TEXT, 0, true)))
                .isEqualTo("{'type':'array','items':{'type':'string'},'uniqueItems':true}");
        assertThat(words(new JsonShape.ByName(new JsonShape.Constant(List.of("A"), false), new JsonShape.Flag())))
                .isEqualTo("{'type':'object','propertyNames':{'const':'A'},'additionalProperties':{'type':'boolean'}}");
        assertThat(words(new JsonShape.OneOf(List.of(TEXT, new JsonShape.Flag()))))
                .isEqualTo("{'anyOf':[{'type':'string'},{'type':'boolean'}]}");
    }

    @Test
    void anOptionalFieldMayBeNull() {
        assertThat(words(fields(
                        new JsonShape.Field("a", true, TEXT, "", "One."),
                        new JsonShape.Field("b", false, new JsonShape.Flag(), "false", "Two."),
                        new JsonShape.Field("c", false, TEXT, "GBP", "Three."))))
                .isEqualTo("{'type':'object','properties':{'a':{'description':'One.','type':'string'},"
                        + "'b':{'description':'Two.','anyOf':[{'type':'boolean'},{'type':'null'}],'default':false},"
                        + "'c':{'description':'Three.','anyOf':[{'type':'string'},{'type':'null'}],'default':'GBP'}},"
                        + "'required':['a']}");
    }

    @Test
    void nothingIsRequiredWhereAllFieldsAreOptional() {
        assertThat(words(fields())).isEqualTo("{'type':'object','properties':{}}");
    }

    @Test
    void aClosedObjectHasNoOtherFields() {
        assertThat(words(new JsonShape.Fields(
                        List.of(new JsonShape.Field("a", true, TEXT, "", "One.")), JsonShape.Variants.NONE, true)))
                .isEqualTo("{'type':'object','properties':{'a':{'description':'One.','type':'string'}},"
                        + "'required':['a'],'additionalProperties':false}");
    }

    @Test
    void aKindWantsItsOwnFieldsAndNoOther() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("ONE", List.of("a"));
        wanted.put("NONE", List.of());

        assertThat(words(new JsonShape.Fields(List.of(), new JsonShape.Variants("kind", wanted))))
                .isEqualTo(
                        "{'type':'object','properties':{},'allOf':["
                                + "{'if':{'properties':{'kind':{'const':'ONE'}}},"
                                + "'then':{'properties':{'a':{'not':{'type':'null'}}},'required':['a']}},"
                                + "{'if':{'properties':{'kind':{'const':'NONE'}}},'then':{'properties':{'a':{'type':'null'}}}}]}");
    }

    @Test
    void theNamesOfVariantsAreEachThereOnce() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("ONE", List.of("a", "b"));
        wanted.put("TWO", List.of("c", "a"));

        assertThat(new JsonShape.Variants("kind", wanted).names()).containsExactly("a", "b", "c");
    }
}
