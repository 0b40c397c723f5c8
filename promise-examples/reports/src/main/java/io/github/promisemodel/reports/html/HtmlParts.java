package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.CharacterReplacement;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.List;
import java.util.Map;

/**
 * Parts of a report for a page of one's own: a table with its chart and its notes, or the figures that come first. The page has
 * {@link #style()} and {@link #drawings()} once, whatever else is on it.
 */
public final class HtmlParts {

    private final Labels labels;
    private final EntryRows rows;

    /**
     * Prepares parts for a page that has any of them. An entry that a table names is plain text.
     *
     * @param labels the words
     */
    public HtmlParts(Labels labels) {
        this.labels = labels;
        this.rows = EntryRows.NONE;
    }

    /**
     * Prepares parts for a page that has every table of a document. An entry that a table names is a link to its row, where the
     * document has the table of every entry.
     *
     * @param document the document, such as {@code report.parts(List.of("movement", "entries"))}
     */
    public HtmlParts(ReportDocument document) {
        this.labels = document.labels();
        this.rows = new EntryRows(document.sections());
    }

    /**
     * Prepares parts for a site that has pages of its own. What a table names is a link to its page.
     *
     * @param labels the words
     * @param pages where things have their pages
     */
    public HtmlParts(Labels labels, PageLinks pages) {
        this.labels = labels;
        this.rows = new EntryRows(List.of(), pages);
    }

    /** {@return the style sheet, for a {@code style} element or a file} */
    public String style() {
        return Assets.STYLE;
    }

    /** {@return the shapes and patterns of statuses, for the page's body; they are not seen where they are} */
    public String drawings() {
        return Assets.DRAWINGS;
    }

    /**
     * A table under its caption, an {@code h3}, with a chart where it counts statuses, and with its notes.
     *
     * @param table a table of a report
     * @return a {@code div}
     */
    public String figures(FigureTable table) {
        FigureTable shown = new CharacterReplacement(labels).table(table);
        return Templates.render(
                "parts/figures.jte",
                Map.of(
                        "table", shown,
                        "chart", BarChart.of(shown, labels),
                        "lines", LineCharts.of(shown, labels),
                        "rows", rows,
                        "labels", labels));
    }

    /**
     * The figures that come first, each with what it is out of, under their caption, an {@code h3}.
     *
     * @param table the headline of a report
     * @return a {@code div}
     */
    public String headline(FigureTable table) {
        FigureTable shown = new CharacterReplacement(labels).table(table);
        return Templates.render(
                "parts/headline.jte",
                Map.of("table", shown, "items", Headline.of(shown, labels), "rows", rows, "labels", labels));
    }

    /**
     * A status as tables show it: its shape, its letter and its word. The page has {@link #drawings()}.
     *
     * @param mark the status
     * @return a {@code span}
     */
    public String status(StatusMark mark) {
        return Templates.render("parts/status.jte", Map.of("mark", mark));
    }
}
