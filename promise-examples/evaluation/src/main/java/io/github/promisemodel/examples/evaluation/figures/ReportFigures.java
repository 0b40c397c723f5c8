package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.examples.evaluation.EntryMovement;
import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.movement.CarryForwardLedger;
import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All the figures of a report in the order in which they are read. */
public final class ReportFigures {

    private final EvaluationReport report;
    private final Labels labels;

    /**
     * Prepares them.
     *
     * @param report the report
     * @param labels the words
     */
    public ReportFigures(EvaluationReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /** {@return the figures that stand first} */
    public FigureTable headline() {
        return new HeadlineFigures(report, labels).table();
    }

    /** {@return the sections that follow the headline; none is without a table} */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "actions",
                new StatusFigures<>(report.actions(), "actions", Map.of(), labels).table(report.rounding()),
                new DispositionFigures<>(report.actions(), "actions", labels).table()));
        sections.add(section(
                "benefits",
                new StatusFigures<>(
                                report.benefits(),
                                "benefits",
                                report.plan().getStatusScheme().getColours(),
                                labels)
                        .table(report.rounding()),
                new EvidenceFigures(report.benefits().evidence(), labels).table(report.rounding())));
        for (Grouping grouping : Groupings.shown(report.actions().grouping())) {
            addGroups(sections, grouping);
        }
        DueFigures due = new DueFigures(report, labels);
        add(sections, "due-dates", List.of(due.states(), due.lateAndSoon()));
        add(sections, "measures", List.of(new MeasureFigures(report, labels).table()));
        report.movement().ifPresent(moved -> addMovement(sections, moved));
        report.ledger().ifPresent(ledger -> addLedger(sections, ledger));
        PublishedFigures published = new PublishedFigures(report.reconciliation(), labels);
        if (!published.isEmpty()) {
            add(sections, "published", List.of(published.claims(), published.verdicts(), published.counts()));
        }
        FindingFigures findings = new FindingFigures(report.findings(), labels);
        add(sections, "findings", List.of(findings.severest(), findings.counts()));
        add(
                sections,
                "entries",
                List.of(
                        new EntryFigures<>(report.actions(), "action", labels).table(),
                        new EntryFigures<>(report.benefits(), "benefit", labels).table()));
        return List.copyOf(sections);
    }

    /** {@return every table, the headline's first} */
    public List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>(List.of(headline()));
        sections().forEach(section -> tables.addAll(section.tables()));
        return List.copyOf(tables);
    }

    private void addGroups(List<Section> sections, Grouping grouping) {
        GroupFigures<?> actions = new GroupFigures<>(report.actions().by(grouping), "actions", labels);
        GroupFigures<?> benefits = new GroupFigures<>(report.benefits().by(grouping), "benefits", labels);
        List<FigureTable> tables = new ArrayList<>();
        if (actions.isStated()) {
            tables.add(actions.table());
        }
        if (benefits.isStated()) {
            tables.add(benefits.table());
        }
        if (grouping == report.benefits().grouping()) {
            tables.add(new ColourFigures(report, labels).table());
        }
        add(sections, "by-" + Groupings.key(grouping), tables);
    }

    private void addMovement(List<Section> sections, EntryMovement moved) {
        MovementFigures<?> actions = new MovementFigures<>(moved.actions(), "actions", labels);
        MovementFigures<?> benefits = new MovementFigures<>(moved.benefits(), "benefits", labels);
        add(sections, "movement", List.of(actions.moves(), actions.groups(), benefits.moves(), benefits.groups()));
    }

    private void addLedger(List<Section> sections, CarryForwardLedger ledger) {
        LedgerFigures figures = new LedgerFigures(ledger, labels);
        add(sections, "carry-forward", List.of(figures.counts(), figures.lists(), figures.lines()));
    }

    /** Adds a section of those tables that have something to show, if there are any. */
    private void add(List<Section> sections, String key, List<FigureTable> tables) {
        List<FigureTable> shown = tables.stream()
                .filter(table -> !table.rows().isEmpty() || !table.notes().isEmpty())
                .toList();
        if (!shown.isEmpty()) {
            sections.add(new Section(key, labels.text("section." + key), shown));
        }
    }

    private Section section(String key, FigureTable... tables) {
        return new Section(key, labels.text("section." + key), List.of(tables));
    }
}
