package io.github.promisemodel.reports.figures;

import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.CountedAssessments;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers to one question about a plan, in words, for the same renderers as a whole report has. */
public final class Documents {

    private Documents() {}

    /**
     * How the entries of a plan moved from one date to another, or from one version of it to another.
     *
     * @param moved how they moved
     * @param labels the words
     * @return the document: how much moved which way, then each move; of two versions also what else differs between them
     */
    public static ReportDocument movement(EntryMovement moved, Labels labels) {
        Wording wording = new Wording(labels.about(moved.after()));
        Facts facts = new Facts(wording);
        return new ReportDocument(
                labels,
                moved.after().getId(),
                moved.to(),
                moved.after().getTitle(),
                about(
                        facts,
                        moved.assessments(),
                        facts.council(moved.after()),
                        facts.compared(moved.before(), moved.from(), moved.after(), moved.to())),
                sections(List.of(
                        Section.of(SectionId.SUMMARY, List.of(new SummaryFigures(wording, true).moved(moved)), labels),
                        Section.of(
                                SectionId.MOVEMENT,
                                MovementFigures.tables(moved, wording).makeAll(),
                                labels),
                        Section.of(SectionId.CHANGES, ChangeFigures.tables(moved, wording), labels))),
                List.of());
    }

    /**
     * What became of the entries of a plan in the next one.
     *
     * @param ledger the ledger
     * @param everyLine whether to list every entry rather than those alone that are lost or of which nothing is stated
     * @param labels the words
     * @return the document: how many have each fate, then the entries, then the printed lists that differ
     */
    public static ReportDocument ledger(CarryForwardLedger ledger, boolean everyLine, Labels labels) {
        return ledger(ledger, everyLine, CountedAssessments.of(ledger.old(), ledger.asOf(), false), labels);
    }

    /**
     * What became of the entries of a plan in the next one, and which assessments are counted.
     *
     * @param ledger the ledger
     * @param everyLine whether to list every entry, as {@link #ledger(CarryForwardLedger, boolean, Labels)} has it
     * @param assessments which assessments are counted, and which of the old plan are not approved yet
     * @param labels the words
     * @return the document
     */
    public static ReportDocument ledger(
            CarryForwardLedger ledger, boolean everyLine, CountedAssessments assessments, Labels labels) {
        Wording wording = new Wording(labels);
        Facts facts = new Facts(wording);
        LedgerFigures figures = new LedgerFigures(ledger, wording);
        FigureTable lines = everyLine ? figures.lines() : figures.unsettled();
        return new ReportDocument(
                labels,
                ledger.old().getId(),
                ledger.asOf(),
                labels.text(
                        "title.ledger", ledger.old().getTitle(), ledger.next().getTitle()),
                about(facts, assessments, facts.council(ledger.old()), facts.asOf(ledger.old(), ledger.asOf())),
                sections(List.of(Section.of(
                        SectionId.CARRY_FORWARD, List.of(figures.counts(), lines, figures.lists()), labels))),
                List.of());
    }

    /**
     * What was published of a plan next to what is counted.
     *
     * @param report the report on the plan, of which nothing else is asked
     * @param labels the words
     * @return the document: what differs and why that matters, then every published figure
     */
    public static ReportDocument reconciliation(Report report, Labels labels) {
        Wording wording = new Wording(labels.about(report.plan()));
        Facts facts = new Facts(wording);
        List<Fact> about = about(
                facts, report.assessments(), facts.council(report.plan()), facts.asOf(report.plan(), report.asOf()));
        facts.records(report.plan()).ifPresent(about::add);
        if (!report.plan().getPublications().isEmpty()) {
            about.add(facts.publications());
        }
        return new ReportDocument(
                labels,
                report.plan().getId(),
                report.asOf(),
                report.plan().getTitle(),
                about,
                sections(List.of(
                        Section.of(
                                SectionId.SUMMARY,
                                List.of(new SummaryFigures(wording, false)
                                        .differing(report.reconciliation(), report.plan())),
                                labels),
                        Section.of(
                                SectionId.PUBLISHED,
                                new PublishedFigures(report, wording).tables().makeAll(),
                                labels))),
                List.of());
    }

    /**
     * The problems of a plan.
     *
     * @param check what was found, of the severities that were asked for
     * @param labels the words
     * @return the document: how many findings there are of each kind, every finding, then what needs attention if that was asked for
     */
    public static ReportDocument check(CheckReport check, Labels labels) {
        Plan plan = check.plan();
        Wording wording = new Wording(labels.about(plan));
        Facts facts = new Facts(wording);
        List<Fact> about = new ArrayList<>(List.of(facts.council(plan)));
        check.alerts()
                .flatMap(alerts -> facts.assessments(alerts.assessments()))
                .ifPresent(about::add);
        FindingFigures findings = new FindingFigures(check.findings(), wording);
        return new ReportDocument(
                labels,
                plan.getId(),
                check.alerts().map(PlanAlerts::asOf).orElseGet(plan::getLatestDate),
                plan.getTitle(),
                about,
                sections(List.of(
                        Section.of(SectionId.FINDINGS, List.of(findings.counts(), findings.all()), labels),
                        check.alerts()
                                .flatMap(alerts -> Section.of(
                                        SectionId.ATTENTION,
                                        new AlertFigures(alerts, plan, wording).tables(),
                                        labels)))),
                List.of());
    }

    /**
     * What of a plan lines up with the national frame, and what of the frame the plan does not take up.
     *
     * @param links how the plan is lined up
     * @param kinds the kinds of the frame that are asked for
     * @param labels the words
     * @return the document: each national entry that something of the plan lines up with, then how much of each kind the plan takes
     *     up
     */
    public static ReportDocument national(NationalLinks links, Set<NationalKind> kinds, Labels labels) {
        Plan plan = links.plan();
        Wording wording = new Wording(labels.about(plan));
        Facts facts = new Facts(wording);
        NationalFigures figures = new NationalFigures(links, wording);
        return new ReportDocument(
                labels,
                plan.getId(),
                plan.getLatestDate(),
                plan.getTitle(),
                List.of(facts.council(plan), facts.period(plan)),
                sections(List.of(
                        Section.of(SectionId.NATIONAL, List.of(figures.lined(kinds), figures.without(kinds)), labels))),
                List.of());
    }

    /**
     * The national frame itself.
     *
     * @param frame the frame
     * @param kinds the kinds that are asked for
     * @param labels the words
     * @return the document: a table of each kind, as of the date of the frame's latest document
     * @throws IllegalArgumentException if no document of the frame has a date
     */
    public static ReportDocument frame(NationalFrame frame, Set<NationalKind> kinds, Labels labels) {
        PartialDate latest = frame.documents().stream()
                .flatMap(document -> document.getDate().stream())
                .max(Comparator.comparing(PartialDate::end))
                .orElseThrow(() -> new IllegalArgumentException(
                        "National frame: no document of it has a date; give one, which the figures are as of"));
        Wording wording = new Wording(labels);
        return new ReportDocument(
                labels,
                frame.id(),
                latest,
                labels.text("title.national-frame"),
                List.of(),
                sections(List.of(
                        Section.of(SectionId.NATIONAL, new FrameFigures(frame, wording).tables(kinds), labels))),
                List.of());
    }

    /** Facts, with which assessments are counted where that has to be said. */
    private static List<Fact> about(Facts facts, CountedAssessments assessments, Fact first, List<Fact> others) {
        List<Fact> about = joined(first, others);
        facts.assessments(assessments).ifPresent(about::add);
        return about;
    }

    private static List<Fact> joined(Fact first, List<Fact> others) {
        List<Fact> facts = new ArrayList<>(List.of(first));
        facts.addAll(others);
        return facts;
    }

    /** Those of the sections that have something to show. */
    private static List<Section> sections(List<Optional<Section>> sections) {
        return sections.stream().flatMap(Optional::stream).toList();
    }
}
