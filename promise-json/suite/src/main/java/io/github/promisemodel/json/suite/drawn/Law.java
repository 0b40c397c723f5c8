package io.github.promisemodel.json.suite.drawn;

/**
 * What holds of everything of a type.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface Law<T> {

    /** Fails if it does not hold. */
    void holds(T value) throws Exception;
}
