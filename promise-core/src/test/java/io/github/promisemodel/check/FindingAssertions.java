package io.github.promisemodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import java.util.List;

/** Checks of what was found: always the whole list, so that nothing else may be found beside it. */
final class FindingAssertions {

    private FindingAssertions() {}

    /** The only finding of a plan. */
    static Finding only(Plan plan) {
        List<Finding> findings = PlanCheck.of(plan).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Asserts that a plan has just the findings of one kind at the given places, in this order. */
    static void assertFoundAt(Plan plan, FindingCode code, String... paths) {
        List<Finding> findings = PlanCheck.of(plan).findings();
        assertThat(findings).extracting(Finding::path).containsExactly(paths);
        assertThat(findings).extracting(Finding::code).containsOnly(code);
    }
}
