package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table as people read them, and what the JSON of the same report has. */
final class TableRows {

    private final Report report;

    private TableRows(Report report) {
        this.report = report;
    }

    /** Of a plan with some fields, all between its title and its end; apostrophes are quotation marks. */
    static TableRows of(String asOf, String fields) {
        String plan = "{'format': 'promise-plan/1', 'id': 'northmoor', 'council': 'northmoor', 'title': 'A plan',"
                + " 'period': {'start': '2021-04', 'end': '2024-03'}, " + fields + "}";
        return new TableRows(Reports.of(plan.replace('\'', '"')).asOf(asOf));
    }

    Optional<FigureTable> find(TableId id) {
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH)).find(id.key());
    }

    /** Each row with its cells, such as "R1 Posts stay empty|Risk|Likely". */
    List<String> rows(TableId id) {
        return find(id).orElseThrow().rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.shown()), row.cells().stream().map(Cell::shown))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    List<String> headings(TableId id) {
        return find(id).orElseThrow().columns().stream().map(Column::heading).toList();
    }

    List<String> notes(TableId id) {
        return find(id).orElseThrow().notes().stream().map(Cell::shown).toList();
    }

    /** A field of the report as JSON. */
    JsonNode json(String field) {
        return JsonMapper.shared().readTree(Reports.json(report)).get(field);
    }
}
