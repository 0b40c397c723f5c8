package io.github.promisemodel.fields;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What an item of a list is told apart by: its id, and how many items before it have the same one, so that even a plan with
 * duplicate ids loses nothing.
 *
 * @param id the id, or the item itself where it has none
 * @param nth 1 for the first item with the id
 */
public record ItemKey(Object id, int nth) implements Comparable<ItemKey> {

    /** Sorts keys in the buckets of maps, where ids may have one hash code; of ids that are no texts only {@code nth} counts. */
    @Override
    public int compareTo(ItemKey other) {
        int byId = id instanceof String one && other.id instanceof String two ? one.compareTo(two) : 0;
        return byId != 0 ? byId : Integer.compare(nth, other.nth);
    }

    /**
     * The items of a list by their keys.
     *
     * @param <V> the items' type
     * @param items the items
     * @param idOf gives an item's id
     * @return the items in order
     */
    public static <V> Map<ItemKey, V> keyed(Iterable<? extends V> items, Function<? super V, ?> idOf) {
        Map<Object, Integer> seen = new HashMap<>();
        Map<ItemKey, V> keyed = new LinkedHashMap<>();
        for (V item : items) {
            Object id = idOf.apply(item);
            keyed.put(new ItemKey(id, seen.merge(id, 1, Integer::sum)), item);
        }
        return keyed;
    }
}
