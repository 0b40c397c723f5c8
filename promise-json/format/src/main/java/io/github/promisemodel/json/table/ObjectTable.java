package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.words.MessageText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one type, in the order in which they are written. A row has a field's name, the codec of its value, its
 * accessor, its builder method, and whether it is required. One table reads and writes.
 *
 * <p>The table of a key date:
 *
 * <pre>{@code
 * ObjectTable<KeyDate, KeyDate.Builder> table = ObjectTable.of(
 *                 "Key date",
 *                 KeyDate::builder,
 *                 KeyDate.Builder::build,
 *                 KeyDate::getExtensions,
 *                 KeyDate.Builder::extensions)
 *         .describe("KeyDate", "A date of an action that is not when it is due.")
 *         .required("date", ValueCodecs.DATE, KeyDate::getDate, KeyDate.Builder::date)
 *         .meaning("The date.")
 *         .required("title", ValueCodecs.TEXT, KeyDate::getTitle, KeyDate.Builder::title)
 *         .meaning("What happens on it.")
 *         .optional("source", ReferenceTables.SOURCE, KeyDate::getSource, KeyDate.Builder::source)
 *         .meaning("Where it is printed.")
 *         .build();
 * }</pre>
 *
 * <p>It reads an object with those fields in any order, and writes them in the order of the table. A field it does not
 * know is kept in the extensions and written last:
 *
 * <pre>{@code
 * read:    { "colour": "teal", "title": "Review", "date": "2025-09", "source": null }
 * written: { "date": "2025-09", "title": "Review", "colour": "teal" }
 * }</pre>
 *
 * <p>Reading refuses a duplicate key, reads null in an optional field as absent, and goes on after a problem, so that all
 * problems are found at once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTable<T, B> implements ValueCodec<T> {

    private final String noun;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Function<T, Extensions> extensions;
    private final BiConsumer<B, Extensions> setExtensions;
    private final boolean closed;
    private final List<ObjectField<T, B>> fields;
    private final FieldLookup lookup;
    private final FieldSet required = new FieldSet();
    /** An array, since it is gone through for everything that is written. */
    private final BiConsumer<T, TokenWriter>[] writers;

    private final JsonShape shape;
    private final Optional<DocumentFormat> document;

    /** Made when a name is first not known; threads may each make their own. */
    private @Nullable NearField near;

    @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a parameterized type
    ObjectTable(ObjectTableBuilder<T, B> table) {
        this.noun = table.noun;
        this.newBuilder = table.newBuilder;
        this.build = table.build;
        this.extensions = table.extensions;
        this.setExtensions = table.setExtensions;
        this.closed = table.closed;
        this.document = table.document;
        this.fields = List.copyOf(table.fields);
        this.lookup = new FieldLookup(names());
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required()) {
                required.add(i);
            }
        }
        this.writers = fields.stream().map(ObjectField::writer).toArray(BiConsumer[]::new);
        this.shape = new JsonShape.Named(
                table.type,
                table.meaning,
                new JsonShape.Fields(fields.stream().map(ObjectField::shape).toList(), table.variants, closed));
    }

    /**
     * Starts a table.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param noun what one is called in a message, such as {@code Action}
     * @param newBuilder makes an empty builder
     * @param build builds
     * @param extensions gives the unknown fields
     * @param setExtensions takes them
     * @return a table without fields
     */
    public static <T, B> ObjectTableBuilder<T, B> of(
            String noun,
            Supplier<B> newBuilder,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        return new ObjectTableBuilder<>(noun, newBuilder, build, extensions, setExtensions, false);
    }

    /**
     * Starts a table of a type that cannot keep unknown fields. They are refused, so that none is lost.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param noun what one is called in a message, such as {@code Term}
     * @param newBuilder makes an empty builder
     * @param build builds
     * @return a table without fields
     */
    public static <T, B> ObjectTableBuilder<T, B> closed(String noun, Supplier<B> newBuilder, Function<B, T> build) {
        return new ObjectTableBuilder<>(
                noun, newBuilder, build, value -> Extensions.empty(), (builder, none) -> {}, true);
    }

    // ------------------------------------------------------------------------

    /** {@return the names of the fields in the order they are written} */
    public List<String> names() {
        return fields.stream().map(ObjectField::name).toList();
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
    public Optional<DocumentFormat> document() {
        return document;
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() != TokenType.START_OBJECT) {
            in.wrongType(this);
            return null;
        }
        int line = in.tokens().line();
        int column = in.tokens().column();
        in.startThing(noun);
        try {
            return readFields(in, newBuilder.get(), line, column);
        } finally {
            in.endThing();
        }
    }

    private @Nullable T readFields(ReadContext in, B builder, int line, int column) {
        boolean sound = true;
        FieldSet seen = new FieldSet();
        int before = lookup.start();
        Map<String, ExtensionValue> unknown = Map.of();
        while (in.tokens().next() == TokenType.NAME) {
            String name = in.tokens().text();
            int index = lookup.find(name, before);
            if ((index < 0 || in.isNameTooLong(name)) && in.name() == null) {
                sound = false;
                continue;
            }
            if (index < 0) {
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                sound &= readUnknown(in, name, unknown, seen);
                continue;
            }
            in.enter(name);
            if (seen.add(index)) {
                before = index;
                sound &= readKnown(in, fields.get(index), builder);
            } else {
                sound = duplicate(in);
            }
            in.leave();
        }
        if (!seen.containsAll(required)) {
            noteMissing(in, seen, unknown.keySet(), line, column);
            sound = false;
        }
        if (!unknown.isEmpty()) {
            setExtensions.accept(builder, Extensions.of(unknown));
        }
        return sound ? build(in, builder, seen, unknown.keySet(), line, column) : null;
    }

    private NearField near() {
        NearField known = near;
        if (known == null) {
            known = new NearField(fields.stream().map(ObjectField::shape).toList());
            near = known;
        }
        return known;
    }

    private boolean isFree(String name, FieldSet seen) {
        return !seen.contains(lookup.find(name, lookup.start()));
    }

    private void noteMissing(ReadContext in, FieldSet seen, Set<String> unknown, int line, int column) {
        for (int i = 0; i < fields.size(); i++) {
            if (required.contains(i) && !seen.contains(i)) {
                in.enter(fields.get(i).name());
                String advice = missing(fields.get(i), seen, unknown);
                in.problem(ProblemCode.MISSING_FIELD, "is missing; it is required" + advice, line, column);
                in.leave();
            }
        }
    }

    /** What to write for a missing field: another name for one that is not known, or the only word there is. */
    private String missing(ObjectField<T, B> field, FieldSet seen, Set<String> unknown) {
        Optional<String> meant = near().meantBy(field.name()::equals, unknown, name -> isFree(name, seen));
        if (meant.isEmpty()
                && field.shape().shape() instanceof JsonShape.Constant constant
                && constant.names().size() == 1) {
            return "; write \"" + field.name() + "\": \"" + constant.names().get(0) + '"';
        }
        return meant.map(said -> "; " + said).orElse("");
    }

    private boolean readKnown(ReadContext in, ObjectField<T, B> field, B builder) {
        if (in.tokens().next() != TokenType.NULL) {
            return field.reader().read(in, builder);
        }
        if (field.required()) {
            in.problem(ProblemCode.NULL_FIELD, "is null; a value is required");
        }
        return !field.required();
    }

    private boolean readUnknown(ReadContext in, String name, Map<String, ExtensionValue> unknown, FieldSet seen) {
        if (!closed && in.options().isUnknownFieldsKept() || unknown.containsKey(name)) {
            return ExtensionCodec.readField(in, name, unknown);
        }
        in.enter(name);
        in.problem(
                ProblemCode.UNKNOWN_FIELD,
                "is not a known field; " + near().advice(name, field -> isFree(field, seen)));
        unknown.put(name, ExtensionCodec.UNREAD);
        in.tokens().next();
        in.tokens().skip();
        in.leave();
        return false;
    }

    static boolean duplicate(ReadContext in) {
        in.problem(ProblemCode.DUPLICATE_KEY, "is a duplicate key; write it once");
        in.tokens().next();
        in.tokens().skip();
        return false;
    }

    private @Nullable T build(ReadContext in, B builder, FieldSet seen, Set<String> unknown, int line, int column) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String advice = near().meantBy(field -> true, unknown, name -> isFree(name, seen))
                    .map(said -> "; " + said)
                    .orElse("");
            in.thingProblem(ProblemCode.INVALID_VALUE, e.getMessage() + advice, line, column);
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

    /** A known name would be a duplicate key, and what is written could not be read again. */
    private void requireUnknown(Extensions unknown) {
        for (String name : unknown.names()) {
            if (lookup.isKnown(name)) {
                throw new IllegalStateException(noun + ": the unknown field " + MessageText.of(name)
                        + " has the name of a known one; give it another name");
            }
        }
    }
}
