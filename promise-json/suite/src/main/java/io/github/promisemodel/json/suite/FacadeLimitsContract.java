package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.Plan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of reading, through the facade and through a mapper that nobody configured. */
public abstract class FacadeLimitsContract {

    private final JsonAdapter adapter;
    private final PlanFacade facade;

    protected FacadeLimitsContract(JsonAdapter adapter) {
        this.adapter = adapter;
        this.facade = adapter.facade();
    }

    private PlanFacade with(ReadLimits limits) {
        return facade.withOptions(ReadOptions.DEFAULT.withLimits(limits));
    }

    private static Problem problem(ReadResult<Plan> result) {
        assertThat(result.isRead()).isFalse();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    @Test
    void aDocumentIsReadAsLargeAsTheLimit() {
        byte[] bytes = Samples.json(",\"note\":\"caf\u00e9 \ud83d\ude00\"").getBytes(StandardCharsets.UTF_8);

        assertThat(with(ReadLimits.DEFAULT.withDocument(bytes.length))
                        .read(bytes)
                        .isRead())
                .isTrue();
        assertThat(with(ReadLimits.DEFAULT.withDocument(bytes.length))
                        .read(new String(bytes, StandardCharsets.UTF_8))
                        .isRead())
                .isTrue();
    }

    @Test
    void aDocumentOneByteLargerIsRefusedWithThePlaceOfTheLimit() {
        String json = Samples.smallestText();
        int most = json.length() - 1;

        Problem problem = problem(with(ReadLimits.DEFAULT.withDocument(most)).read(json));

        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem.message())
                .isEqualTo("The document has more than " + most + " bytes; at most " + most
                        + " are read (limit DOCUMENT)");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(json.length());
    }

    @Test
    void whatStandsAroundAPlanCountsToo() {
        String json = Samples.smallestText();
        PlanFacade facade = with(ReadLimits.DEFAULT.withDocument(json.length()));

        assertThat(problem(facade.read(json + " ")).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem(facade.read(" ".repeat(10_000) + json)).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    @ParameterizedTest
    @CsvSource({"65", "129", "100000"})
    void nestingIsToldInOurWordsHoweverDeep(int depth) {
        Problem problem = problem(facade.read(Samples.json(",\"x\":" + "[".repeat(depth))));

        assertThat(problem.message()).isEqualTo("The input is nested 65 deep; at most 64 is read (limit DEPTH)");
    }

    @Test
    void aTextLittleTooLongIsToldWithItsSizeAndAHugeOneIsNotBuffered() {
        PlanFacade facade = with(ReadLimits.DEFAULT.withText(1_000));

        assertThat(problem(facade.read(Samples.json(",\"x\":\"" + "t".repeat(1_001) + "\"")))
                        .message())
                .endsWith("x is a text of 1001 characters; at most 1000 are read (limit TEXT)");
        assertThat(problem(facade.read(Samples.json(",\"x\":\"" + "t".repeat(1_000_000))))
                        .message())
                .matches("The input is a text of \\d+ characters; at most 2000 are read \\(limit TEXT\\)");
    }

    @Test
    void aNameAndANumberFarTooLongAreToldInOurWords() {
        assertThat(problem(facade.read(Samples.json(",\"" + "n".repeat(100_000) + "\":1")))
                        .message())
                .matches("The input has a name of \\d+ characters; at most 512 are read \\(limit NAME\\)");
        assertThat(problem(facade.read(Samples.json(",\"x\":" + "1".repeat(100_000))))
                        .message())
                .matches("The input is a number of \\d+ characters; at most 64 are read \\(limit NUMBER\\)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"x\":1e1000000000; /x; EXPONENT",
                "\"x\":111111111111111111111111111111111; /x; NUMBER",
                "\"note\":\"NOTE\"; /note; NOTE",
                "\"NAME\":1; ''; NAME",
                "\"x\":DEEP; /x/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0; DEPTH"
            })
    void anUnconfiguredMapperHoldsToTheLimitsToo(String field, String pointer, String limit) {
        String json = Samples.json(","
                + field.replace("NOTE", "n".repeat(20_001))
                        .replace("NAME", "n".repeat(257))
                        .replace("DEEP", "[".repeat(64) + "]".repeat(64)));

        assertThat(adapter.unconfigured().problems(json, Plan.class))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
                    assertThat(problem.pointer()).isEqualTo(pointer);
                    assertThat(problem.message()).endsWith("(limit " + limit + ")");
                });
    }

    @Test
    void halfOfAPairIsNotWrittenAsAQuestionMark() {
        Plan plan = Samples.smallest().toBuilder().title("Northmoor \ud83d").build();

        assertThatThrownBy(() -> facade.toJson(plan))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("character 11 is U+D83D, an unpaired surrogate");
    }
}
