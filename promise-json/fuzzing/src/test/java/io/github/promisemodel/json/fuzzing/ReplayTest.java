package io.github.promisemodel.json.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The saved inputs of every target hold what the target says, without a fuzzer. */
class ReplayTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final int MOST_FILES = 60;
    private static final int MOST_BYTES = 8192;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> files(FuzzTarget target) throws IOException {
        return files(CORPUS.resolve(target.folder()));
    }

    @TestFactory
    Stream<DynamicTest> aSavedInputHolds() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (FuzzTarget target : FuzzTarget.values()) {
            for (Path file : files(target)) {
                tests.add(DynamicTest.dynamicTest(
                        target.folder() + "/" + file.getFileName(), () -> target.tryOut(Files.readAllBytes(file))));
            }
        }
        return tests.build();
    }

    @ParameterizedTest
    @EnumSource
    void aTargetHasAFewSmallInputs(FuzzTarget target) throws IOException {
        assertThat(files(target))
                .hasSizeBetween(10, MOST_FILES)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(MOST_BYTES));
    }

    @Test
    void everyFolderOfInputsIsOfATarget() throws IOException {
        assertThat(files(CORPUS))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FuzzTarget.values())
                        .map(FuzzTarget::folder)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aTargetTakesNoBytesAtAll(FuzzTarget target) {
        target.tryOut(new byte[0]);
    }

    @ParameterizedTest
    @EnumSource
    void theClassOfATargetHasTheMethodsThatAFuzzerCalls(FuzzTarget target) throws Exception {
        target.type().getMethod("fuzzerInitialize").invoke(null);
        target.type().getMethod("fuzzerTestOneInput", byte[].class).invoke(null, (Object) new byte[] {1, 2, 3});
    }
}
