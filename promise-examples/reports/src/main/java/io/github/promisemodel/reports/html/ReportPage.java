package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the templates show. No text in it has a character that a page cannot hold. */
public final class ReportPage {

    private final Report report;
    private final Labels labels;
    private final Phrases phrases;
    private final CharacterReplacement replacement;
    private final FigureTable headline;
    private final List<Section> sections = new ArrayList<>();

    ReportPage(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.phrases = new Phrases(labels);
        ReportFigures figures = new ReportFigures(report, labels);
        replacement = new CharacterReplacement(labels);
        headline = replacement.table(figures.headline());
        for (Section section : figures.sections()) {
            sections.add(new Section(
                    section.key(),
                    section.heading(),
                    section.tables().stream().map(replacement::table).toList()));
        }
        String headings = labels.text("page.replaced-in-headings");
        replacement.text(headings, report.plan().getTitle());
        replacement.text(headings, report.plan().getCouncil().getDisplayName());
    }

    /** {@return the words} */
    public Labels labels() {
        return labels;
    }

    /** {@return the title of the plan} */
    public String planTitle() {
        return Markup.text(report.plan().getTitle());
    }

    /** {@return the name of the council} */
    public String council() {
        return Markup.text(report.plan().getCouncil().getDisplayName());
    }

    /** {@return when the plan starts and ends} */
    public String period() {
        return phrases.span(
                report.plan().getPeriod().getStart(), report.plan().getPeriod().getEnd());
    }

    /** {@return the date as of which it was counted} */
    public String asOf() {
        return phrases.date(report.asOf());
    }

    /** {@return how percentages are rounded} */
    public String rounding() {
        return phrases.rounding(report.rounding());
    }

    /** {@return the table of the figures that stand first} */
    public FigureTable headline() {
        return headline;
    }

    /** {@return the figures that stand first, one by one} */
    public List<Headline> headlines() {
        return Headline.of(headline, labels);
    }

    /** {@return the sections after them} */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /**
     * The chart of a table.
     *
     * @param table the table
     * @return its chart, if it has one
     */
    public Optional<BarChart> chart(FigureTable table) {
        return BarChart.of(table, labels);
    }

    /** {@return where characters stood that a page cannot hold, such as "Every action: 4.1"} */
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
