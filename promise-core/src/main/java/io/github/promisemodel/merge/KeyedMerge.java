package io.github.promisemodel.merge;

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
import org.jspecify.annotations.Nullable;

/** Merges things that are told apart by keys: which of them are left, and in which order. */
final class KeyedMerge {

    /** How things of one kind are merged, and what a conflict says of them. */
    @FunctionalInterface
    interface Things<V> {

        /** One thing that all three have, merged. */
        V merge(ThreeWay<V> values, MergePlace place);

        /** What a conflict has of a thing. */
        default Object shown(V value) {
            return value;
        }

        /** In what two versions of a thing differ, in words; none where that is not known. */
        default List<String> differing(V one, V other) {
            return List.of();
        }
    }

    private KeyedMerge() {}

    /**
     * What is left of three sets of things: what both edits keep, merged, and what either adds. A deletion against an edit,
     * and two different additions under one key, are conflicts; then the thing is kept for now.
     */
    static <K, V> Map<K, V> merge(
            ThreeWay<Map<K, V>> sides, Things<V> things, Function<K, MergePlace> placeOf, Conflicts conflicts) {
        Map<K, V> keys = new LinkedHashMap<>(sides.base());
        keys.putAll(sides.first());
        keys.putAll(sides.second());
        Map<K, V> merged = new LinkedHashMap<>();
        for (K key : keys.keySet()) {
            merge(sides.map(side -> Optional.ofNullable(side.get(key))), things, placeOf.apply(key), conflicts)
                    .ifPresent(value -> merged.put(key, value));
        }
        return merged;
    }

    private static <V> Optional<V> merge(
            ThreeWay<Optional<V>> values, Things<V> things, MergePlace place, Conflicts conflicts) {
        Optional<Optional<V>> settled = values.settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        Optional<V> base = values.base();
        Optional<V> first = values.first();
        Optional<V> second = values.second();
        if (base.isEmpty()) {
            conflicts.add(
                    MergeConflictKind.ADDED,
                    place,
                    values.map(value -> value.map(things::shown)),
                    "fields",
                    differing(things, first, second));
            return first;
        }
        if (first.isEmpty() || second.isEmpty()) {
            conflicts.add(
                    MergeConflictKind.DELETED,
                    place,
                    values.map(value -> value.map(things::shown)),
                    "fields",
                    differing(things, base, first.or(() -> second)));
            return first.or(() -> second);
        }
        return Optional.of(things.merge(values.map(Optional::orElseThrow), place));
    }

    private static <V> List<String> differing(Things<V> things, Optional<V> one, Optional<V> other) {
        return things.differing(one.orElseThrow(), other.orElseThrow());
    }

    /** Whether both edits add something after one and the same thing, and neither adds just the start of what the other does. */
    static <K> boolean isForked(ThreeWay<List<K>> sides) {
        Set<K> base = new HashSet<>(sides.base());
        Map<@Nullable K, List<K>> first = additions(sides.first(), base);
        Map<@Nullable K, List<K>> second = additions(sides.second(), base);
        return first.entrySet().stream().anyMatch(added -> {
            List<K> one = added.getValue();
            List<K> other = second.getOrDefault(added.getKey(), List.of());
            int both = Math.min(one.size(), other.size());
            return !one.subList(0, both).equals(other.subList(0, both));
        });
    }

    /** What an edit adds, by what it is added after; null is the start. */
    private static <K> Map<@Nullable K, List<K>> additions(List<K> side, Set<K> base) {
        Map<@Nullable K, List<K>> after = new HashMap<>();
        @Nullable K anchor = null;
        for (K key : side) {
            if (base.contains(key)) {
                anchor = key;
            } else {
                after.computeIfAbsent(anchor, each -> new ArrayList<>()).add(key);
            }
        }
        return after;
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
        common.retainAll(Set.copyOf(sides.base()));
        common.retainAll(Set.copyOf(sides.first()));
        common.retainAll(Set.copyOf(sides.second()));
        return sides.map(side -> side.stream().filter(common::contains).toList())
                .settled()
                .map(spine -> fill(spine, sides, left));
    }

    private static <K> List<K> fill(List<K> spine, ThreeWay<List<K>> sides, Set<K> left) {
        Set<K> placed = new HashSet<>(spine);
        Set<K> anchors = Set.copyOf(spine);
        Map<@Nullable K, List<K>> after = new HashMap<>();
        for (List<K> side : List.of(sides.first(), sides.second())) {
            @Nullable K anchor = null;
            for (K key : side) {
                if (anchors.contains(key)) {
                    anchor = key;
                } else if (left.contains(key) && placed.add(key)) {
                    after.computeIfAbsent(anchor, each -> new ArrayList<>()).add(key);
                }
            }
        }
        List<K> ordered = new ArrayList<>(after.getOrDefault(null, List.of()));
        for (K key : spine) {
            ordered.add(key);
            ordered.addAll(after.getOrDefault(key, List.of()));
        }
        return ordered;
    }
}
