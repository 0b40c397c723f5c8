package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.Figures.AS_OF;
import static io.github.promisemodel.reconcile.Figures.area;
import static io.github.promisemodel.reconcile.Figures.figure;
import static io.github.promisemodel.reconcile.Figures.plan;

import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.PercentageTable.Row;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the entries give, as a council might publish it; and entries to count. */
final class PublishedTallies {

    /** By which it is asked whether open counts are printed. */
    static final String OPEN = "OPEN";

    /** All that a count or a percentage can be asked for by. */
    static final List<String> KEYS = List.of("BLUE", "GREEN", "AMBER", "RED", PublishedFigure.NOT_ASSESSED, OPEN);

    private PublishedTallies() {}

    static StatusTally<BenefitStatus> tally(List<Reading<BenefitStatus>> readings) {
        return RollUp.benefits(plan(List.of(area("a1", readings))), AS_OF).total();
    }

    /** A figure with the tally's total, and such counts and percentages as are asked for by their key. */
    static PublishedFigure published(
            StatusTally<BenefitStatus> tally,
            Rounding rounding,
            Predicate<String> hasCount,
            Predicate<String> hasPercentage) {
        PublishedFigure.Builder figure = figure().total(tally.total());
        PercentageTable<BenefitStatus> table = tally.percentages(rounding);
        for (Row<BenefitStatus> row : table.rows()) {
            String key = key(row.reading());
            if (hasCount.test(key)) {
                if (row.reading().isOpen()) {
                    figure.addOpen(open(row));
                } else {
                    figure.putCount(key, row.share().part());
                }
            }
            if (hasPercentage.test(key) && !row.reading().isOpen()) {
                figure.putPercentage(key, row.percentage().orElseThrow().toString());
            }
        }
        return figure.build();
    }

    private static OpenCount open(Row<BenefitStatus> row) {
        return OpenCount.builder()
                .addAllStatus(row.reading().statuses().stream().map(Enum::name).toList())
                .count(row.share().part())
                .build();
    }

    private static String key(Reading<BenefitStatus> reading) {
        return reading.isOpen() ? OPEN : reading.status().map(Enum::name).orElse(PublishedFigure.NOT_ASSESSED);
    }

    /** Entries that are all assessed. */
    static Arbitrary<List<Reading<BenefitStatus>>> assessed(int most) {
        return Arbitraries.of(BenefitStatus.class)
                .map(Reading::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }
}
