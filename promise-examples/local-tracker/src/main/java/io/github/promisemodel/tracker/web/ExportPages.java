package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.store.plan.PlanVersion;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report in each of its forms, and the whole plan. They are files to keep, which no browser shows as a page of ours. */
final class ExportPages {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String JSON = "application/json";

    /** How a file of a format ends, and what it is. */
    private record Kind(String ending, String mediaType) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "docx", new Kind("docx", OFFICE + "wordprocessingml.document"),
            "xlsx", new Kind("xlsx", OFFICE + "spreadsheetml.sheet"),
            "ods", new Kind("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            "html", new Kind("html", "text/html; charset=utf-8"),
            "text", new Kind("txt", "text/plain; charset=utf-8"),
            "markdown", new Kind("md", "text/markdown; charset=utf-8"),
            "csv", new Kind("csv", "text/csv; charset=utf-8"),
            "csv-machine", new Kind("csv", "text/csv; charset=utf-8"),
            "json", new Kind("json", JSON));

    private final Site site;

    ExportPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/export", context -> site.show(context, "export.jte", "Export", "/export", Map.of()));
        config.routes.get("/export/report", this::report);
        config.routes.get("/export/plan", this::plan);
    }

    private void report(Context context) throws IOException {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        String format = String.valueOf(context.queryParam("format"));
        Kind kind = Site.found(Optional.ofNullable(KINDS.get(format)), () -> "There is no report of this format.");
        String parts = Optional.ofNullable(context.queryParam("parts")).orElse(ReportDocument.ALL);
        byte[] report = render(site.figures().report(version, asOf), format, List.of(parts.split(",", -1)));
        send(context, version.plan().getId() + "-" + parts + "-" + asOf + "." + kind.ending, kind.mediaType, report);
    }

    private static byte[] render(Report report, String format, List<String> parts) throws IOException {
        if (format.equals("json")) { // it always has the whole report
            return bytes(PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
        }
        ReportDocument document = ReportFigures.document(report, Figures.LABELS, parts);
        return switch (format) {
            case "html" -> bytes(new HtmlReport(document).render());
            case "text" -> bytes(new TextDocument(document, TextStyle.plain()).render());
            case "markdown" -> bytes(new MarkdownReport(document).render());
            case "csv" -> bytes(new CsvReport(document, CsvForm.SPREADSHEET).render());
            case "csv-machine" -> bytes(new CsvReport(document, CsvForm.MACHINE).render());
            default -> {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                ReportRenderer.find(format).orElseThrow().render(document, file);
                yield file.toByteArray();
            }
        };
    }

    private void plan(Context context) {
        PlanVersion version = site.tracker().latest();
        Plan plan = Session.of(context).role().edits() ? version.plan() : version.approved();
        send(context, plan.getId() + ".json", JSON, bytes(PlanJson.DEFAULT.toJson(plan)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(Context context, String name, String mediaType, byte[] bytes) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        context.header("Content-Disposition", "attachment; filename=\"" + safe + '"');
        context.contentType(mediaType).result(bytes);
    }
}
