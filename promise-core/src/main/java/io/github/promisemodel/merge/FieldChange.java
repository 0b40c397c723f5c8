package io.github.promisemodel.merge;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of a plan, such as the due date of action 4.1.
 *
 * @param kind what happened
 * @param thing what it happened to: the phrase that a message calls it, such as "Action 4.1" or "Milestone"
 * @param entry the id of the action or benefit it belongs to; empty if it belongs to none
 * @param field the name of the field, such as {@code due}; of an item, that of its list
 * @param earlier where it is in the earlier version; empty if it is added
 * @param later where it is in the later version; empty if it is removed
 * @param before the value before: of a list in another order, the list; of what is moved, the id of the area it was in; empty
 *     if it is added
 * @param after the value after, in the same way; empty if it is removed
 */
public record FieldChange(
        Kind kind,
        Phrase thing,
        Optional<String> entry,
        String field,
        Optional<PlanPath> earlier,
        Optional<PlanPath> later,
        Optional<Object> before,
        Optional<Object> after) {

    /** What happened to a field or to an item of a list. */
    public enum Kind {
        /** It is in the later version only. */
        ADDED,
        /** It is in the earlier version only. */
        REMOVED,
        /** Its value is another. */
        CHANGED,
        /** It is an entry that is in another area. */
        MOVED,
        /** It is a list whose items are in another order. */
        REORDERED
    }

    /**
     * Makes a difference.
     *
     * @param kind what happened
     * @param thing what it happened to
     * @param entry the id of the action or benefit it belongs to
     * @param field the name of the field
     * @param earlier where it is in the earlier version
     * @param later where it is in the later version
     * @param before the value before
     * @param after the value after
     */
    public FieldChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return what it happened to, as a message calls it, such as {@code Action 4.1} or {@code Milestone}} */
    public String entity() {
        return thing.toString();
    }

    /** {@return where it is in the later version, or was in the earlier one if it is removed} */
    public PlanPath path() {
        return later.or(() -> earlier).orElseThrow();
    }
}
