package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Counted;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Holds printed percentages against the counts they are of, and against one hundred. */
final class PercentageComparison {

    private final FigureComparison comparison;
    private final Rounding rounding;

    PercentageComparison(FigureComparison comparison, Rounding rounding) {
        this.comparison = comparison;
        this.rounding = rounding;
    }

    /** Siblings are the figures printed about the same entries, in which the counts of a combined percentage may stand. */
    void compare(
            PublishedFigure figure,
            List<PublishedFigure> siblings,
            String scope,
            String where,
            List<FigureFinding> found) {
        if (figure.getPopulation() != Population.CURRENT) {
            return;
        }
        FigureReport report = new FigureReport(figure, Against.PERCENTAGE, scope, where, found);
        Optional<Long> total = total(figure);
        figure.getPercentages()
                .forEach((key, printed) -> percentage(
                        key,
                        printed,
                        Optional.ofNullable(figure.getCounts().get(key)),
                        total,
                        comparison.entries(figure).flatMap(entries -> entries.byKey(key)),
                        report));
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed -> combined(figure, combined, printed, siblings, report)));
        hundred(figure, new FigureReport(figure, Against.HUNDRED, scope, where, found));
    }

    private Optional<Long> total(PublishedFigure figure) {
        return figure.getTotal()
                .or(() -> comparison
                        .entries(figure)
                        .map(entries -> entries.tally().total()));
    }

    private void combined(
            PublishedFigure figure,
            CombinedFigure combined,
            String printed,
            List<PublishedFigure> siblings,
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
                        .or(() -> total(figure)),
                comparison.entries(figure).flatMap(entries -> entries.byStatuses(combined.getStatus())),
                report);
    }

    private void percentage(
            String key,
            String printed,
            Optional<Long> count,
            Optional<Long> total,
            Optional<Counted> counted,
            FigureReport report) {
        String published = printed + "%";
        if (total.isEmpty() || total.get() == 0 || count.isEmpty() && counted.isEmpty()) {
            report.add(
                    Verdict.NOT_COMPARED, key, published, Optional.empty(), Behind.NONE, "no count to hold it against");
        } else if (count.isPresent()) {
            ofCount(key, printed, count.get(), total.get(), report);
        } else {
            Bounds bounds = counted.get().bounds();
            report.add(
                    within(bounds, total.get(), printed),
                    key,
                    published,
                    Optional.of(bounds),
                    counted.get().behind(),
                    "counted " + bounds + " of " + total.get());
        }
    }

    private void ofCount(String key, String printed, long count, long total, FigureReport report) {
        if (count > total) {
            report.add(
                    Verdict.DIFFERS,
                    key,
                    printed + "%",
                    Optional.empty(),
                    Behind.NONE,
                    "the count beside it, " + count + ", is more than the total of " + total);
            return;
        }
        Share share = Share.of(count, total);
        Rounding asked = toPlacesOf(printed, rounding);
        Percentage given = share.percentage(asked).orElseThrow();
        boolean agrees = isSame(given, printed);
        String said = share + " is " + given + "% rounded " + asked.getName();
        if (!agrees) {
            List<String> others = otherRoundings(share, printed);
            said += others.isEmpty()
                    ? ", and no named rounding gives it"
                    : "; it is rounded " + String.join(", ", others);
        }
        report.add(agrees ? Verdict.AGREES : Verdict.DIFFERS, key, printed + "%", Optional.empty(), Behind.NONE, said);
    }

    private List<String> otherRoundings(Share share, String printed) {
        List<String> names = new ArrayList<>();
        for (String name : Rounding.getNames()) {
            Rounding other = toPlacesOf(printed, Rounding.parse(name));
            if (isSame(share.percentage(other).orElseThrow(), printed)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Not decided if some possible count gives the percentage, for which others are possible too. */
    private Verdict within(Bounds bounds, long total, String printed) {
        Rounding asked = toPlacesOf(printed, rounding);
        boolean given = LongStream.rangeClosed(bounds.least(), Math.min(bounds.most(), total))
                .mapToObj(count -> Share.of(count, total).percentage(asked).orElseThrow())
                .anyMatch(percentage -> isSame(percentage, printed));
        if (!given) {
            return Verdict.DIFFERS;
        }
        return bounds.isExact() ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    // ------------------------------------------------------------------------

    /** Where counts make up the total: whether their percentages add to one hundred, those not printed included. */
    private void hundred(PublishedFigure figure, FigureReport report) {
        long counted = PublishedTally.sum(figure);
        if (figure.getPercentages().isEmpty()
                || counted == 0
                || !figure.getOpen().isEmpty()
                || !figure.getTotal().equals(Optional.of(counted))
                || !figure.getCounts()
                        .keySet()
                        .containsAll(figure.getPercentages().keySet())) {
            return;
        }
        BigDecimal printed = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        List<String> unprinted = new ArrayList<>();
        for (Map.Entry<String, Long> count : figure.getCounts().entrySet()) {
            Share share = Share.of(count.getValue(), counted);
            String percentage = figure.getPercentages().get(count.getKey());
            BigDecimal rounded = share.percentage(toPlacesOf(percentage == null ? "" : percentage, rounding))
                    .orElseThrow()
                    .value();
            given = given.add(rounded);
            if (percentage == null) {
                unprinted.add(FigureReport.words(count.getKey()).toLowerCase(Locale.ROOT) + " has none printed ("
                        + share + " is " + rounded.toPlainString() + "%)");
                sum = sum.add(rounded);
            } else if (number(percentage).isEmpty()) {
                return; // "less than 1" and the like add to nothing certain
            } else {
                printed = printed.add(number(percentage).get());
                sum = sum.add(number(percentage).get());
            }
        }
        boolean agrees = sum.compareTo(BigDecimal.valueOf(100)) == 0 || sum.compareTo(given) == 0;
        String said = unprinted.isEmpty()
                ? "together"
                : String.join(", ", unprinted) + ", together " + sum.toPlainString() + "%";
        if (agrees && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            said += ", as rounding each alone gives";
        }
        report.add(
                agrees ? Verdict.AGREES : Verdict.DIFFERS,
                "percentages",
                printed.toPlainString() + "%",
                Optional.empty(),
                Behind.NONE,
                said);
    }

    private static boolean isSame(Percentage given, String printed) {
        return given.toString().equals(printed.strip());
    }

    /** A rounding to as many places as a percentage is printed with. */
    private static Rounding toPlacesOf(String printed, Rounding rounding) {
        String bare = printed.strip();
        int point = bare.indexOf('.');
        int places = point < 0 ? 0 : bare.length() - point - 1;
        return rounding.toPlaces(Math.min(places, Rounding.MOST_PLACES));
    }

    private static Optional<BigDecimal> number(String printed) {
        return printed.strip().matches("\\d{1,3}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(printed.strip()))
                : Optional.empty();
    }
}
