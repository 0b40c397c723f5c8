package io.github.promisemodel.reports.markdown;

import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;

/** The report as Markdown: CommonMark, with tables as GitHub and GitLab show them. */
public final class MarkdownReport {

    private final Report report;
    private final Labels labels;

    /**
     * Prepares it.
     *
     * @param report the figures
     * @param labels the words
     */
    public MarkdownReport(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /** {@return the text} */
    public String render() {
        ReportFigures figures = new ReportFigures(report, labels);
        Phrases phrases = new Phrases(labels);
        PlanPeriod period = report.plan().getPeriod();
        StringBuilder out = new StringBuilder();
        heading(out, 1, report.plan().getTitle());
        paragraph(
                out,
                MarkdownText.of(report.plan().getCouncil().getDisplayName()) + ", "
                        + phrases.span(period.getStart(), period.getEnd())
                        + ". " + labels.text("page.as-of") + " " + phrases.date(report.asOf()) + ". "
                        + labels.text("page.rounding") + " " + phrases.rounding(report.rounding()) + ".");
        add(out, 2, figures.headline());
        for (Section section : figures.sections()) {
            heading(out, 2, section.heading());
            section.tables().forEach(table -> add(out, 3, table));
        }
        return out.toString();
    }

    private static void heading(StringBuilder out, int level, String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append("#".repeat(level)).append(' ').append(MarkdownText.of(text)).append('\n');
    }

    private static void paragraph(StringBuilder out, String markdown) {
        out.append('\n').append(markdown).append('\n');
    }

    private static void add(StringBuilder out, int level, FigureTable table) {
        heading(out, level, table.caption());
        if (!table.rows().isEmpty()) {
            out.append('\n').append("| ").append(MarkdownText.of(table.rowHeading()));
            table.columns().forEach(column -> out.append(" | ").append(MarkdownText.of(column.heading())));
            out.append(" |\n| ---");
            table.columns().forEach(column -> out.append(column.isOfNumbers() ? " | ---:" : " | ---"));
            out.append(" |\n");
            table.rows().forEach(row -> add(out, row));
        }
        table.notes().forEach(note -> paragraph(out, MarkdownText.of(note.shown())));
    }

    private static void add(StringBuilder out, Row row) {
        String reference = row.reference().isEmpty() ? "" : row.reference() + " ";
        out.append("| ").append(MarkdownText.of(reference + row.title().shown()));
        for (int i = 0; i < row.cells().size(); i++) {
            out.append(" | ").append(MarkdownText.of(row.cells().get(i).shown()));
        }
        out.append(" |\n");
    }
}
