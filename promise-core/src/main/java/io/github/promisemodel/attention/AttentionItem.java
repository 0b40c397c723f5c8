package io.github.promisemodel.attention;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that needs attention, such as "Action 4.1: overdue, it was due by 2025-03-31".
 *
 * <p>The {@link #message()} is the phrase in English; the phrase can be said in another language too. Its argument {@code
 * kind} tells apart what one kind says of different things: an early warning is about a measure or a group.
 *
 * @param kind why it needs attention
 * @param entry the id of the action or benefit behind it; empty if it is about a group
 * @param measure the id of the measure behind it, if it is about one
 * @param rule the id of the early-warning rule that holds, if it is one
 * @param phrase what is said of it
 */
public record AttentionItem(
        AttentionKind kind, Optional<String> entry, Optional<String> measure, Optional<String> rule, Phrase phrase)
        implements Phrased {

    /**
     * Makes an item.
     *
     * @param kind why it needs attention
     * @param entry the id of the action or benefit behind it
     * @param measure the id of the measure behind it
     * @param rule the id of the early-warning rule that holds
     * @param phrase what is said of it
     */
    public AttentionItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(phrase, "phrase");
    }

    /**
     * Makes an item, from a copy of the arguments.
     *
     * @param kind why it needs attention
     * @param entry the id of the action or benefit behind it
     * @param measure the id of the measure behind it
     * @param rule the id of the early-warning rule that holds
     * @param arguments what the message is made of
     */
    public AttentionItem(
            AttentionKind kind,
            Optional<String> entry,
            Optional<String> measure,
            Optional<String> rule,
            Map<String, String> arguments) {
        this(kind, entry, measure, rule, Phrase.ofKind("attention." + kind, arguments));
    }

    /** {@return what the message is made of, in English: the arguments of the phrase by name and in order} */
    public Map<String, String> arguments() {
        return phrase.englishArguments();
    }

    /**
     * The reason in plain English.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the kind; those of {@link Attention} are
     */
    public String message() {
        return phrase.toString();
    }

    /** {@return the kind and the reason} */
    @Override
    public String toString() {
        return kind + ": " + message();
    }
}
