package io.github.promisemodel.json.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a table's field by its name.
 *
 * <p>Objects of one type usually have the same fields in the same order, so that what followed a field last time is tried
 * before the map of all names. A parser gives one string for equal names, so that the comparison is of identities and
 * costs next to nothing. Threads may overwrite each other's guess: a wrong one costs a look at the map, never a wrong field.
 */
final class FieldLookup {

    /** What {@link #find} gives for a name of no field. */
    static final int UNKNOWN = -1;

    /** A name as it was read, and the index of its field. */
    private record Guess(String name, int index) {
        static final Guess NONE = new Guess("", UNKNOWN);
    }

    private final Map<String, Integer> indexes = new HashMap<>();

    /** For each field what followed it last time; the last is what the object started with. */
    private final Guess[] followers;

    /** Gives each name its place in the list as its index. */
    FieldLookup(List<String> names) {
        for (String name : names) {
            indexes.put(name, indexes.size());
        }
        followers = new Guess[names.size() + 1];
        Arrays.fill(followers, Guess.NONE);
    }

    /** {@return what to give to {@link #find} as the field before the first} */
    int start() {
        return followers.length - 1;
    }

    /**
     * Finds a field.
     *
     * @param name its name
     * @param before the index of the known field before it, or {@link #start}
     * @return its index, or {@link #UNKNOWN}
     */
    int find(String name, int before) {
        Guess guess = followers[before];
        if (guess.name().equals(name)) {
            return guess.index();
        }
        int index = indexes.getOrDefault(name, UNKNOWN);
        if (index >= 0) {
            followers[before] = new Guess(name, index);
        }
        return index;
    }

    boolean isKnown(String name) {
        return indexes.containsKey(name);
    }
}
