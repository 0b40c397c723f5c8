package io.github.promisemodel.reports.markdown;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;

/** The report as Markdown: CommonMark, with tables as GitHub and GitLab show them. */
public final class MarkdownReport {

    private final ReportDocument document;

    /**
     * Prepares it.
     *
     * @param document what is said
     */
    public MarkdownReport(ReportDocument document) {
        this.document = document;
    }

    /** {@return the text} */
    public String render() {
        StringBuilder out = new StringBuilder();
        heading(out, 1, document.title());
        out.append('\n');
        document.about()
                .forEach(fact -> out.append("- ")
                        .append(MarkdownText.of(fact.name()))
                        .append(": ")
                        .append(MarkdownText.of(fact.value().shown()))
                        .append('\n'));
        for (Section section : document.sections()) {
            heading(out, 2, section.heading());
            section.tables().forEach(table -> add(out, table));
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

    private static void add(StringBuilder out, FigureTable table) {
        heading(out, 3, table.caption());
        table.barCaption()
                .ifPresent(
                        around -> paragraph(out, MarkdownText.of(around.title().shown())));
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
        out.append("| ").append(MarkdownText.of(row.shown()));
        for (int i = 0; i < row.cells().size(); i++) {
            out.append(" | ").append(MarkdownText.of(row.cells().get(i).shown()));
        }
        out.append(" |\n");
    }
}
