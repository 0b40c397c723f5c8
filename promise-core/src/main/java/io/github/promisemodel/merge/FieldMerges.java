package io.github.promisemodel.merge;

import io.github.promisemodel.fields.ItemKey;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of an entity, each with its name, its accessor, the builder method that takes it and how it is merged.
 *
 * @param <T> the entity
 * @param <B> its builder
 */
final class FieldMerges<T, B> {

    /** Merges one field into a builder. */
    @FunctionalInterface
    private interface Merging<T, B> {
        void merge(ThreeWay<T> sides, B builder, MergePlace place, Conflicts conflicts);
    }

    /** A field: what it is and how it is merged. */
    private record Field<T, B>(Function<T, ?> get, Merging<T, B> merging) {}

    private final Supplier<B> start;
    private final Function<B, T> build;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();

    FieldMerges(Supplier<B> start, Function<B, T> build) {
        this.start = start;
        this.build = build;
    }

    /** The names of all fields that are merged, in order. */
    Set<String> names() {
        return fields.keySet();
    }

    /** A field whose value is merged as a whole. */
    <V> FieldMerges<T, B> whole(String name, Function<T, V> get, BiConsumer<B, V> set) {
        return with(
                name,
                get,
                (sides, builder, place, conflicts) -> set.accept(
                        builder,
                        conflicts.settle(MergeConflictKind.FIELD_CHANGED, sides.map(get), place.field(name), name)));
    }

    /** A list of values that are told apart by being equal or not. */
    <V> FieldMerges<T, B> values(String name, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set) {
        return things(name, get, set, value -> value);
    }

    /** A list of things that are told apart by an id, each merged as a whole; those that are their own id are values. */
    <V> FieldMerges<T, B> things(
            String name,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, List<V>> set,
            Function<? super V, ?> idOf) {
        return with(
                name,
                get,
                (sides, builder, place, conflicts) -> set.accept(
                        builder,
                        mergeList(
                                name,
                                sides.map(get).map(things -> ItemKey.keyed(things, idOf)),
                                Optional.empty(),
                                place,
                                conflicts)));
    }

    /**
     * A list of values each of which follows on from the one before it, such as extensions of a due date: both edits may not
     * follow one of them with different values.
     */
    <V> FieldMerges<T, B> chain(
            String name,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, List<V>> set,
            MergeConflictKind forked) {
        return with(
                name,
                get,
                (sides, builder, place, conflicts) -> set.accept(
                        builder,
                        mergeList(
                                name,
                                sides.map(get).map(values -> ItemKey.keyed(values, value -> value)),
                                Optional.of(forked),
                                place,
                                conflicts)));
    }

    /** The fields that no version knows, merged name by name. */
    FieldMerges<T, B> extensions(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        String name = "extensions";
        return with(name, get, (sides, builder, place, conflicts) -> {
            Map<String, ExtensionValue> merged = KeyedMerge.merge(
                    sides.map(get).map(FieldMerges::byName),
                    (values, at) -> conflicts.settle(MergeConflictKind.UNKNOWN_FIELD_CHANGED, values, at, name),
                    place::field,
                    conflicts);
            set.accept(builder, Extensions.of(merged));
        });
    }

    /** A field that is merged elsewhere, because it reaches beyond the entity. */
    FieldMerges<T, B> elsewhere(String name) {
        return with(name, entity -> name, (sides, builder, place, conflicts) -> {});
    }

    private FieldMerges<T, B> with(String name, Function<T, ?> get, Merging<T, B> merging) {
        fields.put(name, new Field<>(get, merging));
        return this;
    }

    /** The fields in which two versions of an entity differ, by name and in order. */
    List<String> differing(T one, T other) {
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().get().apply(one),
                        field.getValue().get().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The entity merged, with every conflict noted. */
    T merge(ThreeWay<T> sides, MergePlace place, Conflicts conflicts) {
        B builder = start.get();
        fields.values().forEach(field -> field.merging().merge(sides, builder, place, conflicts));
        return build.apply(builder);
    }

    private static Map<String, ExtensionValue> byName(Extensions extensions) {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        extensions.forEach(values::put);
        return values;
    }

    private static <V> List<V> mergeList(
            String name,
            ThreeWay<Map<ItemKey, V>> sides,
            Optional<MergeConflictKind> forked,
            MergePlace place,
            Conflicts conflicts) {
        ThreeWay<List<ItemKey>> keys = sides.map(side -> List.copyOf(side.keySet()));
        Map<ItemKey, Integer> indexes = indexes(keys);
        Map<ItemKey, V> merged = KeyedMerge.merge(
                sides,
                (values, at) -> conflicts.settle(MergeConflictKind.ITEM_CHANGED, values, at, name),
                key -> place.item(name, indexes.getOrDefault(key, 0)),
                conflicts);
        ThreeWay<List<V>> values = sides.map(side -> List.copyOf(side.values()));
        if (replacedTwice(sides)) {
            conflicts.add(MergeConflictKind.REPLACED, place.field(name), values, "fields", List.of(name));
        } else if (forked.isPresent() && KeyedMerge.isForked(keys)) {
            conflicts.add(forked.get(), place.field(name), values, "fields", List.of(name));
        }
        Map<ItemKey, V> ordered = KeyedMerge.ordered(
                keys,
                merged,
                () -> conflicts.add(MergeConflictKind.REORDERED, place.field(name), values, "fields", List.of(name)));
        return List.copyOf(ordered.values());
    }

    /** The index of each key in the base, or in the edit that adds it. */
    static Map<ItemKey, Integer> indexes(ThreeWay<List<ItemKey>> keys) {
        Map<ItemKey, Integer> indexes = new HashMap<>();
        for (List<ItemKey> side : List.of(keys.base(), keys.first(), keys.second())) {
            for (int i = 0; i < side.size(); i++) {
                indexes.putIfAbsent(side.get(i), i);
            }
        }
        return indexes;
    }

    /** Whether both edits take out one value, which has no id to follow it by, and put in different ones. */
    private static <V> boolean replacedTwice(ThreeWay<Map<ItemKey, V>> sides) {
        Set<ItemKey> gone = new HashSet<>();
        sides.base().forEach((key, value) -> {
            if (key.id().equals(value)) {
                gone.add(key);
            }
        });
        gone.removeAll(sides.first().keySet());
        gone.removeAll(sides.second().keySet());
        Set<ItemKey> first = new HashSet<>(sides.first().keySet());
        first.removeAll(sides.base().keySet());
        Set<ItemKey> second = new HashSet<>(sides.second().keySet());
        second.removeAll(sides.base().keySet());
        return !gone.isEmpty() && !first.equals(second);
    }
}
