package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The module converts nothing, whatever the mapper's features say. */
class ModuleStrictnessTest {

    private record Refused(String what, String json, ProblemCode code, String pointer) {}

    private static final String FIGURE = ",\"published\":[{\"of\":\"ACTIONS\",\"source\":\"Summary\",";

    private static List<Refused> refused() {
        return List.of(
                refused("a fraction as a count", FIGURE + "\"total\":12.7}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("12.0 as a count", FIGURE + "\"total\":12.0}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("1e1 as a count", FIGURE + "\"total\":1e1}]", ProblemCode.INVALID_NUMBER, "total"),
                refused("a huge exponent", FIGURE + "\"total\":1e1000000000}]", ProblemCode.INVALID_NUMBER, "total"),
                refused(
                        "one too many",
                        FIGURE + "\"total\":9223372036854775808}]",
                        ProblemCode.INVALID_NUMBER,
                        "total"),
                refused("a text as a count", FIGURE + "\"total\":\"12\"}]", ProblemCode.WRONG_TYPE, "total"),
                refused("an empty text as a count", FIGURE + "\"total\":\"\"}]", ProblemCode.WRONG_TYPE, "total"),
                refused("true as a count", FIGURE + "\"total\":true}]", ProblemCode.WRONG_TYPE, "total"),
                refused("a list of one as a count", FIGURE + "\"total\":[12]}]", ProblemCode.WRONG_TYPE, "total"),
                refused("null as a count", FIGURE + "\"counts\":{\"A\":null}}]", ProblemCode.WRONG_TYPE, "counts/A"),
                refused(
                        "a missing count",
                        FIGURE + "\"open\":[{\"status\":[\"RED\"]}]}]",
                        ProblemCode.MISSING_FIELD,
                        "open/0/count"),
                refused(
                        "an open count that is null",
                        FIGURE + "\"open\":[{\"status\":[\"RED\"],\"count\":null}]}]",
                        ProblemCode.NULL_FIELD,
                        "open/0/count"),
                refused("a number as a text", ",\"note\":12", ProblemCode.WRONG_TYPE, "/note"),
                refused("true as a text", ",\"note\":true", ProblemCode.WRONG_TYPE, "/note"),
                refused("a list of one as a text", ",\"note\":[\"n\"]", ProblemCode.WRONG_TYPE, "/note"),
                refused("a number as a date", ",\"asOf\":2025", ProblemCode.WRONG_TYPE, "/asOf"),
                refused("an empty text as a date", ",\"asOf\":\"\"", ProblemCode.INVALID_DATE, "/asOf"),
                refused(
                        "an object as a list of one",
                        ",\"areas\":{\"id\":\"a\",\"title\":\"t\"}",
                        ProblemCode.WRONG_TYPE,
                        "/areas"),
                refused("an empty text as a list", ",\"areas\":\"\"", ProblemCode.WRONG_TYPE, "/areas"),
                refused("null in a list", ",\"areas\":[null]", ProblemCode.WRONG_TYPE, "/areas/0"),
                refused(
                        "an empty text as an object",
                        ",\"statusScheme\":\"\"",
                        ProblemCode.WRONG_TYPE,
                        "/statusScheme"),
                refused("an empty list as an object", ",\"statusScheme\":[]", ProblemCode.WRONG_TYPE, "/statusScheme"),
                refused("0 as a constant", constant("0"), ProblemCode.WRONG_TYPE, "/callsToAction/0/foundation"),
                refused(
                        "another constant",
                        constant("\"HOPE\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "a constant in lower case",
                        constant("\"care\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "an empty constant",
                        constant("\"\""),
                        ProblemCode.UNKNOWN_CONSTANT,
                        "/callsToAction/0/foundation"),
                refused(
                        "a constant that is null",
                        constant("null"),
                        ProblemCode.NULL_FIELD,
                        "/callsToAction/0/foundation"),
                refused("a known name twice", ",\"title\":\"t\"", ProblemCode.DUPLICATE_KEY, "/title"),
                refused("an unknown name twice", ",\"x\":1,\"x\":1", ProblemCode.DUPLICATE_KEY, "/x"));
    }

    private static Refused refused(String what, String more, ProblemCode code, String pointer) {
        return new Refused(
                what, Samples.json(more), code, pointer.startsWith("/") ? pointer : "/published/0/" + pointer);
    }

    private static String constant(String foundation) {
        return ",\"callsToAction\":[{\"id\":\"c\",\"title\":\"t\",\"foundation\":" + foundation + "}]";
    }

    private static List<Problem> problems(JsonMapper mapper, String json) {
        return catchThrowableOfType(PlanProblemsException.class, () -> mapper.readValue(json, Plan.class))
                .getProblems();
    }

    @TestFactory
    Stream<DynamicContainer> nothingIsConverted() {
        return Stream.of(
                DynamicContainer.dynamicContainer("unconfigured", cases(Mappers.unconfigured())),
                DynamicContainer.dynamicContainer("hostile", cases(Mappers.hostile())));
    }

    private static Stream<DynamicTest> cases(JsonMapper mapper) {
        return refused().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.what(),
                        () -> assertThat(problems(mapper, each.json()))
                                .extracting(problem -> problem.code() + " " + problem.pointer())
                                .containsExactly(each.code() + " " + each.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> nothingMissingIsReadAsZeroOrNull() {
        return Stream.of(Mappers.unconfigured(), Mappers.hostile())
                .map(mapper -> DynamicTest.dynamicTest(
                        "mapper",
                        () -> assertThat(problems(mapper, "{\"format\":\"promise-plan/1\",\"title\":null}"))
                                .extracting(problem -> problem.code() + " " + problem.pointer())
                                .containsExactly(
                                        "NULL_FIELD /title",
                                        "MISSING_FIELD /id",
                                        "MISSING_FIELD /council",
                                        "MISSING_FIELD /period")));
    }

    @Test
    void unknownFieldsAreKeptThoughTheMapperWouldFailOnThem() {
        Plan plan = Mappers.hostile().readValue(Samples.json(",\"x\":1.50,\"Title\":0"), Plan.class);

        assertThat(plan.getExtensions().getNames()).containsExactly("x", "Title");
    }

    @Test
    void aNumberThatIsNoJsonIsAProblemThoughTheMapperTakesIt() {
        for (String number : List.of("NaN", "-Infinity", "+1")) {
            assertThat(problems(Mappers.hostile(), Samples.json(",\"x\":" + number)))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.INVALID_NUMBER);
        }
    }

    @Test
    void theHostileMapperReadsAndWritesTheFullPlanAsTheFacadeDoes() {
        JsonMapper mapper = Mappers.hostile();
        String json = mapper.writeValueAsString(Samples.full());

        assertThat(mapper.readValue(json, Plan.class)).isEqualTo(Samples.full());
        assertThat(json).isEqualTo(Mappers.unconfigured().writeValueAsString(Samples.full()));
        assertThat(PlanJson.DEFAULT.read(json).orThrow()).isEqualTo(Samples.full());
    }

    @Test
    void defaultTypingNeverWritesOrWantsTheNameOfAClass() {
        JsonMapper mapper = Mappers.hostile();

        assertThat(mapper.writeValueAsString(Samples.smallest())).isEqualTo(Samples.smallestText());
        assertThat(mapper.readValue(Samples.smallestText(), Plan.class)).isEqualTo(Samples.smallest());
        assertThat(catchThrowableOfType(
                                PlanProblemsException.class,
                                () -> mapper.readValue("[\"java.lang.Object\",{}]", Plan.class))
                        .getProblems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void bytesAreReadAsTextsAre() {
        byte[] bytes = Samples.json(",\"note\":\"caf\u00e9 \ud83d\ude00\"").getBytes(StandardCharsets.UTF_8);

        assertThat(Mappers.unconfigured().readValue(bytes, Plan.class))
                .isEqualTo(PlanJson.DEFAULT.read(bytes).orThrow());
    }
}
