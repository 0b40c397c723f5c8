package io.github.promisemodel.reports.text;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings, the severest first, and how many of each severity there are. */
final class FindingList {

    private final List<Finding> findings;

    FindingList(List<Finding> findings) {
        this.findings = findings;
    }

    /** The counts as "1 error, 2 warnings and 45 hints". */
    String counts() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = of(severity).size();
            if (count > 0) {
                parts.add(ConstantWords.number(count, severity.name()));
            }
        }
        return parts.isEmpty() ? "none" : ConstantWords.LABELS.list(parts);
    }

    void addTo(Page page, Collection<Severity> severities) {
        for (Severity severity : severities) {
            for (Finding finding : of(severity)) {
                page.paragraph(
                        2,
                        ConstantWords.of(severity) + " " + finding.code() + ": " + finding.message() + " (at "
                                + (finding.path().isPlan() ? "the plan" : finding.path()) + ")");
            }
        }
    }

    /** How many hints there are of each kind, where they are not listed one by one. */
    void addHintCounts(Page page) {
        Map<FindingCode, Long> counts = new LinkedHashMap<>();
        of(Severity.HINT).forEach(hint -> counts.merge(hint.code(), 1L, Long::sum));
        if (!counts.isEmpty()) {
            List<String> parts = new ArrayList<>();
            counts.forEach((code, count) -> parts.add(count + " " + code));
            page.paragraph(2, "Hints, which promise check lists: " + ConstantWords.LABELS.list(parts) + ".");
        }
    }

    private List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
