package io.github.promisemodel.reports.figures;

import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All the figures of a report in the order in which they are read. */
public final class ReportFigures {

    private final Report report;
    private final Labels labels;

    private ReportFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /** None is without a table. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "summary", List.of(new HeadlineFigures(report, labels).table()));
        addStatuses(sections, EntryKind.ACTIONS, TableId.ACTIONS, report.actions(), Map.of(), List.of());
        addStatuses(
                sections,
                EntryKind.BENEFITS,
                TableId.BENEFITS,
                report.benefits(),
                report.plan().getStatusScheme().getColours(),
                List.of(new EvidenceFigures(report.benefits().evidence(), labels).table(report.rounding())));
        for (Grouping grouping : Groupings.shown(report.actions().grouping())) {
            addGroups(sections, grouping);
        }
        DueFigures due = new DueFigures(report, labels);
        add(sections, "due-dates", List.of(due.states(), due.lateAndSoon()));
        add(sections, "measures", List.of(new MeasureFigures(report, labels).table()));
        report.movement().ifPresent(moved -> addMovement(sections, moved));
        report.ledger().ifPresent(ledger -> addLedger(sections, ledger));
        PublishedFigures published = new PublishedFigures(report.reconciliation(), report.plan(), labels);
        if (!published.isEmpty()) {
            addPublished(sections, published);
        }
        FindingFigures findings = new FindingFigures(report.findings(), labels);
        add(sections, "findings", List.of(findings.severest(), findings.counts()));
        add(
                sections,
                "entries",
                List.of(
                        new EntryFigures<>(report.actions(), EntryKind.ACTIONS, labels).table(),
                        new EntryFigures<>(report.benefits(), EntryKind.BENEFITS, labels).table()));
        return List.copyOf(sections);
    }

    /**
     * A report in words.
     *
     * @param report the report
     * @param labels the words
     * @return the document, its summary first
     */
    public static ReportDocument document(Report report, Labels labels) {
        Phrases phrases = new Phrases(labels);
        Plan plan = report.plan();
        return new ReportDocument(
                labels,
                plan.getId(),
                report.asOf(),
                plan.getTitle(),
                List.of(
                        new Fact(
                                labels.text("page.council"),
                                Cell.ofPlan(plan.getCouncil().getDisplayName())),
                        new Fact(
                                labels.text("page.period"),
                                Cell.words(phrases.span(
                                        plan.getPeriod().getStart(),
                                        plan.getPeriod().getEnd()))),
                        new Fact(labels.text("page.as-of"), Cell.date(report.asOf(), phrases.date(report.asOf()))),
                        new Fact(labels.text("page.rounding"), Cell.words(phrases.rounding(report.rounding())))),
                new ReportFigures(report, labels).sections());
    }

    /** What is open and not assessed stands there for a plan without an entry too; what is said of entries does not. */
    private <S extends Enum<S>> void addStatuses(
            List<Section> sections,
            EntryKind kind,
            TableId id,
            RollUp<S> rollUp,
            Map<S, String> meanings,
            List<FigureTable> others) {
        List<FigureTable> tables = new ArrayList<>(List.of(statuses(id, kind, rollUp.total(), meanings)));
        if (hasEntries(rollUp)) {
            tables.add(new DispositionFigures<>(rollUp, kind, labels).table());
            tables.addAll(others);
        }
        add(sections, kind.unit, tables);
    }

    private static boolean hasEntries(RollUp<?> rollUp) {
        return !rollUp.explain().entries().isEmpty();
    }

    private void addGroups(List<Section> sections, Grouping grouping) {
        StatusByGroupFigures<?> actions = new StatusByGroupFigures<>(
                report.actions().by(grouping), EntryKind.ACTIONS, ActionStatus.COMPLETE, labels);
        StatusByGroupFigures<?> benefits = new StatusByGroupFigures<>(
                report.benefits().by(grouping), EntryKind.BENEFITS, BenefitStatus.BLUE, labels);
        boolean asked = grouping == report.actions().grouping();
        List<FigureTable> tables = new ArrayList<>();
        if (asked || actions.isStated()) {
            tables.add(actions.table());
        }
        if (asked && hasEntries(report.benefits()) || benefits.isStated()) {
            tables.add(benefits.table());
        }
        if (asked && hasEntries(report.benefits())) {
            tables.add(new ColourFigures(report, labels).table());
        }
        String key = "by-" + GroupingWords.key(grouping);
        String heading = labels.find("section." + key)
                .orElseGet(() -> labels.text("section.by", new GroupingWords(labels).name(grouping)));
        add(sections, key, heading, tables);
    }

    private <S extends Enum<S>> FigureTable statuses(
            TableId id, EntryKind kind, StatusTally<S> tally, Map<S, String> meanings) {
        return new StatusFigures<>(tally, kind, meanings, labels).table(id, report.rounding());
    }

    private void addPublished(List<Section> sections, PublishedFigures published) {
        List<FigureTable> tables =
                new ArrayList<>(List.of(published.verdicts(), published.differing(), published.claims()));
        Reconciliation reconciliation = report.reconciliation();
        reconciliation
                .actionsOfAreas()
                .ifPresent(
                        sum -> tables.add(statuses(TableId.ACTIONS_AS_AREAS_PRINT, EntryKind.ACTIONS, sum, Map.of())));
        reconciliation
                .benefitsOfAreas()
                .ifPresent(sum ->
                        tables.add(statuses(TableId.BENEFITS_AS_AREAS_PRINT, EntryKind.BENEFITS, sum, Map.of())));
        tables.addAll(List.of(published.counts(), published.percentages(), published.notes()));
        add(sections, "published", tables);
    }

    private void addMovement(List<Section> sections, EntryMovement moved) {
        MovementFigures<?> actions = new MovementFigures<>(moved.actions(), EntryKind.ACTIONS, labels);
        MovementFigures<?> benefits = new MovementFigures<>(moved.benefits(), EntryKind.BENEFITS, labels);
        add(sections, "movement", List.of(actions.moves(), actions.groups(), benefits.moves(), benefits.groups()));
    }

    private void addLedger(List<Section> sections, CarryForwardLedger ledger) {
        LedgerFigures figures = new LedgerFigures(ledger, labels);
        add(sections, "carry-forward", List.of(figures.counts(), figures.lists(), figures.lines()));
    }

    private void add(List<Section> sections, String key, List<FigureTable> tables) {
        add(sections, key, labels.text("section." + key), tables);
    }

    /** Adds a section of those tables that have something to show, if there are any. */
    private static void add(List<Section> sections, String key, String heading, List<FigureTable> tables) {
        List<FigureTable> shown = tables.stream()
                .filter(table -> !table.rows().isEmpty() || !table.notes().isEmpty())
                .toList();
        if (!shown.isEmpty()) {
            sections.add(new Section(key, heading, shown));
        }
    }
}
