package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bars that show what the table beneath them says. */
class BarChartTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final StatusMark COMPLETE = new StatusMark("complete", 'C', "Complete");
    private static final StatusMark BEHIND = new StatusMark("behind", 'B', "Behind");
    private static final StatusMark OPEN = new StatusMark("open", '?', "Open between statuses");

    private static FigureTable table(FigureTable.Chart chart, List<Row> rows) {
        return new FigureTable(
                "some",
                "Some of them",
                "Area",
                chart,
                List.of(column(COMPLETE), column(BEHIND), column(OPEN)),
                rows,
                List.of());
    }

    private static Column column(StatusMark mark) {
        return new Column(mark.style(), mark.word(), "actions", Optional.of(mark));
    }

    private static Row row(long complete, long behind, long open) {
        return new Row(
                "a1",
                "1",
                Cell.ofPlan("Homes"),
                List.of(Cell.number(complete), Cell.number(behind), Cell.number(open)));
    }

    private static BigDecimal percent(String text) {
        assertThat(text).matches("[0-9]+\\.[0-9]{3}%");
        return new BigDecimal(text.substring(0, text.length() - 1));
    }

    @Test
    void thePartsOfABarFillItWhateverTheCounts() {
        for (int complete = 0; complete <= 12; complete++) {
            for (int behind = 0; behind <= 12; behind++) {
                for (int open = 0; open <= 12; open++) {
                    if (complete + behind + open > 0) {
                        assertFilled(complete, behind, open);
                    }
                }
            }
        }
    }

    private static void assertFilled(long complete, long behind, long open) {
        BarChart chart = BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(complete, behind, open))), LABELS)
                .orElseThrow();
        BigDecimal end = BigDecimal.ZERO;
        List<Long> counts = new ArrayList<>();
        for (BarChart.Part part : chart.bars().get(0).parts()) {
            assertThat(percent(part.x())).isEqualByComparingTo(end);
            assertThat(percent(part.width())).isPositive();
            assertThat(percent(part.middle())).isBetween(end, end.add(percent(part.width())));
            assertThat(part.wide()).isEqualTo(10 * part.count() >= complete + behind + open);
            end = end.add(percent(part.width()));
            counts.add(part.count());
        }
        assertThat(end).isEqualByComparingTo("100");
        List<Long> some = new ArrayList<>(List.of(complete, behind, open));
        some.removeIf(count -> count == 0);
        assertThat(counts).isEqualTo(some);
    }

    @Test
    void aBarSaysInWordsWhatItShows() {
        BarChart chart = BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(3, 0, 1))), LABELS)
                .orElseThrow();

        assertThat(chart.bars().get(0).title()).isEqualTo("Some of them: 1 Homes");
        assertThat(chart.bars().get(0).description()).isEqualTo("3 Complete, 1 Open between statuses and 4 in all");
        assertThat(chart.legend()).containsExactly(COMPLETE, OPEN);
    }

    @Test
    void aBarHasItsCountsInGroupsOfDigitsAsTheTableHas() {
        BarChart chart = BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(1_200, 0, 3))), LABELS)
                .orElseThrow();

        assertThat(chart.bars().get(0).parts()).extracting(BarChart.Part::shown).containsExactly("1,200", "3");
        assertThat(chart.bars().get(0).description())
                .isEqualTo("1,200 Complete, 3 Open between statuses and 1,203 in all");
    }

    @Test
    void theKeyIsInTheOrderOfTheScaleWhicheverBarComesFirst() {
        BarChart chart = BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(0, 0, 2), row(1, 0, 0))), LABELS)
                .orElseThrow();

        assertThat(chart.legend()).containsExactly(COMPLETE, OPEN);
    }

    @Test
    void rowsOfStatusesAreOneBar() {
        Row complete = new Row("COMPLETE", "", Cell.of(COMPLETE), List.of(Cell.number(3), Cell.EMPTY, Cell.EMPTY));
        Row total = new Row("COUNTED", "", Cell.words("Counted"), List.of(Cell.number(3), Cell.EMPTY, Cell.EMPTY));

        BarChart chart = BarChart.of(table(FigureTable.Chart.ROWS, List.of(complete, total)), LABELS)
                .orElseThrow();

        assertThat(chart.bars()).hasSize(1);
        assertThat(chart.bars().get(0).title()).isEqualTo("Some of them");
        assertThat(chart.bars().get(0).parts()).extracting(BarChart.Part::count).containsExactly(3L);
    }

    @Test
    void whatCountsNothingHasNoBar() {
        assertThat(BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(0, 0, 0))), LABELS))
                .isEmpty();
        assertThat(BarChart.of(table(FigureTable.Chart.NONE, List.of(row(1, 0, 0))), LABELS))
                .isEmpty();
        assertThat(BarChart.of(table(FigureTable.Chart.COLUMNS, List.of(row(0, 0, 0), row(0, 2, 0))), LABELS)
                        .orElseThrow()
                        .bars())
                .hasSize(1);
    }
}
