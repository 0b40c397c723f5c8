package io.github.promisemodel.reports.report;

import io.github.promisemodel.governance.Body;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.tally.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publication, with what was found of the figures in it and in its corrections.
 *
 * @param publication the publication
 * @param body the name of the body that it was presented to, as the council's governance has it, otherwise the id; empty if none is
 *     stated
 * @param verdicts how many comparisons of its figures have each verdict, 0 where there is none
 */
public record ReportedPublication(Publication publication, Optional<String> body, Map<Verdict, Long> verdicts) {

    /** Copies the numbers, in the order of the constants. */
    public ReportedPublication {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    /**
     * The publications of a plan.
     *
     * @param report the report
     * @return them by date, the earliest first; those of one day in plan order
     */
    public static List<ReportedPublication> of(Report report) {
        Map<String, Map<Verdict, Long>> found = new HashMap<>();
        for (FigureFinding finding : report.reconciliation().figures()) {
            finding.publication()
                    .map(InPublication::id)
                    .ifPresent(id -> found.computeIfAbsent(id, each -> none()).merge(finding.verdict(), 1L, Long::sum));
        }
        return report.plan().getPublications().stream()
                .sorted(Comparator.comparing(
                        (Publication publication) -> publication.getDate().start()))
                .map(publication -> new ReportedPublication(
                        publication,
                        publication.getBody().map(id -> bodyOf(id, report)),
                        found.getOrDefault(publication.getId(), none())))
                .toList();
    }

    private static Map<Verdict, Long> none() {
        Map<Verdict, Long> none = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            none.put(verdict, 0L);
        }
        return none;
    }

    private static String bodyOf(String id, Report report) {
        return report.companions()
                .governance()
                .filter(governance -> Companions.isOf(governance.getCouncil(), report.plan()))
                .flatMap(governance -> governance.findBody(id))
                .map(Body::getName)
                .orElse(id);
    }
}
