package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes is the same, and in the same characters, whatever the user's locale is. */
class AnyLocaleTest {

    private final Locale usual = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void goBackToTheUsualLocale() {
        Locale.setDefault(usual);
    }

    private List<Run> runs() throws IOException {
        String plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"))
                .toString();
        Path out = folder.resolve("report");
        return Stream.of(
                        List.of("report", plan, "--out", out.toString()),
                        List.of("report", plan, "--format", "json"),
                        List.of("report", plan, "--format", "csv"),
                        List.of("report", plan, "--format", "html"),
                        List.of("reconcile", plan),
                        List.of("check", plan, "--severity", "hint"),
                        List.of("check", plan, "--severity", "ILL"),
                        List.of("--help"))
                .map(words -> Run.of(words.toArray(String[]::new)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "ar-EG",
                "fa-IR",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese",
                "de-DE"
            })
    void theAnswerIsTheSame(String tag) throws IOException {
        Locale.setDefault(Locale.ROOT);
        List<Run> expected = runs();
        String report = Files.readString(folder.resolve("report"));

        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(runs()).isEqualTo(expected);
        assertThat(folder.resolve("report")).hasContent(report);
    }
}
