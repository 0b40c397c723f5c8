package io.github.promisemodel.examples.benchmarks.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a {@link GrowthRun} as Markdown. */
public final class GrowthTable {

    private static final double MILLISECOND = 1_000_000;

    private final List<GrowthRow> rows;

    /**
     * Makes it.
     *
     * @param rows the rows
     */
    public GrowthTable(List<GrowthRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** {@return the rows that grow too much} */
    public List<GrowthRow> tooMuch() {
        return rows.stream().filter(row -> !row.isWithin()).toList();
    }

    /** {@return for each thing that is done the dimension with which it grows most} */
    public String worst() {
        Map<String, GrowthRow> worst = new LinkedHashMap<>();
        for (GrowthRow row : rows) {
            worst.merge(
                    row.what(),
                    row,
                    (one, other) -> Comparator.comparing((GrowthRow each) -> each.isTold() ? each.ratio() : 0)
                                            .compare(one, other)
                                    < 0
                            ? other
                            : one);
        }
        return "## What four times as much takes\n\nIn processor time, of each thing that is done the dimension with which it grows"
                + " most; less than " + (int) GrowthRow.MOST + " times as long is required.\n\n"
                + table(worst.values());
    }

    /** {@return every row} */
    public String all() {
        return table(rows);
    }

    private static String table(Iterable<GrowthRow> shown) {
        List<String> lines = new ArrayList<>();
        lines.add("| what | dimension | n | ms at n | ms at 4n | x |");
        lines.add("|---|---|---:|---:|---:|---:|");
        for (GrowthRow row : shown) {
            lines.add(
                    "| " + row.what() + " | " + row.dimension() + " | " + row.n() + " | " + two(row.few() / MILLISECOND)
                            + " | " + two(row.many() / MILLISECOND) + " | "
                            + (row.isTold() ? one(row.ratio()) : "-") + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
