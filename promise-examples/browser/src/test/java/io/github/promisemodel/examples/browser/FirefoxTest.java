package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in Firefox: it shows what Chromium shows, in the same order. It is skipped where Firefox is not installed. */
class FirefoxTest {

    @TempDir
    private static Path browserFolder;

    private static Page page;
    private static Firefox firefox;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeThat(Firefox.program()).as("Firefox is installed").isPresent();
        page = Page.start(browserFolder.resolve("chromium"));
        firefox = Firefox.start(browserFolder.resolve("firefox"));
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
        if (firefox != null) {
            firefox.close();
        }
    }

    static Stream<Arguments> reports() throws IOException {
        return ShownTexts.reports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsTheSameInTheSameOrder(Report report, String part) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("report.html"), ShownTexts.html(report, part));

        assertThat(firefox.texts(file, ShownTexts.SCRIPT))
                .hasSizeGreaterThan(20)
                .isEqualTo(ShownTexts.inChromium(page, file));
    }

    @Test
    void figuresInAnotherOrderAreFoundOut() throws IOException, InterruptedException {
        String html = ShownTexts.html(Reports.whole(), "paper");
        Path one = Files.writeString(folder.resolve("one.html"), html);
        Path other = Files.writeString(folder.resolve("other.html"), html.replaceFirst(">8 to 15<", ">15 to 8<"));

        assertThat(firefox.texts(other, ShownTexts.SCRIPT)).isNotEqualTo(ShownTexts.inChromium(page, one));
    }
}
