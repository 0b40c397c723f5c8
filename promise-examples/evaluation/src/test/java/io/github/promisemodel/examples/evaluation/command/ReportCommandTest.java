package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void copyTheShippedPlan() throws IOException {
        plan = folder.resolve("plan.json");
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
            Files.copy(in, plan);
        }
    }

    @Test
    void theDemoIsTheTextReportOfTheShippedPlanAndAMerge() throws IOException {
        Run demo = Run.of("demo");
        assertThat(demo.code()).isZero();
        assertThat(demo.err()).isEmpty();
        Golden.assertEquals("demo.txt", demo.out());
        Path next = folder.resolve("next.json");
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2024-30.json")) {
            Files.copy(in, next);
        }
        assertThat(demo.out())
                .startsWith(Run.of("report", plan.toString(), "--since", "2021", "--next", next.toString())
                        .out());
    }

    @Test
    void theJsonReportIsAsItWas() throws IOException {
        Run run = Run.of("report", plan.toString(), "--format", "json");
        assertThat(run.code()).isZero();
        Golden.assertEquals("report.json", run.out());
    }

    @Test
    void noLineOfTheTextIsLongerThanOneHundredColumnsNorEndsInASpace() {
        for (String by : List.of("area", "foundation", "owner")) {
            assertThat(Run.of("report", plan.toString(), "--by", by).out().lines())
                    .allSatisfy(line -> assertThat(line)
                            .matches(text -> text.codePointCount(0, text.length()) <= 100)
                            .doesNotEndWith(" "));
        }
    }

    @Test
    void thereAreColoursOnATerminalOnlyAndWithoutThemTheTextIsTheSame() {
        Run coloured = Run.with("", true, StandardCharsets.UTF_8, "demo");
        Run plain = Run.of("demo");
        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[34m");
        assertThat(coloured.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.out());
    }

    @Test
    void barsAreDrawnInAsciiWhereTheTerminalHasNoBlocks() {
        assertThat(Run.with("", false, StandardCharsets.US_ASCII, "demo").out())
                .contains("########")
                .doesNotContain("?????");
    }

    @Test
    void countsOfFewPeopleAreKeptBackInEveryFormWithAllThatFollowsFromThem() {
        String small = """
                {"format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "A made-up plan",
                 "period": {"start": "2024-04", "end": "2027-03"},
                 "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "1.1", "title": "First", "measures": [
                   { "id": "m1", "title": "People in the group", "unit": "people", "countOfPeople": true,
                     "baseline": { "amount": "813" }, "target": { "kind": "AT_LEAST", "amount": "826" },
                     "observations": [ { "amount": "3", "date": "2025" } ],
                     "comparators": [ { "of": "Elsewhere", "amount": "837" } ] } ] } ] } ] }
                """;
        for (String format : List.of("text", "json")) {
            Run run = Run.reading(small, "report", "-", "--format", format);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("826").doesNotContain("813").doesNotContain("837");
            assertThat(run.out()).doesNotContain("3 people").doesNotContain("NOT_MET");
        }
        assertThat(Run.reading(small, "report", "-").out())
                .contains("[c]")
                .contains("Counts of people: 1, of which 1 kept back as [c], for being under 5.");
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "3").out())
                .contains("3 people")
                .contains("of which none kept back");
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "2"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("3 is the least"));
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "few"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("no whole number"));
    }

    @Test
    void aPlanIsReadFromStandardInput() throws IOException {
        assertThat(Run.reading(Files.readString(plan), "report", "-").out())
                .isEqualTo(Run.of("report", plan.toString()).out());
    }

    @Test
    void aFileIsWrittenInsteadOfStandardOutputAndHasNoColours() throws IOException {
        Path out = folder.resolve("report.txt");
        Run run = Run.with("", true, StandardCharsets.UTF_8, "report", plan.toString(), "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(Run.of("report", plan.toString()).out());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(plan, out);
        }
    }

    @Test
    void thePlanItselfIsNotReplacedByItsReport() throws IOException {
        String before = Files.readString(plan);
        Run run = Run.of("report", plan.toString(), "--out", plan.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it is the plan itself");
        assertThat(Files.readString(plan)).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsLeft() {
        Run run = Run.of(
                "report",
                plan.toString(),
                "--out",
                folder.resolve("none").resolve("report.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it cannot be written").doesNotContain("Exception");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void beforeAnyAssessmentNothingIsAssessed() {
        Run run = Run.of("report", plan.toString(), "--as-of", "2024-12", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"asOf\": \"2024-12\"").contains("\"NOT_ASSESSED\": 47");
    }

    @Test
    void withoutFoundationsEveryEntryStandsInTheLastGroup() {
        Run run = Run.of("report", plan.toString(), "--by", "foundation");
        assertThat(run.out()).contains("By foundation").contains("No foundation stated");
    }

    @Test
    void percentagesAreRoundedAsAsked() {
        assertThat(Run.of("report", plan.toString(), "--rounding", "largest-remainder", "--places", "1")
                        .out())
                .contains("48.4%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--as-of 2025-13",
                "--as-of soon",
                "--by theme",
                "--format yaml",
                "--rounding up",
                "--places 7",
                "--places -1",
                "--colour"
            })
    void anArgumentThatCannotBeUsedIsToldWithWhatCan(String arguments) {
        String[] words = ("report " + plan + " " + arguments).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("demo").contains("report");
    }

    @Test
    void helpIsGivenOnRequest() {
        assertThat(Run.of("report", "--help"))
                .returns(0, Run::code)
                .satisfies(run -> assertThat(run.out()).contains("--as-of"));
    }
}
