package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages without a style sheet: a text browser, w3m, shows what Chromium shows, in the same order. It is skipped where w3m is not
 * installed.
 */
class TextBrowserTest {

    private static final List<String> W3M = List.of("/usr/bin/w3m", "/usr/local/bin/w3m");

    /** So wide that a row of a table is a line: cells that are wrapped would be read across each other. */
    private static final int COLUMNS = 100_000;

    @TempDir
    private static Path browserFolder;

    private static Page page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        assumeThat(W3M.stream().map(Path::of).filter(Files::isExecutable).toList())
                .as("w3m is installed")
                .isNotEmpty();
        page = Page.start(browserFolder);
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    static Stream<Arguments> reports() throws IOException {
        return ShownTexts.reports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsTheSameInTheSameOrder(Report report, String part) throws IOException, InterruptedException {
        Path file = folder.resolve("report.html");
        Files.writeString(file, ShownTexts.html(report, part));

        requireSame(ShownTexts.inChromium(page, file), squeezed(shownByText(file)));
    }

    @Test
    void figuresInAnotherOrderAreFoundOut() throws IOException, InterruptedException {
        String html = ShownTexts.html(Reports.whole(), "paper");
        Path one = Files.writeString(folder.resolve("one.html"), html);
        Path other = Files.writeString(folder.resolve("other.html"), html.replaceFirst(">8 to 15<", ">15 to 8<"));

        List<String> shown = ShownTexts.inChromium(page, one);
        String text = squeezed(shownByText(other));
        assertThatThrownBy(() -> requireSame(shown, text))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("8 to 15");
    }

    /**
     * Requires that a text browser shows what Chromium shows, one after another and nothing besides. A very long row is wrapped there
     * however wide it may be, so that its cells are read line by line: of it the characters are compared.
     */
    private static void requireSame(List<String> shown, String text) {
        int at = 0;
        for (String each : shown) {
            String expected = squeezed(each);
            String found = text.substring(at, Math.min(text.length(), at + expected.length()));
            if (!found.equals(expected)) {
                assertThat(each).as("before: " + found).startsWith(ShownTexts.ROW);
                assertThat(sorted(found)).as(each).isEqualTo(sorted(expected));
            }
            at += expected.length();
        }
        assertThat(text.substring(at)).isEmpty();
    }

    private static String sorted(String text) {
        return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Spaces, the ends of lines and the dots before the items of a list are another's in each browser. */
    private static String squeezed(String text) {
        return text.replaceAll("[" + ShownTexts.ROW + "\\s\\p{Z}\u2022]+", "");
    }

    private String shownByText(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("shown.txt");
        Process process = new ProcessBuilder(
                        "w3m",
                        "-dump",
                        "-T",
                        "text/html",
                        "-I",
                        "UTF-8",
                        "-O",
                        "UTF-8",
                        "-cols",
                        String.valueOf(COLUMNS),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
