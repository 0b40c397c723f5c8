package io.github.promisemodel.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.examples.evaluation.Reports;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of a report say of South Ayrshire's plan, and what they say of any. */
class ReportFiguresTest {

    private static ReportFigures figures(EvaluationReport report) {
        return new ReportFigures(report, Labels.of(Locale.ENGLISH));
    }

    private static FigureTable table(EvaluationReport report, String key) {
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
        FigureTable headline = figures(Reports.whole()).headline();

        assertThat(row(headline, "actions-complete")).containsExactly("8", "15", "31", "", "");
        assertThat(row(headline, "actions-open")).startsWith("2", "2", "31", "6");
        assertThat(row(headline, "actions-not-assessed")).startsWith("6", "6", "31", "19");
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
        EvaluationReport report = Reports.of(Reports.shipped(plan));
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
    void publishedFiguresHaveTheirPlaceAndWhatTheySuppose() throws IOException {
        EvaluationReport report = Reports.whole();

        assertThat(table(report, "published").rows())
                .allSatisfy(row -> assertThat(row.cells().get(0).text()).isNotBlank());
        assertThat(table(report, "published-claims").rows())
                .anySatisfy(row -> assertThat(row.cells().get(3).text()).contains("exactly one way"));
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
