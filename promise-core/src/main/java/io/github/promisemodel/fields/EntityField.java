package io.github.promisemodel.fields;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * One field of an entity: its name in the format, what it means, the kind of its value, and how it is got and set.
 *
 * @param <T> the entity
 * @param <B> its builder
 */
public sealed interface EntityField<T, B> {

    /** The index of what is no item of a list. */
    int ALONE = -1;

    /** {@return its name in the format, such as {@code dueExtensions}} */
    String name();

    /** {@return the kind of its value; of a list that of its items, of a map that of its values} */
    FieldKind<?> kind();

    /** {@return what it means, in a sentence} */
    String meaning();

    /**
     * The value that an entity has.
     *
     * @param entity the entity
     * @return the value, an {@code Optional}, a collection or a map; two entities have the same value if these are equal
     */
    Object value(T entity);

    /**
     * Goes through the values that an entity has.
     *
     * @param entity the entity
     * @param visit takes each item of a list with its index, and what is no item with {@link #ALONE}
     */
    default void forEach(T entity, ObjIntConsumer<Object> visit) {
        Object value = value(entity);
        if (value instanceof Collection<?> items) {
            int at = 0;
            for (Object item : items) {
                visit.accept(item, at++);
            }
        } else if (value instanceof Optional<?> possible) {
            possible.ifPresent(present -> visit.accept(present, ALONE));
        } else {
            visit.accept(value, ALONE);
        }
    }

    /**
     * Gives the value that an entity has to a builder.
     *
     * @param from the entity
     * @param to the builder, which has no value for the field yet
     */
    void copy(T from, B to);

    /**
     * A field that every entity of the type has.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param <V> the value's type
     * @param name its name in the format
     * @param kind the kind of its value
     * @param get the accessor
     * @param set the builder method
     * @param meaning what it means
     * @param naming whether messages call the entity by it; then it is not blank
     */
    record Required<T, B, V>(
            String name, FieldKind<V> kind, Function<T, V> get, BiConsumer<B, V> set, String meaning, boolean naming)
            implements EntityField<T, B> {

        @Override
        public Object value(T entity) {
            return get.apply(entity);
        }

        @Override
        public void copy(T from, B to) {
            set.accept(to, get.apply(from));
        }
    }

    /**
     * A field that may be absent.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param <V> the value's type
     * @param name its name in the format
     * @param kind the kind of its value
     * @param get the accessor
     * @param set the builder method
     * @param meaning what it means
     */
    record Possible<T, B, V>(
            String name, FieldKind<V> kind, Function<T, Optional<V>> get, BiConsumer<B, V> set, String meaning)
            implements EntityField<T, B> {

        @Override
        public Object value(T entity) {
            return get.apply(entity);
        }

        @Override
        public void copy(T from, B to) {
            get.apply(from).ifPresent(value -> set.accept(to, value));
        }
    }

    /**
     * A field that is not written where it has a certain value.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param <V> the value's type
     * @param name its name in the format
     * @param kind the kind of its value
     * @param get the accessor
     * @param set the builder method
     * @param meaning what it means
     * @param unsaid the value that an absent field stands for
     */
    record Defaulted<T, B, V>(
            String name, FieldKind<V> kind, Function<T, V> get, BiConsumer<B, V> set, String meaning, V unsaid)
            implements EntityField<T, B> {

        @Override
        public Object value(T entity) {
            return get.apply(entity);
        }

        @Override
        public void copy(T from, B to) {
            set.accept(to, get.apply(from));
        }
    }

    /**
     * A list, which is absent if it is empty.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param <V> the items' type
     * @param name its name in the format
     * @param kind the kind of its items
     * @param get the accessor
     * @param add the builder method that adds all items
     * @param meaning what it means
     * @param rule what the list is beyond a list
     */
    record Items<T, B, V>(
            String name,
            FieldKind<V> kind,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, ? super List<V>> add,
            String meaning,
            ListRule rule)
            implements EntityField<T, B> {

        @Override
        public Collection<V> value(T entity) {
            return get.apply(entity);
        }

        @Override
        public void copy(T from, B to) {
            add.accept(to, List.copyOf(get.apply(from)));
        }
    }

    /**
     * Values by names or by constants, absent if there are none.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param <K> the keys' type
     * @param <V> the values' type
     * @param name its name in the format
     * @param keys the kind of its keys: a text or a constant
     * @param kind the kind of its values
     * @param get the accessor
     * @param put the builder method that puts all values
     * @param meaning what it means
     */
    record Keyed<T, B, K, V>(
            String name,
            FieldKind<K> keys,
            FieldKind<V> kind,
            Function<T, Map<K, V>> get,
            BiConsumer<B, Map<K, V>> put,
            String meaning)
            implements EntityField<T, B> {

        /**
         * A key as the format writes it.
         *
         * @param key the key: a text or a constant
         * @return the text, or the name of the constant
         */
        public static String nameOf(Object key) {
            return key instanceof Enum<?> constant ? constant.name() : key.toString();
        }

        @Override
        public Map<K, V> value(T entity) {
            return get.apply(entity);
        }

        @Override
        public void copy(T from, B to) {
            put.accept(to, get.apply(from));
        }
    }
}
