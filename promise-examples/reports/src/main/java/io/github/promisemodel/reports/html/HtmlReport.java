package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;

/** The report as a web page in one file. It runs nothing and fetches nothing. */
public final class HtmlReport {

    private final ReportPage page;

    /**
     * Prepares a page.
     *
     * @param report the figures
     * @param labels the words
     */
    public HtmlReport(Report report, Labels labels) {
        this.page = new ReportPage(report, labels);
    }

    /** {@return the page} */
    public String render() {
        return Templates.render("report.jte", Map.of("page", page));
    }

    /** {@return the places of texts that had a character no page can hold, such as "Every action: 4.1"} */
    public List<String> replaced() {
        return page.replaced();
    }
}
