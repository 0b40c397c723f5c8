package io.github.promisemodel.fields;

import io.github.promisemodel.plan.PlanPath;
import java.util.Objects;
import java.util.Optional;

/**
 * One text within a plan, such as the title of action 4.1 at {@code /areas/3/actions/0/title}.
 *
 * @param path where in the plan, as a JSON Pointer
 * @param kind what the text is
 * @param note whether it is a note or another account in words, for which the format has a limit of its own
 * @param entry the id of the action or benefit it belongs to, if it belongs to one
 * @param of what it belongs to, as a message calls it, such as {@code Action 4.1}
 * @param text the text
 */
public record PlanText(PlanPath path, TextKind kind, boolean note, Optional<String> entry, String of, String text) {

    /**
     * Makes a text of a plan.
     *
     * @param path where in the plan
     * @param kind what the text is
     * @param note whether it is a note or another account in words
     * @param entry the id of the action or benefit it belongs to
     * @param of what it belongs to
     * @param text the text
     */
    public PlanText {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(text, "text");
    }
}
