package io.github.promisemodel.reports.text;

import io.github.promisemodel.check.Severity;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Report;
import java.util.List;
import java.util.Map;

/** The report as text. */
public final class TextReport {

    private final Report report;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares a report.
     *
     * @param report the figures
     * @param colours whether to show colours
     * @param blocks whether to draw bars with block characters rather than with {@code #}
     */
    public TextReport(Report report, boolean colours, boolean blocks) {
        this.report = report;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        Plan plan = report.plan();
        page.strong(0, plan.getTitle());
        page.paragraph(
                0,
                plan.getCouncil().getDisplayName() + ", "
                        + plan.getPeriod().getStart() + " to "
                        + plan.getPeriod().getEnd() + ", counted as of "
                        + report.asOf() + ". Percentages are rounded " + report.rounding() + ".");
        PublishedSummary published = new PublishedSummary(report.reconciliation());
        published.addCountsTo(page);
        new StatusTable<>(report.actions(), "action", Map.of()).addTo(page, report.rounding());
        new StatusTable<>(report.benefits(), "benefit", plan.getStatusScheme().getColours())
                .addTo(page, report.rounding());
        new EvidenceLines(report.benefits().evidence(), "benefits").addTo(page);
        new GroupTable(report.actions(), report.benefits()).addTo(page);
        new ColourTable(
                        report.policy().toString(),
                        report.colours(),
                        report.policy().colourOf(report.benefits().explain()))
                .addTo(page, report.benefits().grouping().name());
        new DueTable(report.due(), report.dueSoon()).addTo(page);
        new MeasureTable(report.measures(), report.smallNumbers()).addTo(page);
        report.movement().ifPresent(movement -> {
            new MovementTable<>(movement.actions(), "action").addTo(page);
            new MovementTable<>(movement.benefits(), "benefit").addTo(page);
        });
        report.ledger().map(LedgerTable::new).ifPresent(ledger -> {
            ledger.addCounts(page);
            ledger.addLists(page);
        });
        new BehindCounts<>(report.actions()).addTo(page, "action");
        new BehindCounts<>(report.benefits()).addTo(page, "benefit");
        published.addTo(page);
        new PublishedTable(report.reconciliation()).addTo(page);
        addFindings(page);
        return page.toString();
    }

    private void addFindings(Page page) {
        FindingList findings = new FindingList(report.findings());
        page.heading("Findings about the plan: " + findings.counts());
        findings.addTo(page, List.of(Severity.ERROR, Severity.WARNING));
        findings.addHintCounts(page);
    }
}
