package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a report says of entries that were added to the plan later, that left it, and that left it nobody says when. */
class MembershipFiguresTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A plan",
              "period": { "start": "2022-04", "end": "2027-03" },
              "statusScheme": { "actions": [ { "words": ["Dropped"], "disposition": "WITHDRAWN" } ] },
              "areas": [ { "id": "a1", "title": "All", "actions": [
                { "id": "1", "title": "Stays", "assessments": [ { "asOf": "2023-03", "status": "BEHIND" } ] },
                { "id": "2", "title": "Left by its words",
                  "assessments": [ { "asOf": "2023-03", "status": "BEHIND" }, { "asOf": "2024-06", "asPrinted": "Dropped" } ],
                  "disposition": { "kind": "WITHDRAWN", "basis": "CELL" } },
                { "id": "3", "title": "Added", "added": "2024-05", "due": "2023",
                  "measures": [ { "id": "m", "title": "Visits", "observations": [ { "amount": "7", "date": "2025" } ] } ],
                  "assessments": [ { "asOf": "2025-03", "status": "ON_TARGET" } ] } %s ] } ],
              "published": [ { "of": "ACTIONS", "total": 3, "source": "Page 1" } ] }
            """;
    private static final String UNDATED = """
            , { "id": "4", "title": "Left nobody says when", "assessments": [ { "asOf": "2023-03", "status": "BEHIND" } ],
                "disposition": { "kind": "SUPERSEDED" } }
            """;

    private static ReportDocument document(String plan, String asOf) {
        Report report = Reports.of(plan).asOf(PartialDate.parse(asOf)).since(PartialDate.parse("2023-03"));
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH));
    }

    private static FigureTable table(ReportDocument document, String key) {
        return document.find(key).orElseThrow();
    }

    private static String cell(FigureTable table, String row, String column) {
        List<String> columns = table.columns().stream().map(Column::key).toList();
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(columns.indexOf(column))
                .text();
    }

    @Test
    void beforeTheyChangedEntriesAreAsTheyWere() {
        ReportDocument before = document(PLAN.formatted(""), "2023-03");
        FigureTable every = table(before, "every-action");

        assertThat(cell(table(before, "actions"), "BEHIND", "count")).isEqualTo("2");
        assertThat(cell(table(before, "actions"), "LEFT_OUT_NOT_YET_ADDED", "count"))
                .isEqualTo("1");
        assertThat(cell(table(before, "due-dates"), "NOT_YET_ADDED", "count")).isEqualTo("1");
        assertThat(cell(table(before, "due-dates"), "OVERDUE", "count")).isEqualTo("0");
        assertThat(cell(every, "3", "added")).isEqualTo("2024-05");
        assertThat(cell(every, "3", "status")).contains("not yet added");
        assertThat(every.columns()).noneMatch(column -> column.key().startsWith("disposition"));
        assertThat(cell(table(before, "actions-by-status-and-disposition"), "ALL", "total"))
                .isEqualTo("2");
        assertThat(before.find("measures")).isEmpty();
    }

    @Test
    void afterwardsItIsSaidSinceWhenTheyAreInAndOut() {
        ReportDocument after = document(PLAN.formatted(""), "2025-03");
        FigureTable every = table(after, "every-action");
        FigureTable moves = table(after, "moves-of-actions");

        assertThat(cell(every, "2", "disposition")).isEqualTo("Withdrawn");
        assertThat(cell(every, "2", "disposition-date")).isEqualTo("2024-06");
        assertThat(cell(every, "1", "disposition-date")).isEmpty();
        assertThat(cell(table(after, "due-dates"), "ENDED", "count")).isEqualTo("1");
        assertThat(cell(moves, "BEHIND to LEFT_OUT_WITHDRAWN", "movement")).isEqualTo("Left the plan");
        assertThat(cell(moves, "BEHIND to LEFT_OUT_WITHDRAWN", "entries")).isEqualTo("2");
        assertThat(cell(moves, "LEFT_OUT_NOT_YET_ADDED to ON_TARGET", "movement"))
                .isEqualTo("Joined the plan");
        assertThat(cell(moves, "LEFT_OUT_NOT_YET_ADDED to ON_TARGET", "entries"))
                .isEqualTo("3");
        assertThat(after.find("measures")).isPresent();
        assertThat(every.notes()).noneMatch(note -> note.text().contains("No date says"));
    }

    @Test
    void whatLeftNobodySaysWhenIsNamedBesideWhatItLeavesOpen() {
        ReportDocument document = document(PLAN.formatted(UNDATED), "2023-03");

        assertThat(table(document, "every-action").notes())
                .anyMatch(note -> note.text()
                        .equals(
                                "No date says since when these are superseded or withdrawn, and they are left out of the count at"
                                        + " every date: Left nobody says when."));
        assertThat(table(document, "published").rows().get(0).cells())
                .extracting(Cell::text)
                .contains("Not decided");
        assertThat(table(document, "published").notes())
                .anyMatch(note -> note.text().endsWith("no date says when they left the plan: Left nobody says when."));
    }
}
