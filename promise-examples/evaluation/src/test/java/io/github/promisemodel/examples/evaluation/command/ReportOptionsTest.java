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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report may be asked for: groupings, a policy for colours, and how soon is soon. */
class ReportOptionsTest {

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void copyTheShippedPlan() throws IOException {
        Path copy = folder.resolve("plan.json");
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
            Files.copy(in, copy);
        }
        plan = copy.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "area, By improvement area",
        "foundation, By foundation",
        "owner, By owner",
        "call-to-action, By call to action",
        "sub-group, By sub-group",
        "disposition, By what becomes of it"
    })
    void entriesAreGroupedAsAsked(String by, String heading) {
        Run run = Run.of("report", plan, "--by", by);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(heading);
    }

    @Test
    void anActionThatFallsDueWithinTheTimeIsListed() {
        assertThat(Run.of("report", plan, "--due-soon", "P1Y", "--parts", "due-dates")
                        .out())
                .containsPattern("Due within 1 year +1\n")
                .contains("Due soon");
        assertThat(Run.of("report", plan, "--parts", "due-dates").out())
                .containsPattern("Due within 3 months +0\n")
                .doesNotContain("Due soon");
    }

    @Test
    void aGroupIsColouredByThePolicyAsked() {
        assertThat(Run.of("report", plan, "--policy", "majority").out()).contains("policy, majority: the best status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "P-1D", "3M", "PT1H"})
    void aTimeThatIsNoneIsRefused(String time) {
        Run run = Run.of("report", plan, "--due-soon", time);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("'" + time + "' is not a length of time; write years, months and days as P1Y, P3M or P14D");
    }

    @Test
    void anUnknownPolicyOrGroupingListsTheChoices() {
        assertThat(Run.of("report", plan, "--policy", "best-of").err())
                .contains("'best-of' is not a policy; choose worst-of or majority");
        assertThat(Run.of("report", plan, "--by", "ward").err())
                .contains("'ward' is not a grouping; choose area, foundation, owner, call-to-action, sub-group or"
                        + " disposition");
    }
}
