package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextStyle;
import java.util.Arrays;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a report is written as. */
enum ReportFormat {
    /** Text for people. */
    TEXT("text") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(PartsOption.text(parts.document(report), style));
        }
    },
    /** JSON for scripts, which always has the whole report. */
    JSON("json") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            parts.refuse("JSON has the whole report");
            return Rendered.text(PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
        }
    },
    /** A web page in one file. */
    HTML("html") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            HtmlReport page = new HtmlReport(parts.document(report));
            int replaced = page.replaced().size();
            if (replaced > 0) {
                remarks.accept(
                        Terminal.labels().text("page.warning", report.plan().getId(), replaced));
            }
            return Rendered.text(page.render());
        }
    },
    /** Comma-separated values for a spreadsheet. */
    CSV("csv") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new CsvReport(parts.document(report), CsvForm.SPREADSHEET).render());
        }
    },
    /** Comma-separated values for a program. */
    CSV_MACHINE("csv-machine") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new CsvReport(parts.document(report), CsvForm.MACHINE).render());
        }
    },
    /** Markdown. */
    MARKDOWN("markdown") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return Rendered.text(new MarkdownReport(parts.document(report)).render());
        }
    },
    /** A document for a word processor. */
    DOCX("docx") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return OfficeFile.of(this, parts.document(report));
        }

        @Override
        void requireIn(Output output) {
            OfficeFile.require(this, output);
        }
    },
    /** A workbook for a spreadsheet program. */
    XLSX("xlsx") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return OfficeFile.of(this, parts.document(report));
        }

        @Override
        void requireIn(Output output) {
            OfficeFile.require(this, output);
        }
    },
    /** A workbook in the open format. */
    ODS("ods") {
        @Override
        Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks) {
            return OfficeFile.of(this, parts.document(report));
        }

        @Override
        void requireIn(Output output) {
            OfficeFile.require(this, output);
        }
    };

    private final String name;

    ReportFormat(String name) {
        this.name = name;
    }

    /** Its name. */
    String formatName() {
        return name;
    }

    /** Refuses it before anything is read, if it cannot be written, or not to this output. */
    void requireIn(Output output) {}

    /** The names of all. */
    static String[] names() {
        return Arrays.stream(values()).map(format -> format.name).toArray(String[]::new);
    }

    /** A report in this form, with the parts of it that are asked for; what had to be changed in it is remarked. */
    abstract Rendered render(Report report, PartsOption parts, TextStyle style, Consumer<String> remarks);

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
