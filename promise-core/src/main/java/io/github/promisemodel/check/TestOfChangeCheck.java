package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Cycles of testing a change whose dates or numbers do not follow one another, and decisions without a date or dates without one. */
final class TestOfChangeCheck implements EntityCheck {

    private final Findings found;

    TestOfChangeCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> before = Optional.empty();
        for (int i = 0; i < action.getTestsOfChange().size(); i++) {
            TestOfChange test = action.getTestsOfChange().get(i);
            PlanPath at = path.at("testsOfChange", i);
            dates(action, test, at);
            decision(action, test, at);
            if (test.getCycle().isPresent()) {
                long cycle = test.getCycle().get();
                cycle(action, cycle, before, !seen.add(cycle), at.at("cycle"));
                before = test.getCycle();
            }
        }
    }

    private void dates(Action action, TestOfChange test, PlanPath path) {
        Phrase thing = found.name(action);
        found.inOrder("ACTION_AND_TEST", thing, action, action.getStart(), test.getStart(), path.at("start"));
        found.inOrder("TEST_AND_DECISION", thing, action, test.getStart(), test.getDecided(), path.at("decided"));
    }

    private void decision(Action action, TestOfChange test, PlanPath path) {
        if (test.getDecision().isPresent() != test.getDecided().isPresent()) {
            boolean isDated = test.getDecided().isPresent();
            found.add(
                    FindingCode.TEST_DECISION_INCOMPLETE,
                    path,
                    action,
                    "kind",
                    isDated ? "WITHOUT_DECISION" : "WITHOUT_DATE",
                    "thing",
                    found.name(action));
        }
    }

    private void cycle(Action action, long cycle, Optional<Long> before, boolean isTwice, PlanPath path) {
        if (isTwice || before.filter(last -> last > cycle).isPresent()) {
            found.add(
                    FindingCode.TESTS_OUT_OF_ORDER,
                    path,
                    action,
                    "kind",
                    isTwice ? "TWICE" : "LISTED",
                    "thing",
                    found.name(action),
                    "cycle",
                    cycle,
                    "before",
                    before);
        }
    }
}
