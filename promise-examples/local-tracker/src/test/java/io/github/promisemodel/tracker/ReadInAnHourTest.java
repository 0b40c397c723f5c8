package io.github.promisemodel.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tracker stays small enough to be read in an hour, and its page names every file. */
class ReadInAnHourTest {

    private static final int MOST_LINES = 3000;
    private static final int MOST_LINES_OF_A_FILE = 250;

    /** What is read in passing: nothing, a comment, an import or the name of a package. */
    private static final Pattern IN_PASSING = Pattern.compile("\\s*(?:|//.*|/\\*.*|\\*.*|import .*|package .*)");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !IN_PASSING.matcher(line).matches()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itsOwnCodeIsUnderThreeThousandLinesAndNoFileIsLong() throws IOException {
        assertThat(files()).hasSizeGreaterThan(40);
        assertThat(files().stream().mapToLong(ReadInAnHourTest::lines).sum()).isLessThan(MOST_LINES);
        assertThat(files()).allSatisfy(file -> assertThat(lines(file)).isLessThan(MOST_LINES_OF_A_FILE));
    }

    @Test
    void itsPageNamesEveryFile() throws IOException {
        String page = Files.readString(Path.of("README.md"));

        assertThat(files()).allSatisfy(file -> {
            String name = file.getFileName().toString().replace(".java", "");
            if (!name.equals("package-info")) {
                assertThat(page).containsPattern("[`/]" + name + "`");
            }
        });
    }
}
