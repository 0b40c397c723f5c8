package io.github.promisemodel.reports.figures;

import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All the figures of a report in the order in which they are read. */
public final class ReportFigures {

    /** The start of the names of sections of groups. */
    private static final String BY = "by-";

    private final Report report;
    private final Labels labels;

    private ReportFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /**
     * A section before it is made.
     *
     * @param isPresent whether it has something to show, which is found out without making it
     * @param tables makes its tables
     */
    private record Part(BooleanSupplier isPresent, Supplier<List<FigureTable>> tables) {}

    /** Every section that there may be, in the order in which they are read. */
    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("summary", new Part(() -> true, () -> summary()));
        parts.put(
                "actions",
                new Part(() -> true, () -> statuses(EntryKind.ACTIONS, TableId.ACTIONS, report.actions(), Map.of())));
        parts.put("benefits", new Part(() -> true, this::benefits));
        for (Grouping grouping : Groupings.shown(report.grouping())) {
            parts.put(BY + GroupingWords.key(grouping), new Part(() -> isGrouped(grouping), () -> groups(grouping)));
        }
        parts.put("due-dates", new Part(() -> true, this::dueDates));
        parts.put("measures", new Part(report::isMeasured, () -> List.of(new MeasureFigures(report, labels).table())));
        parts.put(
                "movement",
                new Part(
                        this::hasMovement,
                        () -> report.movement()
                                .map(moved -> movement(moved, labels))
                                .orElse(List.of())));
        parts.put(
                "carry-forward",
                new Part(
                        () -> report.next().isPresent(),
                        () -> report.ledger()
                                .map(ledger -> new LedgerFigures(ledger, labels))
                                .map(ledger -> List.of(ledger.counts(), ledger.lists(), ledger.lines()))
                                .orElse(List.of())));
        parts.put(
                "published",
                new Part(() -> !report.reconciliation().figures().isEmpty(), () -> published(report, labels)));
        parts.put("findings", new Part(() -> true, this::findings));
        parts.put(
                "attention",
                new Part(() -> true, () -> new AlertFigures(report.alerts(), report.plan(), labels).tables()));
        parts.put(
                "entries",
                new Part(
                        () -> hasEntries(report.actions()) || hasEntries(report.benefits()),
                        () -> List.of(
                                new EntryFigures<>(report.actions(), EntryKind.ACTIONS, labels).table(),
                                new EntryFigures<>(report.benefits(), EntryKind.BENEFITS, labels).table())));
        return parts;
    }

    private List<FigureTable> summary() {
        SummaryFigures summary = new SummaryFigures(labels, report.since().isPresent());
        List<FigureTable> tables = new ArrayList<>();
        tables.add(new HeadlineFigures(report, labels).table());
        tables.add(summary.differing(report.reconciliation()));
        report.movement().map(summary::moved).ifPresent(tables::add);
        tables.add(summary.attention(report));
        return tables;
    }

    /** The names of the sections beside the summary. */
    private List<String> further() {
        return parts().entrySet().stream()
                .filter(part -> !part.getKey().equals(ReportDocument.SUMMARY))
                .filter(part -> part.getValue().isPresent().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** None of the sections is without a table. */
    private List<Section> sections(Predicate<String> asked) {
        List<Section> sections = new ArrayList<>();
        parts().forEach((key, part) -> {
            if (asked.test(key)) {
                section(key, part.tables().get(), labels).ifPresent(sections::add);
            }
        });
        return sections;
    }

    /** A section of those tables that have something to show, if there are any. */
    static Optional<Section> section(String key, List<FigureTable> tables, Labels labels) {
        List<FigureTable> shown = tables.stream()
                .filter(table -> !table.rows().isEmpty() || !table.notes().isEmpty())
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Section(key, heading(key, labels), shown));
    }

    /** A grouping of somebody's own has a heading made of its name. */
    private static String heading(String key, Labels labels) {
        return labels.find("section." + key).orElseGet(() -> labels.text("section.by", key.substring(BY.length())));
    }

    /**
     * A whole report in words.
     *
     * @param report the report
     * @param labels the words
     * @return the document, its summary first
     */
    public static ReportDocument document(Report report, Labels labels) {
        return new ReportFigures(report, labels).document(key -> true);
    }

    /**
     * Some parts of a report in words. Sections that are not asked for are not made.
     *
     * @param report the report
     * @param labels the words
     * @param parts names of sections and of tables, as {@link ReportDocument#parts} has them
     * @return the document
     * @throws IllegalArgumentException if the report has no part of a name; the message lists the sections
     */
    public static ReportDocument document(Report report, Labels labels, List<String> parts) {
        ReportFigures figures = new ReportFigures(report, labels);
        ReportDocument some = figures.document(parts::contains);
        boolean made = parts.stream().allMatch(name -> some.hasSection(name));
        return (made ? some : figures.document(key -> true)).parts(parts);
    }

    private ReportDocument document(Predicate<String> asked) {
        Plan plan = report.plan();
        Phrases phrases = new Phrases(labels);
        return new ReportDocument(
                labels,
                plan.getId(),
                report.asOf(),
                plan.getTitle(),
                List.of(
                        council(plan, labels),
                        new Fact(
                                labels.text("page.period"),
                                Cell.words(phrases.span(
                                        plan.getPeriod().getStart(),
                                        plan.getPeriod().getEnd()))),
                        asOf(report.asOf(), labels),
                        new Fact(labels.text("page.rounding"), Cell.words(phrases.rounding(report.rounding())))),
                sections(asked),
                further());
    }

    static Fact council(Plan plan, Labels labels) {
        return new Fact(
                labels.text("page.council"), Cell.ofPlan(plan.getCouncil().getDisplayName()));
    }

    static Fact asOf(PartialDate date, Labels labels) {
        return new Fact(labels.text("page.as-of"), Cell.date(date, new Phrases(labels).date(date)));
    }

    // ------------------------------------------------------------------------

    private List<FigureTable> benefits() {
        List<FigureTable> tables = new ArrayList<>(statuses(
                EntryKind.BENEFITS,
                TableId.BENEFITS,
                report.benefits(),
                report.plan().getStatusScheme().getColours()));
        if (hasEntries(report.benefits())) {
            tables.add(new EvidenceFigures(report.benefits().evidence(), labels).table(report.rounding()));
        }
        return tables;
    }

    /** What is open and not assessed stands there for a plan without an entry too; what is said of entries does not. */
    private <S extends Enum<S>> List<FigureTable> statuses(
            EntryKind kind, TableId id, RollUp<S> rollUp, Map<S, String> meanings) {
        List<FigureTable> tables = new ArrayList<>();
        tables.add(statuses(id, kind, rollUp.total(), meanings, report, labels));
        if (hasEntries(rollUp)) {
            tables.add(new DispositionFigures<>(rollUp, kind, labels).table());
        }
        return tables;
    }

    private static <S extends Enum<S>> FigureTable statuses(
            TableId id, EntryKind kind, StatusTally<S> tally, Map<S, String> meanings, Report report, Labels labels) {
        return new StatusFigures<>(tally, kind, meanings, labels).table(id, report.rounding());
    }

    private static boolean hasEntries(RollUp<?> rollUp) {
        return !rollUp.explain().entries().isEmpty();
    }

    private boolean isGrouped(Grouping grouping) {
        boolean asked = grouping == report.grouping();
        return Stream.<RollUp<?>>of(report.actions(), report.benefits())
                .map(rollUp -> rollUp.by(grouping))
                .anyMatch(rollUp -> asked ? !rollUp.groups().isEmpty() : StatusByGroupFigures.isStated(rollUp));
    }

    private List<FigureTable> groups(Grouping grouping) {
        StatusByGroupFigures<?> actions = new StatusByGroupFigures<>(
                report.actions().by(grouping), EntryKind.ACTIONS, ActionStatus.COMPLETE, labels);
        StatusByGroupFigures<?> benefits = new StatusByGroupFigures<>(
                report.benefits().by(grouping), EntryKind.BENEFITS, BenefitStatus.BLUE, labels);
        boolean asked = grouping == report.grouping();
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
        return tables;
    }

    private List<FigureTable> dueDates() {
        DueFigures due = new DueFigures(report, labels);
        return List.of(due.states(), due.lateAndSoon());
    }

    private boolean hasMovement() {
        return report.movement()
                .filter(moved -> moved.actions().total().total()
                                + moved.benefits().total().total()
                        > 0)
                .isPresent();
    }

    /** Of entries that neither date has there is nothing to say. */
    static List<FigureTable> movement(EntryMovement moved, Labels labels) {
        List<FigureTable> tables = new ArrayList<>();
        addMoves(tables, moved.actions(), EntryKind.ACTIONS, labels);
        addMoves(tables, moved.benefits(), EntryKind.BENEFITS, labels);
        return tables;
    }

    private static void addMoves(List<FigureTable> tables, Movement<?> moved, EntryKind kind, Labels labels) {
        if (moved.total().total() > 0) {
            MovementFigures<?> figures = new MovementFigures<>(moved, kind, labels);
            tables.addAll(List.of(figures.moves(), figures.groups()));
        }
    }

    static List<FigureTable> published(Report report, Labels labels) {
        Reconciliation reconciliation = report.reconciliation();
        PublishedFigures published = new PublishedFigures(reconciliation, report.plan(), labels);
        if (published.isEmpty()) {
            return List.of();
        }
        List<FigureTable> tables =
                new ArrayList<>(List.of(published.verdicts(), published.differing(), published.claims()));
        reconciliation
                .actionsOfAreas()
                .ifPresent(sum -> tables.add(
                        statuses(TableId.ACTIONS_AS_AREAS_PRINT, EntryKind.ACTIONS, sum, Map.of(), report, labels)));
        reconciliation
                .benefitsOfAreas()
                .ifPresent(sum -> tables.add(
                        statuses(TableId.BENEFITS_AS_AREAS_PRINT, EntryKind.BENEFITS, sum, Map.of(), report, labels)));
        tables.addAll(List.of(published.counts(), published.percentages(), published.notes()));
        return tables;
    }

    private List<FigureTable> findings() {
        FindingFigures findings = new FindingFigures(report.findings(), labels);
        return List.of(findings.severest(), findings.counts());
    }
}
