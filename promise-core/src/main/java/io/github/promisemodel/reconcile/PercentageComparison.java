package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares printed percentages with the counts they are of, and with one hundred. */
final class PercentageComparison {

    private static final int MOST_REPEATED = 20;

    private final FigureComparison comparison;
    private final Optional<Rounding> asked;

    /** Percentages are checked by the rounding asked for, or else by every named one. */
    PercentageComparison(FigureComparison comparison, Optional<Rounding> asked) {
        this.comparison = comparison;
        this.asked = asked;
    }

    /** Siblings are the figures printed about the same entries, which may have the counts of a combined percentage. */
    void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            PlanPath where,
            List<FigureFinding> found) {
        if (figure.getPopulation() != Population.CURRENT) {
            return;
        }
        FigureReport report = new FigureReport(figure, ComparedWith.PERCENTAGE, scope, where, found);
        Optional<CountedFigures<?>> entries = comparison.entries(figure);
        long total = total(figure, entries).orElse(0L);
        Function<String, Optional<Counted>> counted = key -> entries.flatMap(each -> each.byKey(key));
        Map<String, PrintedTable> tables = total == 0
                ? Map.of()
                : new PrintedTables(figure, key -> counted.apply(key).map(Counted::bounds)).of(total);
        figure.getPercentages().forEach((key, printed) -> {
            Optional<Long> count = Optional.ofNullable(figure.getCounts().get(key));
            Optional<PrintedTable> table = Optional.ofNullable(tables.get(key));
            check(key, printed, count, table, counted.apply(key), report);
        });
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed -> combined(figure, combined, printed, siblings, entries, report)));
        HundredComparison hundred =
                new HundredComparison(asked, new FigureReport(figure, ComparedWith.HUNDRED, scope, where, found));
        tables.values().stream().distinct().forEach(hundred::compare);
    }

    /** The total printed; else the entries, or the counts by status where those are more. */
    private static Optional<Long> total(PublishedFigure figure, Optional<CountedFigures<?>> entries) {
        return figure.getTotal()
                .or(() -> entries.map(each -> Math.max(each.tally().total(), PrintedTables.claimed(figure))));
    }

    private void combined(
            PublishedFigure figure,
            CombinedFigure combined,
            String printed,
            List<PublishedFigure> siblings,
            Optional<CountedFigures<?>> entries,
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
                String.join(" and ", combined.getStatus()),
                printed,
                count,
                figure.getTotal()
                        .or(() -> counting.flatMap(PublishedFigure::getTotal))
                        .or(() -> total(figure, entries)),
                entries.flatMap(each -> each.byStatuses(combined.getStatus())),
                report);
    }

    /** A percentage that goes with no others. */
    private void percentage(
            String key,
            String printed,
            Optional<Long> count,
            Optional<Long> total,
            Optional<Counted> counted,
            FigureReport report) {
        Optional<Bounds> counts = count.map(Bounds::exactly).or(() -> counted.map(Counted::bounds));
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
            String key,
            String printed,
            Optional<Long> count,
            Optional<PrintedTable> table,
            Optional<Counted> counted,
            FigureReport report) {
        if (Percentage.find(printed).isEmpty()) {
            String meant =
                    Percentage.findMeant(printed).map(Percentage::toString).orElse("a number such as 48, 48.4 or <1");
            notCompared(key, shortened(printed), "not written as a percentage; write " + meant, report);
            return;
        }
        if (table.isEmpty() || count.isEmpty() && counted.isEmpty()) {
            notCompared(key, printed + "%", "no count to hold it against", report);
            return;
        }
        long total = table.get().total();
        Optional<PrintedTable.PrintedCell> cell = table.get().cells().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        Optional<Bounds> bounds = count.isPresent() ? Optional.empty() : counted.map(Counted::bounds);
        Behind behind = bounds.isPresent() ? counted.get().behind() : Behind.NONE;
        String said = count.isPresent() ? "" : "counted " + counted.get().bounds() + " of " + total;
        if (cell.isEmpty()) {
            String more = count.map(number -> "the count beside it, " + number + ", is more than the total of " + total)
                    .orElse(said);
            report.percentage(Verdict.DIFFERS, key, printed + "%", bounds, behind, List.of(), more);
            return;
        }
        PercentageVerdict verdict = new PercentageVerdict(table.get(), cell.get(), asked);
        report.percentage(
                verdict.verdict(),
                key,
                printed + "%",
                bounds,
                behind,
                verdict.roundings(),
                count.isPresent() ? verdict.ofShare() : said + verdict.ofBounds());
    }

    private static void notCompared(String key, String published, String said, FigureReport report) {
        report.percentage(Verdict.NOT_COMPARED, key, published, Optional.empty(), Behind.NONE, List.of(), said);
    }

    /** What is printed for a percentage may be any text; a message repeats a few words of it. */
    private static String shortened(String printed) {
        String line = printed.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= MOST_REPEATED
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(MOST_REPEATED, line.codePointCount(0, line.length()))))
                        + "...";
    }
}
