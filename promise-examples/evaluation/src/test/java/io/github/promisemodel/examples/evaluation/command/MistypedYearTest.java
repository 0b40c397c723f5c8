package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command that is asked for no date follows a mistyped year, and each report says what it passed over. */
class MistypedYearTest {

    private static final String PASSED_OVER =
            "March 2205, which is far outside the period of the plan; its year may be mistyped";

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "A plan",
              "period": { "start": "2024-04", "end": "2027-03" },
              "areas": [ { "id": "a1", "title": "One", "actions": [
                { "id": "1.1", "title": "First", "due": "2026", "dueAsPrinted": "Spring 2026",
                  "assessments": [ { "asOf": "2024-09", "status": "BEHIND" }, { "asOf": "2205-03", "status": "COMPLETE" } ] },
                { "id": "1.2", "title": "Second", "due": "2025-02", "dueAsPrinted": "Winter",
                  "assessments": [ { "asOf": "2025-03", "status": "BEHIND" } ] } ] } ],
              "published": [ { "of": "ACTIONS", "counts": { "BEHIND": 2 }, "total": 2, "source": "S" } ] }
            """;

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String out(String... arguments) {
        Run run = Run.reading(PLAN, arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void aReportIsOfTheLatestDateNearThePlanAndSaysSo(String format) {
        assertThat(words(out("report", "-", "--format", format)))
                .contains("March 2025")
                .contains(PASSED_OVER);
    }

    @Test
    void jsonIsOfTheSameDate() {
        assertThat(out("report", "-", "--format", "json")).contains("\"asOf\": \"2025-03\"");
        assertThat(out("reconcile", "-", "--format", "json")).contains("\"asOf\": \"2025-03\"");
        assertThat(out("check", "-", "--format", "json")).contains("\"asOf\": \"2025-03\"");
        assertThat(out("compare", "-", "--from", "2024-09", "--format", "json")).contains("\"to\": \"2025-03\"");
    }

    @Test
    void reconcileAndCompareSayItToo() {
        assertThat(words(out("reconcile", "-")))
                .contains("Counted as of: March 2025 Passed over: " + PASSED_OVER)
                .contains("Nothing that was published differs");
        assertThat(words(out("compare", "-", "--from", "2024-09")))
                .contains("September 2024 to March 2025 Passed over: " + PASSED_OVER);
    }

    @Test
    void nothingIsPassedOverWhereADateIsAskedFor() {
        assertThat(out("report", "-", "--as-of", "2024-12")).doesNotContain("Passed over");
        assertThat(out("report", "-", "--as-of", "2205-03"))
                .contains("Counted as of:       March 2205")
                .doesNotContain("Passed over");
    }

    @Test
    void checkWarnsOfTheYear() {
        assertThat(words(out("check", "-")))
                .contains(
                        "Action “First”: it is assessed as of March 2205, more than 2 years after the plan’s end March 2027;"
                                + " write the year that is meant");
    }

    @Test
    void aFinancialYearIsTakenAndCountsFromItsLastDay() {
        String year = out("report", "-", "--as-of", "2024/25", "--format", "json");

        assertThat(year).contains("\"asOf\": \"2024-04/2025-03\"");
        assertThat(year.replace("2024-04/2025-03", ""))
                .isEqualTo(out("report", "-", "--as-of", "2025-03-31", "--format", "json")
                        .replace("2025-03-31", ""));
        assertThat(out("compare", "-", "--from", "2023/24", "--to", "2024/25"))
                .contains("Compared: April 2023 to March 2024");
    }

    @Test
    void aDateThatIsWrittenOtherwiseIsRefusedWithWhatToWrite() {
        for (List<String> date : List.of(List.of("31/03/2025", "2025-03-31"), List.of("March 2025", "2025-03"))) {
            Run run = Run.reading(PLAN, "report", "-", "--as-of", date.get(0));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("not a date; write " + date.get(1));
        }
    }

    @Test
    void theWordsOfADueDateAreShownWhereItIs() {
        assertThat(words(out("report", "-", "--parts", "all")))
                .contains("Due, as")
                .containsPattern("Second February 2025 Winter Overdue")
                .contains("Spring 2026");
        assertThat(out("report", "-", "--parts", "all", "--format", "csv-machine"))
                .contains("1.1,First,due-as-printed,Spring 2026")
                .contains("1.2,Second,due-as-printed,Winter");
    }

    @Test
    void aPlanWithoutSuchWordsHasNoColumnForThem() {
        String plan =
                PLAN.replace(", \"dueAsPrinted\": \"Spring 2026\"", "").replace(", \"dueAsPrinted\": \"Winter\"", "");

        assertThat(Run.reading(plan, "report", "-", "--parts", "all").out()).doesNotContain("Due, as printed");
        assertThat(Run.reading(plan, "report", "-", "--parts", "all", "--format", "csv-machine")
                        .out())
                .doesNotContain("due-as-printed");
    }
}
