package io.github.promisemodel.statedmodel;

import io.github.promisemodel.tally.Verdict;

/** The least and the most of a number over all worlds, and what that says of a published one (rule 5). */
record Range(long least, long most) {

    /** Of no world yet. */
    static final Range NONE = new Range(Long.MAX_VALUE, Long.MIN_VALUE);

    static Range exactly(long number) {
        return new Range(number, number);
    }

    Range with(long number) {
        return new Range(Math.min(least, number), Math.max(most, number));
    }

    Range with(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    Verdict verdict(long published) {
        return published < least || published > most
                ? Verdict.DIFFERS
                : least == most ? Verdict.AGREES : Verdict.NOT_DECIDED;
    }

    @Override
    public String toString() {
        return least == most ? "" + least : least + " to " + most;
    }
}
