package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** All the figures of a report in the order in which they are read. */
public final class ReportFigures {

    /** What a reader of the summary has no need to be told of by name: it is long, and part of the whole. */
    private static final Set<String> DETAIL = Set.of(SectionId.STORIES.key(), SectionId.NOTES.key());

    private final Report report;
    private final Wording wording;

    /** Every section that there may be by its name, in the order in which they are read. */
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private ReportFigures(Report report, Labels labels) {
        this.report = report;
        this.wording = new Wording(labels.about(report.plan()));
        add(SectionId.SUMMARY, () -> true, this::summary);
        addEach(SectionId.ACTIONS, () -> true, this::actions);
        addEach(SectionId.BENEFITS, () -> true, this::benefits);
        for (Grouping grouping : Groupings.shown(report.grouping())) {
            GroupSection groups = new GroupSection(report, grouping, wording);
            parts.put(
                    SectionId.BY.key(grouping),
                    new Part(
                            groups::isStated,
                            asked -> groups.tables().make(asked),
                            tables -> Section.by(grouping, tables, labels)));
        }
        add(SectionId.EXCEPTIONS, this::hasEntries, this::exceptions);
        add(SectionId.DUE_DATES, () -> true, this::dueDates);
        add(
                SectionId.CALLS_TO_ACTION,
                () -> CallFigures.isAny(report),
                () -> List.of(new CallFigures(report, wording).table()));
        add(SectionId.MEASURES, report::isMeasured, this::measures);
        add(SectionId.VOICE, this::hasVoice, this::voice);
        addEach(SectionId.MONEY, () -> MoneyFigures.isAny(report), () -> new MoneyFigures(report, wording).tables());
        addEach(SectionId.RISKS, () -> RiskFigures.isAny(report), () -> new RiskFigures(report, wording).tables());
        add(SectionId.NATIONAL, () -> report.national().isPresent(), this::national);
        addEach(SectionId.MOVEMENT, this::hasMovement, this::movement);
        add(SectionId.CHANGES, () -> report.earlier().isPresent(), this::changes);
        add(SectionId.CARRY_FORWARD, () -> report.next().isPresent(), this::ledger);
        addEach(SectionId.PUBLISHED, this::hasPublished, () -> new PublishedFigures(report, wording).tables());
        add(SectionId.FINDINGS, () -> true, this::findings);
        add(SectionId.ATTENTION, () -> true, () -> new AlertFigures(report.alerts(), report.plan(), wording).tables());
        add(SectionId.ENTRIES, this::hasEntries, this::entries);
        add(SectionId.STORIES, this::hasEntries, () -> new StoryFigures(report, wording).tables());
        add(SectionId.NOTES, () -> NoteFigures.isAny(report), () -> new NoteFigures(report, wording).tables());
    }

    /**
     * A section before it is made.
     *
     * @param isPresent whether it has something to show, which is found out without making it
     * @param tables makes those of its tables that are asked for
     * @param section makes a section of them
     */
    private record Part(
            BooleanSupplier isPresent,
            Function<Predicate<String>, List<FigureTable>> tables,
            Function<List<FigureTable>, Optional<Section>> section) {

        Optional<Section> make(Predicate<String> asked) {
            return section.apply(tables.apply(asked));
        }
    }

    /** A section whose tables are made together. */
    private void add(SectionId id, BooleanSupplier isPresent, Supplier<List<FigureTable>> tables) {
        put(
                id,
                isPresent,
                asked -> tables.get().stream()
                        .filter(table -> asked.test(table.key()))
                        .toList());
    }

    /** A section whose tables are made one by one. */
    private void addEach(SectionId id, BooleanSupplier isPresent, Supplier<TableMakers> tables) {
        put(id, isPresent, asked -> tables.get().make(asked));
    }

    private void put(SectionId id, BooleanSupplier isPresent, Function<Predicate<String>, List<FigureTable>> tables) {
        parts.put(id.key(), new Part(isPresent, tables, made -> Section.of(id, made, wording.labels())));
    }

    /**
     * A whole report in words.
     *
     * @param report the report
     * @param labels the words
     * @return the document, its summary first
     */
    public static ReportDocument document(Report report, Labels labels) {
        return new ReportFigures(report, labels).document(AskedParts.all());
    }

    /**
     * Some parts of a report in words. Sections that are not asked for are not made. The committee paper has the groups of the
     * report's grouping.
     *
     * @param report the report
     * @param labels the words
     * @param parts names of sections and of tables, as {@link ReportDocument#parts} has them
     * @return the document
     * @throws IllegalArgumentException if the report has no part of a name; the message lists the sections
     */
    public static ReportDocument document(Report report, Labels labels, List<String> parts) {
        ReportFigures figures = new ReportFigures(report, labels);
        AskedParts asked = AskedParts.of(parts, report.grouping());
        ReportDocument some = figures.document(asked);
        // Only the whole can say of a name that is unknown which there are.
        return (some.hasParts(asked.names()) ? some : figures.document(AskedParts.all())).parts(asked);
    }

    /**
     * Some parts of a report in words, for a page that is there whatever the plan has.
     *
     * @param report the report
     * @param labels the words
     * @param parts names of sections and of tables; of one that the report has not there is nothing
     * @return the document
     */
    public static ReportDocument present(Report report, Labels labels, List<String> parts) {
        ReportFigures figures = new ReportFigures(report, labels);
        return figures.document(AskedParts.of(parts, report.grouping()));
    }

    /** The name of a section, or of the section that has a table of the name. */
    private String sectionOf(String part) {
        return parts.containsKey(part)
                ? part
                : TableId.find(part).map(table -> table.section(part)).orElse(part);
    }

    private ReportDocument document(AskedParts asked) {
        Set<String> sections = new LinkedHashSet<>(asked.isAll() ? parts.keySet() : asked.sections());
        asked.names().forEach(name -> sections.add(sectionOf(name)));
        Plan plan = report.plan();
        Facts facts = new Facts(wording);
        List<Fact> about = new ArrayList<>(List.of(facts.council(plan), facts.period(plan)));
        about.addAll(facts.asOf(plan, report.asOf()));
        facts.assessments(report.assessments()).ifPresent(about::add);
        facts.records(plan).ifPresent(about::add);
        if (!sections.equals(Set.of(ReportDocument.SUMMARY))) {
            facts.related(plan).ifPresent(about::add); // a summary is short
        }
        about.add(facts.rounding(report.rounding()));
        List<Section> made = new ArrayList<>();
        parts.forEach((key, part) -> {
            if (sections.contains(key)) {
                part.make(table -> asked.hasTable(key, table)).ifPresent(made::add);
            }
        });
        return new ReportDocument(
                wording.labels(),
                plan.getId(),
                report.asOf(),
                plan.getTitle(),
                about,
                made,
                sections.contains(ReportDocument.SUMMARY) ? further() : List.of());
    }

    /** The names of the sections that a reader of the summary may ask for next. */
    private List<String> further() {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals(ReportDocument.SUMMARY) && !DETAIL.contains(part.getKey()))
                .filter(part -> part.getValue().isPresent().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    // ------------------------------------------------------------------------

    private List<FigureTable> summary() {
        SummaryFigures summary = new SummaryFigures(wording, report.movement().isPresent());
        List<FigureTable> tables = new ArrayList<>();
        tables.add(new InShort(report, wording).table());
        tables.add(new HeadlineFigures(report, wording).table());
        tables.add(summary.differing(report.reconciliation(), report.plan()));
        report.movement().map(summary::moved).ifPresent(tables::add);
        tables.add(summary.attention(report));
        return tables;
    }

    /** What is open and not assessed is there for a plan without an entry too; what is said of entries is not. */
    private TableMakers actions() {
        RollUp<ActionStatus> actions = report.actions();
        TableMakers tables = new TableMakers()
                .add(
                        TableId.ACTIONS,
                        () -> new StatusFigures<>(actions.total(), EntryKind.ACTIONS, Map.of(), wording)
                                .table(
                                        TableId.ACTIONS,
                                        report.rounding(),
                                        chart(EntryKind.ACTIONS),
                                        ActionStatus.COMPLETE));
        if (hasEntries(actions)) {
            tables.add(
                    TableId.ACTIONS_BY_DISPOSITION,
                    () -> new DispositionFigures<>(actions, EntryKind.ACTIONS, listsDispositions(), wording).table());
        }
        return tables;
    }

    private TableMakers benefits() {
        RollUp<BenefitStatus> benefits = report.benefits();
        Map<BenefitStatus, String> meanings = report.plan().getStatusScheme().getColours();
        TableMakers tables = new TableMakers()
                .add(
                        TableId.BENEFITS,
                        () -> new StatusFigures<>(benefits.total(), EntryKind.BENEFITS, meanings, wording)
                                .table(
                                        TableId.BENEFITS,
                                        report.rounding(),
                                        chart(EntryKind.BENEFITS),
                                        BenefitStatus.BLUE));
        if (hasEntries(benefits)) {
            tables.add(
                            TableId.BENEFITS_BY_DISPOSITION,
                            () -> new DispositionFigures<>(benefits, EntryKind.BENEFITS, listsDispositions(), wording)
                                    .table())
                    .add(
                            TableId.EVIDENCE,
                            () -> new EvidenceFigures(benefits.evidence(), wording).table(report.rounding()));
        }
        return tables;
    }

    private ChartWords chart(EntryKind kind) {
        return ChartWords.counted(kind, report.plan(), report.asOf(), wording.labels());
    }

    /** Whether the plan lists all its dispositions as of the date of the report. */
    private boolean listsDispositions() {
        return report.plan().recordsAsOf(report.asOf()).contains(PlanRecord.DISPOSITIONS);
    }

    /** Whether there is any entry. */
    private boolean hasEntries() {
        return hasEntries(report.actions()) || hasEntries(report.benefits());
    }

    /** Of entries it is said how many people were heard about, also where none were. */
    private boolean hasVoice() {
        return hasEntries() || !report.plan().getEngagements().isEmpty();
    }

    /** Whether a roll-up is of any entry. */
    static boolean hasEntries(RollUp<?> rollUp) {
        return !rollUp.explain().entries().isEmpty();
    }

    private List<FigureTable> exceptions() {
        return hasEntries() ? List.of(new ExceptionFigures(report, wording).table()) : List.of();
    }

    private List<FigureTable> dueDates() {
        DueFigures due = new DueFigures(report, wording);
        List<FigureTable> tables = new ArrayList<>(List.of(due.states(), due.lateAndSoon()));
        due.inWords().ifPresent(tables::add);
        return tables;
    }

    private List<FigureTable> measures() {
        List<FigureTable> tables = new ArrayList<>();
        new SetFigures(report, wording).table().ifPresent(tables::add);
        tables.add(new MeasureFigures(report, wording).table());
        tables.addAll(new MeasureRollUpFigures(report, wording).tables());
        tables.addAll(new TargetFigures(report, wording).tables());
        tables.addAll(new MeasureStatusFigures(report, wording).tables());
        new SeriesFigures(report, wording).table().ifPresent(tables::add);
        new BreakdownFigures(report, wording).table().ifPresent(tables::add);
        return tables;
    }

    private List<FigureTable> voice() {
        return hasVoice() ? new VoiceFigures(report, wording).tables() : List.of();
    }

    private List<FigureTable> national() {
        return report.national()
                .map(links -> new NationalFigures(links, wording))
                .map(national -> List.of(national.lined(), national.without(national.linkedKinds())))
                .orElse(List.of());
    }

    private boolean hasMovement() {
        return report.movement().filter(EntryMovement::isOfAny).isPresent();
    }

    private TableMakers movement() {
        return report.movement()
                .map(moved -> MovementFigures.tables(moved, wording))
                .orElseGet(TableMakers::new);
    }

    private List<FigureTable> changes() {
        return report.movement()
                .map(moved -> ChangeFigures.tables(moved, wording))
                .orElse(List.of());
    }

    private List<FigureTable> ledger() {
        return report.ledger()
                .map(ledger -> new LedgerFigures(ledger, wording))
                .map(ledger -> List.of(ledger.counts(), ledger.lists(), ledger.lines()))
                .orElse(List.of());
    }

    private boolean hasPublished() {
        return !report.reconciliation().figures().isEmpty()
                || !report.plan().getPublications().isEmpty();
    }

    private List<FigureTable> findings() {
        FindingFigures findings = new FindingFigures(report.findings(), wording);
        return List.of(findings.counts(), findings.severest());
    }

    private List<FigureTable> entries() {
        List<FigureTable> tables = new ArrayList<>();
        tables.add(new EntryFigures<>(report.actions(), EntryKind.ACTIONS, wording).table());
        tables.add(new EntryFigures<>(report.benefits(), EntryKind.BENEFITS, wording).table());
        tables.addAll(new ProfileFigures(report, wording).tables());
        return tables;
    }
}
