package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    private static final String BASE = """
            {
              "format": "promise-plan/1",
              "id": "p",
              "council": "northmoor",
              "title": "A made-up plan",
              "period": {
                "start": "2024-04",
                "end": "2027-03"
              },
              "areas": [
                {
                  "id": "a1",
                  "title": "One",
                  "actions": [
                    {
                      "id": "1.1",
                      "title": "First"
                    }
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private String base;

    @BeforeEach
    void putABaseIntoAFolder() throws IOException {
        base = file("base.json", BASE);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String with(String field) {
        return BASE.replace("\"title\": \"First\"", "\"title\": \"First\",\n          " + field);
    }

    @Test
    void whatEachEditChangesStandsInTheMergedPlan() throws IOException {
        String first = file("first.json", with("\"owner\": \"Team A\""));
        String second = file("second.json", BASE.replace("A made-up plan", "A better title"));

        Run run = Run.of("merge", base, first, second);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(with("\"owner\": \"Team A\"").replace("A made-up plan", "A better title"));
    }

    @Test
    void theMergedPlanIsWrittenToAFile() throws IOException {
        String first = file("first.json", with("\"owner\": \"Team A\""));
        Path out = folder.resolve("out.json");

        Run run = Run.reading(BASE, "merge", base, first, "-", "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out).hasContent(with("\"owner\": \"Team A\""));
    }

    @Test
    void aConflictEndsWithOneBothSidesAreToldAndNothingIsWritten() throws IOException {
        String first = file("first.json", with("\"owner\": \"Team A\""));
        String second = file("second.json", with("\"note\": \"x\",\n          \"owner\": \"Team B\""));
        Path out = folder.resolve("out.json");

        Run run = Run.of("merge", base, first, second, "--out", out.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
        assertThat(run.err().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Action 1.1:")
                .endsWith("(/areas/0/actions/0/owner)");
        assertThat(run.err()).contains("first:  Team A").contains("second: Team B");
    }

    @Test
    void plansThatAreNoEditsOfTheBaseAreRefused() throws IOException {
        String other = file("other.json", BASE.replace("\"p\"", "\"q\""));
        assertThat(Run.of("merge", base, base, other))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("it is the plan q, and the base is p"));
        assertThat(Run.of("merge", base, "-", "-")).returns(2, Run::code);
        assertThat(Run.of("merge", base, base)).returns(2, Run::code);
        assertThat(Run.reading("{", "merge", base, "-", "none.json"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("[NOT_JSON").contains("none.json"));
    }

    private static String assessed(String status) {
        return with("\"assessments\": [ { \"asOf\": \"2025\", \"status\": \"" + status + "\" } ]");
    }

    @Test
    void whatTheEditsBreakTogetherIsAConflictInWords() throws IOException {
        String entry = ", { \"id\": \"2\", \"title\": \"Second\" }";
        String first = file("first.json", BASE.replace("\"First\"\n        }", "\"First\"\n        }" + entry));
        String benefits = ", \"benefits\": [ { \"id\": \"2\", \"title\": \"A benefit\" } ]";
        String second = file("second.json", BASE.replace("\n      ]\n", "\n      ]" + benefits + "\n"));
        assertThat(Path.of(first)).content().contains("Second");
        assertThat(Path.of(second)).content().contains("A benefit");

        Run run = Run.of("merge", base, first, second);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("Together the edits break the plan: Benefit 2: the id '2' is already used at"
                        + " /areas/0/actions/1; give each an id of its own (/areas/0/benefits/0)");
    }

    @Test
    void aConflictOfWholeEntriesIsToldInWords() throws IOException {
        String first = file("first.json", BASE.replace("\"First\"", "\"Renamed\""));
        String second = file(
                "second.json", BASE.replaceFirst("(?s)\\{\\s+\"id\": \"1.1\",\\s+\"title\": \"First\"\\s+\\}", ""));

        Run run = Run.of("merge", base, first, second);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "Action 1.1: one edit deletes it and the other changes its title; keep the change or delete it"
                                + " (/areas/0/actions/0)",
                        "  first:  Action 1.1 \"Renamed\"",
                        "  second: nothing");
    }

    @Test
    void assessmentsOfOneDateBothStandAndTheTieIsAWarning() throws IOException {
        Run run = Run.of(
                "merge", base, file("first.json", assessed("COMPLETE")), file("second.json", assessed("BEHIND")));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("COMPLETE").contains("BEHIND");
        assertThat(run.err()).startsWith("In the merged plan: WARNING TIED_ASSESSMENTS: Action 1.1: ");
    }

    @Test
    void aPlanMergedWithItselfKeepsItsMeaningAndItsNextMergeEveryByte() throws IOException {
        String first = file(
                "first.json",
                with("\"note\": null, \"contextual\": false, \"assessments\": [ { \"asOf\": \"2024\", \"status\":"
                        + " [ \"COMPLETE\", \"BEHIND\" ], \"recordedAt\": \"2024-04-01T00:30:00+01:00\" } ]"));

        Run once = Run.of("merge", first, first, first);
        String again = file("again.json", once.out());

        assertThat(once.code()).isZero();
        assertThat(once.out()).contains("2024-03-31T23:30:00Z").doesNotContain("contextual");
        assertThat(Run.of("merge", again, again, again).out()).isEqualTo(once.out());
        assertThat(Run.of("merge", first, again, first).out()).isEqualTo(once.out());
    }
}
