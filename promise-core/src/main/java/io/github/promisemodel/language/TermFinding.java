package io.github.promisemodel.language;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param of what the text belongs to, as a message calls it, such as {@code Action 4.1}
 * @param changes who has changed the term, and when
 */
public record TermFinding(
        String term,
        String found,
        PlanPath path,
        Optional<String> entry,
        int start,
        int end,
        String instead,
        String of,
        List<TermChange> changes) {

    /**
     * Makes a finding, from a copy of the changes.
     *
     * @param term the term's id
     * @param found the words found
     * @param path where in the plan the text stands
     * @param entry the id of the action or benefit the text belongs to
     * @param start where in the text the words start
     * @param end where they end
     * @param instead what to say in their place
     * @param of what the text belongs to
     * @param changes who has changed the term, and when
     */
    public TermFinding {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(of, "of");
        changes = List.copyOf(changes);
    }

    /** {@return the finding in plain English, such as {@code Action 3: it says 'respite'; say 'short break' instead}} */
    public String message() {
        String changed = changes.stream().map(TermChange::toString).collect(Collectors.joining("; "));
        return Words.of(
                "language.TERM",
                "of",
                of,
                "found",
                found,
                "instead",
                instead,
                "changes",
                changes.isEmpty() ? Optional.empty() : Optional.of(changed));
    }

    /** {@return the message and the place} */
    @Override
    public String toString() {
        return path.isPlan() ? message() : message() + " (" + path + ")";
    }
}
