package io.github.promisemodel.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Tables of counts to protect, and policies to protect them by. */
final class Tables {

    private Tables() {}

    static CountTable table(long[]... counts) {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < counts[0].length; column++) {
            columns.add("c" + column);
        }
        CountTable.Rows rows = CountTable.withColumns(columns);
        for (int row = 0; row < counts.length; row++) {
            rows.add("r" + row, counts[row]);
        }
        return rows.toTable();
    }

    /** A table of 1 by 1 to 8 by 8 of one of several kinds: mostly zeros, small, around the threshold, mixed, large. */
    static long[][] counts(Random random) {
        long[][] counts = new long[1 + random.nextInt(8)][1 + random.nextInt(8)];
        int kind = random.nextInt(6);
        for (long[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = count(kind, random);
            }
        }
        return counts;
    }

    private static long count(int kind, Random random) {
        return switch (kind) {
            case 0 -> random.nextInt(5) == 0 ? 1 + random.nextInt(8) : 0;
            case 1 -> random.nextInt(5);
            case 2 -> random.nextInt(10);
            case 3 -> random.nextInt(3) == 0 ? random.nextInt(3) : 5 + random.nextInt(3);
            case 4 -> random.nextInt(12) == 0 ? 1 + random.nextInt(4) : 10 + random.nextInt(500);
            default -> random.nextBoolean() ? random.nextInt(7) : random.nextInt(100_000);
        };
    }

    static SmallNumbers policy(Random random) {
        Set<Total> totals = EnumSet.noneOf(Total.class);
        for (Total total : Total.values()) {
            if (random.nextInt(4) > 0) {
                totals.add(total);
            }
        }
        return SmallNumbers.DEFAULT
                .withThreshold(3 + random.nextInt(9))
                .withZeroHidden(random.nextInt(3) == 0)
                .withRoundingBase(new int[] {1, 1, 2, 3, 5, 10, 20}[random.nextInt(7)])
                .withTotals(totals);
    }

    /** The counts with the totals of rows and columns and the grand total. */
    static long[][] withTotals(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        long[][] all = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                all[row][column] = counts[row][column];
                all[row][columns] += counts[row][column];
                all[rows][column] += counts[row][column];
                all[rows][columns] += counts[row][column];
            }
        }
        return all;
    }

    /** The same table published with everything suppressed but zeros that are shown and totals that are not. */
    static List<List<PublishedCount>> asMuchAsCanBe(ProtectedTable table, long[][] all) {
        List<List<PublishedCount>> suppressed = new ArrayList<>();
        for (int row = 0; row < all.length; row++) {
            List<PublishedCount> line = new ArrayList<>();
            for (int column = 0; column < all[row].length; column++) {
                PublishedCount published = table.all().get(row).get(column);
                line.add(
                        all[row][column] > 0 && published != SuppressionMark.NOT_AVAILABLE
                                ? SuppressionMark.SUPPRESSED
                                : published);
            }
            suppressed.add(line);
        }
        return suppressed;
    }
}
