package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a command, and what is only a finding. */
class BadInputTest {

    private static final String START = "{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": \"northmoor\","
            + " \"title\": \"A made-up plan\", \"period\": {\"start\": \"2024-04\", \"end\": \"2027-03\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|EMPTY_INPUT",
                "`   `|EMPTY_INPUT",
                "title,plan|NOT_JSON",
                "[]|NOT_A_PLAN",
                "{\"format\": \"promise-tracker\"}|NOT_A_PLAN",
                "{\"format\": \"promise-plan/2\"}|LATER_VERSION",
                "{\"format\": \"promise-plan/1\"}|MISSING_FIELD",
                "START, \"asOf\": 2025}|WRONG_TYPE",
                "START, \"asOf\": \"2025-02-30\"}|INVALID_DATE",
                "START, \"id\": \"q\"}|DUPLICATE_KEY",
                "START} {}|TRAILING_CONTENT"
            })
    void unusableInputEndsWithTwoItsReasonAndNothingWritten(String input, String code) {
        Path out = folder.resolve("report.json");
        Run run =
                Run.reading(input.replace("START", START), "report", "-", "--format", "json", "--out", out.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[" + code).doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }

    @Test
    void everyProblemIsListedWithItsLineAndColumn() {
        String input = """
                {
                  "format": "promise-plan/1",
                  "id": "p",
                  "council": "northmoor",
                  "title": "A made-up plan",
                  "period": { "start": "2024-04", "end": "2023" },
                  "areas": [
                    { "id": "a1", "title": "One",
                      "actions": [ { "id": "1.1", "title": 7, "due": "soon" },
                                   { "id": "1.2" } ] } ]
                }
                """;
        Run run = Run.reading(input, "report", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err())
                .contains("line 6, column 13: Plan p, period 2024-04/2023: the end is before the start")
                .contains("line 9, column 44: Action 1.1: title is the number 7; expected a text; write \"7\""
                        + " [WRONG_TYPE at /areas/0/actions/0/title]")
                .contains("line 9, column 54: Action 1.1: due is \"soon\"")
                .contains("line 10, column 20: Action 1.2: title is missing")
                .contains("[MISSING_FIELD at /areas/0/actions/1/title]");
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreToldInPlainWords() {
        assertThat(Run.of("report", folder.resolve("none.json").toString()))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("there is no such file"));
        assertThat(Run.of("report", folder.toString()))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("it is a folder"));
    }

    @Test
    void aFileThatIsNotUtf8IsToldSo() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'});
        Run run = Run.of("report", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not UTF-8");
    }

    @Test
    void problemsOfThePlanAreFindingsAndTheReportGoesOn() {
        String input = START + """
                , "statusScheme": { "actions": [ { "words": ["On track"], "status": "ON_TARGET" } ] },
                  "ward": "Made-up ward",
                  "areas": [ { "id": "a1", "title": "One", "callsToAction": ["voice-9"], "actions": [
                    { "id": "1.1", "title": "First", "benefits": ["b9"], "assessments": [
                      { "asOf": "2025", "status": "SLEEPING", "asPrinted": "Asleep" } ] },
                    { "id": "1.1", "title": "Second" } ] } ] }
                """;
        Run run = Run.reading(input, "report", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("Counted +2\n")
                .containsPattern("Not assessed +2 ")
                .containsPattern("Errors in the plan +3 ");
        for (FindingCode code : List.of(
                FindingCode.UNKNOWN_FIELD,
                FindingCode.DANGLING_LINK,
                FindingCode.UNKNOWN_STATUS,
                FindingCode.UNKNOWN_WORDING,
                FindingCode.DUPLICATE_ID)) {
            assertThat(run.out()).contains(Terminal.labels().word(code));
        }
        assertThat(Run.reading(input, "report", "-", "--format", "json").out())
                .contains("\"code\": \"DUPLICATE_ID\"")
                .contains("\"path\": \"/areas/0/actions/1\"");
    }

    @Test
    void controlCharactersOfAPlanDoNotReachTheTerminal() {
        String input = START.replace("A made-up plan", "Red \\u001b[31malert\\u0007") + "}";
        Run run = Run.with(input, true, java.nio.charset.StandardCharsets.UTF_8, "report", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\u001b[31m").doesNotContain("\u0007");
    }

    @Test
    void anEmptyPlanIsCountedAsNothingAndItsSharesAreUndefined() {
        Run run = Run.reading(START + "}", "report", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("Actions complete +0 +0 +0\n")
                .containsPattern("Benefits not assessed +0 +0 +0\n")
                .doesNotContain("%");
        assertThat(Run.reading(START + "}", "report", "-", "--format", "json").out())
                .contains("\"percentages\": {}");
    }
}
