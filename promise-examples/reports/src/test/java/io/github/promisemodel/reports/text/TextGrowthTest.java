package io.github.promisemodel.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable.Chart;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.status.ActionStatus;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** That text of four times as much takes no more than eight times as long; what is quadratic takes sixteen times. */
class TextGrowthTest {

    private static final int SMALL = 1_000;

    private static long time(ReportDocument document) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(MadeUpDocument.text(document, TextStyle.plain())).isNotEmpty();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void assertGrows(IntFunction<MadeUpDocument> tables) {
        IntFunction<ReportDocument> documents =
                n -> MadeUpDocument.of(List.of(tables.apply(n).table()));
        time(documents.apply(SMALL)); // so that both are timed when they are compiled
        double small = time(documents.apply(SMALL));

        assertThat(time(documents.apply(4 * SMALL)) / small).isLessThan(8);
    }

    @Test
    void withRowsSideBySide() {
        assertGrows(n ->
                rows(new MadeUpDocument().texts("Owner").numbers("Count"), n, Cell.ofPlan("Housing"), Cell.number(7)));
    }

    @Test
    void withRowsThatHaveTextsBeneath() {
        Cell text = Cell.ofPlan("many words ".repeat(20));
        assertGrows(n -> rows(new MadeUpDocument().texts("A", "B", "C", "D"), n, text, text, text, text));
    }

    @Test
    void withRowsOfStrips() {
        assertGrows(n -> rows(
                new MadeUpDocument()
                        .counts(MadeUpDocument.ENGLISH.mark(ActionStatus.COMPLETE))
                        .chart(Chart.COLUMNS),
                n,
                Cell.number(7)));
    }

    @Test
    void withColumns() {
        assertGrows(n -> rows(
                new MadeUpDocument().texts(Collections.nCopies(n, "Words").toArray(String[]::new)),
                3,
                Collections.nCopies(n, Cell.ofPlan("some words")).toArray(Cell[]::new)));
    }

    @Test
    void withTheWordsOfAText() {
        assertGrows(n -> rows(new MadeUpDocument().texts("Words"), 3, Cell.ofPlan("some words ".repeat(n))));
    }

    @Test
    void withTheLengthOfAWord() {
        assertGrows(n -> rows(new MadeUpDocument().texts("Words"), 3, Cell.ofPlan("w".repeat(20 * n))));
    }

    @Test
    void withControlCharacters() {
        assertGrows(
                n -> rows(new MadeUpDocument().texts("Words"), 3, Cell.ofPlan("\u0000\u0001\u0002".repeat(10 * n))));
    }

    private static MadeUpDocument rows(MadeUpDocument table, int n, Cell... cells) {
        for (int i = 0; i < n; i++) {
            table.row(Integer.toString(i), Cell.ofPlan("An entry"), cells);
        }
        return table;
    }
}
