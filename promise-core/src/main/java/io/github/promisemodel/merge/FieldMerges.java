package io.github.promisemodel.merge;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.ItemKey;
import io.github.promisemodel.fields.ListRule;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Merges an entity field by field, as its description has them: a list of entities with ids by id, another list by its items,
 * and any other field as a whole.
 *
 * @param <T> the entity
 * @param <B> its builder
 */
final class FieldMerges<T, B> {

    private static final String EXTENSIONS = "extensions";

    private final EntityFields<T, B> entity;
    private final List<EntityField<T, B>> fields;

    private FieldMerges(EntityFields<T, B> entity, List<EntityField<T, B>> fields) {
        this.entity = entity;
        this.fields = fields;
    }

    /**
     * The merges of an entity's fields.
     *
     * @param elsewhere the names of those that are merged elsewhere, because they reach beyond the entity
     */
    static <T, B> FieldMerges<T, B> of(EntityFields<T, B> entity, String... elsewhere) {
        List<EntityField<T, B>> fields = new ArrayList<>(entity.fields());
        for (String name : elsewhere) {
            fields.remove(entity.find(name).orElseThrow());
        }
        return new FieldMerges<>(entity, fields);
    }

    /** The entity merged, with every conflict noted. */
    T merge(ThreeWay<T> sides, MergePlace place, Conflicts conflicts) {
        B builder = entity.start().get();
        for (EntityField<T, B> field : fields) {
            if (field instanceof EntityField.Items<T, B, ?> items) {
                mergeItems(items, sides, builder, place, conflicts);
            } else {
                mergeWhole(field, sides, builder, place, conflicts);
            }
        }
        Map<String, ExtensionValue> unknown = KeyedMerge.merge(
                sides.map(entity.extensions()).map(FieldMerges::byName),
                (values, at) -> conflicts.settle(MergeConflictKind.UNKNOWN_FIELD_CHANGED, values, at, EXTENSIONS),
                place::field,
                conflicts);
        entity.setExtensions().accept(builder, Extensions.of(unknown));
        return entity.build().apply(builder);
    }

    private static <T, B> void mergeWhole(
            EntityField<T, B> field, ThreeWay<T> sides, B builder, MergePlace place, Conflicts conflicts) {
        Object settled = conflicts.settle(
                MergeConflictKind.FIELD_CHANGED, sides.map(field::value), place.field(field.name()), field.name());
        field.copy(field.value(sides.first()).equals(settled) ? sides.first() : sides.second(), builder);
    }

    private static <T, B, V> void mergeItems(
            EntityField.Items<T, B, V> field, ThreeWay<T> sides, B builder, MergePlace place, Conflicts conflicts) {
        Function<V, Object> idOf =
                field.kind() instanceof FieldKind.Entity<V> item ? item.fields()::idOf : value -> value;
        Optional<MergeConflictKind> forked =
                field.rule() == ListRule.CHAIN ? Optional.of(MergeConflictKind.EXTENDED) : Optional.empty();
        field.add()
                .accept(
                        builder,
                        mergeList(
                                field.name(),
                                sides.map(field::value).map(items -> ItemKey.keyed(items, idOf)),
                                forked,
                                place,
                                conflicts));
    }

    /** The fields in which two versions of an entity differ, by name and in order. */
    List<String> differing(T one, T other) {
        List<String> differing = new ArrayList<>();
        for (EntityField<T, B> field : fields) {
            if (!field.value(one).equals(field.value(other))) {
                differing.add(field.name());
            }
        }
        if (!entity.extensions().apply(one).equals(entity.extensions().apply(other))) {
            differing.add(EXTENSIONS);
        }
        return differing;
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
