package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a problem says of a document whose values and names are hostile, one at a time. All of it is made up. */
public abstract class ProblemMessagesContract {

    private static final int LONGEST = 700;

    private static final List<String> OF_A_PERSON = List.of("someone@example.org", "07700 900123", "EH99 1SP");

    private static final ReadOptions STRICT = ReadOptions.DEFAULT.withUnknownFieldsKept(false);

    private final PlanFacade facade;
    private final PlanFacade strict;
    private final AdapterMapper mapper;

    protected ProblemMessagesContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.mapper = adapter.mapper(STRICT);
        this.strict = facade.withOptions(STRICT);
    }

    static Stream<String> texts() {
        return Stream.of(
                "\u001b]0;pwned\u0007\u001b[31m\r\nLOG\u0085\u2028\u0000",
                "\u202e4202\u2066\u200f\u061c",
                "9".repeat(20_000),
                "Ask someone@example.org",
                "Jo Bloggs, 07700 900123",
                "at EH99 1SP");
    }

    private static void assertShowable(String message, int most) {
        assertThat(message).hasSizeLessThanOrEqualTo(most).doesNotContain(OF_A_PERSON);
        assertThat(message.codePoints().map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
    }

    private void assertShowable(List<Problem> problems) {
        problems.forEach(problem -> {
            assertShowable(problem.message(), LONGEST);
            assertShowable(problem.toString(), 2 * LONGEST);
        });
    }

    /** The places of all texts of a plan that has every field. */
    private List<String> places(ExtensionValue plan) {
        List<String> places = new ArrayList<>();
        JsonValues.mapTexts(plan, "", (pointer, text) -> {
            places.add(pointer);
            return text;
        });
        return places;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextAnywhereIsShownShortAndOnOneLine(String hostile) {
        ExtensionValue plan =
                facade.read(facade.toJson(Samples.full()), ValueCodecs.ANY).orThrow();
        int problems = 0;
        for (String place : places(plan)) {
            String json = facade.toJson(
                    JsonValues.mapTexts(plan, "", (pointer, text) -> pointer.equals(place) ? hostile : text),
                    ValueCodecs.ANY);
            List<Problem> found = facade.read(json).problems();
            assertShowable(found);
            problems += found.size();
        }

        assertThat(problems).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anIdAndANameAndATextOfAnotherTypeAreShownShortAndOnOneLine(String hostile) {
        String said = facade.toJson(new ExtensionValue.Text(hostile), ValueCodecs.ANY);
        String name = facade.toJson(
                new ExtensionValue.Text(hostile.substring(0, Math.min(hostile.length(), 200))), ValueCodecs.ANY);
        List<Problem> found = new ArrayList<>();
        for (String json : List.of(
                Samples.json(",\"areas\":[{\"id\":" + said + ",\"title\":7}]"),
                Samples.json(",\"areas\":[{\"id\":" + said + ",\"title\":\"x\",\"actions\":[{\"id\":" + said + "}]}]"),
                Samples.json(",\"areas\":" + said),
                Samples.json("," + name + ":{" + name + ":[{\"a\":1,\"a\":2}]}"),
                Samples.json("," + name + ":1," + name + ":2"),
                Samples.json(",\"extensions\":{" + name + ":NaN}"),
                Samples.json(",\"note\":[" + said + "]"),
                "{\"format\":" + said + "}",
                "{\"format\":\"promise-plan/" + "9".repeat(20_000) + "\"}",
                said,
                "{" + name + ":1}",
                name + name)) {
            List<Problem> problems = facade.read(json).problems();
            assertThat(problems).as(json).isNotEmpty();
            found.addAll(problems);
            found.addAll(strict.read(json).problems());
        }

        assertShowable(found);
        assertShowable(new InvalidPlanException(found).getMessage().replace('\n', ' '), 100 * LONGEST);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theExceptionOfAMapperIsAsShort(String hostile) {
        String said = facade.toJson(new ExtensionValue.Text(hostile), ValueCodecs.ANY);
        for (String json : List.of(
                Samples.json(",\"period\":{\"start\":" + said + ",\"end\":\"2024\"}"),
                Samples.json("," + said + ":1"))) {
            try {
                mapper.read(json, Plan.class);
            } catch (Exception e) {
                assertThat(e.getMessage()).doesNotContain(OF_A_PERSON).doesNotContain("\u001b", "\u202e", "\u0085");
            }
        }
    }

    @Test
    void aProblemIsOnOneLineWhoeverMakesIt() {
        Problem problem = facade.read("{").problems().get(0);

        assertThat(new Problem(problem.code(), "/a\u202e/" + "b".repeat(1000), 0, 0, "one\ntwo").toString())
                .isEqualTo("one\ufffdtwo [" + problem.code() + " at /a\ufffd/" + "b".repeat(60) + "...]");
    }
}
