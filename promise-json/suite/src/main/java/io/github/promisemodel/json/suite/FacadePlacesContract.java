package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ValueCodecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are counted from one, and columns in characters from one, however many bytes a character takes. */
public abstract class FacadePlacesContract {

    private final PlanFacade facade;

    protected FacadePlacesContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private List<Problem> problems(String json) {
        return facade.read(json.getBytes(StandardCharsets.UTF_8)).problems();
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e9", "\u20ac", "\ud83d\ude00", "\ud834\udd1e"})
    void columnsCountCharacters(String character) {
        String line = "  \"x\": \"" + character.repeat(3) + "\", \"note\": ";

        Problem problem = problems(Samples.json(",\n" + line + "7")).get(0);

        assertThat(problem.pointer()).isEqualTo("/note");
        assertThat(place(problem)).isEqualTo("2:" + (line.codePointCount(0, line.length()) + 1));
    }

    @Test
    void charactersOfOtherLinesDoNotCount() {
        String json = Samples.json(",\"x\":\"\ud83d\ude00\ud83d\ude00\",\n\"note\":7,\n\"\ud83d\ude00\":1}");

        assertThat(place(problems(json).get(0))).isEqualTo("2:8");
    }

    @Test
    void columnsCountCharactersInALongFile() {
        String filler = ("\"\ud83d\ude00\u00e9\",".repeat(20) + "\n").repeat(2_000);
        String json = Samples.json(
                ",\"x\":[" + filler + "0],\n\"y\":[" + "\"\ud83d\ude00\",".repeat(5_000) + "0],\"note\":7");

        Problem problem = problems(json).get(0);

        assertThat(place(problem)).isEqualTo("2002:" + (5 + 4 * 5_000 + 3 + 7 + 1));
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(place(problems(Samples.json(",\r\n\"x\":1,\n\n\r\"note\":7")).get(0)))
                .isEqualTo("5:8");
    }

    @Test
    void whatIsNoTokenHasItsPlaceToo() {
        Problem problem = problems("{\n  \"\u00e9\": \"\ud83d\ude00\", x }").get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(place(problem)).isEqualTo("2:13");
    }

    /** A number that begins with a zero fails at the second point, any other at the first; both readers say so. */
    @ParameterizedTest
    @CsvSource({"1.5.2, 2", "10.50., 3", "-1.5.2, 3", "0.5.2, 4", "0.50.2, 5", "0.50., 5", "-0.5.2, 5", "-0.50., 6"})
    void aNumberWithTwoPointsHasOnePlace(String number, int column) {
        byte[] json = ("[\n" + number + "\n]").getBytes(StandardCharsets.UTF_8);
        Problem problem = facade.read(json, ValueCodecs.ANY).problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(place(problem)).isEqualTo("2:" + column);
    }

    @Test
    void whatFollowsAfterThePlanHasItsPlace() {
        Problem problem =
                problems(Samples.smallestText() + " \n  \"\ud83d\ude00\"").get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.TRAILING_CONTENT);
        assertThat(place(problem)).isEqualTo("2:3");
    }

    @Test
    void severalProblemsAreListedInTheOrderTheyAreMet() {
        String json = "{\"format\":\"promise-plan/1\",\n\"id\":\" \",\n\"council\":4,\n\"areas\":[{\n\"id\":\"a1\",\n"
                + "\"actions\":[{\"id\":\"1.1\",\"due\":\"soon\",\"due\":1}]}],\n"
                + "\"published\":[{\"of\":\"X\",\"total\":1.5,\"source\":null}]}";

        assertThat(problems(json))
                .extracting(problem -> place(problem) + " " + problem.code() + " " + problem.pointer())
                .containsExactly(
                        "2:6 INVALID_VALUE /id",
                        "3:11 WRONG_TYPE /council",
                        "6:30 INVALID_DATE /areas/0/actions/0/due",
                        "6:37 DUPLICATE_KEY /areas/0/actions/0/due",
                        "6:12 MISSING_FIELD /areas/0/actions/0/title",
                        "4:10 MISSING_FIELD /areas/0/title",
                        "7:20 UNKNOWN_CONSTANT /published/0/of",
                        "7:32 INVALID_NUMBER /published/0/total",
                        "7:45 NULL_FIELD /published/0/source",
                        "1:1 MISSING_FIELD /title",
                        "1:1 MISSING_FIELD /period");
    }
}
