package io.github.promisemodel.reports.figures;

import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;

/** Shares as percentages. */
final class Shares {

    private Shares() {}

    /** A share as a percentage, or nothing where it is of nothing. */
    static Cell of(long part, long whole, Rounding rounding) {
        return of(Share.of(part, whole), rounding);
    }

    private static Cell of(Share share, Rounding rounding) {
        return share.percentage(rounding).map(Cell::percentage).orElse(Cell.EMPTY);
    }
}
