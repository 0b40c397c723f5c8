package io.github.promisemodel.merge;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.ListRule;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an entity by the description of its fields, and its parts by theirs. */
final class EntityDiff {

    private final List<FieldChange> changes = new ArrayList<>();

    List<FieldChange> changes() {
        return changes;
    }

    void add(FieldChange change) {
        changes.add(change);
    }

    /** Compares all fields but some, which are compared elsewhere. */
    <T, B> void compare(EntityFields<T, B> entity, T earlier, T later, DiffPlace place, Set<String> elsewhere) {
        for (EntityField<T, B> field : entity.fields()) {
            Object before = field.value(earlier);
            Object after = field.value(later);
            if (!elsewhere.contains(field.name()) && !before.equals(after)) {
                if (field instanceof EntityField.Items<T, B, ?> items) {
                    compareItems(items, earlier, later, place);
                } else if (field instanceof EntityField.Keyed<T, B, ?, ?>) {
                    compareKeyed(field.name(), (Map<?, ?>) before, (Map<?, ?>) after, place);
                } else {
                    compareValues(field.name(), field.kind(), unwrapped(before), unwrapped(after), place);
                }
            }
        }
        compareUnknown(entity, earlier, later, place);
    }

    private static @Nullable Object unwrapped(Object value) {
        return value instanceof Optional<?> possible ? possible.orElse(null) : value;
    }

    private void compareValues(
            String field, FieldKind<?> kind, @Nullable Object before, @Nullable Object after, DiffPlace place) {
        if (before == null || after == null) {
            if (after != null) {
                changes.add(place.added(field, place.later().at(field), after));
            } else if (before != null) {
                changes.add(place.removed(field, place.earlier().at(field), before));
            }
        } else if (kind instanceof FieldKind.Entity<?> part && isOfOneKind(part.fields(), before, after)) {
            comparePart(
                    part.fields(),
                    before,
                    after,
                    place,
                    place.earlier().at(field),
                    place.later().at(field));
        } else {
            changes.add(place.changed(FieldChange.Kind.CHANGED, field, before, after));
        }
    }

    /** Whether two values have the same fields; a target of another kind is another as a whole. */
    private static <P> boolean isOfOneKind(EntityFields<P, ?> part, Object before, Object after) {
        return part.variants()
                .map(variants -> kindOf(part, variants.by(), before).equals(kindOf(part, variants.by(), after)))
                .orElse(true);
    }

    @SuppressWarnings("unchecked") // the value of a field is of its kind
    private static <P, B> Object kindOf(EntityFields<P, B> part, String by, Object value) {
        return part.find(by).orElseThrow().value((P) value);
    }

    @SuppressWarnings("unchecked") // the value of a field is of its kind
    <P> void comparePart(
            EntityFields<P, ?> part, Object before, Object after, DiffPlace place, PlanPath from, PlanPath to) {
        DiffPlace within = place.within(from, to, part.phraseOf((P) after));
        compare(
                part,
                (P) before,
                (P) after,
                after instanceof Entry<?> entry ? within.of(entry.getId()) : within,
                Set.of());
    }

    private <T, B> void compareUnknown(EntityFields<T, B> entity, T earlier, T later, DiffPlace place) {
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        entity.extensions().apply(earlier).forEach(before::put);
        entity.extensions().apply(later).forEach(after::put);
        Map<String, Object> names = new LinkedHashMap<>(before);
        names.putAll(after);
        for (String name : names.keySet()) {
            Object one = before.get(name);
            Object other = after.get(name);
            if (one == null || !one.equals(other)) {
                compareValues(name, FieldKind.CODE, one, other, place);
            }
        }
    }

    private void compareKeyed(String field, Map<?, ?> before, Map<?, ?> after, DiffPlace place) {
        PlanPath from = place.earlier().at(field);
        PlanPath to = place.later().at(field);
        before.forEach((key, value) -> {
            Object other = after.get(key);
            if (other == null) {
                changes.add(place.removed(field, from.atKey(EntityField.Keyed.nameOf(key)), value));
            } else if (!value.equals(other)) {
                changes.add(place.at(
                        FieldChange.Kind.CHANGED,
                        field,
                        from.atKey(EntityField.Keyed.nameOf(key)),
                        to.atKey(EntityField.Keyed.nameOf(key)),
                        value,
                        other));
            }
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key)) {
                changes.add(place.added(field, to.atKey(EntityField.Keyed.nameOf(key)), value));
            }
        });
    }

    // ------------------------------------------------------------------------

    private <T, B, V> void compareItems(EntityField.Items<T, B, V> field, T earlier, T later, DiffPlace place) {
        List<V> before = List.copyOf(field.value(earlier));
        List<V> after = List.copyOf(field.value(later));
        EntityFields<V, ?> item = field.kind() instanceof FieldKind.Entity<V> entity ? entity.fields() : null;
        ItemPairs<V> pairs = pairs(item, before, after);
        PlanPath from = place.earlier().at(field.name());
        PlanPath to = place.later().at(field.name());
        for (int i = 0; i < before.size(); i++) {
            if (!pairs.isKept(i)) {
                changes.add(place.removed(field.name(), from.at(i), before.get(i)));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            int source = pairs.source(j);
            if (source < 0) {
                changes.add(place.added(field.name(), to.at(j), after.get(j)));
            } else if (item != null && !before.get(source).equals(after.get(j))) {
                comparePart(item, before.get(source), after.get(j), place, from.at(source), to.at(j));
            }
        }
        if (field.rule() != ListRule.DISTINCT && pairs.isReordered()) {
            changes.add(place.changed(FieldChange.Kind.REORDERED, field.name(), before, after));
        }
    }

    private static <V> ItemPairs<V> pairs(@Nullable EntityFields<V, ?> item, List<V> before, List<V> after) {
        ItemPairs<V> pairs = new ItemPairs<>(before, after).by(value -> item == null ? value : item.idOf(value));
        return item == null ? pairs : pairsOfParts(item, pairs);
    }

    private static <V, B> ItemPairs<V> pairsOfParts(EntityFields<V, B> item, ItemPairs<V> pairs) {
        return pairs.by(value -> isKnownById(item, value) ? null : required(item, value))
                .byPlace((one, other) ->
                        !isKnownById(item, one) && !isKnownById(item, other) && haveAFieldInCommon(item, one, other));
    }

    private static <V> boolean isKnownById(EntityFields<V, ?> item, V value) {
        return item.idOf(value) != value;
    }

    /** The values of the required fields; null if there are none. */
    private static <V, B> @Nullable Object required(EntityFields<V, B> item, V value) {
        List<Object> values = new ArrayList<>();
        for (EntityField<V, B> field : item.fields()) {
            if (field instanceof EntityField.Required<V, B, ?>) {
                values.add(field.value(value));
            }
        }
        return values.isEmpty() ? null : values;
    }

    /** Whether a field that both state is the same. */
    private static <V, B> boolean haveAFieldInCommon(EntityFields<V, B> item, V one, V other) {
        for (EntityField<V, B> field : item.fields()) {
            Object value = field.value(one);
            boolean stated = !(field instanceof EntityField.Defaulted<V, B, ?>)
                    && !value.equals(Optional.empty())
                    && !(value instanceof Collection<?> items && items.isEmpty())
                    && !(value instanceof Map<?, ?> values && values.isEmpty());
            if (stated && value.equals(field.value(other))) {
                return true;
            }
        }
        Extensions unknown = item.extensions().apply(one);
        return !unknown.isEmpty() && unknown.equals(item.extensions().apply(other));
    }
}
