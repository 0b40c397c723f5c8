package io.github.promisemodel.json.table;

import io.github.promisemodel.fields.MeantFields;
import io.github.promisemodel.json.shape.JsonShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What was meant by a name that no field of a table has, found when there is one. */
final class NearField {

    /** The most places and the most unknown names that are looked at: a message is short, and so is its making. */
    private static final int MOST_NAMED = 3;

    private static final int MOST_COMPARED = 50;

    private final List<JsonShape.Field> fields;
    private final MeantFields meant;

    NearField(List<JsonShape.Field> fields) {
        this.fields = fields;
        this.meant = MeantFields.of(fields.stream().map(JsonShape.Field::name).toList());
    }

    /**
     * What is said of an unknown field.
     *
     * @param name its name
     * @param isFree whether a known field was not read so far
     * @return what to write, or the fields there are
     */
    String advice(String name, Predicate<String> isFree) {
        Optional<String> near = meant.findNear(name).or(() -> meant.findCalled(name, isFree));
        if (near.isPresent()) {
            return "did you mean " + near.get() + "?";
        }
        List<String> places = fields.stream()
                .filter(field -> has(field.shape(), name))
                .map(JsonShape.Field::name)
                .toList();
        if (!places.isEmpty() && places.size() <= MOST_NAMED) {
            return "write it under " + String.join(" or ", places);
        }
        return meant.findLike(name, isFree)
                .map(like -> "did you mean " + like + "?")
                .orElseGet(() -> "known fields are "
                        + String.join(
                                ", ", fields.stream().map(JsonShape.Field::name).toList()));
    }

    /** Whether an object, or those of a list, have a field of a name. */
    private static boolean has(JsonShape shape, String name) {
        if (shape instanceof JsonShape.Named named) {
            return has(named.shape(), name);
        } else if (shape instanceof JsonShape.Items items) {
            return has(items.item(), name);
        } else if (shape instanceof JsonShape.OneOf either) {
            return either.shapes().stream().anyMatch(one -> has(one, name));
        }
        return shape instanceof JsonShape.Fields object
                && object.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    /**
     * The field that was meant by an unknown name.
     *
     * @param sought which fields are looked for
     * @param unknown the names that no field has
     * @param isFree whether a known field is absent
     * @return what is asked of the first such name; empty if there is none
     */
    Optional<String> meantBy(Predicate<String> sought, Set<String> unknown, Predicate<String> isFree) {
        return unknown.stream()
                .limit(MOST_COMPARED)
                .flatMap(name -> meant
                        .find(name, isFree)
                        .filter(sought)
                        .map(field -> "did you mean " + field + " by " + ReadContext.quoted(name) + "?")
                        .stream())
                .findFirst();
    }
}
