package io.github.promisemodel.reports.figures;

import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What needs attention, each with its reason: entries, reports due, terms to avoid, gaps in the data. */
final class AlertFigures {

    private final PlanAlerts alerts;
    private final Plan plan;
    private final Labels labels;
    private final Cells cells;
    private final Phrases phrases;
    private final EntryNames names;

    AlertFigures(PlanAlerts alerts, Plan plan, Wording wording) {
        this.alerts = alerts;
        this.plan = plan;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.phrases = wording.phrases();
        this.names = wording.names(plan);
    }

    /** The tables of all that is looked for; each says so where there is none. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>(List.of(items()));
        if (alerts.isReviewed()) {
            tables.add(unapproved());
        }
        tables.add(terms());
        alerts.reports().map(this::reports).ifPresent(tables::add);
        alerts.data().ifPresent(data -> tables.addAll(List.of(gapCounts(data.gaps()), gaps(data.gaps()))));
        return tables;
    }

    private FigureTable items() {
        TableBuilder table =
                dated(TableId.ATTENTION).rowsOf("attention").column("entry").column("explanation");
        for (AttentionItem item : alerts.attention().items()) {
            table.row(
                    item.kind().name(),
                    cells.word(item.kind()),
                    item.entry().map(this::entry).orElse(Cell.EMPTY),
                    cells.sentence(item));
        }
        return table.isEmpty() ? table.note(labels.text("note.no-attention")).build() : table.build();
    }

    /** What waits for approval; a plan without a review has no such table, for in it nothing ever waits. */
    private FigureTable unapproved() {
        TableBuilder table = dated(TableId.NOT_APPROVED)
                .rowsOf("entry")
                .column("as-of")
                .column("status")
                .column("state")
                .column("by")
                .column("since");
        for (UnapprovedAssessment unapproved : alerts.assessments().unapproved()) {
            String id = unapproved.entry().getId();
            table.row(
                    id,
                    entry(id),
                    cells.date(unapproved.assessment().getAsOf()),
                    Cell.of(labels.mark(unapproved.reading())),
                    cells.word(unapproved.state()),
                    Cell.ofPlan(unapproved.by().orElse("")),
                    cells.date(unapproved.since()));
        }
        return table.isEmpty() ? table.note(labels.text("note.all-approved")).build() : table.build();
    }

    private FigureTable terms() {
        TableBuilder table = new TableBuilder(labels, TableId.TERMS_TO_AVOID)
                .rowsOf("term")
                .column("instead")
                .column("entry")
                .column("explanation");
        for (TermFinding finding : alerts.language()) {
            table.row(
                    finding.path().toString(),
                    Cell.ofPlan(finding.found()),
                    Cell.ofPlan(finding.instead()),
                    finding.entry().map(this::entry).orElse(Cell.EMPTY),
                    cells.sentence(finding));
        }
        return table.isEmpty() ? table.note(labels.text("note.no-terms")).build() : table.build();
    }

    private FigureTable reports(ReportsDue reports) {
        TableBuilder table = dated(TableId.REPORTS_DUE)
                .rowsOf("report")
                .column("by")
                .column("body")
                .column("every")
                .column("first-report")
                .column("state")
                .column("due")
                .column("last-report")
                .column("explanation");
        for (ReportDue line : reports.lines()) {
            table.row(
                    line.line().getId(),
                    Cell.ofPlan(line.line().getTitle()),
                    line.by().map(Cell::ofPlan).orElse(Cell.EMPTY),
                    Cell.ofPlan(line.body()),
                    line.line().getEvery().map(this::every).orElse(Cell.EMPTY),
                    cells.date(line.line().getFirst()),
                    cells.word(line.state()),
                    cells.date(line.due().map(PartialDate::of)),
                    cells.date(line.last()),
                    cells.sentence(line));
        }
        reports.unknown()
                .forEach(given -> table.note(
                        Cell.sentence(labels.text("note.unknown-line", phrases.date(given.on()), given.line()))));
        return table.isEmpty()
                ? table.note(labels.text("note.no-reports")).build()
                : table.without("by", "every", "first-report").build();
    }

    private Cell every(ReportingCycle cycle) {
        return cycle.findName()
                .map(name -> cells.words("every." + name))
                .or(() -> cycle.findPeriod().map(length -> cells.words("every.length", phrases.length(length))))
                .orElse(Cell.EMPTY);
    }

    private FigureTable gapCounts(List<DataGap> gaps) {
        TableBuilder table =
                new TableBuilder(labels, TableId.DATA_GAP_COUNTS).rowsOf("gap").column("count", "gaps");
        counts(gaps, DataGap::kind)
                .forEach((kind, count) -> table.row(kind.name(), cells.word(kind), cells.count(count)));
        return table.isEmpty() ? table.note(labels.text("note.no-gaps")).build() : table.build();
    }

    private FigureTable gaps(List<DataGap> gaps) {
        TableBuilder table =
                new TableBuilder(labels, TableId.DATA_GAPS).rowsOf("gap").column("explanation");
        gaps.forEach(gap -> table.row(gap.id(), cells.word(gap.kind()), cells.sentence(gap)));
        return table.build();
    }

    private static <T, K> Map<K, Long> counts(List<T> items, Function<T, K> kind) {
        Map<K, Long> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1L, Long::sum));
        return counts;
    }

    private TableBuilder dated(TableId id) {
        return new TableBuilder(labels, id.key(), labels.text(id.caption(), phrases.date(alerts.asOf())));
    }

    private Cell entry(String id) {
        return plan.find(id).map(entry -> cells.entries(names, List.of(entry))).orElseGet(() -> Cell.ofPlan(id));
    }
}
