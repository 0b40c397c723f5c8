package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.token.WrittenTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each shape in the words of JSON Schema. */
class SchemaWordsTest {

    private static final Shape TEXT = new Shape.Text("a text", "", 0);

    private static String words(Shape shape) {
        WrittenTokens out = new WrittenTokens();
        out.startObject();
        SchemaWords.of(out).write(shape);
        out.endObject();
        return out.toString();
    }

    private static Shape.Fields fields(Shape.Field... fields) {
        return new Shape.Fields(List.of(fields), Shape.Variants.NONE);
    }

    @Test
    void aTextHasItsPatternAndItsLengthIfThereAreAny() {
        assertThat(words(TEXT)).isEqualTo("{'type':'string'}");
        assertThat(words(new Shape.Text("a word", "^a$", 7)))
                .isEqualTo("{'type':'string','pattern':'^a$','maxLength':7}");
    }

    @Test
    void aConstantIsOneOfItsWordsAndASingleOneIsThat() {
        assertThat(words(new Shape.Constant(List.of("A", "B"), false))).isEqualTo("{'enum':['A','B']}");
        assertThat(words(new Shape.Constant(List.of("A"), false))).isEqualTo("{'const':'A'}");
    }

    @Test
    void anOpenConstantIsAnyTextAndItsWordsAreExamples() {
        assertThat(words(new Shape.Constant(List.of("A"), true))).isEqualTo("{'type':'string','examples':['A']}");
    }

    @Test
    void aNumberHasItsEnds() {
        assertThat(words(new Shape.WholeNumber(0, 100L))).isEqualTo("{'type':'integer','minimum':0,'maximum':100}");
        assertThat(words(new Shape.WholeNumber(1, null))).isEqualTo("{'type':'integer','minimum':1}");
    }

    @Test
    void whatIsPlainIsPlain() {
        assertThat(words(new Shape.Flag())).isEqualTo("{'type':'boolean'}");
        assertThat(words(new Shape.Nothing())).isEqualTo("{'type':'null'}");
        assertThat(words(new Shape.Anything())).isEqualTo("{}");
        assertThat(words(new Shape.Named("Date", "A date.", TEXT))).isEqualTo("{'$ref':'#/$defs/Date'}");
    }

    @Test
    void listsAndObjectsAndChoicesHoldOthers() {
        assertThat(words(new Shape.Items(TEXT, 0))).isEqualTo("{'type':'array','items':{'type':'string'}}");
        assertThat(words(new Shape.Items(new Shape.Flag(), 1)))
                .isEqualTo("{'type':'array','items':{'type':'boolean'},'minItems':1}");
        assertThat(words(new Shape.Items(TEXT, 0, true)))
                .isEqualTo("{'type':'array','items':{'type':'string'},'uniqueItems':true}");
        assertThat(words(new Shape.ByName(new Shape.Constant(List.of("A"), false), new Shape.Flag())))
                .isEqualTo("{'type':'object','propertyNames':{'const':'A'},'additionalProperties':{'type':'boolean'}}");
        assertThat(words(new Shape.OneOf(List.of(TEXT, new Shape.Flag()))))
                .isEqualTo("{'anyOf':[{'type':'string'},{'type':'boolean'}]}");
    }

    @Test
    void aFieldThatNeedNotBeThereMayBeNull() {
        assertThat(words(fields(
                        new Shape.Field("a", true, TEXT, "", "One."),
                        new Shape.Field("b", false, new Shape.Flag(), "false", "Two."),
                        new Shape.Field("c", false, TEXT, "GBP", "Three."))))
                .isEqualTo("{'type':'object','properties':{'a':{'description':'One.','type':'string'},"
                        + "'b':{'description':'Two.','anyOf':[{'type':'boolean'},{'type':'null'}],'default':false},"
                        + "'c':{'description':'Three.','anyOf':[{'type':'string'},{'type':'null'}],'default':'GBP'}},"
                        + "'required':['a']}");
    }

    @Test
    void nothingIsRequiredWhereNothingHasToBeThere() {
        assertThat(words(fields())).isEqualTo("{'type':'object','properties':{}}");
    }

    @Test
    void aClosedObjectHasNoOtherFields() {
        assertThat(words(new Shape.Fields(
                        List.of(new Shape.Field("a", true, TEXT, "", "One.")), Shape.Variants.NONE, true)))
                .isEqualTo("{'type':'object','properties':{'a':{'description':'One.','type':'string'}},"
                        + "'required':['a'],'additionalProperties':false}");
    }

    @Test
    void aKindWantsItsOwnFieldsAndNoOther() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("ONE", List.of("a"));
        wanted.put("NONE", List.of());

        assertThat(words(new Shape.Fields(List.of(), new Shape.Variants("kind", wanted))))
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

        assertThat(new Shape.Variants("kind", wanted).getNames()).containsExactly("a", "b", "c");
    }
}
