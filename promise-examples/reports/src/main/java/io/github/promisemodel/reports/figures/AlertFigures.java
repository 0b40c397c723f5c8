package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.ShortNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What needs attention, each with its reason: entries, reports due, terms to avoid, gaps in the data. */
final class AlertFigures {

    private final PlanAlerts alerts;
    private final Plan plan;
    private final Labels labels;
    private final Phrases phrases;
    private final ShortNames names;

    AlertFigures(PlanAlerts alerts, Plan plan, Labels labels) {
        this.alerts = alerts;
        this.plan = plan;
        this.labels = labels;
        this.phrases = new Phrases(labels);
        this.names = ShortNames.of(plan);
    }

    /** The tables of all that is looked for; each says so where there is none. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>(List.of(items(), terms()));
        alerts.reports().map(this::reports).ifPresent(tables::add);
        alerts.data().ifPresent(data -> tables.addAll(List.of(gapCounts(data.gaps()), gaps(data.gaps()))));
        return tables;
    }

    private FigureTable items() {
        TableBuilder table = table("attention", phrases.date(alerts.asOf()))
                .rowsOf("attention")
                .column("entry")
                .column("explanation");
        for (AttentionItem item : alerts.attention().items()) {
            table.row(
                    item.kind().name(),
                    Cell.words(labels.word(item.kind())),
                    item.entry().map(this::entry).orElse(Cell.EMPTY),
                    Cell.sentence(item.message()));
        }
        return table.isEmpty() ? table.note(labels.text("note.no-attention")).build() : table.build();
    }

    private FigureTable terms() {
        TableBuilder table = table("terms-to-avoid")
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
                    Cell.sentence(finding.message()));
        }
        return table.isEmpty() ? table.note(labels.text("note.no-terms")).build() : table.build();
    }

    private FigureTable reports(ReportsDue reports) {
        TableBuilder table = table("reports-due", phrases.date(alerts.asOf()))
                .rowsOf("report")
                .column("body")
                .column("state")
                .column("due")
                .column("last-report")
                .column("explanation");
        for (ReportDue line : reports.lines()) {
            table.row(
                    line.line().getId(),
                    Cell.ofPlan(line.line().getTitle()),
                    Cell.ofPlan(line.body()),
                    Cell.words(labels.word(line.state())),
                    date(line.due().map(PartialDate::of)),
                    date(line.last()),
                    Cell.sentence(line.message()));
        }
        reports.unknown()
                .forEach(given -> table.note(
                        Cell.sentence(labels.text("note.unknown-line", phrases.date(given.on()), given.line()))));
        return table.isEmpty() ? table.note(labels.text("note.no-reports")).build() : table.build();
    }

    private FigureTable gapCounts(List<DataGap> gaps) {
        TableBuilder table = table("data-gap-counts").rowsOf("gap").column("count", "gaps");
        counts(gaps, DataGap::kind)
                .forEach((kind, count) -> table.row(kind.name(), Cell.words(labels.word(kind)), Cell.number(count)));
        return table.isEmpty() ? table.note(labels.text("note.no-gaps")).build() : table.build();
    }

    private FigureTable gaps(List<DataGap> gaps) {
        TableBuilder table = table("data-gaps").rowsOf("gap").column("explanation");
        gaps.forEach(gap -> table.row(gap.id(), Cell.words(labels.word(gap.kind())), Cell.sentence(gap.message())));
        return table.build();
    }

    private static <T, K> Map<K, Long> counts(List<T> items, Function<T, K> kind) {
        Map<K, Long> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1L, Long::sum));
        return counts;
    }

    private TableBuilder table(String key, Object... of) {
        return new TableBuilder(labels, key, labels.text("table." + key, of));
    }

    private Cell entry(String id) {
        String name = plan.find(id).<String>map(this::name).orElse(id);
        return new Cell.Entries(List.of(new EntryLink(id, name)), name);
    }

    private String name(Entry<?> entry) {
        return names.of(entry);
    }

    private Cell date(Optional<PartialDate> date) {
        return date.map(each -> Cell.date(each, phrases.date(each))).orElse(Cell.EMPTY);
    }
}
