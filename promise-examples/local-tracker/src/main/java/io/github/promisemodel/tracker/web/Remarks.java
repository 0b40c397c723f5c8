package io.github.promisemodel.tracker.web;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.PlanVersion;
import java.util.List;
import java.util.stream.Stream;

/** What somebody should look at before a change is saved: text that may be about a person, terms to avoid, and other warnings. */
final class Remarks {

    private Remarks() {}

    /**
     * The remarks on a change.
     *
     * @param tracker looks at the plan
     * @param before the version before
     * @param after the plan after the change
     * @param texts what was typed
     * @return the library's sentences; none of them repeats what may be about a person
     */
    static List<String> of(KeptPlan tracker, PlanVersion before, Plan after, List<String> texts) {
        CareLanguage language = CareLanguage.of(after.getCouncil());
        return Stream.concat(
                        tracker.check(after).newSince(before.check()).stream()
                                .filter(finding -> finding.severity() != Severity.ERROR)
                                .map(Finding::message),
                        texts.stream()
                                .flatMap(text -> language.findings(text).stream())
                                .map(TermFinding::message))
                .distinct()
                .toList();
    }
}
