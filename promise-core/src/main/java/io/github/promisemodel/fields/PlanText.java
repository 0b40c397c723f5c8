package io.github.promisemodel.fields;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * One text within a plan, such as the title of action 4.1 at {@code /areas/3/actions/0/title}.
 *
 * @param path where in the plan, as a JSON Pointer
 * @param kind what the text is
 * @param note whether it is a note or another account in words, for which the format has a limit of its own
 * @param entry the id of the action or benefit it belongs to, if it belongs to one
 * @param thing what it belongs to: the phrase that a message calls it, such as Action 4.1
 * @param text the text
 */
public record PlanText(PlanPath path, TextKind kind, boolean note, Optional<String> entry, Phrase thing, String text) {

    /**
     * Makes a text of a plan.
     *
     * @param path where in the plan
     * @param kind what the text is
     * @param note whether it is a note or another account in words
     * @param entry the id of the action or benefit it belongs to
     * @param thing what it belongs to
     * @param text the text
     */
    public PlanText {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(text, "text");
    }

    /** {@return what it belongs to, as a message calls it, such as {@code Action 4.1}} */
    public String of() {
        return thing.toString();
    }
}
