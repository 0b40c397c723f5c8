package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reconcile.PrintedTable.Unprinted;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the percentages of a whole, added up, with one hundred. */
final class HundredComparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Optional<Rounding> asked;
    private final FigureReport report;

    HundredComparison(Optional<Rounding> asked, FigureReport report) {
        this.asked = asked.map(rounding -> rounding.toPlaces(0));
        this.report = report;
    }

    /**
     * Where counts make up the whole, those not printed are added as they would be rounded. Otherwise the percentages may
     * be less than one hundred, but not more, but for what rounding each alone can give.
     */
    void compare(PrintedTable table) {
        boolean isUnclear = table.unprinted().stream().anyMatch(Unprinted::isUnclear);
        boolean isSure = table.cells().stream().noneMatch(PrintedTable::isBelow);
        int printed = table.cells().size() + table.withoutCount().size();
        if (printed == 0 || printed + table.unprinted().size() < 2) {
            return; // one percentage is compared with its count
        }
        if (table.withoutCount().isEmpty() && table.isCounted() && table.isWhollyKnown() && !isUnclear && isSure) {
            ofWhole(table);
        } else if (least(table).compareTo(HUNDRED) > 0 && printed > 1) {
            add(table, Verdict.DIFFERS, FigureExplanation.of(Code.ABOVE_HUNDRED));
        }
    }

    private void ofWhole(PrintedTable table) {
        boolean isHundred = false;
        boolean isEachAlone = false;
        BigDecimal sum = table.sum();
        for (Rounding rounding : asked.map(List::of).orElseGet(Rounding::all)) {
            if (rounding.isOfTable()) {
                isHundred |= table.ofLargestRemainder().equals(table.cells()) || canMakeUp(table, sum);
            } else {
                isHundred |= withUnprinted(table, rounding).compareTo(HUNDRED) == 0;
                isEachAlone |= table.sum(rounding)
                        .filter(given -> sum.compareTo(given) == 0)
                        .isPresent();
            }
        }
        isEachAlone |= table.cells().stream().allMatch(cell -> isRoundedAlone(table, cell));
        boolean isTable = asked.filter(Rounding::isOfTable).isPresent();
        Code code = isHundred
                ? Code.TOGETHER
                : isEachAlone ? Code.TOGETHER_ROUNDED_ALONE : isTable ? Code.TOGETHER_NO_TABLE : Code.TOGETHER;
        add(table, isHundred || isEachAlone ? Verdict.AGREES : Verdict.DIFFERS, together(code, table));
    }

    private FigureExplanation together(Code code, PrintedTable table) {
        Rounding rounding = asked.orElse(Rounding.HALF_UP);
        FigureExplanation explanation = FigureExplanation.of(code)
                .with(
                        "unprinted",
                        table.unprinted().stream()
                                .map(part -> new FigureExplanation.Unprinted(
                                        part.key(),
                                        Share.of(part.count(), table.total()),
                                        rounded(table, part, rounding)))
                                .toList());
        return table.unprinted().isEmpty() ? explanation : explanation.with("together", withUnprinted(table, rounding));
    }

    /** Whether what is not printed can be rounded, down or up, to what the printed percentages leave. */
    private static boolean canMakeUp(PrintedTable table, BigDecimal sum) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(table.places());
        BigDecimal least = sum;
        BigDecimal most = sum;
        for (Unprinted part : table.unprinted()) {
            BigDecimal down = rounded(table, part, Rounding.DOWN);
            boolean isExact = down.multiply(BigDecimal.valueOf(table.total()))
                            .compareTo(BigDecimal.valueOf(part.count()).multiply(HUNDRED))
                    == 0;
            least = least.add(down);
            most = most.add(isExact ? down : down.add(unit));
        }
        return least.compareTo(HUNDRED) <= 0 && most.compareTo(HUNDRED) >= 0;
    }

    private boolean isRoundedAlone(PrintedTable table, PrintedTable.PrintedCell cell) {
        return table.roundings(cell).stream()
                .anyMatch(rounding ->
                        !rounding.isOfTable() && (asked.isEmpty() || asked.get().equals(rounding)));
    }

    private static BigDecimal withUnprinted(PrintedTable table, Rounding rounding) {
        BigDecimal sum = table.sum();
        for (Unprinted part : table.unprinted()) {
            sum = sum.add(rounded(table, part, rounding));
        }
        return sum;
    }

    private static BigDecimal rounded(PrintedTable table, Unprinted part, Rounding rounding) {
        return table.rounded(part.count(), rounding, table.places());
    }

    /** The least that the shares can add to. */
    private BigDecimal least(PrintedTable table) {
        boolean isDown = asked.filter(rounding -> rounding.equals(Rounding.DOWN) || rounding.isOfTable())
                .isPresent();
        return Stream.concat(
                        table.cells().stream().map(PrintedTable.PrintedCell::percentage), table.withoutCount().stream())
                .filter(percentage -> !PrintedTable.isBelow(percentage))
                .map(percentage -> isDown ? percentage.value() : percentage.least())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(PrintedTable table, Verdict verdict, FigureExplanation explanation) {
        List<Rounding> roundings = table.roundings().stream()
                .filter(rounding -> asked.isEmpty() || asked.get().equals(rounding))
                .toList();
        report.percentage(
                verdict,
                FigureKey.PERCENTAGES,
                new PublishedNumber.Sum(table.sum()),
                Optional.empty(),
                Behind.NONE,
                verdict == Verdict.AGREES ? roundings : List.of(),
                explanation);
    }
}
