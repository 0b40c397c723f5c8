package io.github.promisemodel.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** That four times as much takes no more than eight times as long; what is quadratic takes sixteen times. */
public final class Growth {

    private static final int SMALL = 1_000;
    private static final int TIMES = 5;

    private Growth() {}

    /**
     * Requires that something takes time linear in its size, more or less.
     *
     * @param name what it is, for the message
     * @param made what is made of a size; the time for that does not count
     * @param done what is done with it
     */
    public static <T> void requireLinear(String name, IntFunction<T> made, Consumer<T> done) {
        T few = made.apply(SMALL);
        time(few, done); // so that both are timed when they are compiled
        double small = time(few, done);

        assertThat(time(made.apply(4 * SMALL), done) / small).as(name).isLessThan(8);
    }

    /** The shortest of a few, in processor time, in which others that are at work do not count. */
    private static <T> long time(T made, Consumer<T> done) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            done.accept(made);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
