package io.github.promisemodel.reports.figures;

import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to one question about a plan, in words, for the same renderers as a whole report has. */
public final class Documents {

    private Documents() {}

    /**
     * How the entries of a plan moved from one date to another, or from one version of it to another.
     *
     * @param moved how they moved
     * @param labels the words
     * @return the document: how much moved which way, then each move
     */
    public static ReportDocument movement(EntryMovement moved, Labels labels) {
        Phrases phrases = new Phrases(labels);
        Fact span = new Fact(labels.text("page.from-to"), Cell.words(phrases.span(moved.from(), moved.to())));
        return new ReportDocument(
                labels,
                moved.after().getId(),
                moved.to(),
                moved.after().getTitle(),
                List.of(ReportFigures.council(moved.after(), labels), span),
                sections(List.of(
                        section(ReportDocument.SUMMARY, List.of(new SummaryFigures(labels, true).moved(moved)), labels),
                        section("movement", ReportFigures.movement(moved, labels), labels))),
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
        LedgerFigures figures = new LedgerFigures(ledger, labels);
        FigureTable lines = everyLine ? figures.lines() : figures.unsettled();
        return new ReportDocument(
                labels,
                ledger.old().getId(),
                ledger.asOf(),
                labels.text(
                        "title.ledger", ledger.old().getTitle(), ledger.next().getTitle()),
                List.of(ReportFigures.council(ledger.old(), labels), ReportFigures.asOf(ledger.asOf(), labels)),
                sections(List.of(section("carry-forward", List.of(figures.counts(), lines, figures.lists()), labels))),
                List.of());
    }

    /**
     * What was published of a plan beside what is counted.
     *
     * @param report the report on the plan, of which nothing else is asked
     * @param labels the words
     * @return the document: what differs and why that matters, then every published figure
     */
    public static ReportDocument reconciliation(Report report, Labels labels) {
        List<Fact> about = new ArrayList<>(
                List.of(ReportFigures.council(report.plan(), labels), ReportFigures.asOf(report.asOf(), labels)));
        if (!report.plan().getPublications().isEmpty()) {
            about.add(new Fact(labels.text("page.publications"), Cell.words(labels.text("page.publications-as-of"))));
        }
        return new ReportDocument(
                labels,
                report.plan().getId(),
                report.asOf(),
                report.plan().getTitle(),
                about,
                sections(List.of(
                        section(
                                ReportDocument.SUMMARY,
                                List.of(new SummaryFigures(labels, false).differing(report.reconciliation())),
                                labels),
                        section("published", ReportFigures.published(report, labels), labels))),
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
        FindingFigures findings = new FindingFigures(check.findings(), labels);
        return new ReportDocument(
                labels,
                plan.getId(),
                check.alerts().map(PlanAlerts::asOf).orElseGet(plan::getLatestDate),
                plan.getTitle(),
                List.of(ReportFigures.council(plan, labels)),
                sections(List.of(
                        section("findings", List.of(findings.counts(), findings.all()), labels),
                        check.alerts()
                                .flatMap(alerts -> section(
                                        "attention", new AlertFigures(alerts, plan, labels).tables(), labels)))),
                List.of());
    }

    private static Optional<Section> section(String key, List<FigureTable> tables, Labels labels) {
        return ReportFigures.section(key, tables, labels);
    }

    /** Those of the sections that have something to show. */
    private static List<Section> sections(List<Optional<Section>> sections) {
        return sections.stream().flatMap(Optional::stream).toList();
    }
}
