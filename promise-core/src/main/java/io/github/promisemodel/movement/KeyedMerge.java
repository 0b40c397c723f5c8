package io.github.promisemodel.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Merges things that are told apart by keys: which of them are left, and in which order. */
final class KeyedMerge {

    /** An id and how many times it stood before, so that even a plan with repeated ids loses nothing. */
    record Key(Object id, int nth) {}

    /** Merges one thing that all three have. */
    @FunctionalInterface
    interface Both<V> {
        V merge(ThreeWay<V> values, Place place);
    }

    private KeyedMerge() {}

    /** The things by their keys, in order. */
    static <V> Map<Key, V> keyed(Iterable<? extends V> things, Function<? super V, ?> idOf) {
        Map<Object, Integer> seen = new HashMap<>();
        Map<Key, V> keyed = new LinkedHashMap<>();
        for (V thing : things) {
            Object id = idOf.apply(thing);
            keyed.put(new Key(id, seen.merge(id, 1, Integer::sum)), thing);
        }
        return keyed;
    }

    /**
     * What is left of three sets of things: what both edits keep, merged, and what either adds. A deletion against an edit,
     * and two different additions under one key, are conflicts; then the thing is kept for now.
     */
    static <K, V> Map<K, V> merge(
            ThreeWay<Map<K, V>> sides, Both<V> both, Function<K, Place> placeOf, Conflicts conflicts) {
        Map<K, V> keys = new LinkedHashMap<>(sides.base());
        keys.putAll(sides.first());
        keys.putAll(sides.second());
        Map<K, V> merged = new LinkedHashMap<>();
        for (K key : keys.keySet()) {
            merge(sides.map(side -> Optional.ofNullable(side.get(key))), both, placeOf.apply(key), conflicts)
                    .ifPresent(value -> merged.put(key, value));
        }
        return merged;
    }

    private static <V> Optional<V> merge(ThreeWay<Optional<V>> values, Both<V> both, Place place, Conflicts conflicts) {
        Optional<Optional<V>> settled = values.settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        if (values.base().isEmpty()) {
            conflicts.add(place, values, "both edits add it, each in its own way; keep one of the two");
            return values.first();
        }
        if (values.first().isEmpty() || values.second().isEmpty()) {
            conflicts.add(place, values, "one edit deletes it and the other changes it; keep the change or delete it");
            return values.first().or(values::second);
        }
        return Optional.of(both.merge(values.map(Optional::orElseThrow), place));
    }

    /** What is left in its order; where both edits changed that differently, says so and keeps any order for now. */
    static <K, V> Map<K, V> ordered(ThreeWay<List<K>> sides, Map<K, V> left, Runnable reordered) {
        Optional<List<K>> order = order(sides, left.keySet());
        if (order.isEmpty()) {
            reordered.run();
        }
        Map<K, V> ordered = new LinkedHashMap<>();
        order.orElseGet(() -> List.copyOf(left.keySet()))
                .forEach(key -> ordered.put(key, Objects.requireNonNull(left.get(key))));
        return ordered;
    }

    /**
     * The order of what is left: the base's, or that of the edit that changed it, with each addition after what it was added
     * after, those of the first edit before those of the second. Empty if both edits changed it differently.
     */
    private static <K> Optional<List<K>> order(ThreeWay<List<K>> sides, Set<K> left) {
        Set<K> common = new HashSet<>(left);
        common.retainAll(sides.base());
        common.retainAll(sides.first());
        common.retainAll(sides.second());
        return sides.map(side -> side.stream().filter(common::contains).toList())
                .settled()
                .map(spine -> fill(spine, sides, left));
    }

    private static <K> List<K> fill(List<K> spine, ThreeWay<List<K>> sides, Set<K> left) {
        Set<K> placed = new HashSet<>(spine);
        Set<K> anchors = Set.copyOf(spine);
        Map<Optional<K>, List<K>> after = new HashMap<>();
        for (List<K> side : List.of(sides.first(), sides.second())) {
            Optional<K> anchor = Optional.empty();
            for (K key : side) {
                if (anchors.contains(key)) {
                    anchor = Optional.of(key);
                } else if (left.contains(key) && placed.add(key)) {
                    after.computeIfAbsent(anchor, each -> new ArrayList<>()).add(key);
                }
            }
        }
        List<K> ordered = new ArrayList<>(after.getOrDefault(Optional.<K>empty(), List.of()));
        for (K key : spine) {
            ordered.add(key);
            ordered.addAll(after.getOrDefault(Optional.of(key), List.of()));
        }
        return ordered;
    }
}
