package io.github.promisemodel.tally;

/** What the entries say of a published figure. */
public enum Verdict {
    /** The entries give the published figure, and no other. */
    AGREES,
    /** The entries leave it open: the published figure is one of several they can give. */
    NOT_DECIDED,
    /** However what is open is settled, the entries do not give the published figure. */
    DIFFERS
}
