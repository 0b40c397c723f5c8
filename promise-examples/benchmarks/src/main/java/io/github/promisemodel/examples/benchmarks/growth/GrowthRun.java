package io.github.promisemodel.examples.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * Grows one dimension at a time and takes the processor time of everything that is done with it.
 *
 * <p>The time is that of the thread, so that whatever else is at work does not count. A pair of sizes is taken whose larger one
 * takes a while, so that what it takes at any size does not hide how it grows; the shortest of a few runs counts. A pair that
 * grows too much is measured again for longer, and then a larger one: what is quadratic stays so, and what no longer fits into the
 * processor's own memory grows too much once.
 */
public final class GrowthRun {

    private static final int FACTOR = 4;
    private static final int SMALLEST = 60;
    private static final int SIZES = 5;

    /** How often something is done that is over soon, so that it is compiled by then. */
    private static final int MOST_RUNS = 60;

    /** How long it is done again and again, in nanoseconds; once at least. */
    private static final long SHORT = 4_000_000;

    /** A pair that does not even double is left for a larger one, unless it takes as long as this. */
    private static final long ENOUGH = 4 * GrowthRow.TOLD;

    private static final long LONGER = 300_000_000;

    /** Beyond this a larger pair is not tried: it is clear by then. */
    private static final long LONG = 400_000_000;

    private final LongSupplier clock;

    /** One by the processor time of its thread. */
    GrowthRun() {
        this(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** One by another clock. */
    GrowthRun(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Measures all there is, a dimension for each processor at a time.
     *
     * @return a row for each dimension and each thing that is done
     */
    public static List<GrowthRow> all() throws Exception {
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.min(2, Runtime.getRuntime().availableProcessors()));
        try {
            // Not counted: code that is not compiled yet takes longest for the smallest plan.
            new GrowthRun().measure(Dimension.AREAS);
            List<Callable<List<GrowthRow>>> tasks = new ArrayList<>();
            for (Dimension dimension : Dimension.values()) {
                tasks.add(() -> new GrowthRun().measure(dimension));
            }
            List<GrowthRow> rows = new ArrayList<>();
            List<Future<List<GrowthRow>>> done = workers.invokeAll(tasks);
            for (int i = 0; i < done.size(); i++) {
                for (GrowthRow row : done.get(i).get()) {
                    rows.add(row.isWithin() ? row : new GrowthRun().again(Dimension.values()[i], row));
                }
            }
            return rows;
        } finally {
            workers.shutdown();
        }
    }

    private List<GrowthRow> measure(Dimension dimension) throws Exception {
        List<GrowthRow> rows = new ArrayList<>();
        Sizes<Grown> sizes = new Sizes<>(n -> new Grown(dimension, n));
        for (GrowthCase each : GrowthCases.of(dimension)) {
            rows.add(measure(dimension.words(), each.name(), sizes, each.work()));
        }
        return rows;
    }

    /** Measures something once more when nothing else is measured. */
    private GrowthRow again(Dimension dimension, GrowthRow row) throws Exception {
        Sizes<Grown> sizes = new Sizes<>(n -> new Grown(dimension, n));
        for (GrowthCase each : GrowthCases.of(dimension)) {
            if (each.name().equals(row.what())) {
                return measure(dimension.words(), each.name(), sizes, each.work());
            }
        }
        return row;
    }

    /** Things of each size, made when they are first needed. */
    static final class Sizes<T> {

        private final IntFunction<T> made;
        private final List<T> all = new ArrayList<>();

        Sizes(IntFunction<T> made) {
            this.made = made;
        }

        static int n(int size) {
            int n = SMALLEST;
            for (int i = 0; i < size; i++) {
                n *= FACTOR;
            }
            return n;
        }

        T get(int size) {
            while (all.size() <= size) {
                all.add(made.apply(n(all.size())));
            }
            return all.get(size);
        }
    }

    /** What is done with a thing of some size. */
    interface Work<T> {
        Object with(T thing) throws Exception;
    }

    /** Measures how one thing that is done grows. */
    <T> GrowthRow measure(String dimension, String what, Sizes<T> sizes, Work<T> work) throws Exception {
        int size = 0;
        long few = best(sizes.get(size), work, SHORT);
        long many = best(sizes.get(size + 1), work, SHORT);
        while (size < SIZES - 2 && (many < GrowthRow.TOLD || many < 2 * few && many < ENOUGH)) {
            size++;
            few = many;
            many = best(sizes.get(size + 1), work, SHORT);
        }
        GrowthRow row = new GrowthRow(dimension, what, Sizes.n(size), few, many);
        if (row.ratio() >= GrowthRow.MOST) {
            row = row(dimension, what, sizes, size, work, LONGER);
        }
        while (row.ratio() >= GrowthRow.MOST && size < SIZES - 1 && row.many() < LONG) {
            size++;
            row = row(dimension, what, sizes, size, work, LONGER);
        }
        return row;
    }

    private <T> GrowthRow row(String dimension, String what, Sizes<T> sizes, int size, Work<T> work, long time)
            throws Exception {
        long few = best(sizes.get(size), work, time);
        long many = best(sizes.get(size + 1), work, time);
        return new GrowthRow(dimension, what, Sizes.n(size), few, many);
    }

    /** The shortest of the runs that take a time in all. */
    private <T> long best(T thing, Work<T> work, long time) throws Exception {
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < MOST_RUNS && (i == 0 || spent < time); i++) {
            long start = clock.getAsLong();
            Object made = work.with(thing);
            long took = clock.getAsLong() - start;
            if (made == null) {
                throw new IllegalStateException("Nothing was made");
            }
            best = Math.min(best, took);
            spent += took;
        }
        return best;
    }
}
