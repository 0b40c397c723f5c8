package io.github.promisemodel.check;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which check looks at which entities, by their descriptions.
 *
 * <pre>{@code
 * visits.on(ActionFields.ACTION, (action, path) -> dates(action, path));
 * }</pre>
 */
final class EntityVisits {

    private static final List<EntityFields<?, ?>> ALL = PlanFields.PLAN.all();

    private final Map<EntityFields<?, ?>, List<Consumer<PlacedEntity<?>>>> visits = new HashMap<>();

    /** Entities of one description, each with its path. */
    <T> void on(EntityFields<T, ?> fields, BiConsumer<? super T, PlanPath> visit) {
        onPlaced(fields, placed -> visit.accept(placed.entity(), placed.path()));
    }

    /** Entities of one description, each with its place, of which a path is made only if it is asked for. */
    @SuppressWarnings("unchecked") // an entity is of the type that its description describes
    <T> void onPlaced(EntityFields<T, ?> fields, Consumer<PlacedEntity<T>> visit) {
        visits.computeIfAbsent(fields, none -> new ArrayList<>()).add(placed -> visit.accept((PlacedEntity<T>) placed));
    }

    /** Entities of whatever description that is one of some. */
    void onAny(Predicate<EntityFields<?, ?>> some, Consumer<PlacedEntity<?>> visit) {
        ALL.stream().filter(some).forEach(fields -> onPlaced(fields, visit::accept));
    }

    /** Dates of whatever entity that is one of some. */
    void onDates(Predicate<EntityFields<?, ?>> some, DateVisit visit) {
        ALL.stream().filter(some).forEach(fields -> dates(fields, visit));
    }

    private <T, B> void dates(EntityFields<T, B> described, DateVisit visit) {
        for (EntityField<T, B> field : described.fields()) {
            if (field.kind() == FieldKind.DATE) {
                onPlaced(
                        described,
                        placed -> field.forEach(
                                placed.entity(), (date, at) -> visit.accept(placed, field.name(), (PartialDate) date)));
            }
        }
    }

    /** Looks at a date. */
    @FunctionalInterface
    interface DateVisit {

        /** Looks at the date that a field of an entity has; no list is of dates. */
        void accept(PlacedEntity<?> placed, String field, PartialDate date);
    }

    /** Has an entity looked at by those that subscribed to it, in the order in which they did. */
    void visit(PlacedEntity<?> placed) {
        for (Consumer<PlacedEntity<?>> visit : visits.getOrDefault(placed.fields(), List.of())) {
            visit.accept(placed);
        }
    }
}
