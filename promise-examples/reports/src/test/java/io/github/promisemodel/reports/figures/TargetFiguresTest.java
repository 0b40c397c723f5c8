package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of targets with a date. */
class TargetFiguresTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan",
              "period": { "start": "2020-04", "end": "2030-03" },
              "areas": [ { "id": "a1", "title": "All", "actions": [ { "id": "1", "title": "Visits", "measures": [
                { "id": "late", "title": "A", "target": { "kind": "AT_MOST", "amount": "20", "by": "2021" },
                  "observations": [ { "amount": "25", "date": "2021-12-31" }, { "amount": "19", "date": "2022-12-31" } ] },
                { "id": "lost", "title": "B", "target": { "kind": "AT_LEAST", "amount": "50", "by": "2021" },
                  "observations": [ { "amount": "50", "date": "2021-06" }, { "amount": "49.9", "date": "2023" } ] },
                { "id": "line", "title": "C", "baseline": { "amount": "0", "date": "2022" },
                  "target": { "kind": "AT_LEAST", "amount": "100", "by": "2026" },
                  "observations": [ { "amount": "20", "date": "2024" } ] },
                { "id": "nothing", "title": "D", "target": { "kind": "AT_LEAST", "amount": "50", "by": "2024-03" },
                  "observations": [ { "amount": "40", "date": "2023-06" } ] },
                { "id": "open", "title": "E", "target": { "kind": "AT_LEAST", "amount": "50", "by": "2024-03" },
                  "observations": [ { "amount": "over 40", "date": "2024-03" } ] },
                { "id": "few", "title": "F", "countOfPeople": true,
                  "target": { "kind": "AT_LEAST", "amount": "4", "by": "2024-03" },
                  "observations": [ { "amount": "3", "date": "2024-03" } ] },
                { "id": "undated", "title": "G", "target": { "kind": "AT_LEAST", "amount": "4" },
                  "observations": [ { "amount": "3", "date": "2024-03" } ] } ] } ] } ] }
            """;

    private static FigureTable table(String key) {
        return ReportFigures.document(Reports.of(PLAN).asOf(PartialDate.parse("2025-03-31")), Labels.of(Locale.ENGLISH))
                .find(key)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late | Reached late, observed as of 31 December 2022",
                "lost | Reached and lost since, observed as of 2023",
                "line | Not yet due, and behind the line: 20% of the way as of 31 December 2024, where a straight line is at 50%",
                "nothing | Nothing observed since the target’s day, last observed as of June 2023",
                "open | Not decided. The observation, over 40, is not an exact number",
                "few | [c]",
                "undated | ''",
            })
    void aMeasureSaysWhereItsTargetStands(String id, String said) {
        FigureTable measures = table("measures");

        assertThat(measures.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> measures.cell(row, "target-standing").shown()))
                .containsExactly(said);
    }

    @Test
    void whatNeedsAttentionSaysWhenTheTargetWasDue() {
        FigureTable attention = table("attention");
        List<String> said = attention.rows().stream()
                .map(row -> attention.cell(row, "explanation").shown())
                .toList();

        assertThat(said)
                .contains(
                        "Action “Visits”, “B”: its target was due by 2021. Reached and lost since, observed as of 2023",
                        "Action “Visits”, “C”: 20% of the way to its target as of 31 December 2024, where a straight line is"
                                + " at 50%")
                .noneMatch(each -> each.contains("“A”") || each.contains("“E”") || each.contains("“G”"));
    }
}
