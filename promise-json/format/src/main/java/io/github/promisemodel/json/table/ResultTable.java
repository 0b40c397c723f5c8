package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The fields of a result, which is written and never read: for each its name, its accessor and the codec of its value.
 *
 * <p>Every field is always written, so that a script can rely on it.
 *
 * @param <T> the type
 */
public final class ResultTable<T> implements WriteCodec<T> {

    private record Field<T>(String name, WriteCodec<T> value, JsonShape shape, String meaning) {}

    private final String type;
    private final String meaning;
    private final List<Field<T>> fields;

    private ResultTable(String type, String meaning, List<Field<T>> fields) {
        this.type = type;
        this.meaning = meaning;
        this.fields = fields;
    }

    /**
     * A table without fields, of a type without a name.
     *
     * @param <T> the type
     * @return the table
     */
    public static <T> ResultTable<T> empty() {
        return new ResultTable<>("", "", List.of());
    }

    /**
     * A table without fields.
     *
     * @param <T> the type
     * @param type the type's name in the schema, such as {@code RollUp}
     * @param meaning what it is, in a sentence
     * @return the table
     */
    public static <T> ResultTable<T> of(String type, String meaning) {
        return new ResultTable<>(type, meaning, List.of());
    }

    /**
     * This table with one field more.
     *
     * @param <V> the value's type
     * @param name the field's name
     * @param codec the value's codec
     * @param get the accessor
     * @return the longer table
     */
    public <V> ResultTable<T> field(String name, WriteCodec<? super V> codec, Function<? super T, ? extends V> get) {
        return with(new Field<>(name, (value, out) -> codec.write(get.apply(value), out), codec.shape(), ""));
    }

    /**
     * This table with one field more that holds a list.
     *
     * @param <V> the items' type
     * @param name the field's name
     * @param codec an item's codec
     * @param get the accessor
     * @return the longer table
     */
    public <V> ResultTable<T> list(String name, WriteCodec<V> codec, Function<? super T, ? extends Collection<V>> get) {
        return with(new Field<>(
                name,
                (value, out) -> ListCodec.writeAll(get.apply(value), codec, out),
                new JsonShape.Items(codec.shape(), 0),
                ""));
    }

    private ResultTable<T> with(Field<T> field) {
        List<Field<T>> longer = new ArrayList<>(fields);
        longer.add(field);
        return new ResultTable<>(type, meaning, List.copyOf(longer));
    }

    /**
     * This table with a description of its last field.
     *
     * @param sentence the description, in a sentence
     * @return the table
     */
    public ResultTable<T> meaning(String sentence) {
        List<Field<T>> described = new ArrayList<>(fields);
        Field<T> last = described.remove(described.size() - 1);
        described.add(new Field<>(last.name(), last.value(), last.shape(), sentence));
        return new ResultTable<>(type, meaning, List.copyOf(described));
    }

    @Override
    public JsonShape shape() {
        List<JsonShape.Field> shapes = fields.stream()
                .map(field -> new JsonShape.Field(field.name(), true, field.shape(), "", field.meaning()))
                .toList();
        JsonShape shape = new JsonShape.Fields(shapes, JsonShape.Variants.NONE);
        return type.isEmpty() ? shape : new JsonShape.Named(type, meaning, shape);
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.startObject();
        for (Field<T> field : fields) {
            out.name(field.name());
            field.value().write(value, out);
        }
        out.endObject();
    }
}
