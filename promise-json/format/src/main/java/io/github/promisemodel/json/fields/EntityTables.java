package io.github.promisemodel.json.fields;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.ListRule;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ObjectTableBuilder;
import io.github.promisemodel.json.table.ShorthandCodec;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The tables of the entities of a plan: a row for each field of an entity's description, with the same accessor and setter and
 * the codec of the field's kind. There is one table of each entity.
 */
public final class EntityTables {

    private static final Map<EntityFields<?, ?>, ObjectTable<?, ?>> TABLES = new ConcurrentHashMap<>();

    private EntityTables() {}

    /**
     * The codec of an entity.
     *
     * @param <T> the entity
     * @param entity its description
     * @return its table; where a text may stand in the place of the entity, a codec of both
     */
    public static <T> ValueCodec<T> codec(EntityFields<T, ?> entity) {
        ObjectTable<T, ?> table = table(entity);
        return entity.shorthand()
                .<ValueCodec<T>>map(shorthand -> new ShorthandCodec<>(
                        table, FieldCodecs.of(shorthand.kind()), shorthand.fromText(), shorthand::toText))
                .orElse(table);
    }

    /**
     * The table of an entity.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param entity its description
     * @return its table
     */
    @SuppressWarnings("unchecked") // a table is kept under the description that it is made from
    public static <T, B> ObjectTable<T, B> table(EntityFields<T, B> entity) {
        ObjectTable<T, B> known = (ObjectTable<T, B>) TABLES.get(entity);
        if (known != null) {
            return known;
        }
        ObjectTable<T, B> made = table(entity, rows -> {});
        ObjectTable<T, B> first = (ObjectTable<T, B>) TABLES.putIfAbsent(entity, made);
        return first == null ? made : first;
    }

    /**
     * A table of an entity that has rows of the format's own before those of the description.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param entity its description
     * @param rows adds them
     * @return the table
     */
    public static <T, B> ObjectTable<T, B> table(EntityFields<T, B> entity, Consumer<ObjectTableBuilder<T, B>> rows) {
        ObjectTableBuilder<T, B> table = ObjectTable.of(
                        entity.noun(), entity.start(), entity.build(), entity.extensions(), entity.setExtensions())
                .describe(entity.type(), entity.meaning());
        rows.accept(table);
        for (EntityField<T, B> field : entity.fields()) {
            add(field, table);
            table.meaning(field.meaning());
        }
        entity.variants().ifPresent(variants -> table.variants(variants.by(), variants.wanted()));
        return table.build();
    }

    private static <T, B> void add(EntityField<T, B> field, ObjectTableBuilder<T, B> table) {
        if (field instanceof EntityField.Required<T, B, ?> required) {
            add(required, table);
        } else if (field instanceof EntityField.Possible<T, B, ?> possible) {
            add(possible, table);
        } else if (field instanceof EntityField.Defaulted<T, B, ?> defaulted) {
            add(defaulted, table);
        } else if (field instanceof EntityField.Items<T, B, ?> items) {
            add(items, table);
        } else if (field instanceof EntityField.Keyed<T, B, ?, ?> keyed) {
            add(keyed, table);
        } else {
            throw new IllegalStateException("Field " + field.name() + ": there is no row for such a field");
        }
    }

    private static <T, B, V> void add(EntityField.Required<T, B, V> field, ObjectTableBuilder<T, B> table) {
        if (field.naming()) {
            addNaming(field, table);
        } else {
            table.required(field.name(), FieldCodecs.of(field.kind()), field.get(), field.set());
        }
    }

    /** What names an entity is never blank, whatever kind of text it is. */
    @SuppressWarnings("unchecked") // what names an entity is a text
    private static <T, B, V> void addNaming(EntityField.Required<T, B, V> field, ObjectTableBuilder<T, B> table) {
        EntityField.Required<T, B, String> naming = (EntityField.Required<T, B, String>) field;
        table.id(naming.name(), ValueCodecs.ID, naming.get(), naming.set());
    }

    @SuppressWarnings("unchecked") // a reference is a text
    private static <T, B, V> void add(EntityField.Possible<T, B, V> field, ObjectTableBuilder<T, B> table) {
        if (field.kind() == FieldKind.REFERENCE) {
            EntityField.Possible<T, B, String> reference = (EntityField.Possible<T, B, String>) field;
            table.reference(reference.name(), reference.get(), reference.set());
        } else {
            table.optional(field.name(), FieldCodecs.of(field.kind()), field.get(), field.set());
        }
    }

    private static <T, B, V> void add(EntityField.Defaulted<T, B, V> field, ObjectTableBuilder<T, B> table) {
        table.defaulted(field.name(), FieldCodecs.of(field.kind()), field.get(), field.set(), field.unsaid());
    }

    private static <T, B, V> void add(EntityField.Items<T, B, V> field, ObjectTableBuilder<T, B> table) {
        ValueCodec<V> item = FieldCodecs.of(field.kind());
        if (field.rule() == ListRule.DISTINCT) {
            Function<T, Optional<List<V>>> get =
                    entity -> Optional.of(List.copyOf(field.value(entity))).filter(values -> !values.isEmpty());
            table.optional(field.name(), ValueCodecs.distinct(item), get, field.add()::accept);
            return;
        }
        table.list(field.name(), item, field.get(), field.add());
        if (field.rule() == ListRule.AT_LEAST_ONE) {
            table.atLeastOne();
        }
    }

    private static <T, B, K, V> void add(EntityField.Keyed<T, B, K, V> field, ObjectTableBuilder<T, B> table) {
        table.map(field.name(), FieldCodecs.byKey(field.keys(), field.kind()), field.get(), field.put());
    }
}
