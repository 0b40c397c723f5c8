package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String START = "{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": \"northmoor\","
            + " \"title\": \"A made-up plan\", \"period\": {\"start\": \"2024-04\", \"end\": \"2027-03\"}";

    private static final String LATE = START + """
            , "areas": [ { "id": "a1", "title": "One", "actions": [
                { "id": "1.1", "title": "First", "start": "2026", "due": "2025" } ] } ] }
            """;

    @TempDir
    private Path folder;

    private String plan;

    @BeforeEach
    void putTheShippedPlanIntoAFolder() throws IOException {
        Path file = folder.resolve("plan.json");
        try (InputStream in = PlanInput.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
            Files.copy(in, file);
        }
        plan = file.toString();
    }

    @Test
    void warningsAndHintsEndWithZeroAndTheTextIsAsItWas() throws IOException {
        Run run = Run.of("check", plan);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertEquals("check.txt", run.out());
    }

    @Test
    void theJsonIsAsItWas() throws IOException {
        Golden.assertEquals(
                "check.json", Run.of("check", plan, "--format", "json").out());
    }

    @Test
    void anErrorEndsWithOne() {
        Run run = Run.reading(LATE, "check", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                A made-up plan (p): 1 error
                  error DATES_OUT_OF_ORDER: Action 1.1: due date 2025 is before its start 2026; one of the two
                  cannot be right (at /areas/0/actions/0/due)
                """);
    }

    @Test
    void severalPlansAreCheckedOneAfterTheOther() {
        Run run = Run.reading(LATE, "check", plan, "-", "--severity", "error");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith("South Ayrshire Promise plan 2021-24 (south-ayrshire-2021-24): none")
                .contains("A made-up plan (p): 1 error");
    }

    @Test
    void hintsCanBeLeftOut() {
        assertThat(Run.of("check", plan, "--severity", "warning").out())
                .contains("7 warnings")
                .contains("RED_WITHOUT_RECOVERY: Benefit 5 of Area 7: it is red")
                .doesNotContain("hint");
    }

    @Test
    void everyPlanThatCannotBeReadIsTold() {
        Run run = Run.reading("{", "check", "no-such-file.json", plan, "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such-file.json: it cannot be read").contains("standard input");
        assertThat(Run.of("check", "-", "-")).returns(2, Run::code);
        assertThat(Run.of("check")).returns(2, Run::code);
        assertThat(Run.of("check", plan, "--severity", "bad"))
                .returns(2, Run::code)
                .satisfies(refused -> assertThat(refused.err()).contains("choose error, warning, hint"));
    }

    @Test
    void noLineIsLongerThanOneHundredColumns() {
        assertThat(Run.of("check", plan).out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }
}
