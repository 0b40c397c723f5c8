package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of JSON that parsers stumble over, through the facade: what may not be read is refused, what has to be read
 * is read, and nothing is ever thrown. Objects with a duplicate key are JSON, and are refused on purpose: one of
 * the two values would be lost.
 */
public abstract class SyntaxCorpusContract {

    private static final String FOLDER = "json-test-suite/test_parsing";
    private static final Set<String> A_NAME_TWICE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private final PlanFacade facade;

    protected SyntaxCorpusContract(JsonAdapter adapter) {
        this.facade =
                adapter.facade().withOptions(ReadOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withNumber(1_000)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SuiteFiles.corpus(FOLDER))) {
            return files.sorted().toList();
        }
    }

    private Stream<DynamicTest> each(String start, Check check) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check.of(file.getFileName().toString(), facade.read(file, ValueCodecs.ANY))));
    }

    @FunctionalInterface
    private interface Check {
        void of(String name, ReadResult<ExtensionValue> result);
    }

    private static List<ProblemCode> codes(ReadResult<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @Test
    void theCorpusIsWhole() throws IOException {
        assertThat(files()).hasSize(318);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsRefused() throws IOException {
        return each(
                "n_",
                (name, result) -> assertThat(codes(result))
                        .hasSize(1)
                        .containsAnyOf(
                                ProblemCode.NOT_JSON,
                                ProblemCode.LIMIT_PASSED,
                                ProblemCode.EMPTY_INPUT,
                                ProblemCode.TRAILING_CONTENT));
    }

    @TestFactory
    Stream<DynamicTest> whatIsJsonIsReadButForNamesThatStandTwice() throws IOException {
        return each("y_", (name, result) -> {
            if (A_NAME_TWICE.contains(name)) {
                assertThat(codes(result)).containsExactly(ProblemCode.DUPLICATE_KEY);
            } else {
                assertThat(result.isRead()).as(result.toString()).isTrue();
                assertThat(facade.read(facade.toJson(result.orThrow(), ValueCodecs.ANY), ValueCodecs.ANY)
                                .orThrow())
                        .isEqualTo(result.orThrow());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatMayBeEitherIsAValueOrAProblem() throws IOException {
        return each(
                "i_",
                (name, result) ->
                        assertThat(result.isRead()).isEqualTo(result.problems().isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> noneOfItIsAPlanAndNoneOfItThrows() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ReadResult<Plan> result = facade.read(file);

                    assertThat(result.isRead()).isFalse();
                }));
    }
}
