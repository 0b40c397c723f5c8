package io.github.promisemodel.disclosure;

/** The counts that somebody takes to be possible, both ends included. */
record CountBounds(long least, long most) {

    /** Any count from the least on. */
    static CountBounds from(long least) {
        return new CountBounds(least, Long.MAX_VALUE);
    }

    static CountBounds exactly(long count) {
        return new CountBounds(count, count);
    }

    boolean contains(long count) {
        return least <= count && count <= most;
    }
}
