package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that counts assessments can count approved ones alone, and says whether it does. */
class ApprovedOptionTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "ID", "council": "northmoor", "title": "A plan", "asOf": "2025-03",
              "period": { "start": "2022-04", "end": "2027-03" },
              "areas": [ { "id": "a1", "title": "All", "actions": [
                { "id": "1", "title": "First", "due": "2024-12", "assessments": [
                  { "asOf": "2024-03", "status": "BEHIND" },
                  { "asOf": "2025-03", "status": "COMPLETE", "reviews": [
                    { "state": "SUBMITTED", "by": "Planning officer", "date": "2025-04-02" } ] } ] } ] } ],
              "published": [ { "of": "ACTIONS", "counts": { "COMPLETE": 1 }, "source": "Page 1" } ] }
            """;
    private static final String SAYS_ALL = "all; not approved yet: 1";
    private static final String SAYS_APPROVED = "approved ones alone; not approved yet and left out: 1";

    @TempDir
    private Path folder;

    private String file(String id) throws IOException {
        return Files.writeString(folder.resolve(id + ".json"), PLAN.replace("ID", id))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv", "csv-machine", "markdown"})
    void everyFormOfAReportSaysWhichAreCounted(String format) throws IOException {
        String plan = file("one");
        String all =
                Run.of("report", plan, "--parts", "all", "--format", format).out();
        String approved = Run.of("report", plan, "--parts", "all", "--format", format, "--approved")
                .out();

        assertThat(all).contains("Planning officer");
        assertThat(approved).contains("Planning officer");
        if (!format.startsWith("csv")) { // these have tables alone
            assertThat(all).contains(SAYS_ALL);
            assertThat(approved).contains(SAYS_APPROVED);
        }
    }

    @Test
    void soDoTheAnswersToOneQuestion() throws IOException {
        String one = file("one");
        for (List<String> command : List.of(
                List.of("reconcile", one),
                List.of("compare", one, "--from", "2024"),
                List.of("compare", one, file("two")),
                List.of("check", one))) {
            assertThat(run(command).out()).as("%s", command).contains(SAYS_ALL);
            assertThat(run(command, "--approved").out()).as("%s", command).contains(SAYS_APPROVED);
            assertThat(run(command, "--format", "json").out())
                    .as("%s", command)
                    .contains("\"approvedOnly\": false")
                    .contains("\"state\": \"SUBMITTED\"");
            assertThat(run(command, "--format", "json", "--approved").out())
                    .as("%s", command)
                    .contains("\"approvedOnly\": true")
                    .contains("\"state\": \"SUBMITTED\"");
        }
    }

    private static Run run(List<String> command, String... options) {
        List<String> arguments = new java.util.ArrayList<>(command);
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void whatIsPublishedIsComparedWithWhatIsApproved() throws IOException {
        assertThat(Run.of("reconcile", file("one")).code()).isZero();
        assertThat(Run.of("reconcile", file("one"), "--approved").code()).isEqualTo(1);
    }

    @Test
    void whatNeedsAttentionIsThatOfWhatIsApproved() throws IOException {
        assertThat(Run.of("check", file("one")).out()).doesNotContain("overdue");
        assertThat(Run.of("check", file("one"), "--approved").out()).contains("overdue");
    }

    @Test
    void theMovementIsThatOfWhatIsApproved() throws IOException {
        String[] command = {"compare", file("one"), "--from", "2024"};

        assertThat(Run.of(command).out()).contains("Improved");
        assertThat(run(List.of(command), "--approved").out())
                .doesNotContain("Improved")
                .contains("Unchanged");
    }
}
