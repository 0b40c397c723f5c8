package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static FigureTable table(Report report, TableId id) {
        return ReportFigures.document(report, LABELS).find(id.key()).orElseThrow();
    }

    private static List<String> rows(FigureTable table) {
        return table.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.shown()), row.cells().stream().map(Cell::shown))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void everyChangeIsSaidAsPeopleSayIt() throws IOException {
        assertThat(rows(table(Reports.madeUpVersions(), TableId.CHANGED_FIELDS)))
                .contains(
                        "The whole plan|As of|Changed|December 2022|December 2023",
                        "Action 1.1|Title|Changed|Open a drop-in in each town|Open a drop-in",
                        "Action 1.1|Owner|Changed|Family team|Housing team",
                        "Action 1.1|Extension of the due date|Added||October 2023: The building was late.",
                        "Action 1.1|Milestone “Find a building”: Due date|Changed|December 2021|2022",
                        "Action 1.1|Measure “Visits”: Target|Changed|At least 120 visits, by 2023|At least 100 visits, by 2024",
                        "Action 1.2|Action that it needs|Added||Action 1.1",
                        "Action 1.4|The action itself|Added||Print a leaflet",
                        "Benefit 1|Assessment: status|Changed|Green|Amber",
                        "Action 1.6|The action itself|Taken out|Paint the rooms|",
                        "Benefit 4|Improvement area|Moved|2|1");
    }

    @Test
    void aNumberOfFewPeopleIsNotInThem() throws IOException {
        FigureTable table = table(Reports.madeUpVersions(), TableId.CHANGED_FIELDS);

        assertThat(rows(table))
                .contains("Benefit 1|Measure “First homes”, Observation: amount|A number changed|[c]|[c]");
        assertThat(table.notes())
                .extracting(Cell::shown)
                .anyMatch(note -> note.startsWith("Changes of numbers of people that are shown as [c]"));
    }

    @Test
    void howMuchWasMovedIsCountedWithItsEntries() throws IOException {
        assertThat(rows(table(Reports.madeUpVersions(), TableId.GOALPOSTS)))
                .contains(
                        "Due dates moved later|2|1.1, 1.2",
                        "Due dates moved later or taken out without a recorded reason|1|1.2",
                        "Entries added|1|1.4");
    }

    @Test
    void aLongTextIsShortForPeopleAndWholeForScripts() throws IOException {
        String note = "A long note. ".repeat(40).strip();
        Report report = Reports.madeUp(json -> json.replace("One of three.", note));
        FigureTable table =
                table(report.earlier(Reports.madeUpVersions().earlier().orElseThrow()), TableId.CHANGED_FIELDS);

        assertThat(table.rows()).anySatisfy(row -> {
            Cell after = table.cell(row, "after");
            assertThat(after.text()).isEqualTo(note);
            assertThat(after.shown()).hasSizeLessThan(200).endsWith("…");
        });
    }

    @Test
    void whatThePlanRecordsBetweenTheDatesIsInTheMovement() throws IOException {
        Report report = Reports.madeUpVersions();

        assertThat(rows(table(report, TableId.EXTENDED_SINCE)))
                .containsExactly("Action 1.1|June 2022|October 2023|May 2022|The building was late.|Page 3");
        assertThat(rows(table(report, TableId.AMENDED_SINCE)))
                .containsExactly(
                        "Homes open|The whole plan|February 2023|At least 45 homes, by 2024; At least 60 homes, by 2025|Better"
                                + " than the baseline, by 2022; At least 40 homes, by 2024; At least 50 homes, by 2025|Fewer"
                                + " builders.|Page 17");
        assertThat(ReportFigures.document(report.since("2023-06"), LABELS).find(TableId.EXTENDED_SINCE.key()))
                .isEmpty();
    }

    @Test
    void onePlanAtTwoDatesHasNoSuchTable() throws IOException {
        assertThat(ReportFigures.document(Reports.madeUp(), LABELS).find(TableId.CHANGED_FIELDS.key()))
                .isEmpty();
    }
}
