package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares printed percentages with the counts they are of, and with one hundred. */
final class PercentageComparison {

    /** The most totals that are tried where it is open how many entries there are. */
    private static final int MOST_TOTALS = 16;

    private final Optional<Rounding> asked;

    /** Percentages are checked by the rounding asked for, or else by every named one. */
    PercentageComparison(Optional<Rounding> asked) {
        this.asked = asked;
    }

    /** Siblings are the figures printed about the same entries, which may have the counts of a combined percentage. */
    void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            Optional<CountedFigures<?>> entries,
            FigurePlace place,
            List<FigureFinding> found) {
        if (figure.getPopulation() != Population.CURRENT) {
            return;
        }
        if (figure.getTotal().isPresent()
                || entries.filter(each -> !each.isCertain()).isEmpty()) {
            compare(figure, siblings, place, entries, total(figure, entries).orElse(0L), Optional.empty(), found);
            return;
        }
        Bounds totals = entries.get().total().bounds();
        List<List<FigureFinding>> each = new ArrayList<>();
        for (long total = totals.least(); total <= totals.most() && each.size() <= MOST_TOTALS; total++) {
            List<FigureFinding> its = new ArrayList<>();
            long whole = Math.max(total, PrintedTables.claimed(figure));
            compare(figure, siblings, place, entries, whole, Optional.of(total), its);
            each.add(its);
        }
        found.addAll(OpenTotal.of(each, totals, each.size() > MOST_TOTALS));
    }

    private void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            FigurePlace place,
            Optional<CountedFigures<?>> entries,
            long total,
            Optional<Long> inBase,
            List<FigureFinding> found) {
        FigureReport report = new FigureReport(figure, ComparedWith.PERCENTAGE, place, found);
        Function<String, Optional<Counted>> counted = key -> entries.flatMap(each -> each.byKey(key));
        Map<String, PrintedTable> tables = total == 0
                ? Map.of()
                : new PrintedTables(
                                figure,
                                total,
                                key -> bounds(entries, List.of(key), inBase)
                                        .or(() -> counted.apply(key).map(Counted::bounds)),
                                keys -> entries.map(each -> each.cells().printed(keys, inBase)))
                        .byKey();
        figure.getPercentages().forEach((key, printed) -> {
            Optional<Long> count = Optional.ofNullable(figure.getCounts().get(key));
            Optional<PrintedTable> table = Optional.ofNullable(tables.get(key));
            check(FigureKey.count(key), printed, count, table, counted.apply(key), report);
        });
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed ->
                                combined(figure, combined, printed, siblings, entries, total, inBase, report)));
        HundredComparison hundred =
                new HundredComparison(asked, new FigureReport(figure, ComparedWith.HUNDRED, place, found));
        tables.values().stream().distinct().forEach(hundred::compare);
    }

    /** The total printed; else the entries, or the counts by status where those are more. */
    private static Optional<Long> total(PublishedFigure figure, Optional<CountedFigures<?>> entries) {
        return figure.getTotal()
                .or(() -> entries.map(each -> Math.max(each.total().bounds().most(), PrintedTables.claimed(figure))));
    }

    private void combined(
            PublishedFigure figure,
            CombinedFigure combined,
            String printed,
            List<PublishedFigure> siblings,
            Optional<CountedFigures<?>> entries,
            long entriesInAll,
            Optional<Long> inBase,
            FigureReport report) {
        boolean own = combined.getCount().isPresent();
        Optional<PublishedFigure> counting = Stream.concat(Stream.of(figure), siblings.stream())
                .filter(other -> !own
                        && other.getOf() == figure.getOf()
                        && other.getPopulation() == Population.CURRENT
                        && other.getCounts().keySet().containsAll(combined.getStatus()))
                .findFirst();
        Optional<Long> count = combined.getCount()
                .or(() -> counting.map(other -> combined.getStatus().stream()
                        .mapToLong(status -> other.getCounts().getOrDefault(status, 0L))
                        .sum()));
        percentage(
                FigureKey.combined(combined.getStatus()),
                printed,
                count,
                figure.getTotal()
                        .or(() -> counting.flatMap(PublishedFigure::getTotal))
                        .or(() -> Optional.of(entriesInAll)),
                entries.flatMap(each -> each.byStatuses(combined.getStatus())),
                bounds(entries, combined.getStatus(), inBase),
                report);
    }

    /** What entries have of some statuses where it is supposed how many there are. */
    private static Optional<Bounds> bounds(
            Optional<CountedFigures<?>> entries, List<String> statuses, Optional<Long> inBase) {
        return inBase.flatMap(size -> entries.flatMap(each -> each.cells().boundsOf(statuses, size)));
    }

    /** A percentage that goes with no others. */
    private void percentage(
            FigureKey key,
            String printed,
            Optional<Long> count,
            Optional<Long> total,
            Optional<Counted> counted,
            Optional<Bounds> supposed,
            FigureReport report) {
        Optional<Bounds> counts = count.map(Bounds::exactly).or(() -> supposed).or(() -> counted.map(Counted::bounds));
        check(
                key,
                printed,
                count,
                total.filter(whole -> whole > 0)
                        .map(whole -> PrintedTable.alone(key, Percentage.find(printed), counts, whole)),
                counted,
                report);
    }

    private void check(
            FigureKey key,
            String printed,
            Optional<Long> count,
            Optional<PrintedTable> table,
            Optional<Counted> counted,
            FigureReport report) {
        if (Percentage.find(printed).isEmpty()) {
            FigureExplanation explanation = Percentage.findMeant(printed)
                    .map(meant -> FigureExplanation.of(Code.PERCENTAGE_MEANT).with("meant", meant))
                    .orElseGet(() -> FigureExplanation.of(Code.NOT_A_PERCENTAGE));
            notCompared(key, printed, explanation, report);
            return;
        }
        if (table.isEmpty() || count.isEmpty() && counted.isEmpty()) {
            notCompared(key, printed, FigureExplanation.of(Code.NO_COUNT), report);
            return;
        }
        long total = table.get().total();
        Optional<PrintedTable.PrintedCell> cell = table.get().cells().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        Optional<Bounds> bounds = count.isPresent() ? Optional.empty() : counted.map(Counted::bounds);
        Behind behind = bounds.isPresent() ? counted.get().behind() : Behind.NONE;
        FigureExplanation ofCount = count.map(
                        number -> FigureExplanation.of(Code.COUNT_ABOVE_TOTAL).with("count", number))
                .orElseGet(() -> FigureExplanation.of(Code.COUNTED_OF)
                        .with("counted", counted.get().bounds())
                        .with("records", counted.get().closedBy()))
                .with("total", total);
        PublishedNumber number = new PublishedNumber.PrintedPercentage(printed);
        if (cell.isEmpty()) {
            report.percentage(Verdict.DIFFERS, key, number, bounds, behind, List.of(), ofCount);
            return;
        }
        PercentageVerdict verdict = new PercentageVerdict(table.get(), cell.get(), asked);
        report.percentage(
                verdict.verdict(),
                key,
                number,
                bounds,
                behind,
                verdict.roundings(),
                count.isPresent() ? verdict.ofShare() : verdict.ofBounds(ofCount));
    }

    private static void notCompared(FigureKey key, String printed, FigureExplanation explanation, FigureReport report) {
        PublishedNumber number = new PublishedNumber.PrintedPercentage(printed);
        report.number(Verdict.NOT_COMPARED, key, number, Optional.empty(), Behind.NONE, explanation);
    }
}
