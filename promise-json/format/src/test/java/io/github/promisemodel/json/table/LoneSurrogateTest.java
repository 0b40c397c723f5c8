package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.read;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.fields.StatedStatus;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.fields.StatusCodec;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of a pair that stands alone is refused both ways: a file would hold a question mark in its place. */
class LoneSurrogateTest {

    private static final String HIGH = "\ud83d";
    private static final String LOW = "\ude00";
    private static final String EMOJI = HIGH + LOW;

    @ParameterizedTest
    @CsvSource({"H,0", "L,0", "aH,1", "aL,1", "Ha,0", "HLH,2", "HLL,2", "HH,0", "HHL,0", "LH,0", "aHLbHc,4"})
    void theFirstHalfThatStandsAloneIsFound(String halves, int index) {
        assertThat(Surrogates.findLone(halves.replace("H", HIGH).replace("L", LOW)))
                .isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "HL", "HLHL", "aHLb", "\uffff", "\ud7ff\ue000"})
    void pairsStandTogether(String halves) {
        assertThat(Surrogates.findLone(halves.replace("H", HIGH).replace("L", LOW)))
                .isEqualTo(-1);
    }

    @Test
    void aTextThatHoldsOneIsRefusedWithItsPlace() {
        assertThat(problem(ActionTables.ACTION, "{'id':'4.1','title':'" + EMOJI + "b" + HIGH + "'}"))
                .isEqualTo(new Problem(
                        ProblemCode.LONE_SURROGATE,
                        "/title",
                        1,
                        21,
                        "Action 4.1: title cannot be kept: character 3 is U+D83D, an unpaired surrogate"));
    }

    @Test
    void everyKindOfTextIsRefused() {
        String source = "'" + LOW + "'";

        for (ValueCodec<?> codec : List.of(
                ValueCodecs.TEXT,
                ValueCodecs.NOTE,
                ValueCodecs.ID,
                ValueCodecs.DATE,
                MeasureTables.AMOUNT,
                ExtensionCodec.VALUE,
                new StatusCodec<>(ActionStatus.class),
                ValueCodecs.constant(ActionStatus.class))) {
            assertThat(problem(codec, source).code()).isEqualTo(ProblemCode.LONE_SURROGATE);
        }
        assertThat(problem(new StatusCodec<>(ActionStatus.class), "['COMPLETE'," + source + "]")
                        .code())
                .isEqualTo(ProblemCode.LONE_SURROGATE);
    }

    @Test
    void aNameThatHoldsOneIsRefusedAndReadingGoesOn() {
        Problem problem = problem(ActionTables.ACTION, "{'id':'4.1','" + HIGH + "x':[1,{}],'title':'t'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.LONE_SURROGATE);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.message())
                .isEqualTo("Action 4.1: the document has a name that cannot be kept: character 1 is U+D83D, an"
                        + " unpaired surrogate");
        assertThat(read(ValueCodecs.byName(ValueCodecs.COUNT), "{'" + LOW + "':1,'b':'x'}")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LONE_SURROGATE, ProblemCode.WRONG_TYPE);
    }

    @Test
    void noMessageHoldsOne() {
        assertThat(problem(ValueCodecs.COUNT, "'" + HIGH + "'").message()).contains("the text \"\ufffd\"");
    }

    @Test
    void whatIsWholeIsReadAndWritten() {
        String source = "{'id':'" + EMOJI + "','title':'a" + EMOJI + "','" + EMOJI + "':'" + EMOJI + "'}";

        assertThat(written(ActionTables.ACTION, value(ActionTables.ACTION, source)))
                .isEqualTo(source);
    }

    // ------------------------------------------------------------------------

    private static void refused(Runnable writing) {
        assertThatThrownBy(writing::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Text of 2 characters: character 2 is U+D83D, an unpaired surrogate, which no file"
                        + " can hold; correct the text before it is written");
    }

    @Test
    void aValueThatHoldsOneIsNotWritten() {
        String half = "x" + HIGH;
        Action action = Action.builder().id("4.1").title("t").build();

        refused(() ->
                written(ActionTables.ACTION, action.toBuilder().title(half).build()));
        refused(() -> written(ActionTables.ACTION, action.toBuilder().note(half).build()));
        refused(() -> written(
                ActionTables.ACTION,
                action.toBuilder()
                        .extensions(Extensions.of(half, new ExtensionValue.Flag(true)))
                        .build()));
        refused(() -> written(ExtensionCodec.VALUE, new ExtensionValue.Text(half)));
        refused(() -> written(ValueCodecs.byName(ValueCodecs.COUNT), Map.of(half, 1L)));
        refused(() -> written(ResultWriters.TEXT, half));
        refused(() -> written(ResultWriters.byName(ResultWriters.COUNT), Map.of(half, 1L)));
        refused(() -> written(
                new StatusCodec<>(ActionStatus.class),
                new StatedStatus<>(Reading.notAssessed(ActionStatus.class), List.of(half))));
    }
}
