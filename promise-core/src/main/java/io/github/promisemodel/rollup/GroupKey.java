package io.github.promisemodel.rollup;

import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a group is of, such as the improvement area with the id {@code a7}, or nothing: the group of entries with no key.
 *
 * <p>Over several plans the id of a key that belongs to its plan follows the plan's, such as
 * {@code northmoor-2024-27/a7}.
 *
 * @param id the key's id; empty for the entries with no key
 * @param label what to show: a title of the plan, a constant such as a foundation, or a phrase such as "no area"
 */
public record GroupKey(Optional<String> id, Object label) implements Phrased, Comparable<GroupKey> {

    /** How many keys a message names. */
    private static final int MOST_NAMED = 12;

    /**
     * Makes a key.
     *
     * @param id the key's id; empty for the entries with no key
     * @param label what to show: a title of the plan, a constant, or a phrase
     */
    public GroupKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "title");
    }

    /**
     * The key with an id.
     *
     * @param id the id
     * @param label what to show: a title of the plan, a constant, or a phrase
     * @return the key
     */
    public static GroupKey of(String id, Object label) {
        return new GroupKey(Optional.of(id), label);
    }

    /**
     * The key of the entries with no key.
     *
     * @param label what to show: a text or a phrase, such as "no owner"
     * @return the key
     */
    public static GroupKey none(Object label) {
        return new GroupKey(Optional.empty(), label);
    }

    /** {@return what to show: a text of the plan as it is, anything else in English, a constant by its name} */
    public String title() {
        return label instanceof String text ? text : Phrasebook.ENGLISH.say(label);
    }

    /** {@return what to show as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return label instanceof Phrase phrase ? phrase : Phrase.of("rollup.TITLE", "title", label);
    }

    /** What is thrown for a key that no group has: it names the first of those that there are. */
    static IllegalArgumentException unknown(String key, Grouping grouping, List<GroupKey> keys) {
        List<String> ids = keys.stream()
                .flatMap(each -> each.id().stream())
                .limit(MOST_NAMED + 1L)
                .toList();
        String named = MessageText.list(ids.subList(0, Math.min(MOST_NAMED, ids.size())));
        return new IllegalArgumentException("Roll-up by " + grouping + ": no group has the key "
                + MessageText.of(key, MessageText.MOST_QUOTED) + "; "
                + (ids.isEmpty()
                        ? "there are none"
                        : "there is " + named + (ids.size() > MOST_NAMED ? " and more" : "")));
    }

    /** This key with its id behind something, as one of a plan's own follows the plan's id. */
    GroupKey behind(String prefix) {
        return id.isEmpty() ? this : of(prefix.concat(id.get()), label);
    }

    // Written out, because keys are looked up at every start and a record links them at its first use.

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupKey key
                && id.equals(key.id)
                && (label.equals(key.label) || title().equals(key.title()));
    }

    @Override
    public int hashCode() {
        return id.hashCode(); // not of the title: that of a phrase would be put together for it
    }

    /**
     * Compares keys by their ids and then their titles, that of the entries with no key last. The groups of a roll-up have an
     * order of their own, which is the plan's.
     *
     * @param other the other key
     * @return less than, equal to or more than 0, as this comes before, with or after the other
     */
    @Override
    public int compareTo(GroupKey other) {
        if (id.isEmpty() || other.id.isEmpty()) {
            int known = Boolean.compare(id.isEmpty(), other.id.isEmpty());
            return known != 0 ? known : title().compareTo(other.title());
        }
        int byId = id.get().compareTo(other.id.get());
        return byId != 0 ? byId : title().compareTo(other.title());
    }

    /** {@return the id and the title} */
    @Override
    public String toString() {
        return "GroupKey[id=" + id.map(MessageText::of) + ", title=" + phrase() + "]";
    }
}
