package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many published figures differ, which they are and the sentence about them are the same in every form, whatever the
 * plan: what the one JSON lists is what every other form has to say.
 */
class SameVerdictsProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** What the list of findings says, read from JSON and reckoned here. */
    private record Expected(int all, List<String> differing, boolean compared) {

        static Expected of(JsonNode figures) {
            List<String> differing = new ArrayList<>();
            boolean compared = false;
            for (JsonNode figure : figures) {
                String verdict = figure.get("verdict").asString();
                compared |= !verdict.equals("NOT_COMPARED");
                if (verdict.equals("DIFFERS")) {
                    differing.add(figure.get("message").asString());
                }
            }
            return new Expected(figures.size(), differing, compared);
        }

        String said() {
            if (all == 0) {
                return "The plan has no published figures to compare.";
            }
            if (!differing.isEmpty()) {
                return "What was published differs from what is counted in " + differing.size() + " of " + all
                        + " comparisons.";
            }
            return compared
                    ? "Nothing that was published differs from what is counted."
                    : "Nothing that was published could be compared with what is counted.";
        }
    }

    @Property(tries = 150)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void headCountListAndSentenceAgreeInEveryForm(@ForAll long seed) {
        String plan = DrawnPlans.json(seed);
        Run json = Run.reading(plan, "reconcile", "-", "--format", "json");
        JsonNode reconciled = JsonMapper.shared().readTree(json.out());
        Expected expected = Expected.of(reconciled.get("figures"));
        int code = expected.differing().isEmpty() ? 0 : 1;
        Statistics.collect(code);
        Statistics.coverage(coverage -> {
            coverage.check(0).count(count -> count > 0);
            coverage.check(1).count(count -> count > 0);
        });

        assertThat(json.code()).isEqualTo(code);
        assertVerdicts(reconciled, expected);
        Run text = Run.reading(plan, "reconcile", "-");
        assertThat(text.code()).isEqualTo(code);
        assertThat(squeezed(text.out())).contains(squeezed(expected.said()));

        Report report = Reports.of(plan);
        List<FigureFinding> differing = report.reconciliation().figures(Verdict.DIFFERS);
        assertThat(differing).extracting(FigureFinding::message).isEqualTo(expected.differing());
        List<String> explanations =
                differing.stream().map(LABELS.about(report.plan())::say).toList();
        explanations.forEach(said -> assertThat(squeezed(text.out())).contains(squeezed(said)));
        JsonNode reported = JsonMapper.shared().readTree(Reports.json(report));
        assertThat(reported.get("published")).isEqualTo(reconciled.get("figures"));
        assertVerdicts(reported, expected);
        assertTables(ReportFigures.document(report, LABELS), expected, explanations);
        assertTables(Documents.reconciliation(report, LABELS), expected, explanations);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void assertVerdicts(JsonNode report, Expected expected) {
        assertThat(report.get("verdicts").get("DIFFERS").asInt())
                .isEqualTo(expected.differing().size());
        int sum = 0;
        for (JsonNode count : report.get("verdicts")) {
            sum += count.asInt();
        }
        assertThat(sum).isEqualTo(expected.all());
    }

    /** Every form of a report has what these tables have. */
    private static void assertTables(ReportDocument document, Expected expected, List<String> explanations) {
        List<String> said = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (FigureTable table : document.tables()) {
            table.notes().forEach(note -> said.add(note.shown()));
            for (Row row : table.rows()) {
                if (table.key().equals("published-differing")) {
                    differing.add(table.cell(row, "explanation").shown());
                }
                if (table.key().equals("verdicts")
                        && row.id().equals("ALL")
                        && table.columns().stream()
                                .anyMatch(column -> column.key().equals("Verdict.DIFFERS"))) {
                    counts.add(table.cell(row, "Verdict.DIFFERS").text());
                }
            }
        }
        assertThat(differing).isEqualTo(explanations);
        assertThat(said).contains(expected.said());
        assertThat(counts)
                .isEqualTo(
                        expected.all() == 0
                                ? List.of()
                                : List.of(Integer.toString(expected.differing().size())));
    }
}
