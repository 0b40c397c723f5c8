package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What measures of the plan, of an area and of an entry are said to belong to. */
class MeasureOwnersTest {

    private static final String OBSERVED =
            "\"observations\": [ { \"amount\": \"1\", \"date\": \"2023\" }, { \"amount\": \"2\", \"date\": \"2024\" } ]";

    private static Report report() throws IOException {
        return Reports.of("""
                { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan", "asOf": "2025",
                  "period": { "start": "2020-04", "end": "2030-03" },
                  "measures": [ { "id": "m1", "title": "Whole", %1$s } ],
                  "areas": [ { "id": "a1", "reference": "4", "title": "Care", "measures": [ { "id": "m2", "title": "Area", %1$s } ],
                    "actions": [ { "id": "x1", "reference": "4.1", "title": "Visits",
                      "measures": [ { "id": "m3", "title": "Action", %1$s } ] } ] } ] }
                """.formatted(OBSERVED)).since("2023");
    }

    @Test
    void everyTableOfMeasuresNamesThePlanTheAreaOrTheEntry() throws IOException {
        ReportDocument document = ReportFigures.document(report(), Labels.of(Locale.ENGLISH));

        for (TableId id : List.of(TableId.MEASURES, TableId.VALUES_OVER_TIME, TableId.MOVES_OF_MEASURES)) {
            FigureTable table = document.find(id.key()).orElseThrow();
            assertThat(table.rows().stream()
                            .map(row -> table.cell(row, FigureTable.OWNER).shown())
                            .distinct())
                    .as(id.key())
                    .containsExactly("The whole plan", "Area 4", "Action 4.1");
            assertThat(table.rows().stream()
                            .map(row -> table.cell(row, FigureTable.OWNER).text())
                            .distinct())
                    .as(id.key())
                    .containsExactly("The whole plan", "a1", "x1");
        }
    }

    @Test
    void jsonHasTheEntryAndTheAreaByTheirIdsAndNullForTheWholePlan() throws IOException {
        String json = Reports.json(report()).replaceAll("\\s", "");

        assertThat(json)
                .contains("{\"entry\":null,\"area\":null,\"measure\":\"m1\"")
                .contains("{\"entry\":null,\"area\":\"a1\",\"measure\":\"m2\"")
                .contains("{\"entry\":\"x1\",\"area\":\"a1\",\"measure\":\"m3\"");
    }
}
