package io.github.promisemodel.examples.evaluation.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.examples.evaluation.figures.Labels;

/** The report as a web page in one file. It runs nothing and fetches nothing. */
public final class HtmlReport {

    /** Where the build puts the templates of {@code src/main/jte}. */
    private static final String TEMPLATES = "io.github.promisemodel.examples.evaluation.html.templates";

    private final EvaluationReport report;
    private final Labels labels;

    /**
     * Prepares a page.
     *
     * @param report the figures
     * @param labels the words
     */
    public HtmlReport(EvaluationReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /** {@return the page} */
    public String render() {
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        StringOutput page = new StringOutput(1 << 16);
        templates.render("report.jte", new ReportPage(report, labels), page);
        // A carriage return would be read as a line feed; only texts of the plan have one.
        return page.toString().replace("\r", "&#13;");
    }
}
