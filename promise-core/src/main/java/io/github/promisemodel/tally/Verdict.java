package io.github.promisemodel.tally;

/** What the counted entries say of a published figure. */
public enum Verdict {
    /** The entries give the published figure, and no other. */
    AGREES,
    /** The entries leave it open: the published figure is one of several they can give. */
    NOT_DECIDED,
    /** However what is open is settled, the entries do not give the published figure. */
    DIFFERS,
    /** The figure is kept as printed, and there is nothing here to hold it against. */
    NOT_COMPARED
}
