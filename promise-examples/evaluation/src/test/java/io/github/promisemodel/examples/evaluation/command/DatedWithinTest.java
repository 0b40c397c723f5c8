package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as of a day within the month, the year or the range that dates an assessment says so, in every form. */
class DatedWithinTest {

    private static String plan(String about) {
        return """
                { "format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "A plan",
                  "period": { "start": "2021", "end": "2024" },
                  "areas": [ { "id": "a1", "title": "One",
                    "actions": [ { "id": "1.1", "title": "First", "assessments": [
                      { "asOf": "2022-07-01", "status": "ON_TARGET" }, { "asOf": "ABOUT", "status": "COMPLETE" } ] } ],
                    "benefits": [ { "id": "b1", "title": "Second", "assessments": [ { "asOf": "ABOUT", "status": "GREEN" } ] } ]
                  } ] }
                """.replace("ABOUT", about);
    }

    private static String report(String about, String asOf, String format) {
        Run run = Run.reading(plan(about), "report", "-", "--as-of", asOf, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08,         2022-08,         August 2022",
        "2022,            2022,            2022",
        "2022-04/2023-03, 2022-04/2023-03, April 2022 to March 2023"
    })
    void everyFormSaysIt(String about, String machine, String words) {
        assertThat(report(about, "2022-08-25", "text"))
                .containsPattern("First .* Complete +" + words)
                .containsPattern("Second .* Green +" + words);
        assertThat(report(about, "2022-08-25", "json"))
                .contains("\"entry\": \"1.1\",\n        \"within\": \"" + machine + "\"")
                .contains("\"entry\": \"b1\",\n        \"within\": \"" + machine + "\"");
        assertThat(report(about, "2022-08-25", "html")).contains("Dated within").contains(words);
        assertThat(report(about, "2022-08-25", "markdown"))
                .contains("| Dated within |")
                .contains("| Complete | " + words + " |")
                .contains("| Green | " + words + " |");
        for (String format : new String[] {"csv", "csv-machine"}) {
            assertThat(report(about, "2022-08-25", format))
                    .contains("1.1,First,within," + machine)
                    .contains("b1,Second,within," + machine);
        }
    }

    @Test
    void whatIsOverIsNotSaidToBeDatedWithinAnything() {
        for (String format : new String[] {"text", "html", "markdown", "csv"}) {
            assertThat(report("2022-08", "2022-08-31", format))
                    .doesNotContainIgnoringCase("dated within")
                    .doesNotContain(",within,");
            assertThat(report("2022-08", "2022-08", format)).doesNotContainIgnoringCase("dated within");
        }
        assertThat(report("2022-08", "2022-08-31", "json")).doesNotContain("\"within\"");
    }

    @Test
    void beforeItBeginsTheEarlierOneCounts() {
        assertThat(report("2022-08", "2022-07-31", "markdown")).contains("| On target |");
    }
}
