package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The percentages of a figure beside one hundred (rules 4 and 7).
 *
 * <p>Where the counts of a table make up the whole, its percentages, with what those not printed are, add to 100, or to what a named rounding gives that rounds each alone. Where
 * they do not, the percentages differ if they are together more than 100 however each is rounded.
 *
 * <p>Decided: two counts or more make up a whole, and none that is open or combined is among them, nor a percentage without a count. What is printed of none is
 * rounded to the most places printed, down or up. Percentages that are each given by some rounding agree, though it is not the same of all: whether a percentage is
 * right is told where it is compared with its count, and here only whether all may add up to 100. A count above the whole is no part of it. A sum with a text that is
 * no number, or of a whole that is not known, is not compared. SUPERSEDED and WITHDRAWN are among the parts where the whole has room for them.
 */
final class HundredModel {

    private static final List<String> ALONE =
            List.of(Rounded.HALF_UP, Rounded.HALF_EVEN, Rounded.DOWN, Rounded.LESS_THAN_ONE);

    private HundredModel() {}

    static Optional<Line> line(Scale scale, PublishedFigure figure, long all) {
        boolean ofThoseThatLeft = figure.getPercentages().keySet().stream().anyMatch(OwnCountsModel::isOfThoseThatLeft);
        OwnCountsModel own = new OwnCountsModel(scale, figure);
        long whole = figure.getTotal().orElseGet(() -> Math.max(all, own.byName(ofThoseThatLeft)));
        Map<String, Printed> printed = new LinkedHashMap<>();
        Set<String> noNumbers = new HashSet<>();
        for (Map.Entry<String, String> each : figure.getPercentages().entrySet()) {
            boolean isAbove = figure.getCounts().getOrDefault(each.getKey(), 0L) > whole;
            boolean isCell = scale.isState(each.getKey())
                    || OwnCountsModel.isOfThoseThatLeft(each.getKey()) && OwnCountsModel.mayHoldThoseThatLeft(figure);
            if (isCell && !isAbove) {
                Optional<Printed> number = Printed.parse(each.getValue());
                number.ifPresent(found -> printed.put(each.getKey(), found));
                if (number.isEmpty() && figure.getCounts().containsKey(each.getKey())) {
                    noNumbers.add(each.getKey());
                }
            }
        }
        if (printed.isEmpty() || whole == 0) {
            return Optional.empty();
        }
        boolean withThoseThatLeft = OwnCountsModel.mayHoldThoseThatLeft(figure) && own.byName(true) <= whole;
        Map<String, Long> counts = new LinkedHashMap<>(figure.getCounts());
        counts.keySet()
                .removeIf(key -> !scale.isState(key) && !(withThoseThatLeft && OwnCountsModel.isOfThoseThatLeft(key)));
        printed.keySet().removeIf(key -> !withThoseThatLeft && !scale.isState(key));
        boolean isTable = counts.keySet().stream().noneMatch(noNumbers::contains)
                && printed.values().stream().noneMatch(Printed::below)
                && figure.getOpen().isEmpty();
        boolean isWhole = isTable && counts.size() >= 2 && own.byName(withThoseThatLeft) == whole;
        if (isWhole && !printed.isEmpty() && counts.keySet().containsAll(printed.keySet())) {
            return Optional.of(ofTable(printed, counts, whole));
        }
        BigDecimal beyond = BigDecimal.ZERO;
        for (Printed each : printed.values()) {
            beyond = each.below()
                    ? beyond
                    : beyond.add(value(each).subtract(half(each)).max(BigDecimal.ZERO));
        }
        return printed.size() >= 2 && beyond.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.of(line(Verdict.DIFFERS, new TreeSet<>()))
                : Optional.empty();
    }

    private static Line ofTable(Map<String, Printed> printed, Map<String, Long> counts, long whole) {
        BigDecimal sum = printed.values().stream().map(HundredModel::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        SortedSet<String> roundings = new TreeSet<>();
        boolean agrees = false;
        Printed places = printed.values().stream()
                .max(Comparator.comparingInt(Printed::places))
                .orElseThrow();
        for (String rounding : ALONE) {
            BigDecimal expected = BigDecimal.ZERO;
            BigDecimal together = sum;
            boolean each = true;
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                Printed cell = printed.getOrDefault(count.getKey(), places);
                Optional<BigInteger> due = Rounded.of(rounding, cell, count.getValue(), whole);
                BigDecimal value =
                        due.map(units -> new BigDecimal(units, cell.places())).orElse(BigDecimal.ONE);
                expected = expected.add(value);
                boolean isPrinted = printed.containsKey(count.getKey());
                together = isPrinted ? together : together.add(value);
                each &= !isPrinted || due.filter(cell.number()::equals).isPresent();
            }
            agrees |= together.compareTo(expected) == 0 || together.compareTo(BigDecimal.valueOf(100)) == 0;
            if (each) {
                roundings.add(rounding);
            }
        }
        List<RemainderTable.Cell> cells = new ArrayList<>();
        counts.forEach(
                (key, count) -> cells.add(new RemainderTable.Cell(count, Optional.ofNullable(printed.get(key)))));
        agrees |= addsUp(printed, counts, whole, sum, places)
                || printed.entrySet().stream()
                        .noneMatch(cell -> Rounded.roundings(cell.getValue(), counts.get(cell.getKey()), whole)
                                .isEmpty());
        if (RemainderTable.fits(cells, whole)) {
            roundings.add(Rounded.LARGEST_REMAINDER);
            agrees = true;
        }
        return line(agrees ? Verdict.AGREES : Verdict.DIFFERS, agrees ? roundings : new TreeSet<>());
    }

    /** Whether what is not printed, each rounded down or up, can be what the printed percentages leave of 100. */
    private static boolean addsUp(
            Map<String, Printed> printed, Map<String, Long> counts, long whole, BigDecimal sum, Printed unit) {
        BigDecimal least = sum;
        BigDecimal most = sum;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            if (!printed.containsKey(count.getKey())) {
                BigInteger[] exact = unit.dividend(count.getValue()).divideAndRemainder(BigInteger.valueOf(whole));
                least = least.add(new BigDecimal(exact[0], unit.places()));
                most = most.add(new BigDecimal(exact[0].add(BigInteger.valueOf(exact[1].signum())), unit.places()));
            }
        }
        return least.compareTo(BigDecimal.valueOf(100)) <= 0 && most.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private static BigDecimal value(Printed printed) {
        return new BigDecimal(printed.number(), printed.places());
    }

    private static BigDecimal half(Printed printed) {
        return new BigDecimal(BigInteger.valueOf(5), printed.places() + 1);
    }

    private static Line line(Verdict verdict, SortedSet<String> roundings) {
        return new Line(
                ComparedWith.HUNDRED,
                List.of(new FigureKey(FigureKey.Kind.PERCENTAGES, List.of())),
                verdict,
                Optional.empty(),
                roundings,
                Optional.empty());
    }
}
