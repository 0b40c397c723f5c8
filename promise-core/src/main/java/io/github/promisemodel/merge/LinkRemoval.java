package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes links out of a plan by their places; what has none of them stays the very same. */
final class LinkRemoval {

    /** The targets of the links to take out, by place: that of an item of a list, or of the entity that has a link alone. */
    private final Map<PlanPath, Set<String>> targets = new HashMap<>();

    /** The places of everything that they are part of. */
    private final Set<PlanPath> around = new HashSet<>();

    LinkRemoval(List<Finding> links) {
        for (Finding link : links) {
            targets.computeIfAbsent(link.path(), none -> new HashSet<>())
                    .add(String.valueOf(link.phrase().arguments().get("kind")));
            for (Optional<PlanPath> at = Optional.of(link.path());
                    at.isPresent();
                    at = at.get().parent()) {
                around.add(at.get());
            }
        }
    }

    Plan from(Plan plan) {
        return without(PlanFields.PLAN, plan, PlanPath.PLAN);
    }

    private <T, B> T without(EntityFields<T, B> fields, T entity, PlanPath place) {
        if (!around.contains(place)) {
            return entity;
        }
        B builder = fields.start().get();
        for (EntityField<T, B> field : fields.fields()) {
            if (field instanceof EntityField.Items<T, B, ?> items) {
                copyItems(items, entity, builder, place);
            } else if (field instanceof EntityField.Possible<T, B, ?> possible) {
                copyPossible(possible, entity, builder, place);
            } else {
                field.copy(entity, builder); // no required entity and no map has links to take out
            }
        }
        fields.setExtensions().accept(builder, fields.extensions().apply(entity));
        return fields.build().apply(builder);
    }

    private <T, B, V> void copyItems(EntityField.Items<T, B, V> field, T entity, B builder, PlanPath place) {
        boolean links = field.kind() instanceof FieldKind.Link
                || field.kind() instanceof FieldKind.Entity<V> item && item.fields() == ReferenceFields.ENTRY_LINK;
        List<V> left = new ArrayList<>();
        int index = 0;
        for (V item : field.value(entity)) {
            PlanPath at = place.at(field.name(), index++);
            if (!links || !targets.containsKey(at)) {
                left.add(value(field.kind(), item, at));
            }
        }
        field.add().accept(builder, left);
    }

    private <T, B, V> void copyPossible(EntityField.Possible<T, B, V> field, T entity, B builder, PlanPath place) {
        boolean out = field.kind() instanceof FieldKind.Link link
                && targets.getOrDefault(place, Set.of()).contains(link.target().name());
        if (!out) {
            field.get()
                    .apply(entity)
                    .ifPresent(value ->
                            field.set().accept(builder, value(field.kind(), value, place.at(field.name()))));
        }
    }

    private <V> V value(FieldKind<V> kind, V value, PlanPath place) {
        return kind instanceof FieldKind.Entity<V> entity ? without(entity.fields(), value, place) : value;
    }
}
