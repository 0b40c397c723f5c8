package io.github.promisemodel.check;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.MeantFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fields that this version does not know, of whatever entity, and what was meant by them: a field of the same entity, of a part
 * of it, or of another entity.
 */
final class ExtensionCheck implements EntityCheck {

    /** The most places that a message names; a field of more entities, such as a note, says nothing. */
    private static final int MOST_NAMED = 3;

    /** The most names of what is there that are compared with those of an entity. */
    private static final int MOST_COMPARED = 20;

    private static final List<EntityFields<?, ?>> ALL = PlanFields.PLAN.all();

    private final Findings found;
    private final Map<EntityFields<?, ?>, MeantFields> meant = new HashMap<>();

    ExtensionCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onAny(any -> true, this::visit);
    }

    private <T> void visit(PlacedEntity<T> placed) {
        placed.extensions().forEach((name, value) -> unknown(placed, placed.fields(), name, value));
    }

    private <T, B> void unknown(PlacedEntity<T> placed, EntityFields<T, B> fields, String name, ExtensionValue value) {
        List<Object> arguments = new ArrayList<>(List.of("thing", placed.phrase()));
        Findings.part(placed).ifPresent(part -> arguments.addAll(List.of("part", part)));
        arguments.addAll(List.of("field", Findings.repeated(name)));
        arguments.addAll(advice(fields, name, value, field -> isAbsent(field.value(placed.entity()))));
        found.add(FindingCode.UNKNOWN_FIELD, placed.path().at(name), placed.entry(), arguments.toArray());
    }

    private static boolean isAbsent(Object value) {
        return value instanceof Optional<?> possible && possible.isEmpty()
                || value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> entries && entries.isEmpty();
    }

    private <T, B> List<Object> advice(
            EntityFields<T, B> fields, String name, ExtensionValue value, Predicate<EntityField<T, B>> isAbsent) {
        MeantFields ofEntity = meant.computeIfAbsent(
                fields,
                of -> MeantFields.of(of.fields().stream().map(EntityField::name).toList()));
        Predicate<String> isFree = field -> isAbsent.test(fields.find(field).orElseThrow());
        Optional<String> near = ofEntity.findNear(name).or(() -> ofEntity.findCalled(name, isFree));
        if (near.isPresent()) {
            return List.of("meant", near.get());
        }
        List<EntityField<T, B>> places = places(fields, name, value);
        if (!places.isEmpty()) {
            return places.size() > MOST_NAMED ? List.of() : under(places, name);
        }
        return ofEntity.findLike(name, isFree)
                .<List<Object>>map(like -> List.of("meant", like))
                .orElseGet(() -> elsewhere(name));
    }

    /** The parts that have a field; of several those whose own fields are most like what is there. */
    private static <T, B> List<EntityField<T, B>> places(EntityFields<T, B> fields, String name, ExtensionValue value) {
        List<EntityField<T, B>> places = new ArrayList<>();
        int most = 0;
        for (EntityField<T, B> part : fields.parts()) {
            Optional<? extends EntityField<?, ?>> found = ofPart(part).find(name);
            if (found.isPresent()) {
                int alike = alike(found.get(), value);
                if (alike > most) {
                    places.clear();
                    most = alike;
                }
                if (alike == most) {
                    places.add(part);
                }
            }
        }
        return places;
    }

    /** How many of the names in an object, or in the first of a list, are those of the entities that a field has. */
    private static int alike(EntityField<?, ?> field, ExtensionValue value) {
        ExtensionValue first =
                value instanceof ExtensionValue.Items items && !items.items().isEmpty()
                        ? items.items().get(0)
                        : value;
        return first instanceof ExtensionValue.Fields object && field.kind() instanceof FieldKind.Entity<?> kind
                ? (int) object.fields().names().stream()
                        .limit(MOST_COMPARED)
                        .filter(name -> kind.fields().find(name).isPresent())
                        .count()
                : 0;
    }

    private static EntityFields<?, ?> ofPart(EntityField<?, ?> part) {
        return ((FieldKind.Entity<?>) part.kind()).fields();
    }

    /** Which parts have the field; of one part also what else each has. */
    private static <T, B> List<Object> under(List<EntityField<T, B>> places, String name) {
        List<Object> under = new ArrayList<>(
                List.of("places", places.stream().map(EntityField::name).toList()));
        if (places.size() == 1) {
            under.addAll(List.of(
                    "beside",
                    ofPart(places.get(0)).fields().stream()
                            .filter(field -> field instanceof EntityField.Required
                                    && !field.name().equals(name))
                            .map(EntityField::name)
                            .toList()));
        }
        return under;
    }

    private static List<Object> elsewhere(String name) {
        List<Phrase> owners = ALL.stream()
                .filter(fields -> fields.find(name).isPresent())
                .map(EntityFields::nounPhrase)
                .distinct()
                .toList();
        return owners.isEmpty() || owners.size() > MOST_NAMED ? List.of() : List.of("owners", owners);
    }
}
