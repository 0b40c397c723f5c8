package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.Bounds;
import java.util.HashSet;
import java.util.Set;

/**
 * For how many entries lived experience is recorded, and for how many anything changed because people were heard.
 *
 * <p>What changed is counted for the same entries as what was heard: those that an engagement names, and all entries of the areas of
 * one that names no entry; one about the whole plan is about no entry in particular.
 *
 * @param counted how many entries are counted
 * @param livedExperience for how many lived experience is recorded, and may be at the most
 * @param changed for how many an engagement about them says what changed
 */
public record VoiceCoverage(long counted, Bounds livedExperience, long changed) {

    /**
     * The coverage of a report's actions.
     *
     * @param report the report
     * @return the coverage
     */
    public static VoiceCoverage ofActions(Report report) {
        return of(report.actions(), report.plan(), report.asOf());
    }

    /**
     * The coverage of a report's benefits.
     *
     * @param report the report
     * @return the coverage
     */
    public static VoiceCoverage ofBenefits(Report report) {
        return of(report.benefits(), report.plan(), report.asOf());
    }

    private static <S extends Enum<S>> VoiceCoverage of(RollUp<S> rollUp, Plan plan, PartialDate asOf) {
        EvidenceCoverage<S> evidence = rollUp.evidence();
        Set<String> entries = new HashSet<>();
        Set<String> areas = new HashSet<>();
        for (Engagement engagement : plan.getEngagements()) {
            if (engagement.isSeenAsOf(asOf) && !engagement.getChanges().isEmpty()) {
                entries.addAll(engagement.getEntries());
                if (engagement.getEntries().isEmpty()) {
                    areas.addAll(engagement.getAreas());
                }
            }
        }
        long changed = rollUp.explain().entries().stream()
                .filter(counted -> counted.leftOut().isEmpty())
                .filter(counted -> entries.contains(counted.entry().getId())
                        || areas.contains(counted.area().getId()))
                .count();
        return new VoiceCoverage(evidence.counted(), evidence.bounds(EvidenceLevel.EXPERIENCE), changed);
    }
}
