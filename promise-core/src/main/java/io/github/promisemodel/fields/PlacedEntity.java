package io.github.promisemodel.fields;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a plan with its description and its place.
 *
 * <pre>{@code
 * PlacedEntity.forEach(plan, placed -> System.out.println(placed.path() + ": " + placed.fields().noun()));
 * }</pre>
 *
 * @param <T> the entity
 */
public final class PlacedEntity<T> implements Phrased {

    private final T entity;
    private final EntityFields<T, ?> fields;
    private final @Nullable PlacedEntity<?> parent;
    private final @Nullable Entry<?> entry;
    private final String field;
    private final int index;

    /** Made when it is asked for: most entities have nothing to tell. */
    private @Nullable PlanPath path;

    private PlacedEntity(
            T entity, EntityFields<T, ?> fields, @Nullable PlacedEntity<?> parent, String field, int index) {
        this.entity = entity;
        this.fields = fields;
        this.parent = parent;
        this.entry = entity instanceof Entry<?> self ? self : parent == null ? null : parent.entry;
        this.field = field;
        this.index = index;
    }

    /**
     * Goes through all entities of a plan: each before its parts, these in the order of their fields.
     *
     * @param plan the plan, which is the first
     * @param visit takes each
     */
    public static void forEach(Plan plan, Consumer<? super PlacedEntity<?>> visit) {
        new PlacedEntity<>(plan, PlanFields.PLAN, null, "", EntityField.ALONE).forEach(visit);
    }

    private void forEach(Consumer<? super PlacedEntity<?>> visit) {
        visit.accept(this);
        forEachPart(fields, visit);
    }

    private <B> void forEachPart(EntityFields<T, B> described, Consumer<? super PlacedEntity<?>> visit) {
        for (EntityField<T, B> part : described.parts()) {
            EntityFields<?, ?> ofPart = ((FieldKind.Entity<?>) part.kind()).fields();
            part.forEach(
                    entity, (value, at) -> part(ofPart, value, part.name(), at).forEach(visit));
        }
    }

    @SuppressWarnings("unchecked") // the value of a field is of its kind
    private <P> PlacedEntity<P> part(EntityFields<P, ?> ofPart, Object part, String name, int at) {
        return new PlacedEntity<>((P) part, ofPart, this, name, at);
    }

    // ------------------------------------------------------------------------

    /** {@return the entity} */
    public T entity() {
        return entity;
    }

    /** {@return its description} */
    public EntityFields<T, ?> fields() {
        return fields;
    }

    /** {@return what it is part of; empty for the plan} */
    public Optional<PlacedEntity<?>> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the action or the benefit that it is or is part of; null if there is none} */
    public @Nullable Entry<?> entry() {
        return entry;
    }

    /** {@return where it is} */
    public PlanPath path() {
        if (path == null) {
            if (parent == null) {
                path = PlanPath.PLAN;
            } else {
                path = index == EntityField.ALONE
                        ? parent.path().at(field)
                        : parent.path().at(field, index);
            }
        }
        return path;
    }

    /** {@return its fields that this version does not know} */
    public Extensions extensions() {
        return fields.extensions().apply(entity);
    }

    /** {@return what it is called in a message: its own name, or that of the nearest that has one and that it is part of} */
    public String name() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return fields.isNamed() || parent == null ? fields.phraseOf(entity) : parent.phrase();
    }
}
