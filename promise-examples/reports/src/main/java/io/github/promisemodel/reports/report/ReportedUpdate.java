package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment in the history of an action or a benefit, with what was said of it.
 *
 * @param placed the entry
 * @param assessment the assessment
 * @param reading what it says by the words of the plan's scheme
 * @param superseded the assessment whose place it takes; empty if it takes none's, or the entry has none of that id
 */
public record ReportedUpdate(
        PlacedEntry placed, Assessment<?> assessment, Reading<?> reading, Optional<Assessment<?>> superseded) {

    /**
     * The updates of a report.
     *
     * @param report the report
     * @return every assessment that has begun by its date, those that another supersedes too, in the order of the plan
     */
    public static List<ReportedUpdate> of(Report report) {
        List<ReportedUpdate> updates = new ArrayList<>();
        for (PlacedEntry placed : PlacedEntry.of(report.plan())) {
            add(placed, placed.entry(), report, updates);
        }
        return updates;
    }

    private static <S extends Enum<S>> void add(
            PlacedEntry placed, Entry<S> entry, Report report, List<ReportedUpdate> updates) {
        Map<String, Assessment<?>> byId = new HashMap<>();
        entry.getAssessments().forEach(each -> each.getId().ifPresent(id -> byId.putIfAbsent(id, each)));
        for (Assessment<S> assessment : entry.getAssessments()) {
            if (assessment.getAsOf().isBegunBy(report.asOf())) {
                updates.add(new ReportedUpdate(
                        placed,
                        assessment,
                        assessment.readBy(report.plan().getStatusScheme()),
                        assessment.getSupersedes().flatMap(id -> Optional.ofNullable(byId.get(id)))));
            }
        }
    }

    /** {@return whether anything is recorded of it beside what it says: where it is printed, when and by whom it was recorded} */
    public boolean isRecorded() {
        return assessment.getSource().isPresent()
                || assessment.getRecordedAt().isPresent()
                || assessment.getRecordedBy().isPresent()
                || superseded.isPresent();
    }
}
