package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.ReportDocument;
import java.util.List;
import java.util.Map;

/** The report as a web page in one file. It runs nothing and fetches nothing. */
public final class HtmlReport {

    private final ReportPage page;

    /**
     * Prepares a page.
     *
     * @param document what is said
     */
    public HtmlReport(ReportDocument document) {
        this.page = new ReportPage(document);
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
