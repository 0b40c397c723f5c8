package io.github.promisemodel.disclosure;

/** The counts that somebody takes to be possible, both ends included. */
record Range(long least, long most) {

    /** Any count from the least on. */
    static Range from(long least) {
        return new Range(least, Long.MAX_VALUE);
    }

    static Range exactly(long count) {
        return new Range(count, count);
    }

    boolean contains(long count) {
        return least <= count && count <= most;
    }
}
