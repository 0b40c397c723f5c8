package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextReport;
import io.github.promisemodel.reports.words.Labels;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a report is written as. */
enum ReportFormat {
    /** Text for people. */
    TEXT("text") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            return new TextReport(report, colours, blocks).render();
        }
    },
    /** JSON for scripts. */
    JSON("json") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            return PlanJson.DEFAULT.toJson(report, ReportTables.report(report.rounding()));
        }
    },
    /** A web page in one file. */
    HTML("html") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            Labels labels = labels();
            HtmlReport page = new HtmlReport(ReportFigures.document(report, labels));
            int replaced = page.replaced().size();
            if (replaced > 0) {
                remarks.accept(labels.text("page.warning", report.plan().getId(), replaced));
            }
            return page.render();
        }
    },
    /** Comma-separated values for a spreadsheet. */
    CSV("csv") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            return new CsvReport(ReportFigures.document(report, labels()), CsvForm.SPREADSHEET).render();
        }
    },
    /** Comma-separated values for a program. */
    CSV_MACHINE("csv-machine") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            return new CsvReport(ReportFigures.document(report, labels()), CsvForm.MACHINE).render();
        }
    },
    /** Markdown. */
    MARKDOWN("markdown") {
        @Override
        String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks) {
            return new MarkdownReport(ReportFigures.document(report, labels())).render();
        }
    };

    private final String name;

    ReportFormat(String name) {
        this.name = name;
    }

    /** The names of all. */
    static String[] names() {
        return Arrays.stream(values()).map(format -> format.name).toArray(String[]::new);
    }

    /** The report in this form; what had to be changed in it is remarked. */
    abstract String render(Report report, boolean colours, boolean blocks, Consumer<String> remarks);

    private static Labels labels() {
        return Labels.of(Locale.ENGLISH);
    }

    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.name.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no format; choose one of " + String.join(", ", names())));
        }
    }
}
