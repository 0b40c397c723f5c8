package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a due date that are a date. */
class PrintedDueCheckTest {

    private static Plan plan(Action.Builder action) {
        return SamplePlans.of(area("a1").addAction(action.build()).build());
    }

    private static List<Finding> hints(String words) {
        return PlanCheck.of(plan(action("1.1").dueAsPrinted(words))).findings(FindingCode.DUE_IN_WORDS_ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "TBC", "Spring 2025", "Q3 2024/25"})
    void wordsThatAreNoDateAreFineByThemselvesAndBesideOne(String words) {
        assertThat(hints(words)).isEmpty();
        assertThat(found(plan(action("1.1").due(PartialDate.of(2026)).dueAsPrinted(words))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024/25, 2024-04/2025-03",
        "2025-03, 2025-03",
        "' 2025 ', 2025",
        "31/03/2025, 2025-03-31",
        "March 2025, 2025-03"
    })
    void aDateInWordsAloneIsAHintThatGivesTheDateToWrite(String words, String due) {
        Finding finding = hints(words).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/dueAsPrinted");
        assertThat(finding.message())
                .isEqualTo("Action 1.1: its due date is printed as '" + words.strip() + "', and due is absent; write "
                        + due + " under due");
    }

    @ParameterizedTest
    @CsvSource({"2024-04/2025-03, 2024/25", "2025-03-31, 2024/25", "2025, 2024/25", "2025-03, 31/03/2025"})
    void wordsThatHaveADayInCommonWithTheDueDateAgree(String due, String words) {
        assertThat(PlanCheck.of(plan(action("1.1").due(PartialDate.parse(due)).dueAsPrinted(words))).findings().stream()
                        .filter(finding -> finding.path().toString().endsWith("dueAsPrinted")))
                .isEmpty();
    }

    @Test
    void wordsThatAreAnotherDateAreAWarning() {
        Finding finding =
                only(plan(action("1.1").due(PartialDate.parse("2026-03")).dueAsPrinted("2024/25")));

        assertThat(finding.code()).isEqualTo(FindingCode.DUE_NOT_AS_PRINTED);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/dueAsPrinted");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: due 2026-03, and the words printed for it, '2024/25', are 2024-04/2025-03; put one of"
                                + " the two right");
    }
}
