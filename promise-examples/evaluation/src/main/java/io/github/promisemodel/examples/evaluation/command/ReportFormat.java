package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a report is written as. */
enum ReportFormat {
    /** Text for people. */
    TEXT("text") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(PartsOption.text(document, style));
        }
    },
    /** JSON for scripts, which always has the whole report. */
    JSON("json") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            throw new IllegalStateException("JSON is written of figures and not of a document");
        }
    },
    /** A web page in one file. */
    HTML("html") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            HtmlReport page = new HtmlReport(document);
            int replaced = page.replaced().size();
            if (replaced > 0) {
                remarks.accept(Terminal.labels().text("page.warning", document.plan(), replaced));
            }
            return Rendered.text(page.render());
        }
    },
    /** Comma-separated values for a spreadsheet. */
    CSV("csv") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new CsvReport(document, CsvForm.SPREADSHEET).render());
        }
    },
    /** Comma-separated values for a program. */
    CSV_MACHINE("csv-machine") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new CsvReport(document, CsvForm.MACHINE).render());
        }
    },
    /** Markdown. */
    MARKDOWN("markdown") {
        @Override
        Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new MarkdownReport(document).render());
        }
    },
    /** A document for a word processor. */
    DOCX("docx"),
    /** A workbook for a spreadsheet program. */
    XLSX("xlsx"),
    /** A workbook in the open format. */
    ODS("ods");

    private static final Set<ReportFormat> OF_OFFICE = EnumSet.of(DOCX, XLSX, ODS);

    private final String name;

    ReportFormat(String name) {
        this.name = name;
    }

    /** Its name. */
    String formatName() {
        return name;
    }

    /** Refuses it before anything is read, if it cannot be written, or not to this output. */
    void requireIn(Output output) {
        if (OF_OFFICE.contains(this)) {
            OfficeFile.require(this, output);
        }
    }

    /** The names of all. */
    static String[] names() {
        return Arrays.stream(values()).map(format -> format.name).toArray(String[]::new);
    }

    /** A document in this form, which is not JSON; what had to be changed in it is remarked. */
    Rendered write(ReportDocument document, TextStyle style, Consumer<String> remarks) {
        return OfficeFile.of(this, document);
    }

    /** A report in this form, with the parts of it that are asked for; what had to be changed in it is remarked. */
    Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
        if (this == JSON) {
            parts.refuse("JSON has the whole report");
            return Rendered.text(PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
        }
        return write(parts.document(report), style, remarks);
    }

    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.name.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not a format; choose one of " + String.join(", ", names())));
        }
    }
}
