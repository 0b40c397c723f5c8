package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.disclosure.ProtectedRow;
import io.github.promisemodel.disclosure.ProtectedTable;
import io.github.promisemodel.disclosure.PublishedCount;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.Total;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A table of counts under a policy: what is small is suppressed, and nobody can work it out from the lines. */
public final class SuppressedCounts {

    private static final int MOST_LINES = 9;

    private SuppressedCounts() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {1, 0, 4, 4});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Recipe recipe = new Recipe(input);
        SmallNumbers policy = policy(recipe);
        int columns = 1 + recipe.below(MOST_LINES);
        int rows = 1 + recipe.below(MOST_LINES);
        List<List<Long>> counts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            counts.add(IntStream.range(0, columns)
                    .mapToObj(column -> count(recipe))
                    .toList());
        }
        table(policy, counts);
        row(policy, counts.get(0));
    }

    private static SmallNumbers policy(Recipe recipe) {
        Set<Total> totals = EnumSet.noneOf(Total.class);
        for (Total total : Total.values()) {
            if (!recipe.flag()) {
                totals.add(total);
            }
        }
        SmallNumbers policy = SmallNumbers.DEFAULT
                .withThreshold(3 + recipe.below(12))
                .withZeroHidden(recipe.flag())
                .withTotals(totals);
        return recipe.flag() ? policy.withRoundingBase(1 + recipe.below(20)) : policy;
    }

    private static long count(Recipe recipe) {
        return recipe.flag() ? recipe.below(8) : Math.abs(recipe.number() % 100_000);
    }

    private static void table(SmallNumbers policy, List<List<Long>> counts) {
        int columns = counts.get(0).size();
        CountTable.Rows rows = CountTable.withColumns(
                IntStream.range(0, columns).mapToObj(column -> "c" + column).toList());
        for (int row = 0; row < counts.size(); row++) {
            rows.add(
                    "r" + row,
                    counts.get(row).stream().mapToLong(Long::longValue).toArray());
        }
        ProtectedTable published = policy.protect(rows.toTable());
        Invariant.same(published, policy.protect(published), "A table and the same protected again");
        for (int row = 0; row < counts.size(); row++) {
            line(
                    policy,
                    counts.get(row),
                    published.counts().get(row),
                    published.rowTotals().get(row));
        }
        for (int column = 0; column < columns; column++) {
            int at = column;
            line(
                    policy,
                    counts.stream().map(row -> row.get(at)).toList(),
                    published.counts().stream().map(row -> row.get(at)).toList(),
                    published.columnTotals().get(at));
        }
        new SolvedCounts(published).check();
    }

    private static void row(SmallNumbers policy, List<Long> counts) {
        ProtectedRow published = policy.protect(counts);
        Invariant.same(published, policy.protect(published), "A row and the same protected again");
        line(policy, counts, published.counts(), published.total());
    }

    /** What is shown is true, what is small is not shown, and what is shown and what is hidden add up to the total. */
    private static void line(
            SmallNumbers policy, List<Long> counts, List<PublishedCount> published, PublishedCount total) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        long rest = sum;
        int hidden = 0;
        for (int cell = 0; cell < counts.size(); cell++) {
            long count = counts.get(cell);
            PublishedCount shown = published.get(cell);
            Invariant.holds(!policy.hides(count) || shown.isSuppressed(), "A small count is shown: " + published);
            if (shown instanceof PublishedCount.Known known) {
                Invariant.same(count, known.value(), "A count and what is shown of it");
                rest -= known.value();
            } else {
                hidden++;
            }
        }
        if (total instanceof PublishedCount.Known known) {
            Invariant.same(sum, known.value(), "A total and what is shown of it");
            Invariant.holds(hidden > 0 || rest == 0, "Counts do not add up to their total: " + published);
            Invariant.holds(hidden != 1, "The one suppressed count of a line is its total less the rest: " + published);
        }
    }
}
