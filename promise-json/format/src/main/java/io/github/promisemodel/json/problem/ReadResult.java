package io.github.promisemodel.json.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading: a value, or every problem that kept it from being read; never both and never neither.
 *
 * @param <T> what is read
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private ReadResult(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /**
     * A value that was read.
     *
     * @param <T> what is read
     * @param value the value
     * @return the result
     */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * The problems that kept a value from being read.
     *
     * @param <T> what is read
     * @param problems the problems, at least one
     * @return the result
     * @throws IllegalArgumentException if there are none
     */
    public static <T> ReadResult<T> failed(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Read result: no value and no problem; there is always one of them");
        }
        return new ReadResult<>(null, List.copyOf(problems));
    }

    /** {@return the value, or empty if there were problems} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the problems in the order in which they were found; none if there is a value} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return whether there is a value} */
    public boolean isRead() {
        return value != null;
    }

    /**
     * The value, or an exception that carries every problem.
     *
     * @return the value
     * @throws InvalidPlanException if there were problems
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidPlanException(problems);
        }
        return value;
    }

    /** {@return the value, or the problems} */
    @Override
    public String toString() {
        return value != null ? value.toString() : InvalidPlanException.message(problems);
    }
}
