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
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
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
                A made-up plan
                ==============
                Council: northmoor


                Findings about the plan
                -----------------------

                Findings by kind
                  Finding                    Severity  Count
                  Dates out of order         Error         1
                  No action names a benefit  Hint          1

                Every finding
                  Finding                    Severity  Where in the file
                  Dates out of order         Error     /areas/0/actions/0/due
                    In words: Action “First”: due date 2025 is before its start 2026; one of the two cannot be right
                  No action names a benefit  Hint
                    In words: Plan “A made-up plan”: it has no benefits, so that nobody can say what its actions
                              contribute to; add them


                What needs attention
                --------------------

                What needs attention as of March 2027, and why
                  What     Entry  In words
                  Overdue  First  Action “First”: overdue unless it is complete, its due date was 2025

                Terms to avoid
                  There are no terms to avoid.
                """);
    }

    @Test
    void severalPlansAreCheckedOneAfterTheOther() {
        Run run = Run.reading(LATE, "check", plan, "-", "--severity", "error");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).startsWith("South Ayrshire Promise plan 2021-24");
        assertThat(run.out())
                .contains("No problems were found.\n\nA made-up plan\n")
                .containsPattern("Dates out of order +Error +1\n");
    }

    @Test
    void hintsCanBeLeftOut() {
        assertThat(Run.of("check", plan, "--severity", "warning").out())
                .containsPattern("Red without a recovery note +Warning +1\n")
                .contains("Benefit 5 of area 7: it is red")
                .doesNotContain("Hint");
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

    private String shipped(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPlanIsCheckedTogetherWithItsCompanionDocuments() throws IOException {
        Run run = Run.of(
                "check",
                plan,
                "--governance",
                shipped("south-ayrshire-governance.json"),
                "--data-map",
                shipped("south-ayrshire-data-map.json"));

        assertThat(run.code()).isZero();
        Golden.assertEquals("check-companions.txt", run.out());
    }

    @Test
    void theJsonHasTheSame() throws IOException {
        assertThat(Run.of(
                                "check",
                                plan,
                                "--format",
                                "json",
                                "--governance",
                                shipped("south-ayrshire-governance.json"),
                                "--data-map",
                                shipped("south-ayrshire-data-map.json"))
                        .out())
                .contains("\"DATA_NOT_NAMED\"", "\"RHYTHM_NOT_KEPT\"", "\"2025-03-03\"");
    }

    @Test
    void theThreeCouncilsPlansHaveNoErrors() throws IOException {
        Run run = Run.of("check", plan, shipped("north-ayrshire-2021-24.json"), shipped("moray-2020-23.json"));

        assertThat(run.code()).isZero();
        Golden.assertEquals("check-three.txt", run.out());
    }

    @Test
    void attentionIsAsOfTheDateAskedFor() throws IOException {
        String plan = shipped("north-ayrshire-2021-24.json");

        assertThat(Run.of("check", plan).out())
                .contains("What needs attention as of 25 August 2022, and why\n  Nothing needs attention.");
        assertThat(Run.of("check", plan, "--as-of", "2022-11-10").out())
                .contains("as of 10 November 2022")
                .contains("  Due soon ");
        assertThat(Run.of("check", plan, "--as-of", "2023-01").out())
                .contains("as of January 2023")
                .contains("  Overdue ");
        assertThat(Run.of("check", plan, "--as-of", "soon")).returns(2, Run::code);
    }

    @Test
    void rulesOfOnesOwnSayWhatNeedsAttention() throws IOException {
        String rules =
                written("rules.json", "{\"format\": \"promise-attention/1\", \"reportingCycle\": \"QUARTERLY\"}");

        assertThat(Run.of("check", plan, "--attention", rules).out()).contains("Not assessed in the reporting cycle");
        assertThat(Run.of("check", plan).out()).doesNotContain("Not assessed in the reporting cycle");
    }

    @Test
    void termsOfOnesOwnAreLookedForToo() throws IOException {
        String terms = written(
                "terms.json",
                "[{\"id\": \"drop-in\", \"forms\": [{\"words\": \"drop-in\", \"instead\": \"open house\"}]}]");
        String made = written("made.json", START + """
                , "areas": [ { "id": "a1", "title": "A drop-in" } ] }
                """);

        assertThat(Run.of("check", made).out()).contains("There are no terms to avoid.");
        assertThat(Run.of("check", made, "--terms", terms).out())
                .containsPattern("drop-in +open house ")
                .contains("say “open house” instead");
    }

    @Test
    void aTermWithAHyphenAtItsEndIsFoundAndOneThatCannotBeFoundIsRefused() throws IOException {
        String made = written("made.json", START + """
                , "areas": [ { "id": "a1", "title": "The child-led area" } ] }
                """);
        String hyphen = written(
                "hyphen.json", "[{\"id\": \"t\", \"forms\": [{\"words\": \"child-\", \"instead\": \"other\"}]}]");
        String signs =
                written("signs.json", "[{\"id\": \"t\", \"forms\": [{\"words\": \"(?:\", \"instead\": \"other\"}]}]");

        assertThat(Run.of("check", made, "--terms", hyphen).out()).contains("say “other” instead");
        assertThat(Run.of("check", made, "--terms", signs))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("it has no letter or digit; give words to look for"));
    }

    @Test
    void termsAreLeftOutExemptedAndTakenFromAGuide() throws IOException {
        String made = written("made.json", START + """
                , "areas": [ { "id": "a1", "title": "Siblings, Sunny respite, care leavers" } ] }
                """);

        assertThat(Run.of("check", made).out()).contains("brothers and sisters", "short break");
        assertThat(Run.of("check", made, "--without-term", "sibling", "--exempt", "sunny respite")
                        .out())
                .contains("There are no terms to avoid.");
        assertThat(Run.of("check", made, "--terms-of", "tact", "--terms-of", "bromley")
                        .out())
                .contains("care experienced adults");
        assertThat(Run.of("check", made, "--terms-of", "none"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err())
                        .contains("there is no such guide; choose north-lanarkshire, tact, bromley, sandwell,"
                                + " adult-services, nspcc, camden"));
        assertThat(Run.of("check", made, "--without-term", "none"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("the dictionary does not have it"));
        assertThat(Run.of("check", made, "--exempt", "..."))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("it has no letter or digit"));
    }

    @Test
    void withoutHintsNothingElseIsSaid() {
        assertThat(Run.of("check", plan, "--severity", "warning").out()).doesNotContain("attention");
    }

    @Test
    void aFileOfAnotherKindOrAnotherCouncilIsRefused() throws IOException {
        String other = shipped("north-ayrshire-governance.json");
        String map = shipped("south-ayrshire-data-map.json");

        assertThat(Run.of("check", plan, "--governance", other))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err())
                        .contains("it is of North Ayrshire (S12000021), and none of the plans is"));
        assertThat(Run.of("check", plan, "--governance", map))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("south-ayrshire-data-map.json: "));
        assertThat(Run.of("check", plan, "--data-map", "no-such-file.json"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err())
                        .contains("no-such-file.json: it cannot be read: there is no such file or folder"));
    }
}
