package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.read;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with a field of every kind, from its definition to what is read and written by it. */
class ObjectTableOfOneTypeTest {

    private static final class Parcel {
        private String id = "";
        private Optional<String> reference = Optional.empty();
        private String title = "";
        private String unit = "kg";
        private Map<String, Long> counts = Map.of();
        private Extensions extensions = Extensions.empty();
    }

    /** How many parcels were built. */
    private int built;

    private final ObjectTable<Parcel, Parcel> table = ObjectTable.<Parcel, Parcel>of(
                    "Parcel", Parcel::new, this::build, parcel -> parcel.extensions, (parcel, unknown) -> {
                        parcel.extensions = unknown;
                    })
            .id("id", ValueCodecs.ID, parcel -> parcel.id, (parcel, id) -> parcel.id = id)
            .reference(
                    "reference",
                    parcel -> parcel.reference,
                    (parcel, reference) -> parcel.reference = Optional.of(reference))
            .required("title", ValueCodecs.TEXT, parcel -> parcel.title, (parcel, title) -> parcel.title = title)
            .defaulted("unit", ValueCodecs.TEXT, parcel -> parcel.unit, (parcel, unit) -> parcel.unit = unit, "kg")
            .map(
                    "counts",
                    ValueCodecs.byName(ValueCodecs.COUNT),
                    parcel -> parcel.counts,
                    (parcel, counts) -> parcel.counts = counts)
            .build();

    private Parcel build(Parcel parcel) {
        built++;
        return parcel;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'7','title':'t'}",
                "{'id':'7','reference':'A 7','title':'t','unit':'lb','counts':{'a':1,'b':2}}",
                "{'id':'7','reference':'','title':'t','x':[1],'y':{}}"
            })
    void whatIsReadIsWrittenAgain(String source) {
        assertThat(written(table, value(table, source))).isEqualTo(source);
    }

    @Test
    void aValueThatGoesWithoutSayingIsNotWritten() {
        assertThat(written(table, value(table, "{'id':'7','title':'t','unit':'kg','counts':{}}")))
                .isEqualTo("{'id':'7','title':'t'}");
    }

    @ParameterizedTest
    @CsvSource({
        "\"'A 7'\", Parcel A 7: title is true",
        "\"' '\", Parcel 7: title is true",
        "null, Parcel 7: title is true"
    })
    void aReferenceThatIsNotBlankNamesTheThing(String reference, String message) {
        Problem problem = problem(table, "{'id':'7','reference':" + reference.replace("\"", "") + ",'title':true}");

        assertThat(problem.message()).startsWith(message);
    }

    @Test
    void aReferenceThatIsNoTextNamesNothing() {
        assertThat(problem(table, "{'id':'7','title':'t','reference':8}").message())
                .startsWith("Parcel 7: reference is the number 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'reference':8",
                "'unit':8",
                "'counts':[]",
                "'counts':{'a':'x'}",
                "'counts':{'a':1,'a':2}",
                "'counts':{'a':'x','b':1}",
                "'id':'8'",
                "'x':NaN",
                "'x':{'a':NaN,'b':1}",
                "'x':[{'a':1,'a':2}]",
                "'x':1,'x':2",
                "'x':NaN,'y':1"
            })
    void nothingIsBuiltOfAnObjectWithAProblem(String fields) {
        assertThat(problems(table, "{'id':'7','title':'t'," + fields + ",'z':1}"))
                .hasSize(1);
        assertThat(built).isZero();
    }

    @Test
    void nothingIsBuiltOfAnObjectWithAFieldThatIsRefused() {
        ReadOptions refusing = ReadOptions.DEFAULT.withUnknownFieldsKept(false);

        assertThat(read(table, "{'id':'7','x':1,'title':'t'}", refusing).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(built).isZero();
        assertThat(read(table, "{'id':'7','title':'t'}", refusing).isRead()).isTrue();
        assertThat(built).isEqualTo(1);
    }

    @Test
    void aKnownNameMayBeTooLongForALimit() {
        ReadOptions four = ReadOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withName(4));
        ObjectTable<List<String>, List<String>> words = ObjectTable.<List<String>, List<String>>closed(
                        "Words", ArrayList::new, List::copyOf)
                .optional("four", ValueCodecs.TEXT, list -> Optional.empty(), List::add)
                .optional("fiver", ValueCodecs.TEXT, list -> Optional.empty(), List::add)
                .build();

        assertThat(read(words, "{'four':'a'}", four).orThrow()).containsExactly("a");
        assertThat(read(words, "{'four':'a','fiver':'b'}", four).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_PASSED);
    }

    // ------------------------------------------------------------------------

    @Test
    void aTableThatIsClosedRefusesFieldsAndHasNoneToWrite() {
        ObjectTable<List<String>, List<String>> closed = ObjectTable.<List<String>, List<String>>closed(
                        "FormatWord", ArrayList::new, List::copyOf)
                .required("text", ValueCodecs.TEXT, list -> list.get(0), List::add)
                .variants("text", Map.of("a", List.of("text")))
                .build();

        assertThat(value(closed, "{'text':'a'}")).containsExactly("a");
        assertThat(problem(closed, "{'text':'a','x':1}").code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(written(closed, List.of("a"))).isEqualTo("{'text':'a'}");
        JsonShape.Fields fields = (JsonShape.Fields) ((JsonShape.Named) closed.shape()).shape();
        assertThat(fields.closed()).isTrue();
        assertThat(fields.variants()).isEqualTo(new JsonShape.Variants("text", Map.of("a", List.of("text"))));
    }

    @Test
    void aValueThatGoesWithoutSayingIsSaidInOneWordIfThereIsOne() {
        assertThat(unsaid("GBP")).isEqualTo("GBP");
        assertThat(unsaid(true)).isEqualTo("true");
        assertThat(unsaid(Period.ofMonths(3))).isEqualTo("P3M");
        assertThat(unsaid(BenefitStatus.RED)).isEqualTo("RED");
        assertThat(unsaid(List.of("GBP"))).isEmpty();
    }

    private static <V> String unsaid(V value) {
        ObjectTable<V, List<V>> table = ObjectTable.<V, List<V>>closed("Thing", ArrayList::new, list -> list.get(0))
                .defaulted("value", handingOn(), thing -> thing, List::add, value)
                .build();
        return ((JsonShape.Fields) ((JsonShape.Named) table.shape()).shape())
                .fields()
                .get(0)
                .unsaid();
    }

    private static <V> ValueCodec<V> handingOn() {
        return new ValueCodec<>() {
            @Override
            public @Nullable V read(ReadContext in) {
                return null;
            }

            @Override
            public void write(V value, TokenWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String wanted() {
                return "a value";
            }

            @Override
            public JsonShape shape() {
                return new JsonShape.Anything();
            }
        };
    }

    // ------------------------------------------------------------------------

    @Test
    void aValueWithAProblemIsNotHandedOn() {
        isNotHandedOn(ValueCodecs.FLAG, "'true'");
        isNotHandedOn(ValueCodecs.COUNT, "'1'");
        isNotHandedOn(ValueCodecs.COUNT, "1".repeat(33));
        isNotHandedOn(ValueCodecs.WHOLE_PERCENTAGE, "101");
        isNotHandedOn(ValueCodecs.TEXT, "1");
        isNotHandedOn(ValueCodecs.list(ValueCodecs.FLAG), "{}");
        isNotHandedOn(ValueCodecs.list(ValueCodecs.COUNT), "[1,'x']");
        isNotHandedOn(ValueCodecs.byName(ValueCodecs.COUNT), "[]");
        isNotHandedOn(ValueCodecs.byName(ValueCodecs.FLAG), "{'a':true,'a':false}");
        isNotHandedOn(ValueCodecs.byName(ValueCodecs.TEXT), "{'a':1,'b':'x'}");
        isNotHandedOn(ExtensionCodec.VALUE, "{'a':NaN,'b':1}");
    }

    private static <V> void isNotHandedOn(ValueCodec<V> codec, String source) {
        List<V> taken = new ArrayList<>();
        ObjectTable<List<V>, List<V>> one = ObjectTable.<List<V>, List<V>>closed("Thing", () -> taken, list -> list)
                .optional("value", codec, list -> Optional.empty(), List::add)
                .build();

        assertThat(problems(one, "{'value':" + source + "}")).as(source).hasSize(1);
        assertThat(taken).as(source).isEmpty();
    }

    @Test
    void aPlaceDeepInAnUnknownFieldIsTold() {
        assertThat(problem(table, "{'id':'7','title':'t','x':[[1,2],{'a':[1,NaN]},3]}")
                        .pointer())
                .isEqualTo("/x/1/a/1");
        String deep = "{'a':".repeat(20) + "NaN" + "}".repeat(20);
        assertThat(problem(table, "{'id':'7','title':'t','x':" + deep + "}").pointer())
                .isEqualTo("/x" + "/a".repeat(20));
        assertThat(value(table, "{'id':'7','title':'t','x':[null]}").extensions)
                .isEqualTo(Extensions.of("x", new ExtensionValue.Items(List.of(new ExtensionValue.Nothing()))));
    }

    @Test
    void oneProblemMayBeTheMost() {
        assertThat(read(ValueCodecs.list(ValueCodecs.COUNT), "['a','b','c']", ReadOptions.DEFAULT.withMostProblems(1))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_MANY_PROBLEMS);
    }
}
