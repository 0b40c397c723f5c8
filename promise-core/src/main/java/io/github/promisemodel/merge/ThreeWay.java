package io.github.promisemodel.merge;

import java.util.Optional;
import java.util.function.Function;

/** A value in the base and in both edits of it. */
record ThreeWay<T>(T base, T first, T second) {

    <R> ThreeWay<R> map(Function<? super T, ? extends R> get) {
        return new ThreeWay<>(get.apply(base), get.apply(first), get.apply(second));
    }

    /** The value that both edits allow: the one that changed, or the same change; empty if they differ. */
    Optional<T> settled() {
        if (first.equals(base)) {
            return Optional.of(second);
        }
        return second.equals(base) || second.equals(first) ? Optional.of(first) : Optional.empty();
    }
}
