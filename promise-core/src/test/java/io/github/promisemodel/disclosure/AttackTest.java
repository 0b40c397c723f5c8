package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attacker of these tests finds what trying every table finds. */
class AttackTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 5", "2, 2, 4", "3, 1, 4", "1, 1, 6"})
    void itSolvesWhatIsTheSameInEveryTableThatMayLieBehind(int rows, int columns, int largest) {
        List<long[][]> tables = new ArrayList<>();
        fill(new long[rows][columns], 0, largest, tables);
        int cells = (rows + 1) * (columns + 1);
        int attacks = 0;
        for (int hidden = 0;
                hidden < 1 << cells - 1;
                hidden++) { // the grand total is shown, so that few tables are behind
            Map<List<List<PublishedCount>>, long[][][]> behind = new HashMap<>();
            for (long[][] table : tables) {
                long[][][] ends = behind.computeIfAbsent(
                        publish(table, hidden), key -> new long[][][] {copy(table), copy(table)});
                widen(ends, table);
            }
            for (Map.Entry<List<List<PublishedCount>>, long[][][]> publication : behind.entrySet()) {
                attacks++;
                assertThat(Attack.byReader(publication.getKey()).solved(publication.getKey()))
                        .as("%s", publication.getKey())
                        .isEqualTo(constant(publication.getKey(), publication.getValue()));
            }
        }
        assertThat(attacks).isGreaterThan(50);
    }

    /** Every table, with totals, whose grand total is at most a number. */
    private static void fill(long[][] counts, int cell, long left, List<long[][]> into) {
        if (cell == counts.length * counts[0].length) {
            into.add(Tables.withTotals(counts));
            return;
        }
        int row = cell / counts[0].length;
        int column = cell % counts[0].length;
        for (long count = 0; count <= left; count++) {
            counts[row][column] = count;
            fill(counts, cell + 1, left - count, into);
        }
        counts[row][column] = 0;
    }

    private static List<List<PublishedCount>> publish(long[][] table, int hidden) {
        List<List<PublishedCount>> published = new ArrayList<>();
        int cell = 0;
        for (long[] row : table) {
            List<PublishedCount> line = new ArrayList<>();
            for (long count : row) {
                line.add((hidden >> cell++ & 1) != 0 ? SuppressionMark.SUPPRESSED : new PublishedCount.Known(count));
            }
            published.add(line);
        }
        return published;
    }

    private static long[][] copy(long[][] table) {
        return Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
    }

    private static void widen(long[][][] ends, long[][] table) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                ends[0][row][column] = Math.min(ends[0][row][column], table[row][column]);
                ends[1][row][column] = Math.max(ends[1][row][column], table[row][column]);
            }
        }
    }

    private static List<List<Integer>> constant(List<List<PublishedCount>> published, long[][][] ends) {
        List<List<Integer>> constant = new ArrayList<>();
        for (int row = 0; row < published.size(); row++) {
            for (int column = 0; column < published.get(row).size(); column++) {
                if (published.get(row).get(column).isSuppressed() && ends[0][row][column] == ends[1][row][column]) {
                    constant.add(List.of(row, column));
                }
            }
        }
        return constant;
    }
}
