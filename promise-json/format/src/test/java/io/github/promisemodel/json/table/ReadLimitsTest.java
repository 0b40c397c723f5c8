package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.read;
import static io.github.promisemodel.json.table.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at a limit is read; what is one past it is refused, with the limit, the size and the place. */
class ReadLimitsTest {

    private static final String EMOJI = "\ud83d\ude00";
    private static final String ACTION = "{'id':'4.1','title':'x',";

    private static ReadOptions with(ReadLimits limits) {
        return ReadOptions.DEFAULT.withLimits(limits);
    }

    private static Problem refused(ValueCodec<?> codec, String source, ReadLimits limits) {
        ReadResult<?> result = read(codec, source, with(limits));
        assertThat(result.isRead()).isFalse();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        return problem;
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    // ------------------------------------------------------------------------

    @Test
    void theDefaultsAreWhatTheFormatSays() {
        ReadLimits limits = ReadOptions.DEFAULT.limits();

        assertThat(limits).isSameAs(ReadLimits.DEFAULT);
        assertThat(List.of(limits.depth(), limits.text(), limits.note(), limits.name(), limits.number()))
                .containsExactly(64, 1_000_000, 20_000, 256, 32);
        assertThat(limits.document()).isEqualTo(67_108_864L);
        assertThat(limits.entries()).isEqualTo(1_000_000);
    }

    @Test
    void eachLimitIsSetAlone() {
        ReadLimits limits = ReadLimits.DEFAULT
                .withDepth(1)
                .withText(2)
                .withNote(3)
                .withName(4)
                .withNumber(5)
                .withDocument(6)
                .withEntries(7);

        assertThat(List.of(limits.depth(), limits.text(), limits.note(), limits.name(), limits.number()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(limits.document()).isEqualTo(6);
        assertThat(limits.entries()).isEqualTo(7);
        assertThat(ReadLimits.DEFAULT.text()).isEqualTo(1_000_000);
    }

    private static Stream<Consumer<Integer>> setters() {
        return Stream.of(
                ReadLimits.DEFAULT::withDepth,
                ReadLimits.DEFAULT::withText,
                ReadLimits.DEFAULT::withNote,
                ReadLimits.DEFAULT::withName,
                ReadLimits.DEFAULT::withNumber,
                ReadLimits.DEFAULT::withDocument,
                ReadLimits.DEFAULT::withEntries);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void aLimitOfNothingIsRefused(Consumer<Integer> setter) {
        setter.accept(1);
        assertThatThrownBy(() -> setter.accept(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("Read limits: [a-z]+ is 0; allow at least 1");
    }

    @Test
    void theOtherOptionsKeepTheLimits() {
        ReadLimits limits = ReadLimits.DEFAULT.withDepth(7);
        ReadOptions options = with(limits).withMostProblems(3).withUnknownFieldsKept(false);

        assertThat(options.limits()).isSameAs(limits);
        assertThat(options.withLimits(ReadLimits.DEFAULT).mostProblems()).isEqualTo(3);
        assertThat(options.withLimits(ReadLimits.DEFAULT).isUnknownFieldsKept()).isFalse();
    }

    // ------------------------------------------------------------------------

    @Test
    void nestingIsReadAsDeepAsTheLimit() {
        assertThat(read(ExtensionCodec.VALUE, nested(64)).isRead()).isTrue();
        assertThat(read(ExtensionCodec.VALUE, nested(3) + nested(0), with(ReadLimits.DEFAULT.withDepth(3)))
                        .isRead())
                .isTrue();
        assertThat(read(ExtensionCodec.VALUE, "[[],{},[[]],{'a':{}}]", with(ReadLimits.DEFAULT.withDepth(3)))
                        .isRead())
                .isTrue();
    }

    @Test
    void nestingOneDeeperIsRefusedWhereItStarts() {
        Problem problem = problem(ExtensionCodec.VALUE, nested(65));

        assertThat(problem)
                .isEqualTo(new Problem(
                        ProblemCode.LIMIT_PASSED,
                        "/0".repeat(63),
                        1,
                        65,
                        "The input is nested 65 deep; at most 64 is read (limit DEPTH)"));
        assertThat(refused(ExtensionCodec.VALUE, "{'a':{'b':{}}}", ReadLimits.DEFAULT.withDepth(2))
                        .pointer())
                .isEqualTo("/a/b");
    }

    @Test
    void nestingInAValueThatIsPassedOverCountsToo() {
        assertThat(read(ActionTables.ACTION, ACTION + "'due':" + nested(64) + "}")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.LIMIT_PASSED);
    }

    @Test
    void aTextIsReadAsLongAsTheLimit() {
        String text = "x".repeat(1_000_000);

        assertThat(value(ValueCodecs.TEXT, "'" + text + "'")).isEqualTo(text);
        assertThat(value(ExtensionCodec.VALUE, "'" + text + "'")).isEqualTo(new ExtensionValue.Text(text));
    }

    @Test
    void aTextOneLongerIsRefused() {
        String source = "'" + "x".repeat(1_000_001) + "'";

        assertThat(problem(ValueCodecs.TEXT, source))
                .isEqualTo(new Problem(
                        ProblemCode.LIMIT_PASSED,
                        "",
                        1,
                        1,
                        "the document is a text of 1000001 characters; at most 1000000 are read (limit TEXT)"));
        assertThat(problem(ExtensionCodec.VALUE, source).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem(ValueCodecs.DATE, source).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem(MeasureTables.AMOUNT, source).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem(ActionTables.ACTION, ACTION + "'reference':" + source + "}")
                        .pointer())
                .isEqualTo("/reference");
    }

    @Test
    void anEmojiIsOneCharacter() {
        ReadLimits limits = ReadLimits.DEFAULT.withText(3);

        assertThat(read(ValueCodecs.TEXT, "'" + EMOJI.repeat(3) + "'", with(limits))
                        .isRead())
                .isTrue();
        assertThat(refused(ValueCodecs.TEXT, "'" + EMOJI.repeat(4) + "'", limits)
                        .message())
                .contains("a text of 4 characters; at most 3");
    }

    @Test
    void aNoteIsReadAsLongAsItsOwnLimit() {
        String note = "x".repeat(20_000);

        assertThat(value(ActionTables.ACTION, ACTION + "'note':'" + note + "'}").getNote())
                .contains(note);
        assertThat(problem(ActionTables.ACTION, ACTION + "'note':'" + note + "x'}"))
                .isEqualTo(new Problem(
                        ProblemCode.LIMIT_PASSED,
                        "/note",
                        1,
                        32,
                        "Action 4.1: note is a note of 20001 characters; at most 20000 are read (limit NOTE)"));
    }

    @Test
    void everyTextThatIsTooLongIsReported() {
        String source = "[" + "'xxxx',".repeat(3) + "'xxx']";

        assertThat(read(ValueCodecs.list(ValueCodecs.TEXT), source, with(ReadLimits.DEFAULT.withText(3)))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/0", "/1", "/2");
    }

    @Test
    void aNameIsReadAsLongAsTheLimit() {
        String name = "n".repeat(256);

        assertThat(value(ActionTables.ACTION, ACTION + "'" + name + "':1}")
                        .getExtensions()
                        .names())
                .containsExactly(name);
        assertThat(value(ValueCodecs.byName(ValueCodecs.COUNT), "{'" + name + "':1}"))
                .containsKey(name);
    }

    @Test
    void aNameOneLongerIsRefusedAndReadingGoesOn() {
        String name = "n".repeat(257);

        Problem problem = problem(ActionTables.ACTION, ACTION + "'" + name + "':{'a':[1]},'owner':'y'}");
        assertThat(problem)
                .isEqualTo(new Problem(
                        ProblemCode.LIMIT_PASSED,
                        "",
                        1,
                        25,
                        "Action 4.1: the document has a name of 257 characters; at most 256 are read (limit NAME)"));
        assertThat(read(ValueCodecs.byName(ValueCodecs.COUNT), "{'" + name + "':1,'b':'x'}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("", "/b");
        assertThat(read(ExtensionCodec.VALUE, "[{'" + name + "':[{}],'b':1,'b':2}]")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/0", "/0/b");
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {"1e32", "1E+32", "1e-32", "1e0000000032", "-1.5E-0032", "1e9", "12345678901234567890123456789012"
            })
    void aNumberIsReadAsLongAndAsLargeAsTheLimit(String spelling) {
        assertThat(value(ExtensionCodec.VALUE, spelling)).isEqualTo(new ExtensionValue.Numeral(spelling));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e33",
                "1E+33",
                "1e-33",
                "1e000000033",
                "1e100",
                "1e1000000000",
                "-1E-99999999999999999999999999"
            })
    void aLargerExponentIsRefusedUnread(String spelling) {
        Problem problem = problem(ExtensionCodec.VALUE, "{'a':" + spelling + "}");

        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem.pointer()).isEqualTo("/a");
        assertThat(problem.message())
                .isEqualTo("a is a number with the exponent "
                        + spelling.substring(spelling.toUpperCase().indexOf('E') + 1)
                        + "; at most 32, up or down, is read (limit EXPONENT)");
        assertThat(problem(ValueCodecs.COUNT, spelling).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void aLongerNumberIsRefused() {
        assertThat(problem(ExtensionCodec.VALUE, "1".repeat(33)).message())
                .isEqualTo("the document is a number of 33 characters; at most 32 are read (limit NUMBER)");
    }

    @Test
    void theLimitOfNumbersIsThatOfTheirExponentsToo() {
        ReadLimits limits = ReadLimits.DEFAULT.withNumber(1_000);

        assertThat(read(ExtensionCodec.VALUE, "123.456e78", with(limits)).isRead())
                .isTrue();
        assertThat(read(ExtensionCodec.VALUE, "1e1000", with(limits)).isRead()).isTrue();
        assertThat(refused(ExtensionCodec.VALUE, "1e1001", limits).message()).contains("exponent 1001; at most 1000");
    }

    @Test
    void anAmountHasNoExponentAtAll() {
        assertThat(problem(MeasureTables.AMOUNT, "'1e1000000000'").code()).isEqualTo(ProblemCode.INVALID_VALUE);
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"{'x':1,'y':2,'z':3}", "{'x':[1,2]}", "{'x':{'y':{'z':1}}}", "{'x':[[1]]}"})
    void unknownFieldsAndItemsAreEntries(String source) {
        String action = ACTION + source.substring(1);

        assertThat(read(ActionTables.ACTION, action, with(ReadLimits.DEFAULT.withEntries(3)))
                        .isRead())
                .isTrue();
        assertThat(refused(ActionTables.ACTION, action, ReadLimits.DEFAULT.withEntries(2))
                        .message())
                .endsWith(" is entry 3; at most 2 are read (limit ENTRIES)");
    }

    @Test
    void itemsOfListsAndValuesByNameAreEntriesAndFieldsAreNot() {
        String area = "{'id':'a','title':'t','note':'n','actions':[" + ACTION + "'benefits':['b','c']}],"
                + "'published':[{'of':'ACTIONS','source':'s','counts':{'COMPLETE':1,'BEHIND':2}}]}";

        assertThat(read(PlanTables.AREA, area, with(ReadLimits.DEFAULT.withEntries(6)))
                        .isRead())
                .isTrue();
        Problem problem = refused(PlanTables.AREA, area, ReadLimits.DEFAULT.withEntries(5));
        assertThat(problem.pointer()).isEqualTo("/published/0/counts/BEHIND");
        assertThat(problem.message())
                .isEqualTo("Area a, published figure: BEHIND is entry 6; at most 5 are read (limit ENTRIES)");
    }

    @Test
    void readingEndsWithTheEntryThatIsOneTooMany() {
        List<Problem> problems = read(
                        ValueCodecs.list(ValueCodecs.COUNT), "['a',1,2,'b']", with(ReadLimits.DEFAULT.withEntries(2)))
                .problems();

        assertThat(problems).extracting(Problem::pointer).containsExactly("/0", "/2");
        assertThat(problems.get(1).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void aMillionEntriesAreReadAndOneMoreIsNot() {
        String items = "1,".repeat(999_999);

        assertThat(value(ValueCodecs.list(ValueCodecs.COUNT), "[" + items + "1]"))
                .hasSize(1_000_000);
        assertThat(problem(ValueCodecs.list(ValueCodecs.COUNT), "[" + items + "1,1]")
                        .message())
                .isEqualTo("item 1000001 is entry 1000001; at most 1000000 are read (limit ENTRIES)");
    }
}
