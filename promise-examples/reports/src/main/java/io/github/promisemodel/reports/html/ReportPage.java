package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.CharacterReplacement;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Optional;

/** What the templates show. No text in it has a character that a page cannot have. */
public final class ReportPage {

    private static final String SUMMARY = "summary";

    private final ReportDocument document;
    private final CharacterReplacement replacement;
    private final EntryRows rows;

    ReportPage(ReportDocument said) {
        replacement = new CharacterReplacement(said.labels());
        document = replacement.document(said);
        rows = new EntryRows(document.sections());
    }

    /** {@return the words} */
    public Labels labels() {
        return document.labels();
    }

    /** {@return the title of the plan} */
    public String title() {
        return document.title();
    }

    /** {@return what the page is about} */
    public List<Fact> about() {
        return document.about();
    }

    /** {@return the date as of which it was counted} */
    public String asOf() {
        return labels().phrases().date(document.asOf());
    }

    /**
     * The figures that come first, one by one.
     *
     * @param table the table that has them
     * @return the figures
     */
    public List<Headline> headlines(FigureTable table) {
        return Headline.of(table, labels());
    }

    /** {@return the section that is before the list of the others, if there is one} */
    public Optional<Section> summary() {
        return document.sections().stream().filter(this::isSummary).findFirst();
    }

    /** {@return the sections after it} */
    public List<Section> others() {
        return document.sections().stream()
                .filter(section -> !isSummary(section))
                .toList();
    }

    /**
     * Whether a section is first, on a sheet of its own.
     *
     * @param section the section
     * @return whether it is the summary
     */
    public boolean isSummary(Section section) {
        return section.key().equals(SUMMARY);
    }

    /** {@return the rows of entries, to which cells lead} */
    public EntryRows rows() {
        return rows;
    }

    /**
     * Whether a table is shown as figures one by one.
     *
     * @param table the table
     * @return whether it is the headline
     */
    public boolean isHeadline(FigureTable table) {
        return table.key().equals(TableId.HEADLINE.key());
    }

    /**
     * The chart of a table.
     *
     * @param table the table
     * @return its chart, if it has one
     */
    public Optional<BarChart> chart(FigureTable table) {
        return BarChart.of(table, labels());
    }

    /**
     * The line charts of a table.
     *
     * @param table the table
     * @return its charts, one above the other but for those of one breakdown; none if it has no lines
     */
    public List<LineCharts> lines(FigureTable table) {
        return LineCharts.of(table, labels());
    }

    /** {@return the places of characters that a page cannot have, such as "Every action: 4.1"} */
    public List<String> replaced() {
        return replacement.replaced();
    }

    /** {@return the style sheet, which is ours} */
    public String style() {
        return Assets.STYLE;
    }

    /** {@return the policy that lets nothing run and nothing be fetched, and this style sheet alone apply} */
    public String policy() {
        return Assets.POLICY;
    }

    /** {@return the shapes and patterns that statuses are shown by, which are ours} */
    public String drawings() {
        return Assets.DRAWINGS;
    }
}
