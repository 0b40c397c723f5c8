package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A cycle of a test of change, as of a date.
 *
 * @param action the action that is tested
 * @param test the cycle
 * @param decided when it was decided; empty if it was not by then, or that is not stated
 * @param decision what was decided; empty if nothing was by then
 */
public record ReportedTest(
        Action action, TestOfChange test, Optional<PartialDate> decided, Optional<TestDecision> decision) {

    /**
     * The tests of change of a report's actions.
     *
     * @param report the report
     * @return them in plan order, cycle by cycle; without the decisions that were made after the date of the report
     */
    public static List<ReportedTest> of(Report report) {
        return report.plan().getActions().stream()
                .flatMap(action -> action.getTestsOfChange().stream().map(test -> of(action, test, report.asOf())))
                .toList();
    }

    private static ReportedTest of(Action action, TestOfChange test, PartialDate asOf) {
        boolean isLater =
                test.getDecided().filter(date -> !date.isBegunBy(asOf)).isPresent();
        return new ReportedTest(
                action,
                test,
                test.getDecided().filter(date -> !isLater),
                test.getDecision().filter(decision -> !isLater));
    }
}
