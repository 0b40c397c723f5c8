package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The tables of a report with the rows of a few entries or of one measure, for pages about these. They say what the tables of the whole
 * plan say, and are made of the little that they are about, however large the plan is.
 */
public final class ExcerptFigures {

    private final Report report;
    private final Labels labels;

    /**
     * Prepares tables of a report.
     *
     * @param report the report on the whole plan
     * @param labels the words, which are {@linkplain Labels#about about} the plan of the report
     */
    public ExcerptFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /**
     * The tables of some entries.
     *
     * @param entries their ids; of one that the plan has not there is nothing
     * @param parts names of sections and of tables; of entries and their stories, and of their measures
     * @return the document
     */
    public ReportDocument entries(Set<String> entries, List<String> parts) {
        Set<String> rows = new HashSet<>(entries);
        entries.forEach(id -> report.plan()
                .find(id)
                .ifPresent(entry ->
                        PlanExcerpt.measures(entry).stream().map(Measure::getId).forEach(rows::add)));
        return document(PlanExcerpt.of(report.plan(), entries), parts, rows);
    }

    /**
     * The tables of a measure.
     *
     * @param measure its id
     * @param parts names of sections and of tables, of measures
     * @return the document
     */
    public ReportDocument measure(String measure, List<String> parts) {
        return document(PlanExcerpt.ofMeasure(report.plan(), measure), parts, Set.of(measure));
    }

    private ReportDocument document(Plan excerpt, List<String> parts, Set<String> rows) {
        Report small = Report.of(excerpt).asOf(report.asOf()).smallNumbers(report.smallNumbers());
        ReportDocument made = ReportFigures.present(small, labels.ofPart(excerpt, report.plan()), parts);
        ExcerptTable tables = new ExcerptTable(labels);
        return shown(made, table -> tables.of(table, rows));
    }

    /** A document with those tables that have a row. */
    private static ReportDocument shown(ReportDocument made, UnaryOperator<FigureTable> change) {
        return new ReportDocument(
                made.labels(),
                made.plan(),
                made.asOf(),
                made.title(),
                made.about(),
                made.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                section.heading(),
                                section.tables().stream()
                                        .map(change)
                                        .filter(table -> !table.rows().isEmpty())
                                        .toList()))
                        .filter(section -> !section.tables().isEmpty())
                        .toList(),
                List.of());
    }

    /**
     * What one change made of some entries: how they moved, which fields are others, and what was assessed.
     *
     * @param before the plan before
     * @param after the report on the plan after; as of its date it is said how they moved
     * @param entries the ids of the entries that were changed
     * @param labels the words, which are about the plan after
     * @return the documents, with those tables alone that have a row
     */
    public static List<ReportDocument> changes(Plan before, Report after, Set<String> entries, Labels labels) {
        Plan now = after.plan();
        PartialDate asOf = after.asOf();
        Set<String> moved = new HashSet<>(entries);
        moved.removeIf(id -> reading(before, id, asOf).equals(reading(now, id, asOf)));
        List<ReportDocument> documents = new ArrayList<>();
        if (!moved.isEmpty()) {
            documents.add(compared(before, now, moved, asOf, labels, List.of("moves-of-actions", "moves-of-benefits")));
        }
        documents.add(compared(before, now, entries, asOf, labels, List.of("moves-of-measures", "changed-fields")));
        Plan assessed = added(before, PlanExcerpt.alone(now, entries));
        Report updates = Report.of(assessed).asOf(asOf);
        documents.add(shown(
                ReportFigures.present(updates, labels.ofPart(assessed, now), List.of("updates", "not-approved")),
                table -> table));
        return documents;
    }

    private static Optional<Object> reading(Plan plan, String id, PartialDate asOf) {
        return plan.find(id).map(entry -> plan.historyOf(entry).readingAsOf(asOf));
    }

    private static ReportDocument compared(
            Plan before, Plan now, Set<String> entries, PartialDate asOf, Labels labels, List<String> parts) {
        Plan later = PlanExcerpt.alone(now, entries);
        Plan earlier = PlanExcerpt.alone(before, entries);
        Report report = Report.of(later).asOf(asOf).earlier(earlier).since(asOf);
        Labels ofBoth = labels.ofPart(later, now).ofPart(earlier, now);
        return shown(ReportFigures.present(report, ofBoth, parts), table -> table);
    }

    /** The plan with those assessments alone that it did not have before. */
    private static Plan added(Plan before, Plan after) {
        return after.toBuilder()
                .areas(after.getAreas().stream()
                        .map(area -> area.toBuilder()
                                .actions(area.getActions().stream()
                                        .map(action -> action.toBuilder()
                                                .assessments(added(before.find(action.getId(), Action.class), action))
                                                .build())
                                        .toList())
                                .benefits(area.getBenefits().stream()
                                        .map(benefit -> benefit.toBuilder()
                                                .assessments(
                                                        added(before.find(benefit.getId(), Benefit.class), benefit))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static <S extends Enum<S>> List<Assessment<S>> added(Optional<? extends Entry<S>> before, Entry<S> after) {
        List<Assessment<S>> added = new ArrayList<>(after.getAssessments());
        before.ifPresent(entry -> added.removeAll(entry.getAssessments()));
        return added;
    }
}
