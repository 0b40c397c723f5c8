package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.plan.PlanPath;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where two edits of one plan cannot both be kept, such as a title that each of them changes in its own way.
 *
 * @param path the place as a JSON Pointer, such as {@code /areas/3/actions/0/title}: in the base, or in the edit that adds
 *     it; with a finding, in the plan that the edits would make together
 * @param base the value in the base; empty if it has none
 * @param first the value in the first edit; empty if it has none
 * @param second the value in the second edit; empty if it has none
 * @param finding what the edits together break and neither does alone; empty if it is the values that do not go together
 * @param message the conflict in plain words
 */
public record MergeConflict(
        PlanPath path,
        Optional<Object> base,
        Optional<Object> first,
        Optional<Object> second,
        Optional<Finding> finding,
        String message) {

    /**
     * Makes a conflict.
     *
     * @param path the place as a JSON Pointer
     * @param base the value in the base
     * @param first the value in the first edit
     * @param second the value in the second edit
     * @param finding what the edits together break and neither does alone
     * @param message the conflict in plain words
     */
    public MergeConflict {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A value in plain words, such as {@code complete, as of 2024}.
     *
     * @param value the value in the base or in an edit
     * @return it in words, on one line and of a bounded length; empty if there is no value
     */
    public static Optional<String> inWords(Optional<Object> value) {
        return value.map(MergeWords::of);
    }

    /** {@return the message and the place} */
    @Override
    public String toString() {
        return message + " (" + path + ")";
    }
}
