package io.github.promisemodel.json.table;

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

    private record Field<T>(String name, WriteCodec<T> value) {}

    private final List<Field<T>> fields;

    private ResultTable(List<Field<T>> fields) {
        this.fields = fields;
    }

    /**
     * A table without fields.
     *
     * @param <T> the type
     * @return the table
     */
    public static <T> ResultTable<T> empty() {
        return new ResultTable<>(List.of());
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
        List<Field<T>> longer = new ArrayList<>(fields);
        longer.add(new Field<>(name, (value, out) -> codec.write(get.apply(value), out)));
        return new ResultTable<>(List.copyOf(longer));
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
        return this.<Collection<V>>field(name, (values, out) -> ListCodec.writeAll(values, codec, out), get);
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
