package org.example.reports;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Locale;

/** Reads a plan, and writes a report of it in every form. */
public final class OwnReport {

    private OwnReport() {}

    public static void main(String[] arguments) {
        Plan plan = PlanJson.DEFAULT.read("""
                { "format": "promise-plan/1", "id": "northmoor-2024-27", "council": "northmoor",
                  "title": "A made-up council's plan", "period": { "start": "2024-04", "end": "2027-03" },
                  "areas": [ { "id": "a1", "title": "Homes", "foundations": [ "VOICE" ], "actions": [
                    { "id": "1.1", "title": "Open a drop-in", "reference": "1",
                      "assessments": [ { "asOf": "2025-03", "status": "COMPLETE" } ] },
                    { "id": "1.2", "title": "Train every team", "reference": "2" } ] } ] }
                """).orThrow();
        ReportDocument document = ReportFigures.document(
                Report.of(plan).asOf(PartialDate.parse("2025-03-31")).by(Grouping.FOUNDATION),
                Labels.of(Locale.ENGLISH));

        String table = TableId.ACTIONS_BY.key(Grouping.FOUNDATION);
        ReportDocument part = document.parts(List.of(table));
        System.out.println(table + ": " + document.find(table).orElseThrow().rows().size() + " rows");
        System.out.println("page: " + new HtmlReport(document).render().contains("id=\"table-" + table + "\""));
        System.out.println("csv: "
                + new CsvReport(part, CsvForm.MACHINE).render().lines().skip(1).findFirst().orElseThrow());
        System.out.println("markdown: " + new MarkdownReport(part).render().lines().findFirst().orElseThrow());
        String summary = new TextDocument(document.parts(List.of(ReportDocument.SUMMARY)), TextStyle.plain()).render();
        summary.lines()
                .filter(line -> line.contains("Actions complete"))
                .forEach(line -> System.out.println("summary: " + line.strip().replaceAll(" +", " ")));
    }
}
