package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    String ofShare() {
        Share share = Share.of(cell.counts().least(), table.total());
        if (PrintedTable.isBelow(cell)) {
            return share + (verdict == Verdict.AGREES ? " is below " : " is not below ")
                    + cell.percentage().value().toPlainString() + "%";
        }
        if (verdict == Verdict.AGREES) {
            return share + " is " + cell.percentage() + "% " + rounded();
        }
        return share + " is " + due(share) + otherwise();
    }

    /** What is said, after the counts, of a percentage that may be of several. */
    String ofBounds() {
        return roundings.isEmpty() || roundings.contains(Rounding.HALF_UP)
                ? ""
                : ", which gives " + cell.percentage() + "% " + rounded();
    }

    /** By the first rounding that gives all of the table, or else by each that gives this percentage. */
    private String rounded() {
        return table.roundings().stream()
                .filter(roundings::contains)
                .findFirst()
                .map(first -> rounded(List.of(first)))
                .orElseGet(() -> rounded(roundings));
    }

    private static String rounded(List<Rounding> roundings) {
        List<String> names = new ArrayList<>();
        roundings.forEach(rounding -> names.add((rounding.isOfTable() ? "by " : "") + rounding.name()));
        String last = names.remove(names.size() - 1);
        return "rounded " + (names.isEmpty() ? "" : String.join(", ", names) + " or ") + last;
    }

    private String due(Share share) {
        Rounding rounding = asked.orElse(Rounding.HALF_UP);
        int places = Math.min(cell.percentage().value().scale(), Rounding.MOST_PLACES);
        if (!rounding.isOfTable()) {
            return percentage(share, rounding.toPlaces(places)) + "% " + rounded(List.of(rounding));
        }
        String down = percentage(share, Rounding.DOWN.toPlaces(places));
        String up =
                new BigDecimal(down).add(BigDecimal.ONE.movePointLeft(places)).toPlainString();
        boolean isExact = new BigDecimal(down)
                        .multiply(BigDecimal.valueOf(share.whole()))
                        .compareTo(BigDecimal.valueOf(share.part()).movePointRight(2))
                == 0;
        return down + (isExact ? "% " : "% or " + up + "% ") + rounded(List.of(rounding));
    }

    private static String percentage(Share share, Rounding rounding) {
        return share.percentage(rounding).orElseThrow().toString();
    }

    private String otherwise() {
        String noTable =
                asked.filter(Rounding::isOfTable).isPresent() ? ", which these percentages are no table of" : "";
        if (named.isEmpty()) {
            return noTable + ", and no named rounding gives it";
        }
        return noTable + "; it is " + rounded(named);
    }
}
