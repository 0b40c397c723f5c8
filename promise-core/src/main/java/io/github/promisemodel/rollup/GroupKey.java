package io.github.promisemodel.rollup;

import java.util.Objects;
import java.util.Optional;

/**
 * What a group is of, such as the improvement area with the id {@code a7}, or nothing: the group of entries with no key.
 *
 * <p>Over several plans the id of a key that belongs to its plan follows the plan's, such as
 * {@code northmoor-2024-27/a7}.
 *
 * @param id the key's id; empty for the entries with no key
 * @param title what to show
 */
public record GroupKey(Optional<String> id, String title) {

    /**
     * Makes a key.
     *
     * @param id the key's id; empty for the entries with no key
     * @param title what to show
     */
    public GroupKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }

    /**
     * The key with an id.
     *
     * @param id the id
     * @param title what to show
     * @return the key
     */
    public static GroupKey of(String id, String title) {
        return new GroupKey(Optional.of(id), title);
    }

    /**
     * The key of the entries with no key.
     *
     * @param title what to show, such as {@code no owner}
     * @return the key
     */
    public static GroupKey none(String title) {
        return new GroupKey(Optional.empty(), title);
    }

    /** This key with its id behind something, as one of a plan's own follows the plan's id. */
    GroupKey behind(String prefix) {
        return id.isEmpty() ? this : of(prefix.concat(id.get()), title);
    }

    // Written out, because keys are looked up at every start and a record links them at its first use.

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupKey key && id.equals(key.id) && title.equals(key.title);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + title.hashCode();
    }
}
