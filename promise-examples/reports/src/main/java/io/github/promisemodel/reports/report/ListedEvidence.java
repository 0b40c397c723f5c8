package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evidence about an action or a benefit.
 *
 * @param placed the entry
 * @param assessment the assessment that it is given with; empty if it is given with none
 * @param evidence the evidence
 */
public record ListedEvidence(PlacedEntry placed, Optional<Assessment<?>> assessment, Evidence evidence) {

    /**
     * The evidence of a report.
     *
     * @param report the report
     * @return what is seen as of its date, in the order of the plan: of an entry by itself, then with its assessments
     */
    public static List<ListedEvidence> of(Report report) {
        List<ListedEvidence> listed = new ArrayList<>();
        for (PlacedEntry placed : PlacedEntry.of(report.plan())) {
            placed.entry()
                    .getEvidence()
                    .forEach(each -> listed.add(new ListedEvidence(placed, Optional.empty(), each)));
            for (Assessment<?> assessment : placed.entry().getAssessments()) {
                if (assessment.getAsOf().isBegunBy(report.asOf())) {
                    assessment
                            .getEvidence()
                            .forEach(each -> listed.add(new ListedEvidence(placed, Optional.of(assessment), each)));
                }
            }
        }
        return listed.stream()
                .filter(each -> each.evidence().isSeenAsOf(report.asOf()))
                .toList();
    }

    /** {@return the account; of lived experience, the words only where those who gave them agreed to their being shared} */
    public Optional<String> text() {
        boolean isShared = evidence.getKind() != EvidenceKind.LIVED_EXPERIENCE || evidence.isConsentGiven();
        return evidence.getText().filter(text -> isShared);
    }
}
