package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MadeUpLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no word of a table is English where the labels are in another language: those of core's sentences are not either. */
class TablesInAnotherLanguageTest {

    /** Its words are Greek, but for ids and for the name of the field after each text. */
    private static final String MEASURED = """
            {"format": "promise-plan/1", "id": "1", "council": "2", "title": "\u03c0", "asOf": "2025-06",
             "period": {"start": "2024", "end": "2025"},
             "areas": [{"id": "3", "reference": "4", "title": "\u03c0",
               "actions": [
                 {"id": "5", "reference": "4.1", "title": "\u03c0", "due": "2025-01",
                  "assessments": [{"asOf": "2025-05", "status": ["AT_RISK", "BEHIND"]},
                                  {"asOf": "2025-05", "status": "COMPLETE", "basis": "UPDATE"}],
                  "disposition": {"kind": "CARRIED_FORWARD", "basis": "CELL"},
                  "measures": [
                    {"id": "6", "title": "\u03c0", "target": {"kind": "EACH_PERIOD", "amount": "1000", "every": "P6M"},
                     "observations": [{"amount": "over 1721"}]},
                    {"id": "7", "title": "\u03c0", "target": {"kind": "AT_LEAST", "amount": "10", "by": "2025-03"},
                     "baseline": {"amount": "about 3", "date": "2024-01"}}]},
                 {"id": "8", "title": "\u03c1", "due": "2026"}],
               "benefits": [{"id": "9", "reference": "1", "title": "\u03c0", "assessments": [{"asOf": "2025-05", "status": "RED"}]}]}],
             "published": [
               {"of": "ACTIONS", "counts": {"COMPLETE": 2, "NOT_ASSESSED": 0}, "total": 3, "percentages": {"COMPLETE": "33"},
                "source": "\u03c0"},
               {"of": "BENEFITS", "combined": {"status": ["BLUE", "GREEN"], "count": 1}, "source": "\u03c0"},
               {"of": "ACTIONS", "listedAs": "CARRIED_FORWARD", "entries": ["8"], "source": "\u03c0"}]}
            """;

    private static final String NEXT = """
            {"format": "promise-plan/1", "id": "20", "council": "2", "title": "\u03c3",
             "period": {"start": "2025", "end": "2028"},
             "areas": [{"id": "3", "reference": "4", "title": "\u03c3",
               "actions": [{"id": "21", "reference": "4.2", "title": "\u03c3"}, {"id": "5", "title": "\u03c1"}]}]}
            """;

    static Stream<String> plans() {
        return Stream.of(MEASURED, FilledPlan.json("\u03c0"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyWordIsOfTheLanguageOrOfThePlan(String plan) {
        Labels labels = MadeUpLanguage.labels();
        Report report = Reports.of(plan)
                .since(PartialDate.parse("2024-06"))
                .next(Reports.of(NEXT).plan());
        ReportDocument document = ReportFigures.document(report, labels);
        List<FigureTable> tables = new ArrayList<>(document.tables());
        tables.add(new FindingFigures(report.findings(), labels).all());

        List<String> words = new ArrayList<>();
        document.about()
                .forEach(fact -> words.addAll(List.of(fact.name(), fact.value().shown())));
        document.sections().forEach(section -> words.add(section.heading()));
        for (FigureTable table : tables) {
            words.addAll(List.of(table.caption(), table.rowHeading()));
            table.columns().forEach(column -> words.add(column.heading()));
            table.notes().forEach(note -> words.add(note.shown()));
            for (Row row : table.rows()) {
                words.add(row.reference());
                words.add(row.title().shown());
                row.cells().stream()
                        .filter(cell -> !(cell instanceof Cell.Paths))
                        .forEach(cell -> words.add(cell.shown()));
            }
        }

        // Between the marks is the name of the field that a text of the plan is in; [c] is the mark of a suppressed
        // count; parts of a
        // report are asked for by their names.
        String codes = "\\[c\\]"
                + document.sections().stream()
                        .map(section -> "|" + section.key())
                        .collect(Collectors.joining());
        assertThat(words.stream()
                        .map(text ->
                                text.replaceAll("\u00ab[^\u00bb]*\u00bb?", "").replaceAll(codes, ""))
                        .filter(text -> text.matches("(?s).*[A-Za-z].*")))
                .isEmpty();
        assertThat(words).hasSizeGreaterThan(200);
    }
}
