package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which actions and benefits a committee has to talk about, and why. */
class ExceptionFiguresTest {

    private static final String AREAS = """
            'areas': [
              { 'id': 'a1', 'reference': '1', 'title': 'Homes',
                'actions': [
                  { 'id': '1.1', 'reference': '1.1', 'title': 'Ask', 'owner': 'Housing team', 'due': '2023-06', 'dueAsPrinted': 'Summer',
                    'assessments': [ { 'asOf': '2022-11', 'status': 'ON_TARGET', 'note': 'It begins.' },
                                     { 'asOf': '2023-11', 'status': 'BEHIND', 'note': 'It waits.', 'nextStep': 'Hire.', 'recoveryNote': 'Money is found.' } ] },
                  { 'id': '1.2', 'reference': '1.2', 'title': 'Listen', 'assessments': [ { 'asOf': '2022-11', 'status': 'ON_TARGET' } ] },
                  { 'id': '1.3', 'reference': '1.3', 'title': 'Answer', 'assessments': [ { 'asOf': '2022-11', 'status': ['AT_RISK', 'ON_TARGET'] } ],
                    'milestones': [ { 'title': 'First', 'due': '2023-01' } ] },
                  { 'id': '1.4', 'reference': '1.4', 'title': 'Left', 'assessments': [ { 'asOf': '2022-11', 'status': 'BEHIND' } ],
                    'disposition': { 'kind': 'WITHDRAWN', 'date': '2023-02' } } ],
                'benefits': [
                  { 'id': 'b1', 'reference': '1', 'title': 'Heard', 'due': '2023-03', 'assessments': [ { 'asOf': '2022-11', 'status': 'RED' } ] },
                  { 'id': 'b2', 'reference': '2', 'title': 'Known', 'assessments': [ { 'asOf': '2022-11', 'status': 'BLUE' } ] } ] },
              { 'id': 'a2', 'reference': '2', 'title': 'Schools',
                'actions': [ { 'id': '2.1', 'reference': '2.1', 'title': 'Teach', 'assessments': [ { 'asOf': '2022-11', 'reason': 'NOT_DUE' } ] } ] } ]
            """;

    private static final TableRows PLAN = TableRows.of("2023-12", AREAS);

    @Test
    void eachHasItsReasonsAndWhatIsDoneInTheOrderOfThePlan() {
        assertThat(PLAN.headings(TableId.EXCEPTIONS))
                .containsExactly(
                        "Area",
                        "Kind",
                        "Why",
                        "Status",
                        "Latest update",
                        "Next step",
                        "What is done to recover",
                        "Due",
                        "Due, as printed",
                        "Owner");
        assertThat(PLAN.rows(TableId.EXCEPTIONS))
                .containsExactly(
                        "1.1 Ask|1|Action|Behind; overdue|Behind|It waits.|Hire.|Money is found.|June 2023|Summer|Housing team",
                        "1.3 Answer|1|Action|May be red, behind or at risk; milestone overdue|On target or at risk||||||",
                        "1 Heard|1|Benefit|Red; past its date and not realised|Red||||March 2023||",
                        "2.1 Teach|2|Action|Not assessed (not due)|Not assessed||||||");
    }

    @Test
    void whatMovedSinceADateIsTalkedAboutWithWhereItWasBefore() {
        FigureTable table = table(report().since("2022-12"));

        assertThat(rows(table, "reasons"))
                .containsExactly(
                        "Behind; overdue; changed",
                        "May be red, behind or at risk; milestone overdue",
                        "Changed",
                        "Red; past its date and not realised",
                        "Not assessed (not due)");
        assertThat(rows(table, "before")).containsExactly("On target", "", "Behind", "", "");
        assertThat(table.notes())
                .extracting(Cell::shown)
                .contains("Changed means since December 2022. Before is the status on that date.");
    }

    @Test
    void jsonHasThemToo() {
        JsonNode exceptions = PLAN.json("exceptions");

        assertThat(exceptions).hasSize(4);
        assertThat(exceptions.get(0).toString()).isEqualTo("""
                        {"entry":"1.1","area":"a1","reasons":["BEHIND","OVERDUE"],"status":"BEHIND","leftOut":null,"whyNotAssessed":[],\
                        "before":null,"updates":["It waits."],"nextSteps":["Hire."],"recoveryNotes":["Money is found."],\
                        "due":"2023-06","dueAsPrinted":"Summer","owner":"Housing team"}""");
        assertThat(exceptions.get(3).get("whyNotAssessed").toString()).isEqualTo("[\"NOT_DUE\"]");
    }

    @Test
    void whereThereIsNothingItSaysSo() {
        TableRows plan = TableRows.of(
                "2023-12",
                "'areas': [ { 'id': 'a1', 'title': 'Homes', 'actions': [ { 'id': '1', 'title': 'Ask',"
                        + " 'assessments': [ { 'asOf': '2023', 'status': 'COMPLETE' } ] } ] } ]");

        assertThat(plan.rows(TableId.EXCEPTIONS)).isEmpty();
        assertThat(plan.notes(TableId.EXCEPTIONS))
                .containsExactly("Nothing is red, behind, at risk, overdue or not assessed.");
    }

    @Test
    void planWithoutEntriesHasNoSection() {
        assertThat(TableRows.of("2023-12", "'areas': []").find(TableId.EXCEPTIONS))
                .isEmpty();
    }

    private static Report report() {
        String plan = "{'format': 'promise-plan/1', 'id': 'northmoor', 'council': 'northmoor', 'title': 'A plan',"
                + " 'period': {'start': '2021-04', 'end': '2024-03'}, " + AREAS + "}";
        return Reports.of(plan.replace('\'', '"')).asOf("2023-12");
    }

    private static FigureTable table(Report report) {
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH))
                .find(TableId.EXCEPTIONS.key())
                .orElseThrow();
    }

    private static List<String> rows(FigureTable table, String column) {
        return table.rows().stream().map(row -> table.cell(row, column).shown()).toList();
    }
}
