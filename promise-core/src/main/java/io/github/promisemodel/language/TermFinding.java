package io.github.promisemodel.language;

import io.github.promisemodel.plan.PlanPath;
import java.util.Objects;
import java.util.Optional;

/**
 * A term to avoid at its place in a text, such as {@code respite} in the title at {@code /areas/4/actions/2/title}.
 *
 * @param term the term's id
 * @param found the words found, as they are written
 * @param path where in the plan the text stands, as a JSON Pointer; empty for a text by itself
 * @param entry the id of the action or benefit the text belongs to, if it belongs to one
 * @param start where in the text the words start, in code points from 0
 * @param end where they end, in code points, exclusive
 * @param instead what to say in their place
 * @param message the finding in plain words
 */
public record TermFinding(
        String term,
        String found,
        PlanPath path,
        Optional<String> entry,
        int start,
        int end,
        String instead,
        String message) {

    /**
     * Makes a finding.
     *
     * @param term the term's id
     * @param found the words found
     * @param path where in the plan the text stands
     * @param entry the id of the action or benefit the text belongs to
     * @param start where in the text the words start
     * @param end where they end
     * @param instead what to say in their place
     * @param message the finding in plain words
     */
    public TermFinding {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the message and the place} */
    @Override
    public String toString() {
        return path.isPlan() ? message : message + " (" + path + ")";
    }
}
