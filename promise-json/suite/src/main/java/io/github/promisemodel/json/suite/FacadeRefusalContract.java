package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is not a plan gives one problem in plain words, never an exception. */
public abstract class FacadeRefusalContract {

    private final PlanFacade facade;

    @TempDir
    private Path folder;

    protected FacadeRefusalContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static Problem problem(ReadResult<Plan> result) {
        assertThat(result.isRead()).isFalse();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t \n", "\ufeff", "\ufeff \n"})
    void emptyInputIsSaidToBeEmpty(String json) {
        Problem problem = problem(facade.read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY_INPUT);
        assertThat(problem).isEqualTo(problem(facade.read(json)));
        assertThat(problem.message()).isEqualTo("There is nothing to read; a plan is a JSON object");
    }

    @Test
    void aByteOrderMarkBeforeThePlanIsNoProblem() {
        String json = "\ufeff" + Samples.smallestText();

        assertThat(facade.read(json.getBytes(StandardCharsets.UTF_8)).orThrow()).isEqualTo(Samples.smallest());
        assertThat(facade.read(json).orThrow()).isEqualTo(Samples.smallest());
    }

    @Test
    void aByteOrderMarkDoesNotCountAsACharacter() {
        Problem problem = problem(facade.read("\ufeff\"plan\""));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_A_PLAN);
        assertThat(problem.column()).isEqualTo(1);
    }

    @Test
    void onlyOneByteOrderMarkIsPassedOver() {
        assertThat(problem(facade.read("\ufeff\ufeff" + Samples.smallestText())).code())
                .isEqualTo(ProblemCode.NOT_JSON);
        assertThat(problem(facade.read(" \ufeff" + Samples.smallestText())).code())
                .isEqualTo(ProblemCode.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void inputThatIsNotUtf8IsSaidNotToBe(String charset) {
        byte[] bytes = Samples.json(",\"note\":\"caf\u00e9 \u00fcber\"").getBytes(Charset.forName(charset));

        Problem problem = problem(facade.read(bytes));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(problem.message()).isEqualTo("The input is not UTF-8 text; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-16LE, UTF-16",
        "x-UTF-16LE-BOM, UTF-16",
        "UTF-32, UTF-32",
        "UTF-32BE, UTF-32",
        "UTF-32LE, UTF-32",
        "X-UTF-32BE-BOM, UTF-32",
        "X-UTF-32LE-BOM, UTF-32"
    })
    void anotherEncodingOfUnicodeIsSaidToBeThat(String charset, String encoding) throws IOException {
        byte[] bytes = Samples.json(",\"note\":\"caf\u00e9 \ud83d\ude00\"").getBytes(Charset.forName(charset));
        Problem told = new Problem(
                ProblemCode.NOT_JSON, "", 1, 1, "The input is " + encoding + ", not UTF-8; save it as UTF-8");

        assertThat(facade.read(bytes).problems()).containsExactly(told);
        assertThat(facade.read(new ByteArrayInputStream(bytes)).problems()).containsExactly(told);
        assertThat(facade.read(Files.write(folder.resolve("plan.json"), bytes)).problems())
                .containsExactly(told);
        assertThat(facade.read(bytes, LanguageTables.TERMS).problems()).containsExactly(told);
        for (PlanSequence sequence : PlanSequence.values()) {
            try (PlanReader items = facade.readEach(new ByteArrayInputStream(bytes), sequence)) {
                assertThat(items.next().result().problems()).containsExactly(told);
                assertThat(items.hasNext()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\u0000\"\u0000", "\u0000{\u0000\"", "\ufffe{", "\u00ff\u00fe{\u0000", "\u00fe\u00ff\u0000{"})
    void aTextThatWasReadAsAnotherEncodingIsSaidToBeLikeThat(String json) {
        Problem problem = problem(facade.read(json));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(problem.message()).contains("UTF-16").endsWith("save it as UTF-8");
    }

    @Test
    void inputThatIsNotUtf8FarInsideIsSaidNotToBe() {
        byte[] bytes = Samples.json(",\"x\":\"" + "x".repeat(50_000) + "\",\"note\":\"caf\u00e9\"")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem(facade.read(bytes)).message()).isEqualTo("The input is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void aCharacterCutInHalfAtTheEndIsNotUtf8() {
        byte[] bytes = "{\"format\":\"\u20ac".getBytes(StandardCharsets.UTF_8);

        assertThat(problem(facade.read(Arrays.copyOf(bytes, bytes.length - 1))).code())
                .isEqualTo(ProblemCode.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"format\"",
                "{\"format\":",
                "{\"format\":\"promise-plan/1\"",
                "{\"format\":\"promise-plan/1\",",
                "{\"format\":\"promise-pl",
                "{\"format\":\"promise-plan/1\",\"areas\":[",
                "{\"format\":\"promise-plan/1\",\"areas\":[{\"id\":\"a1\",\"x\":{\"y\":[1,2"
            })
    void truncatedInputIsSaidToEndTooSoon(String json) {
        Problem problem = problem(facade.read(json));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(problem.message())
                .isEqualTo(
                        "The input ends before its JSON is complete; close what is open, or save the whole of it again");
        assertThat(problem.line()).isEqualTo(1);
    }

    @Test
    void aPlanCutOffAnywhereIsNeverReadAndNeverThrows() {
        String json = facade.toJson(Samples.full()).strip();

        for (int end = 0; end < json.length(); end += 13) {
            assertThat(facade.read(json.substring(0, end)).isRead())
                    .as("cut off after %s characters", end)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"plan\"", "1", "true", "false", "null", "1e1000000000"})
    void aRootThatIsNoObjectIsNoPlan(String json) {
        Problem problem = problem(facade.read(json));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_A_PLAN);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.message()).startsWith("The input is ").contains("; a plan is an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "}", "]", ",", "1", "null", "\"\"", "x", "\u0000", "// end", "\ufeff"})
    void nothingFollowsAfterAPlan(String more) {
        Problem problem = problem(facade.read(Samples.smallestText() + "\n" + more));

        assertThat(problem.code()).isEqualTo(ProblemCode.TRAILING_CONTENT);
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void whiteSpaceMayStandAroundAPlan() {
        assertThat(facade.read(" \r\n\t" + Samples.smallestText() + "\n\n \t\r\n")
                        .isRead())
                .isTrue();
    }

    @Test
    void aLaterVersionIsOnePlainSentenceWhateverElseIsWrong() {
        Problem problem =
                problem(facade.read("{\"id\":7,\"id\":8,\"areas\":{},\"format\":\"promise-plan/2\",\"title\":[[[ x"));

        assertThat(problem.code()).isEqualTo(ProblemCode.LATER_VERSION);
        assertThat(problem.message())
                .isEqualTo("This plan is written in version 2 of the format, and this library reads version 1;"
                        + " read it with a later release");
    }

    @Test
    void nestingWithoutEndIsAProblemAndNoStackOverflow() {
        assertThat(problem(facade.read(Samples.json(",\"x\":" + "[".repeat(1_000_000))))
                        .code())
                .isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem(facade.read(Samples.json(",\"x\":" + "{\"y\":".repeat(1_000_000))))
                        .code())
                .isEqualTo(ProblemCode.LIMIT_PASSED);
    }
}
