package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the named roundings, or the one asked for, say of a printed percentage of a table. */
final class PercentageVerdict {

    private final PrintedTable table;
    private final PrintedTable.PrintedCell cell;
    private final Optional<Rounding> asked;
    private final List<Rounding> named;
    private final List<Rounding> roundings;
    private final Verdict verdict;

    PercentageVerdict(PrintedTable table, PrintedTable.PrintedCell cell, Optional<Rounding> asked) {
        this.table = table;
        this.cell = cell;
        this.asked = asked.map(rounding -> rounding.toPlaces(0));
        this.named = table.roundings(cell);
        this.roundings = this.asked
                .map(rounding -> isGiven(rounding) ? List.of(rounding) : List.<Rounding>of())
                .orElse(named);
        this.verdict = PrintedTable.isBelow(cell) ? ofBelow() : ofRoundings();
    }

    private boolean isGiven(Rounding rounding) {
        return named.contains(rounding)
                || rounding.isOfTable()
                        && !PrintedTable.isBelow(cell)
                        && table.ofLargestRemainder().contains(cell);
    }

    /** What is below a number is so however a council rounds. */
    private Verdict ofBelow() {
        Optional<Bounds> below = cell.percentage().below(table.total());
        if (below.isEmpty() || below.get().most() < cell.counts().least()) {
            return Verdict.DIFFERS;
        }
        return cell.counts().most() <= below.get().most() ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    private Verdict ofRoundings() {
        if (roundings.isEmpty()) {
            return Verdict.DIFFERS;
        }
        boolean always = cell.counts().isExact()
                || roundings.stream()
                        .filter(rounding -> !rounding.isOfTable())
                        .flatMap(rounding -> rounding.counts(cell.percentage(), table.total()).stream())
                        .anyMatch(counts -> counts.contains(cell.counts().least())
                                && counts.contains(cell.counts().most()));
        return always ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The roundings that give the percentage, of those that it was checked by. */
    List<Rounding> roundings() {
        return roundings;
    }

    /** What is said of a percentage of one count. */
    FigureExplanation ofShare() {
        Share share = Share.of(cell.counts().least(), table.total());
        if (PrintedTable.isBelow(cell)) {
            return FigureExplanation.of(verdict == Verdict.AGREES ? Code.SHARE_BELOW : Code.SHARE_NOT_BELOW)
                    .with("share", share)
                    .with("limit", cell.percentage().value());
        }
        if (verdict == Verdict.AGREES) {
            return FigureExplanation.of(Code.SHARE_ROUNDED)
                    .with("share", share)
                    .with("percentage", cell.percentage())
                    .with("roundings", mainRoundings());
        }
        return FigureExplanation.of(code())
                .with("share", share)
                .with("due", due(share))
                .with("rounding", asked.orElse(Rounding.HALF_UP))
                .with("others", named);
    }

    /** What is said of a percentage that may be of several counts, besides those. */
    FigureExplanation ofBounds(FigureExplanation counted) {
        return roundings.isEmpty() || roundings.contains(Rounding.HALF_UP)
                ? counted
                : counted.with("percentage", cell.percentage()).with("roundings", mainRoundings());
    }

    /** The first rounding that gives all of the table, or else each that gives this percentage. */
    private List<Rounding> mainRoundings() {
        return table.roundings().stream()
                .filter(roundings::contains)
                .findFirst()
                .map(List::of)
                .orElse(roundings);
    }

    private Code code() {
        if (asked.filter(Rounding::isOfTable).isPresent()) {
            return named.isEmpty() ? Code.SHARE_NOT_OF_TABLE_BY_NONE : Code.SHARE_NOT_OF_TABLE;
        }
        return named.isEmpty() ? Code.SHARE_BY_NONE : Code.SHARE_OTHERWISE;
    }

    /** What the share is by the rounding asked for; of a table either of two. */
    private List<Percentage> due(Share share) {
        Rounding rounding = asked.orElse(Rounding.HALF_UP);
        int places = Math.min(cell.percentage().value().scale(), Rounding.MOST_PLACES);
        if (!rounding.isOfTable()) {
            return List.of(percentage(share, rounding.toPlaces(places)));
        }
        Percentage down = percentage(share, Rounding.DOWN.toPlaces(places));
        boolean isExact = down.value()
                        .multiply(BigDecimal.valueOf(share.whole()))
                        .compareTo(BigDecimal.valueOf(share.part()).movePointRight(2))
                == 0;
        BigDecimal up = down.value().add(BigDecimal.ONE.movePointLeft(places));
        return isExact ? List.of(down) : List.of(down, Percentage.parse(up.toPlainString()));
    }

    private static Percentage percentage(Share share, Rounding rounding) {
        return share.percentage(rounding).orElseThrow();
    }
}
