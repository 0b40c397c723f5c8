package io.github.promisemodel.published;

/** The one rule for counts: nothing can be counted fewer than zero times. */
final class Counts {

    private Counts() {}

    static void require(String thing, long count) {
        if (count < 0) {
            throw new IllegalStateException(thing + ": " + count + " is below zero; a count starts at zero");
        }
    }
}
