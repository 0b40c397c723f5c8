package io.github.promisemodel.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The fields of an entity that this version does not know, such as a council's own {@code "ward": "Ayr North"}.
 *
 * <p>They are kept so that nothing is lost when a file is read and written again: in their order, after the known
 * fields. They are part of an entity's equality, in which, as in JSON, the order of names does not count.
 */
public final class Extensions {

    private static final Extensions EMPTY = new Extensions(Map.of());

    private final Map<String, ExtensionValue> values;

    private Extensions(Map<String, ExtensionValue> values) {
        this.values = values;
    }

    // ------------------------------------------------------------------------

    /** {@return no fields at all} */
    public static Extensions empty() {
        return EMPTY;
    }

    /**
     * Fields with the given names and values.
     *
     * @param values the names with their values; their order is kept
     * @return the fields
     * @throws NullPointerException if a name or a value is null
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
        copy.forEach((name, value) -> {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, name);
        });
        return new Extensions(Collections.unmodifiableMap(copy));
    }

    /**
     * One field.
     *
     * @param name the field's name
     * @param value the field's value
     * @return the field alone
     */
    public static Extensions of(String name, ExtensionValue value) {
        return of(Map.of(name, value));
    }

    // ------------------------------------------------------------------------

    /** {@return whether there are no fields} */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** {@return the names in their order} */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * The value of a field.
     *
     * @param name the field's name
     * @return its value, or empty if there is no such field
     */
    public Optional<ExtensionValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Hands over every field in order.
     *
     * @param consumer takes a name and its value
     */
    public void forEach(BiConsumer<? super String, ? super ExtensionValue> consumer) {
        values.forEach(consumer);
    }

    /** Two sets of fields are equal if they have the same names with equal values, in whatever order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions extensions && values.equals(extensions.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
