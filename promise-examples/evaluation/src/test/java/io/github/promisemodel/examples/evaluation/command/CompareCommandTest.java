package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String START = "{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": \"northmoor\","
            + " \"title\": \"A made-up plan\", \"period\": {\"start\": \"2024-04\", \"end\": \"2027-03\"}";

    private static final String TWO_DATES = START + """
            , "areas": [ { "id": "a1", "title": "One", "actions": [
                { "id": "1.1", "title": "First", "assessments": [
                  { "asOf": "2024-06", "status": "BEHIND" }, { "asOf": "2025-06", "status": "ON_TARGET" } ] },
                { "id": "1.2", "title": "Second", "assessments": [ { "asOf": "2024-06", "status": "COMPLETE" } ] } ] } ] }
            """;

    @TempDir
    private Path folder;

    private String old;
    private String next;

    @BeforeEach
    void putTheShippedPlansIntoAFolder() throws IOException {
        old = copied("south-ayrshire-2021-24.json");
        next = copied("south-ayrshire-2024-30.json");
    }

    private String copied(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void whatIsNotStatedIsNotLostAndTheTextIsAsItWas() throws IOException {
        Run run = Run.of("compare", old, next);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertEquals("compare.txt", run.out());
    }

    @Test
    void theLedgerListsEveryEntry() throws IOException {
        Run run = Run.of("compare", old, next, "--ledger");
        assertThat(run.code()).isZero();
        Golden.assertEquals("compare-ledger.txt", run.out());
    }

    @Test
    void theJsonIsAsItWas() throws IOException {
        Run run = Run.of("compare", old, next, "--format", "json");
        assertThat(run.code()).isZero();
        Golden.assertEquals("compare.json", run.out());
        assertThat(Run.of("compare", old, next, "--format", "json", "--ledger").out())
                .isEqualTo(run.out());
    }

    @Test
    void theMeasuresOfOnePlanAreComparedAtTwoDates() throws IOException {
        String plan = file("measured.json", START + """
                , "areas": [ { "id": "a1", "title": "One", "benefits": [ { "id": "b1", "title": "First", "measures": [
                  { "id": "m1", "title": "Attendance", "unit": "%", "direction": "HIGHER_IS_BETTER", "observations": [
                    { "amount": "85.2", "date": "2024-06-30" }, { "amount": "88.2", "date": "2025-06-30" } ] },
                  { "id": "m2", "title": "Moves of home", "countOfPeople": true, "observations": [
                    { "amount": "3", "date": "2024-06-30" }, { "amount": "9", "date": "2025-06-30" } ] } ] } ] } ] }
                """);
        Run run = Run.of("compare", plan, "--from", "2024-06-30", "--to", "2025-06-30");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Moves of measures from 30 June 2024 to 30 June 2025")
                .contains("Attendance", "85.2%", "88.2%", "Improved")
                .contains("Moves of home", "[c]");
        String json = Run.of("compare", plan, "--from", "2024-06-30", "--to", "2025-06-30", "--format", "json")
                .out();
        assertThat(json)
                .contains("\"outcome\": \"IMPROVED\"", "\"keptBack\": true")
                .doesNotContain("\"3\"", "\"9\"");
        assertThat(Run.of("compare", plan, "--from", "2025-06-30", "--to", "2024-06-30")
                        .out())
                .contains("Worsened");
    }

    @Test
    void aPlanOfWhichAllIsCarriedOnEndsWithZero() throws IOException {
        String before = file("before.json", START + """
                , "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "1.1", "title": "First", "disposition":
                  { "kind": "CARRIED_FORWARD", "to": [ { "plan": "q", "entry": "2.1" } ] } } ] } ] }
                """);
        String after = file("after.json", START.replace("\"p\"", "\"q\"") + """
                , "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "2.1", "title": "First" } ] } ] }
                """);
        Run run = Run.of("compare", before, after);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No entry is lost, and for each it is stated what became of it.");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAsNotStatedAndFoundWhereBothPlansAreChecked() throws IOException {
        String before = file("before.json", START + """
                , "areas": [ { "id": "a1", "title": "One", "actions": [
                  { "id": "1.1", "title": "First", "disposition": { "kind": "CARRIED_FORWARD", "to": [ { "plan": "q", "entry": "9.9" } ] } },
                  { "id": "1.2", "title": "Second", "disposition": { "kind": "CARRIED_FORWARD", "to": [ { "entry": "1.1" } ] } } ] } ] }
                """);
        String after = file("after.json", START.replace("\"p\"", "\"q\"") + """
                , "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "2.1", "title": "First" } ] } ] }
                """);

        Run run = Run.of("compare", before, after, "--ledger");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "First Action Not stated Not assessed Action “First”: said to lead to entry 9.9 of “A made-up plan”, which is not listed there; what became of it"
                                + " is not stated")
                .contains(
                        "Second Action Not stated Not assessed Action “Second”: said to be carried forward to Action “First” of its own plan, “A made-up plan”; what became of"
                                + " it is not stated");
        assertThat(Run.of("check", before, after, "--format", "json").out())
                .contains("\"LINK_NOT_LISTED\"")
                .contains("\"CARRIED_TO_OWN_PLAN\"");
    }

    @Test
    void onePlanAtTwoDatesShowsHowItsEntriesMoved() throws IOException {
        Run run = Run.reading(TWO_DATES, "compare", "-", "--from", "2024-12", "--to", "2025-12");
        assertThat(run.code()).isZero();
        Golden.assertEquals("compare-dates.txt", run.out());
        Golden.assertEquals(
                "compare-dates.json",
                Run.reading(TWO_DATES, "compare", "-", "--from", "2024-12", "--format", "json")
                        .out());
    }

    @Test
    void twoVersionsOfOnePlanShowHowItsEntriesMoved() throws IOException {
        String later = TWO_DATES.replace("COMPLETE", "PAUSED");
        Run run = Run.reading(TWO_DATES, "compare", "-", file("later.json", later), "--by", "owner");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("Unchanged +1 +0\n +Worsened +1 +0\n")
                .contains("Moves of actions by owner");
    }

    private static final String MOVED = START + """
            , "areas": [ { "id": "a1", "title": "One", "actions": [
                { "id": "1.1", "title": "First", "due": "2025-03", "owner": "Homes team" },
                { "id": "1.2", "title": "Second" } ],
              "benefits": [ { "id": "b1", "title": "Better", "measures": [ { "id": "m1", "title": "Visits", "unit": "visits",
                "target": { "kind": "AT_LEAST", "amount": "90", "by": "2026" } } ] } ] } ] }
            """;

    private String moved() throws IOException {
        return file(
                "moved.json",
                MOVED.replace("2025-03", "2026-12")
                        .replace("First", "The first")
                        .replace("90", "80")
                        .replace(
                                "{ \"id\": \"1.2\", \"title\": \"Second\" }",
                                "{ \"id\": \"1.3\", \"title\": \"Third\" }"));
    }

    @Test
    void twoVersionsShowWhatElseIsAnother() throws IOException {
        Run run = Run.reading(MOVED, "compare", "-", moved());
        assertThat(run.code()).isZero();
        Golden.assertEquals("compare-versions.txt", run.out());
        Golden.assertEquals(
                "compare-versions.json",
                Run.reading(MOVED, "compare", "-", moved(), "--format", "json").out());
    }

    @Test
    void aComparisonIsWrittenInTheFormsOfAReport() throws IOException {
        assertThat(Run.reading(MOVED, "compare", "-", moved(), "--format", "csv-machine")
                        .out())
                .contains("changed-fields,1,1.1,", ",after,2026-12,");
        assertThat(Run.reading(MOVED, "compare", "-", moved(), "--format", "csv")
                        .out())
                .contains("2026-12", "Due date");
        assertThat(Run.reading(MOVED, "compare", "-", moved(), "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("Every change between the two versions");
        assertThat(Run.reading(MOVED, "compare", "-", moved(), "--format", "markdown")
                        .out())
                .contains("## What changed in the plan besides statuses");
        assertThat(Run.of("compare", old, next, "--format", "csv-machine").out())
                .contains(",carry-forward,");
        assertRefused(Run.of("compare", old, next, "--format", "pdf"), "is not a format; choose one of text");
    }

    @Test
    void whatMovedSinceAnEarlierVersionIsAPartByItself() throws IOException {
        Run run = Run.reading(MOVED, "report", moved(), "--earlier", "-", "--parts", "movement");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Moves of actions");
    }

    @Test
    void whatChangedIsRefusedWithoutAnEarlierVersion() throws IOException {
        assertRefused(
                Run.of("report", moved(), "--parts", "changes"),
                "--parts: the part 'changes' is there only with --earlier");
    }

    @Test
    void aReportShowsWhatDiffersFromAnEarlierVersion() throws IOException {
        Run run = Run.reading(MOVED, "report", moved(), "--earlier", "-", "--parts", "changes");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Due dates moved later", "March 2025", "December 2026");
        assertRefused(Run.of("report", old, "--earlier", next), "--earlier: Earlier version: it is the plan");
        assertRefused(Run.reading(MOVED, "report", "-", "--earlier", "-"), "name files for the others");
    }

    @Test
    void whatCannotBeComparedIsRefusedWithAReason() throws IOException {
        assertRefused(Run.of("compare", old), "There is nothing to compare with");
        assertRefused(Run.reading(TWO_DATES, "compare", "-", "-"), "name files for the others");
        assertRefused(Run.of("compare", old, old, "--ledger"), "leave --ledger out");
        assertRefused(Run.of("compare", old, next, "--to", "2025"), "--to is for two versions of one plan");
        assertRefused(Run.of("compare", old, next, "--by", "owner"), "--by is for two versions of one plan");
        assertRefused(Run.of("compare", old, file("broken.json", "{")), "[NOT_JSON]");
        assertRefused(Run.of("compare", old, "no-such-file.json"), "there is no such file");
    }

    private static void assertRefused(Run run, String reason) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    @Test
    void aReportShowsMovementAndLedgerWhereAskedTo() {
        Run run = Run.of("report", old, "--since", "2021", "--next", next);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Moves of actions from 2021 to January 2025")
                .contains(
                        "What became of the entries of South Ayrshire Promise plan 2021-24 in South Ayrshire Promise plan");
        assertThat(Run.of("report", old, "--next", old))
                .returns(2, Run::code)
                .satisfies(refused -> assertThat(refused.err()).contains("name the plan that follows it"));
        assertThat(Run.reading("", "report", "-", "--next", "-")).returns(2, Run::code);
    }

    @Test
    void noLineIsLongerThanOneHundredColumns() {
        for (String option : new String[] {"--ledger", "--format=text"}) {
            assertThat(Run.of("compare", old, next, option).out().lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        }
    }
}
