package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.FormatWord;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.reference.Extensions;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes an {@link ObjectTable}, row by row. What describes a field, such as {@link #meaning}, follows the field.
 *
 * <p>It serves one thread, and one table.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTableBuilder<T, B> {

    final String noun;
    final Supplier<B> newBuilder;
    final Function<B, T> build;
    final Function<T, Extensions> extensions;
    final BiConsumer<B, Extensions> setExtensions;
    final boolean closed;
    final List<ObjectField<T, B>> fields = new ArrayList<>();
    String type;
    String meaning = "";
    JsonShape.Variants variants = JsonShape.Variants.NONE;
    Optional<DocumentFormat> document = Optional.empty();

    ObjectTableBuilder(
            String noun,
            Supplier<B> newBuilder,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions,
            boolean closed) {
        this.noun = noun;
        this.newBuilder = newBuilder;
        this.build = build;
        this.extensions = extensions;
        this.setExtensions = setExtensions;
        this.closed = closed;
        this.type = noun;
    }

    /**
     * Describes the type, for the schema and the field reference.
     *
     * @param name its name in the schema, such as {@code KeyDate}
     * @param sentence the description, in a sentence
     * @return this
     */
    public ObjectTableBuilder<T, B> describe(String name, String sentence) {
        type = name;
        meaning = sentence;
        return this;
    }

    /**
     * Describes the field before this, for the schema and the field reference.
     *
     * @param sentence the description, in a sentence
     * @return this
     */
    public ObjectTableBuilder<T, B> meaning(String sentence) {
        return describeLast(
                field -> new JsonShape.Field(field.name(), field.required(), field.shape(), field.unsaid(), sentence));
    }

    /**
     * Says that the list before this has at least one item. The type's own builder refuses an empty one.
     *
     * @return this
     */
    public ObjectTableBuilder<T, B> atLeastOne() {
        return describeLast(field -> new JsonShape.Field(
                field.name(),
                true,
                new JsonShape.Items(((JsonShape.Items) field.shape()).item(), 1),
                field.unsaid(),
                field.meaning()));
    }

    private ObjectTableBuilder<T, B> describeLast(UnaryOperator<JsonShape.Field> change) {
        int last = fields.size() - 1;
        ObjectField<T, B> field = fields.get(last);
        fields.set(last, field.described(change.apply(field.shape())));
        return this;
    }

    /**
     * Says which fields go with which kind. The type's own builder refuses the others.
     *
     * @param by the name of the field that gives the kind
     * @param wanted the names of the required fields, by kind; of the fields named here no other is allowed
     * @return this
     */
    public ObjectTableBuilder<T, B> variants(String by, Map<String, List<String>> wanted) {
        variants = new JsonShape.Variants(by, wanted);
        return this;
    }

    private ObjectTableBuilder<T, B> add(ObjectField<T, B> field) {
        if (fields.size() == FieldSet.MOST) {
            throw new IllegalStateException("Table " + noun + ": more than " + FieldSet.MOST + " fields");
        }
        if (fields.stream().anyMatch(other -> other.name().equals(field.name()))) {
            throw new IllegalStateException("Table " + noun + ": the field " + field.name() + " is a duplicate");
        }
        fields.add(field);
        return this;
    }

    /**
     * Adds the required field {@code format}, and makes the table that of a document.
     *
     * @param format what the field says
     * @return this
     */
    public ObjectTableBuilder<T, B> format(DocumentFormat format) {
        document = Optional.of(format);
        return required("format", new FormatCodec(format), value -> format.name(), (builder, read) -> {})
                .meaning("The name and the version of the format. It is best written first.");
    }

    /**
     * Adds a required field.
     *
     * @param <V> the value's type
     * @param name the field's name
     * @param codec the value's codec
     * @param get the accessor
     * @param set the builder method
     * @return this
     */
    public <V> ObjectTableBuilder<T, B> required(
            String name, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        FormatWord word = new FormatWord(name);
        return add(new ObjectField<>(name, true, codec.shape(), reader(codec, set), (value, out) -> {
            out.name(word);
            codec.write(get.apply(value), out);
        }));
    }

    /**
     * Adds a required field that names the object in messages.
     *
     * @param name the field's name
     * @param codec the name's codec
     * @param get the accessor
     * @param set the builder method
     * @return this
     */
    public ObjectTableBuilder<T, B> id(
            String name, ValueCodec<String> codec, Function<T, String> get, BiConsumer<B, String> set) {
        ObjectField.Reader<B> reader = (in, builder) -> {
            String id = codec.read(in);
            if (id != null) {
                in.nameThing(id);
                set.accept(builder, id);
            }
            return id != null;
        };
        FormatWord word = new FormatWord(name);
        return add(new ObjectField<>(name, true, codec.shape(), reader, (value, out) -> {
            out.name(word);
            codec.write(get.apply(value), out);
        }));
    }

    /**
     * Adds an optional text that names the object in messages, in place of its id.
     *
     * @param name the field's name
     * @param get the accessor
     * @param set the builder method
     * @return this
     */
    public ObjectTableBuilder<T, B> reference(
            String name, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
        optional(name, ValueCodecs.TEXT, get, set);
        ObjectField<T, B> field = fields.remove(fields.size() - 1);
        ObjectField.Reader<B> reader = (in, builder) -> {
            if (in.current() == TokenType.TEXT && !in.tokens().text().isBlank()) {
                in.nameThing(in.tokens().text());
            }
            return field.reader().read(in, builder);
        };
        return add(new ObjectField<>(false, field.shape(), reader, field.writer()));
    }

    /**
     * Adds an optional field.
     *
     * @param <V> the value's type
     * @param name the field's name
     * @param codec the value's codec
     * @param get the accessor
     * @param set the builder method
     * @return this
     */
    public <V> ObjectTableBuilder<T, B> optional(
            String name, ValueCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        FormatWord word = new FormatWord(name);
        return add(new ObjectField<>(name, false, codec.shape(), reader(codec, set), (value, out) -> {
            Optional<V> held = get.apply(value);
            if (held.isPresent()) {
                out.name(word);
                codec.write(held.get(), out);
            }
        }));
    }

    /**
     * Adds an optional field with a default, which is not written.
     *
     * @param <V> the value's type
     * @param name the field's name
     * @param codec the value's codec
     * @param get the accessor
     * @param set the builder method
     * @param unsaid the default
     * @return this
     */
    public <V> ObjectTableBuilder<T, B> defaulted(
            String name, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set, V unsaid) {
        optional(name, codec, value -> Optional.of(get.apply(value)).filter(v -> !v.equals(unsaid)), set);
        return describeLast(field -> new JsonShape.Field(name, false, field.shape(), word(unsaid), field.meaning()));
    }

    /**
     * Adds an optional list; an empty one is not written.
     *
     * @param <V> the items' type
     * @param name the field's name
     * @param codec an item's codec
     * @param get the accessor
     * @param add the builder method that adds them all
     * @return this
     */
    public <V> ObjectTableBuilder<T, B> list(
            String name,
            ValueCodec<V> codec,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, ? super List<V>> add) {
        ValueCodec<List<V>> list = new ListCodec<>(codec);
        ObjectField.Reader<B> reader = (in, builder) -> {
            List<V> items = list.read(in);
            if (items != null) {
                add.accept(builder, items);
            }
            return items != null;
        };
        FormatWord word = new FormatWord(name);
        return add(new ObjectField<>(name, false, list.shape(), reader, (value, out) -> {
            Collection<V> items = get.apply(value);
            if (!items.isEmpty()) {
                out.name(word);
                ListCodec.writeAll(items, codec, out);
            }
        }));
    }

    /**
     * Adds an optional object of values by name; an empty one is not written.
     *
     * @param <K> the names' type
     * @param <V> the values' type
     * @param name the field's name
     * @param codec the codec of them all
     * @param get the accessor
     * @param put the builder method that takes them all
     * @return this
     */
    public <K, V> ObjectTableBuilder<T, B> map(
            String name, ValueCodec<Map<K, V>> codec, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> put) {
        return optional(name, codec, value -> Optional.of(get.apply(value)).filter(map -> !map.isEmpty()), put);
    }

    /** A default as it is written, if that takes one word. */
    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        boolean written = value instanceof String || value instanceof Boolean || value instanceof Period;
        return written ? value.toString() : "";
    }

    private static <V, B> ObjectField.Reader<B> reader(ValueCodec<V> codec, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V value = codec.read(in);
            if (value != null) {
                set.accept(builder, value);
            }
            return value != null;
        };
    }

    /** {@return the table of the fields that were added} */
    public ObjectTable<T, B> build() {
        return new ObjectTable<>(this);
    }
}
