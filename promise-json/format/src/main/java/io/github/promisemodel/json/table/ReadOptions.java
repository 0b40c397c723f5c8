package io.github.promisemodel.json.table;

/**
 * How strictly to read. Every {@code withX} returns new options.
 */
public final class ReadOptions {

    /** Keeps unknown fields and lists up to 100 problems. */
    public static final ReadOptions DEFAULT = new ReadOptions(true, 100, ReadLimits.DEFAULT);

    private final boolean unknownFieldsKept;
    private final int mostProblems;

    private final ReadLimits limits;

    private ReadOptions(boolean unknownFieldsKept, int mostProblems, ReadLimits limits) {
        this.unknownFieldsKept = unknownFieldsKept;
        this.mostProblems = mostProblems;
        this.limits = limits;
    }

    /**
     * These options, but for unknown fields.
     *
     * @param kept true to keep them in {@code getExtensions()}, false to refuse them
     * @return the options
     */
    public ReadOptions withUnknownFieldsKept(boolean kept) {
        return new ReadOptions(kept, mostProblems, limits);
    }

    /**
     * These options, but for how many problems are listed before reading stops.
     *
     * @param most the most problems, from 1
     * @return the options
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadOptions withMostProblems(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Read options: at most " + most + " problems; list at least 1");
        }
        return new ReadOptions(unknownFieldsKept, most, limits);
    }

    /**
     * These options, but for how large what is read may be.
     *
     * @param limits the limits
     * @return the options
     */
    public ReadOptions withLimits(ReadLimits limits) {
        return new ReadOptions(unknownFieldsKept, mostProblems, limits);
    }

    /** {@return whether unknown fields are kept; otherwise they are refused} */
    public boolean isUnknownFieldsKept() {
        return unknownFieldsKept;
    }

    /** {@return how many problems are listed before reading stops} */
    public int mostProblems() {
        return mostProblems;
    }

    /** {@return how large what is read may be} */
    public ReadLimits limits() {
        return limits;
    }
}
