package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of a report say of South Ayrshire's plan, and what they say of any. */
class ReportFiguresTest {

    private static ReportDocument figures(Report report) {
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH));
    }

    private static FigureTable table(Report report, String key) {
        return figures(report).tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(FigureTable table, String id) {
        return table.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().cells().stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void theHeadlineHasEveryFigureWithWhatItIsOutOf() throws IOException {
        FigureTable headline = figures(Reports.whole()).find("headline").orElseThrow();

        assertThat(row(headline, "actions-complete")).containsExactly("8", "15", "31", "26", "48", "");
        assertThat(row(headline, "actions-open")).startsWith("2", "2", "31", "6", "6");
        assertThat(row(headline, "actions-not-assessed")).startsWith("6", "6", "31", "19", "19");
        assertThat(row(headline, "benefits-blue")).contains("The benefit has been achieved");
    }

    @Test
    void whatIsOpenNotAssessedAndLeftOutIsAlwaysInSight() throws IOException {
        for (String plan : List.of("south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23")) {
            for (String noun : List.of("actions", "benefits")) {
                FigureTable table = table(Reports.of(Reports.shipped(plan)), noun);
                assertThat(table.rows())
                        .anyMatch(row -> isOf(row, "open"))
                        .anyMatch(row -> isOf(row, "not-assessed"))
                        .anyMatch(row -> row.id().startsWith("LEFT_OUT"));
            }
        }
    }

    private static boolean isOf(Row row, String style) {
        return row.title().mark().filter(mark -> mark.style().equals(style)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void theStatusesOfATableAddToWhatIsCounted(String plan) throws IOException {
        Report report = Reports.of(Reports.shipped(plan));
        for (String noun : List.of("actions", "benefits")) {
            FigureTable table = table(report, noun);
            long sum = table.rows().stream()
                    .filter(row -> row.title().mark().isPresent())
                    .mapToLong(row -> Long.parseLong(row.cells().get(0).text()))
                    .sum();
            assertThat(row(table, "COUNTED").get(0)).isEqualTo(Long.toString(sum));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void theStatusesOfAGroupAddToWhatIsCountedInIt(String plan) throws IOException {
        figures(Reports.of(Reports.shipped(plan))).tables().stream()
                .filter(table -> table.chart() == FigureTable.Chart.COLUMNS)
                .forEach(table -> table.rows().forEach(row -> {
                    long sum = 0;
                    for (int i = 0; i < row.cells().size(); i++) {
                        if (table.columns().get(i).mark().isPresent()) {
                            sum += Long.parseLong(row.cells().get(i).text());
                        }
                    }
                    assertThat(row.cells().get(0).text()).as(table.key()).isEqualTo(Long.toString(sum));
                }));
    }

    @Test
    void theSectionsOfAWholeReportAreInTheOrderInWhichTheyAreRead() throws IOException {
        assertThat(figures(Reports.whole()).sections())
                .extracting(Section::key)
                .containsSubsequence(
                        "actions",
                        "benefits",
                        "by-area",
                        "due-dates",
                        "measures",
                        "movement",
                        "carry-forward",
                        "published",
                        "findings",
                        "entries");
    }

    @Test
    void noTwoTablesHaveOneKey() throws IOException {
        for (Grouping by : List.of(Grouping.AREA, Grouping.OWNER, Grouping.DISPOSITION)) {
            assertThat(figures(Reports.by(by)).tables())
                    .extracting(FigureTable::key)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatAPlanSaysNothingOfHasNoSection() throws IOException {
        assertThat(figures(Reports.of(Reports.shipped("moray-2020-23"))).sections())
                .extracting(Section::key)
                .doesNotContain("movement", "carry-forward");
    }

    @Test
    void ofAPlanWithoutBenefitsNoTableGoesOnAboutThem() throws IOException {
        assertThat(figures(Reports.of(Reports.shipped("north-ayrshire-2021-24")))
                        .tables())
                .extracting(FigureTable::key)
                .filteredOn(key -> key.contains("benefit") || key.contains("evidence") || key.contains("colour"))
                .containsExactly("benefits");
    }

    @Test
    void publishedFiguresHaveTheirPlaceAndWhatTheySuppose() throws IOException {
        Report report = Reports.whole();

        assertThat(table(report, "published").rows())
                .allSatisfy(row -> assertThat(row.cells().get(0).text()).isNotBlank());
        assertThat(table(report, "published-claims").rows().get(0).cells().stream()
                        .map(Cell::text))
                .containsExactly(
                        "Reflections",
                        "15, 16 of 31",
                        "The entries",
                        "1",
                        "Not decided",
                        "7.2: on target; 7.3: complete; 7.4, 8.2, 8.3, 8.4, 10.2, 10.3: complete");
        assertThat(table(report, "published-claims").rows().get(2).cells().stream()
                        .map(Cell::text))
                .containsExactly(
                        "Reflections",
                        "14, 9, 21, 3 of 47",
                        "The areas\u2019 own figures",
                        "1",
                        "Not decided",
                        "Area 7: 2 blue, 2 green, 1 amber, 1 red");
    }

    @Test
    void everyPublishedFigureIsInOneOfTheTables() throws IOException {
        Report report = Reports.whole();

        List<String> places = new ArrayList<>();
        for (String key : List.of("published", "published-claims", "published-percentages")) {
            table(report, key).rows().forEach(row -> places.add(row.id()));
        }
        List<String> found = report.reconciliation().figures().stream()
                .map(each -> each.where().toString())
                .toList();
        assertThat(places).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @CsvSource({"48, true, 48%", "48.40, true, 48.40%", "<1, false, <1", ".5, false, .5", "most, false, most"})
    void aPublishedPercentageIsANumberOnlyIfItIsPrintedAsOne(String printed, boolean number, String shown) {
        FigureTable published = table(Reports.of("""
                        {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                         "period": {"start": "2024", "end": "2027"},
                         "areas": [{"id": "a4", "title": "Schools", "actions": [{"id": "4.1", "title": "Name a lead"}]}],
                         "published": [{"source": "page 2", "of": "ACTIONS", "counts": {"COMPLETE": 1},
                           "percentages": {"COMPLETE": "%s"}}]}
                        """.formatted(printed)), "published");

        Cell cell = published.cell(published.rows().get(0), "printed-percentage");
        assertThat(cell.isNumber()).isEqualTo(number);
        assertThat(cell.text()).isEqualTo(printed);
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @Test
    void aColumnThatHasNothingInAnyRowIsNamedAndNotShown() throws IOException {
        FigureTable benefits = table(Reports.whole(), "every-benefit");

        assertThat(benefits.columns())
                .extracting(Column::key)
                .doesNotContain("owner", "due")
                .contains("area");
        assertThat(benefits.notes())
                .extracting(Cell::text)
                .containsExactly("Not shown, for there is nothing in any row: Owner and Due.");
    }

    @Test
    void anActionIsDueWhenItWasLastExtendedTo() {
        FigureTable actions = table(Reports.of("""
                        {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                         "period": {"start": "2024", "end": "2027"},
                         "areas": [{"id": "a4", "title": "Schools", "actions": [
                           {"id": "4.1", "title": "Name a lead", "due": "2025-03",
                            "dueExtensions": [{"agreed": "2025-02", "to": "2025-09"}]}]}]}
                        """), "every-action");

        Cell due = actions.cell(actions.rows().get(0), "due");
        assertThat(due.text()).isEqualTo("2025-09");
        assertThat(due.shown()).isEqualTo("September 2025");
    }

    @Test
    void anEntryIsCalledAsItIsFoundInTheListOfAll() throws IOException {
        Report report = Reports.whole();
        List<String> names = new ArrayList<>();
        for (String key : List.of("every-action", "every-benefit")) {
            table(report, key).rows().forEach(row -> names.add(row.reference()));
        }

        assertThat(names).doesNotHaveDuplicates().contains("7.2", "7-b5");
        for (String key : List.of("moves-of-actions", "moves-of-benefits")) {
            FigureTable moves = table(report, key);
            moves.rows()
                    .forEach(row -> assertThat(names)
                            .contains(row.cells()
                                    .get(row.cells().size() - 1)
                                    .text()
                                    .split(", ")));
        }
        FigureTable measures = table(report, "measures");
        measures.rows()
                .forEach(row -> assertThat(names).contains(row.cells().get(0).text()));
    }

    @Test
    void aColumnThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        FigureTable evidence = table(Reports.whole(), "evidence");

        assertThat(evidence.cell(evidence.rows().get(0), "of").text()).isEqualTo("47");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.cell(evidence.rows().get(0), "out-of"))
                .withMessage("Table evidence: no column 'out-of'; it has [count, of, percentage]");
    }

    @Test
    void aRowIsAsWideAsItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureTable(
                        "some",
                        "Some",
                        "Row",
                        FigureTable.Chart.NONE,
                        List.of(),
                        List.of(new Row("a", "", Cell.words("a"), List.of(Cell.EMPTY))),
                        List.of()))
                .withMessage("Table some: a row of 1 cells under 0 columns");
    }
}
