package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.Optional;

/** Shares as percentages. */
final class Shares {

    private Shares() {}

    /** A share as a percentage, or nothing where it is of nothing. */
    static Cell of(long part, long whole, Rounding rounding) {
        return of(Share.of(part, whole), rounding);
    }

    private static Cell of(Share share, Rounding rounding) {
        return share.percentage(rounding)
                .map(percentage -> cell(percentage.toString()))
                .orElse(Cell.EMPTY);
    }

    /** A percentage as printed, which is no number where it says less than one. */
    static Cell cell(String percentage) {
        return new Cell(percentage.startsWith("<") ? Cell.Kind.WORDS : Cell.Kind.NUMBER, percentage, Optional.empty());
    }
}
