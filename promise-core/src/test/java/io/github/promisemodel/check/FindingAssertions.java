package io.github.promisemodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.OtherWords;
import java.util.List;

/**
 * Checks of what was found: always the whole list of errors and warnings, so that nothing else may be found beside it. Hints
 * about made-up plans, which have little in them, have tests of their own.
 */
final class FindingAssertions {

    private FindingAssertions() {}

    /** The errors and warnings about a plan. */
    static List<Finding> found(Plan plan) {
        return said(plan).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    /** The hints about a plan. */
    static List<Finding> hints(Plan plan) {
        return said(plan).stream()
                .filter(finding -> finding.severity() == Severity.HINT)
                .toList();
    }

    private static List<Finding> said(Plan plan) {
        List<Finding> findings = PlanCheck.of(plan).findings();
        OtherWords.assertSaid(findings, plan);
        return findings;
    }

    /** The only error or warning about a plan. */
    static Finding only(Plan plan) {
        List<Finding> findings = found(plan);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Asserts that a plan has just the findings of one kind at the given places, in this order. */
    static void assertFoundAt(Plan plan, FindingCode code, String... paths) {
        List<Finding> findings = found(plan);
        assertThat(findings).extracting(each -> each.path().toString()).containsExactly(paths);
        assertThat(findings).extracting(Finding::code).containsOnly(code);
    }
}
