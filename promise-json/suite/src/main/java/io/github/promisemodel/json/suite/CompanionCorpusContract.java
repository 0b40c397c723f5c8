package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of companion documents, in the manner of the corpus of plans: {@link CorpusContract}. The name of a
 * file says after its start which kind of document it is.
 */
public abstract class CompanionCorpusContract {

    private static final Corpus CORPUS = Corpus.of("promise-companion-1");

    private final PlanFacade facade;
    private final AdapterMapper mapper;

    protected CompanionCorpusContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
        this.mapper = adapter.unconfigured();
    }

    private <T> void isReadWrittenAndReadAgain(Path file, CompanionKind<T> kind) throws Exception {
        T document = facade.read(file, kind.codec()).orThrow();

        String written = facade.toJson(document, kind.codec());

        assertThat(facade.read(written, kind.codec()).orThrow()).isEqualTo(document);
        assertThat(facade.toJson(facade.read(written, kind.codec()).orThrow(), kind.codec()))
                .isEqualTo(written);
        assertThat(kind.reader().read(mapper, Files.readString(file))).isEqualTo(document);
    }

    @TestFactory
    Stream<DynamicTest> aValidFileIsReadWrittenAndReadToAnEqualDocument() throws IOException {
        return CORPUS.files("valid-").stream().map(file -> {
            String name = file.getFileName().toString();
            return DynamicTest.dynamicTest(name, () -> isReadWrittenAndReadAgain(file, CompanionKind.ofFile(name)));
        });
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileHasTheProblemThatIsExpected() throws IOException {
        return CORPUS.expected().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.file(), () -> {
                    PlanFacade reading = expected.isStrict()
                            ? facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false))
                            : facade;

                    ReadResult<?> result = reading.read(
                            CORPUS.file(expected.file()),
                            CompanionKind.ofFile(expected.file()).codec());

                    assertThat(result.isRead()).isFalse();
                    assertThat(result.problems()).as(result.toString()).hasSize(1);
                    Problem problem = result.problems().get(0);
                    assertThat(problem.code()).as(result.toString()).isEqualTo(expected.code());
                    assertThat(problem.pointer()).as(result.toString()).isEqualTo(expected.pointer());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFileNamedStrictIsOnlyRefusedWithTheOption() throws IOException {
        return CORPUS.expected().stream()
                .filter(Corpus.Expected::isStrict)
                .map(expected -> DynamicTest.dynamicTest(
                        expected.file(),
                        () -> isReadWrittenAndReadAgain(
                                CORPUS.file(expected.file()), CompanionKind.ofFile(expected.file()))));
    }

    @Test
    void everyInvalidFileStandsOnceInTheTable() throws IOException {
        assertThat(CORPUS.expected().stream().map(Corpus.Expected::file))
                .containsExactlyInAnyOrderElementsOf(CORPUS.files("invalid-").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void theCorpusHasNotShrunk() throws IOException {
        assertThat(CORPUS.files("valid-")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(CORPUS.files("invalid-")).hasSizeGreaterThanOrEqualTo(200);
    }
}
