package io.github.promisemodel.examples.evaluation.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.examples.evaluation.words.Labels;
import java.util.List;

/** The report as a web page in one file. It runs nothing and fetches nothing. */
public final class HtmlReport {

    /** Where the build puts the templates of {@code src/main/jte}. */
    private static final String TEMPLATES = "io.github.promisemodel.examples.evaluation.html.templates";

    private final ReportPage page;

    /**
     * Prepares a page.
     *
     * @param report the figures
     * @param labels the words
     */
    public HtmlReport(EvaluationReport report, Labels labels) {
        this.page = new ReportPage(report, labels);
    }

    /** {@return the page} */
    public String render() {
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        StringOutput markup = new StringOutput(1 << 16);
        templates.render("report.jte", page, markup);
        // A carriage return would be read as a line feed; only texts of the plan have one.
        return markup.toString().replace("\r", "&#13;");
    }

    /** {@return the places of texts that had a character no page can hold, such as "Every action: 4.1"} */
    public List<String> replaced() {
        return page.replaced();
    }
}
