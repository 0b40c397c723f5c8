package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of small files. A valid one is read, written and read to an equal plan; an invalid one has the code and the
 * pointer that its line in {@code expected.txt} gives. Those named strict are read with unknown fields refused.
 */
public abstract class CorpusContract {

    private final PlanFacade facade;

    protected CorpusContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static final Corpus CORPUS = Corpus.of("promise-plan-1");

    @TestFactory
    Stream<DynamicTest> aValidFileIsReadWrittenAndReadToAnEqualPlan() throws IOException {
        return CORPUS.files("valid-").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Plan plan = facade.read(file).orThrow();

                    String written = facade.toJson(plan);

                    assertThat(facade.read(written).orThrow()).isEqualTo(plan);
                    assertThat(facade.toJson(facade.read(written).orThrow())).isEqualTo(written);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileHasTheProblemThatIsExpected() throws IOException {
        return CORPUS.expected().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.file(), () -> {
                    PlanFacade reading = expected.isStrict()
                            ? facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false))
                            : facade;

                    ReadResult<Plan> result = reading.read(CORPUS.file(expected.file()));

                    assertThat(result.isRead()).isFalse();
                    List<Problem> problems = result.problems();
                    Problem last = problems.get(problems.size() - 1);
                    assertThat(last.code()).as(result.toString()).isEqualTo(expected.code());
                    assertThat(last.pointer()).as(result.toString()).isEqualTo(expected.pointer());
                    if (expected.code() != ProblemCode.TOO_MANY_PROBLEMS) {
                        assertThat(problems).hasSize(1);
                    }
                }));
    }

    @Test
    void filesNamedStrictAreOnlyRefusedWithTheOption() throws IOException {
        assertThat(CORPUS.files("invalid-strict-"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(facade.read(file).isRead()).isTrue());
    }

    @Test
    void everyInvalidFileStandsOnceInTheTable() throws IOException {
        assertThat(CORPUS.expected().stream().map(Corpus.Expected::file))
                .containsExactlyInAnyOrderElementsOf(CORPUS.files("invalid-").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void everyCodeStandsInTheTable() throws IOException {
        assertThat(CORPUS.expected().stream().map(Corpus.Expected::code).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ProblemCode.values()));
    }

    @Test
    void theCorpusHasNotShrunk() throws IOException {
        assertThat(CORPUS.files("valid-")).hasSizeGreaterThanOrEqualTo(210);
        assertThat(CORPUS.files("invalid-")).hasSizeGreaterThanOrEqualTo(600);
    }
}
