package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    protected CorpusContract(JsonLine line) {
        this.facade = line.facade();
    }

    private static final Path FOLDER = SuiteFiles.folder("promise-plan-1");

    private record Expected(String file, ProblemCode code, String pointer) {

        static Expected parse(String line) {
            String[] words = line.split(" ", 3);
            return new Expected(words[0], ProblemCode.valueOf(words[1]), words.length > 2 ? words[2] : "");
        }
    }

    private static List<Path> files(String start) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.txt")).stream()
                .map(Expected::parse)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aValidFileIsReadWrittenAndReadToAnEqualPlan() throws IOException {
        return files("valid-").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Plan plan = facade.read(file).orThrow();

                    String written = facade.toJson(plan);

                    assertThat(facade.read(written).orThrow()).isEqualTo(plan);
                    assertThat(facade.toJson(facade.read(written).orThrow())).isEqualTo(written);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileHasTheProblemThatIsExpected() throws IOException {
        return expected().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.file(), () -> {
                    PlanFacade reading = expected.file().startsWith("invalid-strict-")
                            ? facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false))
                            : facade;

                    ReadResult<Plan> result = reading.read(FOLDER.resolve(expected.file()));

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
        assertThat(files("invalid-strict-"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(facade.read(file).isRead()).isTrue());
    }

    @Test
    void everyInvalidFileStandsOnceInTheTable() throws IOException {
        assertThat(expected().stream().map(Expected::file))
                .containsExactlyInAnyOrderElementsOf(files("invalid-").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void everyCodeStandsInTheTable() throws IOException {
        assertThat(expected().stream().map(Expected::code).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ProblemCode.values()));
    }

    @Test
    void theCorpusHasNotShrunk() throws IOException {
        assertThat(files("valid-")).hasSizeGreaterThanOrEqualTo(200);
        assertThat(files("invalid-")).hasSizeGreaterThanOrEqualTo(550);
    }
}
