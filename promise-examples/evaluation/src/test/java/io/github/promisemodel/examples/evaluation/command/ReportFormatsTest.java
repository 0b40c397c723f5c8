package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a report is written in, as they were looked at by a person. */
class ReportFormatsTest {

    @TempDir
    private Path folder;

    private String plan(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), Reports.shipped(name))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"markdown, report-south-ayrshire.md", "csv-machine, report-south-ayrshire.csv"})
    void theWholeReportIsTheGoldenOne(String format, String golden) throws IOException {
        Run run = Run.of(
                "report",
                plan("south-ayrshire-2021-24"),
                "--since",
                "2021-04",
                "--next",
                plan("south-ayrshire-2024-30"),
                "--format",
                format);

        assertThat(run.code()).isZero();
        Golden.assertEquals(golden, run.out());
    }

    @Test
    void aWebPageIsTheGoldenOne() throws IOException {
        Run run = Run.of("report", plan("moray-2020-23"), "--format", "html");

        assertThat(run.code()).isZero();
        Golden.assertEquals("report-moray.html", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "csv-machine", "markdown", "text", "json"})
    void everyFormCanBeWrittenToAFile(String format) throws IOException {
        Path out = folder.resolve("report");
        String plan = plan("moray-2020-23");

        Run run = Run.of("report", plan, "--format", format, "--out", out.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        String expected = Run.of("report", plan, "--format", format).out();
        assertThat(Files.readString(out)).isEqualTo(expected);
    }

    @Test
    void whatAPageCannotHoldIsToldOnStandardErrorToo() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), HostilePlan.json(List.of("plain", "a\u0001b", "c\u000bd")));

        Run run = Run.of("report", plan.toString(), "--format", "html");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .matches("naughty: texts with characters that a web page cannot hold, shown as \ufffd: [1-9][0-9]*;"
                        + " the page says where\\R");
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("Every action: a\ufffdb", "Every action: c\ufffdd");
        assertThat(Run.of("report", plan.toString(), "--format", "csv").err()).isEmpty();
    }

    @Test
    void anUnknownFormListsTheChoices() throws IOException {
        Run run = Run.of("report", plan("moray-2020-23"), "--format", "pdf");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("'pdf' is not a format; choose one of text, json, html, csv, csv-machine, markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "csv-machine", "markdown"})
    void theSameFiguresAreWrittenTheSameTwice(String format) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("report", plan("south-ayrshire-2021-24"), "--format", format));

        assertThat(Run.of(arguments.toArray(String[]::new))).isEqualTo(Run.of(arguments.toArray(String[]::new)));
    }
}
