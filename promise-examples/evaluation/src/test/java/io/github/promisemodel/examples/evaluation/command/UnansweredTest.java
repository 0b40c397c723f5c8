package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command whose answer does not arrive ends with 3, whatever the answer is. */
class UnansweredTest {

    /** An output that takes nothing, and says why. */
    private static final class Failing extends OutputStream {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int character) throws IOException {
            throw new IOException(reason);
        }
    }

    /** An input that cannot be read to its end for want of something. */
    private static final class Throwing extends InputStream {

        private final Supplier<Error> error;

        Throwing(Supplier<Error> error) {
            this.error = error;
        }

        @Override
        public int read() {
            throw error.get();
        }
    }

    private static final String FULL = "No space left on device";

    @TempDir
    private Path folder;

    @BeforeEach
    void putPlansIntoTheFolder() throws IOException {
        Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"));
        Files.writeString(folder.resolve("next.json"), Reports.shipped("south-ayrshire-2024-30"));
    }

    private String[] inFolder(List<String> words) {
        return words.stream()
                .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static Run run(InputStream in, OutputStream out, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(words, in, out, err, StandardCharsets.UTF_8, false, false);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("--help"),
                List.of("--version"),
                List.of("demo"),
                List.of("demo", "--help"),
                List.of("report", "plan.json"),
                List.of("report", "plan.json", "--format", "html"),
                List.of("report", "plan.json", "--format", "json", "--out", "-"),
                List.of("reconcile", "plan.json"),
                List.of("compare", "plan.json", "next.json"),
                List.of("compare", "plan.json", "--from", "2022"),
                List.of("merge", "plan.json", "plan.json", "plan.json"),
                List.of("check", "plan.json", "next.json", "--format", "json"),
                List.of("check", "--help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFullDiskIsToldAndEndsWithThree(List<String> words) {
        assertThat(run(InputStream.nullInputStream(), new Failing(FULL), inFolder(words)))
                .isEqualTo(new Run(
                        3, "", "Standard output: the answer could not be written: " + FULL + System.lineSeparator()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aClosedOutputEndsWithThreeAndNoMessage(List<String> words) {
        assertThat(run(InputStream.nullInputStream(), new Failing("Broken pipe"), inFolder(words)))
                .isEqualTo(new Run(3, "", ""));
    }

    @Test
    void aMessageThatDoesNotArriveEndsWithThreeToo() {
        for (List<String> words : List.of(List.of("report", "none.json"), List.of("what"), List.of("merge"))) {
            assertThat(Main.run(
                            inFolder(words),
                            InputStream.nullInputStream(),
                            new ByteArrayOutputStream(),
                            new Failing(FULL),
                            StandardCharsets.UTF_8,
                            false,
                            false))
                    .isEqualTo(3);
        }
    }

    @Test
    void anOutputThatIsNotNeededMayBeFull() {
        Path out = folder.resolve("report");
        String[] words = inFolder(List.of("report", "plan.json", "--out", out.toString()));

        assertThat(Main.run(
                        words,
                        InputStream.nullInputStream(),
                        new Failing(FULL),
                        new Failing(FULL),
                        StandardCharsets.UTF_8,
                        false,
                        false))
                .isZero();
        assertThat(out).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "reconcile", "check", "merge"})
    void anErrorOfJavaIsToldInOneLineAndTheOutputIsAsItWas(String command) throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "old");
        List<Supplier<Error>> errors = List.of(
                OutOfMemoryError::new, StackOverflowError::new, () -> new NoClassDefFoundError("a/B\u001b[31m"));
        List<String> words = switch (command) {
            case "report" -> List.of("report", "-", "--out", out.toString());
            case "merge" -> List.of("merge", "plan.json", "plan.json", "-", "--out", out.toString());
            default -> List.of(command, "-");
        };
        for (Supplier<Error> error : errors) {
            assertThat(run(new Throwing(error), OutputStream.nullOutputStream(), inFolder(words)))
                    .returns(3, Run::code)
                    .satisfies(run -> assertThat(run.err().lines())
                            .singleElement()
                            .asString()
                            .startsWith("promise: ")
                            .doesNotContain("\u001b"));
            assertThat(out).hasContent("old");
        }
    }
}
