package io.github.promisemodel.reports.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and once, whichever thread asks. */
final class Once<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T value;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        if (value == null) {
            throw new IllegalStateException("Nothing was made");
        }
        return value;
    }
}
