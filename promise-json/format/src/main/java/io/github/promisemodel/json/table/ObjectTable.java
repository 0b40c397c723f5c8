package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.FormatWord;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one type, in the order they are written: for each its name, its accessor, its builder method, the codec
 * of its value, and whether it has to be there.
 *
 * <p>One table reads and writes. Reading takes the fields in any order, refuses a name that stands twice, keeps the
 * fields it does not know where the type has room for them, and goes on after a problem so that all of them are found.
 * Null in a field that need not be there is read as if it were not.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTable<T, B> implements ValueCodec<T> {

    private static final int MOST_FIELDS = 64;

    /** One row of the table. */
    private record Field<T, B>(
            boolean required, JsonShape.Field shape, FieldReader<B> reader, BiConsumer<T, TokenWriter> writer) {

        Field(
                String name,
                boolean required,
                JsonShape shape,
                FieldReader<B> reader,
                BiConsumer<T, TokenWriter> writer) {
            this(required, new JsonShape.Field(name, required, shape, "", ""), reader, writer);
        }

        String name() {
            return shape.name();
        }

        Field<T, B> described(JsonShape.Field described) {
            return new Field<>(required, described, reader, writer);
        }
    }

    /** A name as it was met, and which field it is of. A parser hands out one string for all that are alike. */
    private record Found(String name, int index) {
        static final Found NONE = new Found("", -1);
    }

    /** Reads a field's value into the builder; says whether it could. */
    @FunctionalInterface
    private interface FieldReader<B> {
        boolean read(ReadContext in, B builder);
    }

    private final String noun;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Function<T, Extensions> extensions;
    private final BiConsumer<B, Extensions> setExtensions;
    private final boolean closed;
    private final List<Field<T, B>> fields;
    /** The fields' writers in an array, which is walked over for everything that is written. */
    private final BiConsumer<T, TokenWriter>[] writers;

    private final Map<String, Integer> indexes = new HashMap<>();
    /**
     * For each field, and last for the start, what came after it last time. Files repeat themselves, so that it is tried
     * before the map; threads may overwrite each other's guess, which costs a look at the map.
     */
    private final Found[] followers;

    private final long requiredFields;
    private final JsonShape shape;

    @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a parameterized type
    private ObjectTable(Builder<T, B> table) {
        this.noun = table.noun;
        this.newBuilder = table.newBuilder;
        this.build = table.build;
        this.extensions = table.extensions;
        this.setExtensions = table.setExtensions;
        this.closed = table.closed;
        this.fields = List.copyOf(table.fields);
        long required = 0;
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).name(), i);
            required |= fields.get(i).required() ? 1L << i : 0;
        }
        this.writers = fields.stream().map(Field::writer).toArray(BiConsumer[]::new);
        this.requiredFields = required;
        this.followers = new Found[fields.size() + 1];
        Arrays.fill(followers, Found.NONE);
        this.shape = new JsonShape.Named(
                table.type,
                table.meaning,
                new JsonShape.Fields(fields.stream().map(Field::shape).toList(), table.variants, closed));
    }

    /**
     * Starts a table.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param noun what one is called in a message, such as {@code Action}
     * @param newBuilder makes an empty builder
     * @param build builds
     * @param extensions gives the fields that are not known
     * @param setExtensions takes them
     * @return a table without fields, to be added to
     */
    public static <T, B> Builder<T, B> of(
            String noun,
            Supplier<B> newBuilder,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        return new Builder<>(noun, newBuilder, build, extensions, setExtensions, false);
    }

    /**
     * Starts a table of a type that has no room for fields it does not know. They are refused, for to pass over them would
     * be to lose them.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param noun what one is called in a message, such as {@code Term}
     * @param newBuilder makes an empty builder
     * @param build builds
     * @return a table without fields, to be added to
     */
    public static <T, B> Builder<T, B> closed(String noun, Supplier<B> newBuilder, Function<B, T> build) {
        return new Builder<>(noun, newBuilder, build, value -> Extensions.empty(), (builder, none) -> {}, true);
    }

    // ------------------------------------------------------------------------

    /** {@return the names of the fields in the order they are written} */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public JsonShape shape() {
        return shape;
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() != TokenType.START_OBJECT) {
            in.wrongType(wanted());
            return null;
        }
        int line = in.tokens().line();
        int column = in.tokens().column();
        in.startThing(noun);
        try {
            B builder = newBuilder.get();
            boolean sound = readFields(in, builder, line, column);
            return sound ? build(in, builder, line, column) : null;
        } finally {
            in.endThing();
        }
    }

    private boolean readFields(ReadContext in, B builder, int line, int column) {
        boolean sound = true;
        long seen = 0;
        int before = fields.size();
        Map<String, ExtensionValue> unknown = Map.of();
        while (in.tokens().next() == TokenType.NAME) {
            String name = in.tokens().text();
            int index = indexOf(name, before);
            if ((index < 0 || in.isNameTooLong(name)) && in.name() == null) {
                sound = false;
                continue;
            }
            if (index < 0) {
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                sound &= readUnknown(in, name, unknown);
                continue;
            }
            in.enter(name);
            if ((seen & 1L << index) != 0) {
                sound = duplicate(in);
            } else {
                seen |= 1L << index;
                before = index;
                sound &= readKnown(in, fields.get(index), builder);
            }
            in.leave();
        }
        long missing = requiredFields & ~seen;
        for (int i = 0; missing != 0; i++, missing >>>= 1) {
            if ((missing & 1) != 0) {
                in.enter(fields.get(i).name());
                in.problem(ProblemCode.MISSING_FIELD, "is missing; it has to be there", line, column);
                in.leave();
                sound = false;
            }
        }
        if (!unknown.isEmpty()) {
            setExtensions.accept(builder, Extensions.of(unknown));
        }
        return sound;
    }

    private int indexOf(String name, int before) {
        Found last = followers[before];
        if (last.name().equals(name)) {
            return last.index();
        }
        int index = indexes.getOrDefault(name, -1);
        if (index >= 0) {
            followers[before] = new Found(name, index);
        }
        return index;
    }

    private boolean readKnown(ReadContext in, Field<T, B> field, B builder) {
        if (in.tokens().next() != TokenType.NULL) {
            return field.reader().read(in, builder);
        }
        if (field.required()) {
            in.problem(ProblemCode.NULL_FIELD, "is null; it has to have a value");
        }
        return !field.required();
    }

    private boolean readUnknown(ReadContext in, String name, Map<String, ExtensionValue> unknown) {
        if (!closed && in.options().isUnknownFieldsKept() || unknown.containsKey(name)) {
            return ExtensionCodec.readField(in, name, unknown);
        }
        in.enter(name);
        in.problem(ProblemCode.UNKNOWN_FIELD, "is not a known field; known are " + String.join(", ", names()));
        unknown.put(name, ExtensionCodec.UNREAD);
        in.tokens().next();
        in.tokens().skip();
        in.leave();
        return false;
    }

    static boolean duplicate(ReadContext in) {
        in.problem(ProblemCode.DUPLICATE_KEY, "stands twice in one object; write it once");
        in.tokens().next();
        in.tokens().skip();
        return false;
    }

    private @Nullable T build(ReadContext in, B builder, int line, int column) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            in.thingProblem(ProblemCode.INVALID_VALUE, String.valueOf(e.getMessage()), line, column);
            return null;
        }
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.startObject();
        for (BiConsumer<T, TokenWriter> writer : writers) {
            writer.accept(value, out);
        }
        Extensions unknown = extensions.apply(value);
        if (!unknown.isEmpty()) {
            requireUnknown(unknown);
            ExtensionCodec.writeFields(unknown, out);
        }
        out.endObject();
    }

    /** A known name would stand twice, and what is written could not be read again. */
    private void requireUnknown(Extensions unknown) {
        for (String name : unknown.names()) {
            if (indexes.containsKey(name)) {
                throw new IllegalStateException(
                        noun + ": the unknown field " + name + " has the name of a known one; give it another name");
            }
        }
    }

    // ------------------------------------------------------------------------

    /**
     * Makes a table.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Builder<T, B> {

        private final String noun;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final Function<T, Extensions> extensions;
        private final BiConsumer<B, Extensions> setExtensions;
        private final boolean closed;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private String type;
        private String meaning = "";
        private JsonShape.Variants variants = JsonShape.Variants.NONE;

        private Builder(
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
         * What the type is, for those who read of the format.
         *
         * @param name its name in the schema, such as {@code KeyDate}
         * @param sentence what it is, in a sentence
         * @return this
         */
        public Builder<T, B> describe(String name, String sentence) {
            type = name;
            meaning = sentence;
            return this;
        }

        /**
         * What the field before this means, for those who read of the format.
         *
         * @param sentence the meaning, in a sentence
         * @return this
         */
        public Builder<T, B> meaning(String sentence) {
            return describeLast(field ->
                    new JsonShape.Field(field.name(), field.required(), field.shape(), field.unsaid(), sentence));
        }

        /**
         * That the list before this has at least one item; the builder is what refuses an empty one.
         *
         * @return this
         */
        public Builder<T, B> atLeastOne() {
            return describeLast(field -> new JsonShape.Field(
                    field.name(),
                    true,
                    new JsonShape.Items(((JsonShape.Items) field.shape()).item(), 1),
                    field.unsaid(),
                    field.meaning()));
        }

        private Builder<T, B> describeLast(UnaryOperator<JsonShape.Field> change) {
            int last = fields.size() - 1;
            Field<T, B> field = fields.get(last);
            fields.set(last, field.described(change.apply(field.shape())));
            return this;
        }

        /**
         * Which fields go with which kind; the builder is what refuses others.
         *
         * @param by the name of the field that gives the kind
         * @param wanted the names of the fields that have to be there, by kind; of the fields named none other may
         * @return this
         */
        public Builder<T, B> variants(String by, Map<String, List<String>> wanted) {
            variants = new JsonShape.Variants(by, wanted);
            return this;
        }

        private Builder<T, B> add(Field<T, B> field) {
            if (fields.size() == MOST_FIELDS) {
                throw new IllegalStateException("Table " + noun + ": more than " + MOST_FIELDS + " fields");
            }
            fields.add(field);
            return this;
        }

        /**
         * A field that has to be there.
         *
         * @param <V> the value's type
         * @param name the field's name
         * @param codec the value's codec
         * @param get the accessor
         * @param set the builder method
         * @return this
         */
        public <V> Builder<T, B> required(String name, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            FormatWord word = new FormatWord(name);
            return add(new Field<>(name, true, codec.shape(), reader(codec, set), (value, out) -> {
                out.name(word);
                codec.write(get.apply(value), out);
            }));
        }

        /**
         * A field that has to be there and names the thing in messages.
         *
         * @param name the field's name
         * @param codec the name's codec
         * @param get the accessor
         * @param set the builder method
         * @return this
         */
        public Builder<T, B> id(
                String name, ValueCodec<String> codec, Function<T, String> get, BiConsumer<B, String> set) {
            FieldReader<B> reader = (in, builder) -> {
                String id = codec.read(in);
                if (id != null) {
                    in.nameThing(id);
                    set.accept(builder, id);
                }
                return id != null;
            };
            FormatWord word = new FormatWord(name);
            return add(new Field<>(name, true, codec.shape(), reader, (value, out) -> {
                out.name(word);
                codec.write(get.apply(value), out);
            }));
        }

        /**
         * A field that need not be there and names the thing in messages, where it is, better than its id does.
         *
         * @param name the field's name
         * @param get the accessor
         * @param set the builder method
         * @return this
         */
        public Builder<T, B> reference(String name, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
            optional(name, ValueCodecs.TEXT, get, set);
            Field<T, B> field = fields.remove(fields.size() - 1);
            FieldReader<B> reader = (in, builder) -> {
                if (in.current() == TokenType.TEXT && !in.tokens().text().isBlank()) {
                    in.nameThing(in.tokens().text());
                }
                return field.reader().read(in, builder);
            };
            return add(new Field<>(false, field.shape(), reader, field.writer()));
        }

        /**
         * A field that need not be there.
         *
         * @param <V> the value's type
         * @param name the field's name
         * @param codec the value's codec
         * @param get the accessor
         * @param set the builder method
         * @return this
         */
        public <V> Builder<T, B> optional(
                String name, ValueCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            FormatWord word = new FormatWord(name);
            return add(new Field<>(name, false, codec.shape(), reader(codec, set), (value, out) -> {
                Optional<V> held = get.apply(value);
                if (held.isPresent()) {
                    out.name(word);
                    codec.write(held.get(), out);
                }
            }));
        }

        /**
         * A field that need not be there and then has a value that goes without saying.
         *
         * @param <V> the value's type
         * @param name the field's name
         * @param codec the value's codec
         * @param get the accessor
         * @param set the builder method
         * @param unsaid the value that is not written
         * @return this
         */
        public <V> Builder<T, B> defaulted(
                String name, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set, V unsaid) {
            optional(name, codec, value -> Optional.of(get.apply(value)).filter(v -> !v.equals(unsaid)), set);
            return describeLast(
                    field -> new JsonShape.Field(name, false, field.shape(), word(unsaid), field.meaning()));
        }

        /**
         * A field that holds a list, and is not written when the list is empty.
         *
         * @param <V> the items' type
         * @param name the field's name
         * @param codec an item's codec
         * @param get the accessor
         * @param add the builder method that adds them all
         * @return this
         */
        public <V> Builder<T, B> list(
                String name,
                ValueCodec<V> codec,
                Function<T, ? extends Collection<V>> get,
                BiConsumer<B, ? super List<V>> add) {
            ValueCodec<List<V>> list = new ListCodec<>(codec);
            FieldReader<B> reader = (in, builder) -> {
                List<V> items = list.read(in);
                if (items != null) {
                    add.accept(builder, items);
                }
                return items != null;
            };
            FormatWord word = new FormatWord(name);
            return add(new Field<>(name, false, list.shape(), reader, (value, out) -> {
                Collection<V> items = get.apply(value);
                if (!items.isEmpty()) {
                    out.name(word);
                    ListCodec.writeAll(items, codec, out);
                }
            }));
        }

        /**
         * A field that holds values by name, and is not written when there are none.
         *
         * @param <K> the names' type
         * @param <V> the values' type
         * @param name the field's name
         * @param codec the codec of them all
         * @param get the accessor
         * @param put the builder method that takes them all
         * @return this
         */
        public <K, V> Builder<T, B> map(
                String name, ValueCodec<Map<K, V>> codec, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> put) {
            return optional(name, codec, value -> Optional.of(get.apply(value)).filter(map -> !map.isEmpty()), put);
        }

        /** A value as it is written, if that takes one word. */
        private static String word(Object value) {
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            boolean written = value instanceof String || value instanceof Boolean || value instanceof Period;
            return written ? value.toString() : "";
        }

        private static <V, B> FieldReader<B> reader(ValueCodec<V> codec, BiConsumer<B, V> set) {
            return (in, builder) -> {
                V value = codec.read(in);
                if (value != null) {
                    set.accept(builder, value);
                }
                return value != null;
            };
        }

        /** {@return the table} */
        public ObjectTable<T, B> build() {
            return new ObjectTable<>(this);
        }
    }
}
