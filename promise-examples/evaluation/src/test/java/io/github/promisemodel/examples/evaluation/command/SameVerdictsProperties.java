package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextReport;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

        String sentence() {
            if (!differing.isEmpty()) {
                return "What was published differs from what is counted in " + differing.size() + " of " + all
                        + " comparisons";
            }
            return compared
                    ? "Nothing that was published differs from what is counted"
                    : "Nothing that was published could be compared with what is counted";
        }

        /** The whole of what a text says: the sentence and, if something differs, the list. */
        String inText() {
            return differing.isEmpty() ? sentence() + "." : sentence() + ": " + String.join(" ", differing);
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
        assertText(text.out(), expected, "");

        Report report = Reports.of(plan);
        JsonNode reported = JsonMapper.shared().readTree(Reports.json(report));
        assertThat(reported.get("published")).isEqualTo(reconciled.get("figures"));
        assertVerdicts(reported, expected);
        assertText(
                new TextReport(report, false, true).render(),
                expected,
                "Comparisons of published figures with what is counted");
        assertPage(Jsoup.parse(new HtmlReport(ReportFigures.document(report, LABELS)).render()), expected);
        assertCommaSeparated(new CsvReport(ReportFigures.document(report, LABELS), CsvForm.MACHINE).render(), expected);
        assertMarkdown(new MarkdownReport(ReportFigures.document(report, LABELS)).render(), expected);
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

    private static void assertText(String text, Expected expected, String head) {
        if (expected.all() == 0) {
            assertThat(text).doesNotContain("that was published").doesNotContain("What was published");
            return;
        }
        String part = text.substring(text.indexOf("\nWhat the published figures can mean\n"));
        String running = part.substring(0, part.indexOf("\n\n")).replaceAll("\\s+", " ");
        assertThat(running).endsWith(" " + expected.inText());
        assertThat(running.indexOf("; differs ("))
                .isEqualTo(
                        expected.differing().isEmpty()
                                ? -1
                                : running.indexOf("; differs (", running.indexOf(expected.sentence())));

        String counts = text.replaceAll("\\s+", " ");
        Matcher counted = Pattern.compile(head + "[^:]*: ((?:[0-9]+ [a-z ]+(?:, | and )?)+)\\.")
                .matcher(counts);
        assertThat(counted.find()).isTrue();
        Matcher differ = Pattern.compile("([0-9]+) differ").matcher(counted.group(1));
        assertThat(differ.find() ? Integer.parseInt(differ.group(1)) : 0)
                .isEqualTo(expected.differing().size());
    }

    private static void assertPage(Document page, Expected expected) {
        assertThat(page.select("#table-published-differing tbody tr td:last-child")
                        .eachText())
                .isEqualTo(running(expected.differing()));
        if (expected.all() > 0) {
            assertThat(page.select("#headline .note").eachText()).contains(expected.sentence() + ".");
            assertThat(page.select("#published .note").eachText()).contains(expected.sentence() + ".");
            assertThat(page.select("#table-verdicts tbody tr:last-child th").text())
                    .isEqualTo("All comparisons");
            assertThat(page.select("#table-verdicts tbody tr:last-child td").eachText())
                    .contains(Integer.toString(expected.differing().size()));
        }
    }

    private static List<String> running(List<String> messages) {
        return messages.stream().map(message -> message.replaceAll("\\s+", " ")).toList();
    }

    private static void assertCommaSeparated(String csv, Expected expected) {
        List<String> differing = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (CsvRecord line : CsvReader.builder().ofCsvRecord(csv)) {
            if (line.getField(2).equals("published-differing")
                    && line.getField(6).equals("explanation")) {
                differing.add(line.getField(7));
            }
            if (line.getField(2).equals("verdicts")
                    && line.getField(4).equals("ALL")
                    && line.getField(6).equals("Verdict.DIFFERS")) {
                counts.add(line.getField(7));
            }
        }
        assertThat(differing).isEqualTo(expected.differing());
        assertThat(counts)
                .isEqualTo(
                        expected.all() == 0
                                ? List.of()
                                : List.of(Integer.toString(expected.differing().size())));
    }

    private static void assertMarkdown(String markdown, Expected expected) {
        assertThat(markdown.split(Pattern.quote(expected.sentence() + "."), -1)).hasSize(expected.all() == 0 ? 1 : 3);
        String heading = "### What was published and differs from what is counted\n";
        long rows = 0;
        if (markdown.contains(heading)) {
            String table = markdown.substring(markdown.indexOf(heading) + heading.length());
            rows = table.substring(1, table.indexOf("\n\n", 1)).lines().count() - 2;
        }
        assertThat(rows).isEqualTo(expected.differing().size());
    }
}
