package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void theDemoIsTheSummaryOfTheShippedPlanOnOneScreenAndSaysHowToSeeMore() throws IOException {
        Run demo = Run.of("demo");

        assertThat(demo.code()).isZero();
        assertThat(demo.err()).isEmpty();
        Golden.assertEquals("demo.txt", demo.out());
        assertThat(demo.out().lines().count()).isLessThanOrEqualTo(60);
        assertThat(demo.out())
                .isEqualTo(shippedReport("--parts", "summary").out())
                .contains("--parts all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "summary", "published,attention", "every-action"})
    void theDemoShowsThePartsAskedForAsAReportDoes(String parts) throws IOException {
        assertThat(Run.of("demo", "--parts", parts)).isEqualTo(shippedReport("--parts", parts));
    }

    /** The report that the demo is of, by the command. */
    private Run shippedReport(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                plan.toString(),
                "--since",
                "2021",
                "--next",
                copied("south-ayrshire-2024-30.json"),
                "--governance",
                copied("south-ayrshire-governance.json"),
                "--data-map",
                copied("south-ayrshire-data-map.json")));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private String copied(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toString();
    }

    @Test
    void aReportIsWholeAndBeginsWithItsSummary() {
        String summary = Run.of("report", plan.toString(), "--parts", "summary").out();
        String whole = Run.of("report", plan.toString()).out();

        // the heading of a whole report says more
        String figures = summary.substring(summary.indexOf("\nIn short"), summary.indexOf("More: actions"));
        assertThat(whole.substring(whole.indexOf("\nIn short")))
                .startsWith(figures + "Parts of this report: actions, ")
                .hasSizeGreaterThan(4 * summary.length());
        assertThat(Run.of("report", plan.toString(), "--parts", "all").out()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "csv-machine", "markdown"})
    void everyFormHasThePartsAskedForAlone(String format) {
        Run run = Run.of("report", plan.toString(), "--parts", "published", "--parts", "measures", "--format", format);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Promise posts filled", "Reflections").doesNotContain("Care in Mind");
        assertThat(run.out().length())
                .isLessThan(Run.of("report", plan.toString(), "--format", format)
                        .out()
                        .length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "csv-machine", "markdown"})
    void theCommitteePaperIsBetweenTheSummaryAndTheWhole(String format) {
        String paper = Run.of("report", plan.toString(), "--parts", "paper", "--format", format)
                .out();

        assertThat(paper)
                .isEqualTo(Run.of("report", plan.toString(), "--parts", "summary,paper", "--format", format)
                        .out());
        assertThat(paper.length())
                .isGreaterThan(Run.of("report", plan.toString(), "--parts", "summary", "--format", format)
                        .out()
                        .length())
                .isLessThan(Run.of("report", plan.toString(), "--format", format)
                        .out()
                        .length());
    }

    @Test
    void theCommitteePaperIsByTheGroupsThatAreAskedFor() {
        String paper = Run.of("report", plan.toString(), "--parts", "paper", "--format", "csv-machine", "--by", "owner")
                .out();

        assertThat(paper)
                .contains(",actions-by-owner,", ",exceptions,", ",published-differing,")
                .doesNotContain(",actions-by-area,", ",every-action,", ",measures,");
    }

    @Test
    void aPartThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThat(Run.of("report", plan.toString(), "--parts", "summary,budget"))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err())
                        .contains(
                                "--parts: Part 'budget': this report has no part of this name",
                                "choose from all, paper, summary, actions, benefits, by-area",
                                "the id of a table, which CSV has in its column table")
                        .doesNotContain("Exception"));
        assertThat(Run.of("demo", "--parts", "nothing")).returns(2, Run::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "", " ", "summary,", ",summary", "summary,,findings"})
    void emptyNameOfAPartIsRefused(String parts) {
        assertThat(Run.of("report", plan.toString(), "--parts", parts))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err())
                        .contains("--parts: '" + parts + "' has an empty name; write names with one comma"));
    }

    @Test
    void spacesAroundNamesOfPartsAreLeftOut() {
        assertThat(Run.of("report", plan.toString(), "--parts", " actions, benefits\t"))
                .isEqualTo(Run.of("report", plan.toString(), "--parts", "actions,benefits"))
                .returns(0, Run::code);
    }

    @ParameterizedTest
    @CsvSource({
        "movement, --since",
        "moves-of-actions-by-area, --since",
        "moves-of-measures, --since",
        "summary-moved, --since",
        "carry-forward, --next",
        "ledger, --next"
    })
    void partThatIsThereOnlyWithAnOptionIsRefusedWithThatOption(String part, String option) throws IOException {
        assertThat(Run.of("report", plan.toString(), "--parts", "summary," + part))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err())
                        .contains("--parts: the part '" + part + "' is there only with " + option));
        assertThat(shippedReport("--parts", "summary," + part)).returns(0, Run::code);
    }

    @Test
    void jsonIsAlwaysWhole() {
        assertThat(Run.of("report", plan.toString(), "--format", "json", "--parts", "summary"))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err()).contains("--parts: JSON has the whole report"));
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
        Run coloured = Run.with("", true, StandardCharsets.UTF_8, "demo", "--parts", "all");
        Run plain = Run.of("demo", "--parts", "all");
        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[34m");
        assertThat(coloured.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.out());
    }

    @Test
    void barsAreDrawnInAsciiWhereTheTerminalHasNoBlocks() {
        assertThat(Run.with("", false, StandardCharsets.US_ASCII, "demo", "--parts", "actions")
                        .out())
                .contains("########")
                .doesNotContain("?????");
    }

    @Test
    void countsOfFewPeopleAreSuppressedInEveryFormWithAllThatFollowsFromThem() {
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
        assertThat(Run.reading(small, "report", "-").out().replaceAll("\\s+", " "))
                .contains("Measures that count people: 1. Suppressed, shown as [c], because a count "
                        + "is under 5 or would give one away: 1.");
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "3")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("3 people")
                .contains("because a count is under 3 or would give one away: 0.");
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "2"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("3 is the least"));
        assertThat(Run.reading(small, "report", "-", "--small-numbers", "few"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("not a whole number"));
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
    void withoutFoundationsEveryEntryIsInTheLastGroup() {
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
