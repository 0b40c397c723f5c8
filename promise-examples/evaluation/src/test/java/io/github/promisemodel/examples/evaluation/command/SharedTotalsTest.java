package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentages of people, and parts of a printed total, in the reports of a plan. */
class SharedTotalsTest {

    private static String plan(String... measures) {
        return """
                {"format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "A made-up plan",
                 "period": {"start": "2024-04", "end": "2027-03"}, "asOf": "2025-03-31",
                 "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "1.1", "title": "First", "measures": [
                """ + String.join(",", measures) + "] } ] } ] }";
    }

    private static String measure(String id, String more, String... observations) {
        return "{ \"id\": \"%s\", \"title\": \"Count %s\", \"countOfPeople\": true, %s, \"observations\": [ %s ] }"
                .formatted(id, id, more, String.join(", ", observations));
    }

    private static String people(String id, int count, String more) {
        return measure(
                id, "\"unit\": \"people\"" + more, "{ \"amount\": \"%d\", \"date\": \"2025-03\" }".formatted(count));
    }

    private static String report(String plan, String format) {
        Run run = format.equals("json")
                ? Run.reading(plan, "report", "-", "--format", format)
                : Run.reading(plan, "report", "-", "--parts", "measures", "--format", format);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "csv-machine", "markdown"})
    void aShareOfFewIsSuppressedAndOneOfManyIsShownWithItsNumbers(String format) {
        String few = measure(
                "few", "\"unit\": \"%\"", "{ \"numerator\": \"7\", \"denominator\": \"9\", \"date\": \"2025\" }");
        String many = measure(
                "many", "\"unit\": \"%\"", "{ \"numerator\": \"13\", \"denominator\": \"650\", \"date\": \"2025\" }");
        String unknown = measure("unknown", "\"unit\": \"%\"", "{ \"amount\": \"61.7\", \"date\": \"2025\" }");

        assertThat(report(plan(few, many, unknown), format))
                .contains(format.equals("csv-machine") ? "actual,2,%" : "2%, 13 of 650")
                .doesNotContain("7 of 9")
                .doesNotContain("77.8")
                .doesNotContain("61.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "csv-machine", "markdown", "json"})
    void aSecondPartGoesWithASmallOneWhereTheirTotalIsShown(String format) {
        String text = report(
                plan(
                        people("all", 973, ""),
                        people("one", 941, ", \"partOf\": \"all\""),
                        people("two", 29, ", \"partOf\": \"all\""),
                        people("three", 3, ", \"partOf\": \"all\"")),
                format);

        assertThat(List.of("973", "941")).allSatisfy(shown -> assertThat(text).contains(shown));
        assertThat(text)
                .doesNotContain("29 people")
                .doesNotContainPattern("\\b3 people")
                .doesNotContain(",29,");
    }

    @Test
    void aSmallYearHidesNoLaterOne() {
        String years = measure(
                "years",
                "\"unit\": \"people\"",
                "{ \"amount\": \"3\", \"date\": \"2023\" }",
                "{ \"amount\": \"46\", \"date\": \"2024\" }");

        assertThat(report(plan(years), "text")).contains("46 people").doesNotContain("[c]:");
    }
}
