package io.github.promisemodel.attention;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that needs attention, such as "Action 4.1: overdue since 2025-03-31".
 *
 * @param kind why it needs attention
 * @param entry the id of the action or benefit behind it; empty if it is about a group
 * @param measure the id of the measure behind it, if it is about one
 * @param rule the id of the early-warning rule that holds, if it is one
 * @param message the reason in plain words
 */
public record AttentionItem(
        AttentionKind kind, Optional<String> entry, Optional<String> measure, Optional<String> rule, String message) {

    /**
     * Makes an item.
     *
     * @param kind why it needs attention
     * @param entry the id of the action or benefit behind it
     * @param measure the id of the measure behind it
     * @param rule the id of the early-warning rule that holds
     * @param message the reason in plain words
     */
    public AttentionItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the kind and the reason} */
    @Override
    public String toString() {
        return kind + ": " + message;
    }
}
