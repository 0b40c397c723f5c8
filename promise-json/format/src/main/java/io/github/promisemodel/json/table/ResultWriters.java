package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.plan.PlanPath;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How single values of results are written. */
public final class ResultWriters {

    /** A text. */
    public static final WriteCodec<String> TEXT =
            of(new JsonShape.Text("a text", "", 0), (text, out) -> out.text(Surrogates.requirePaired(text)));

    /** A whole number. */
    public static final WriteCodec<Long> COUNT =
            of(new JsonShape.WholeNumber(0, Long.MAX_VALUE), (count, out) -> out.number(count));

    /** A place in a plan, as a JSON Pointer. */
    public static final WriteCodec<PlanPath> PATH = of(TEXT.shape(), (path, out) -> out.text(path.toString()));

    /** A whole number from zero, however large. */
    public static final WriteCodec<BigInteger> LARGE_COUNT =
            of(new JsonShape.WholeNumber(0, null), (count, out) -> out.numeral(count.toString()));

    /** True or false. */
    public static final WriteCodec<Boolean> FLAG = of(new JsonShape.Flag(), (flag, out) -> out.flag(flag));

    private ResultWriters() {}

    /**
     * A value that may be missing, and then is null.
     *
     * @param <V> the value's type
     * @param codec writes the value
     * @return writes the value or null
     */
    public static <V> WriteCodec<Optional<V>> orNull(WriteCodec<? super V> codec) {
        return of(new JsonShape.OneOf(List.of(codec.shape(), new JsonShape.Nothing())), (value, out) -> {
            if (value.isPresent()) {
                codec.write(value.get(), out);
            } else {
                out.nothing();
            }
        });
    }

    /**
     * A codec of this library that says which JSON it writes.
     *
     * @param <V> the value's type
     * @param shape the JSON
     * @param codec writes the value
     * @return writes the value
     */
    public static <V> WriteCodec<V> of(JsonShape shape, WriteCodec<? super V> codec) {
        return new WriteCodec<>() {
            @Override
            public void write(V value, TokenWriter out) {
                codec.write(value, out);
            }

            @Override
            public JsonShape shape() {
                return shape;
            }
        };
    }

    /**
     * A constant by its name.
     *
     * @param <E> the enum
     * @param type the enum
     * @return writes the name
     */
    public static <E extends Enum<E>> WriteCodec<E> constant(Class<E> type) {
        return ValueCodecs.constant(type);
    }

    /**
     * A list.
     *
     * @param <V> the items' type
     * @param items writes an item
     * @return writes a list of them
     */
    public static <V> WriteCodec<List<V>> list(WriteCodec<V> items) {
        return of(new JsonShape.Items(items.shape(), 0), (values, out) -> ListCodec.writeAll(values, items, out));
    }

    /**
     * Values by names of any kind.
     *
     * @param <V> the values' type
     * @param values writes a value
     * @return writes them all, in their order
     */
    public static <V> WriteCodec<Map<String, V>> byName(WriteCodec<V> values) {
        return of(new JsonShape.ByName(TEXT.shape(), values.shape()), (entries, out) -> {
            out.startObject();
            entries.forEach((name, value) -> {
                out.name(Surrogates.requirePaired(name));
                values.write(value, out);
            });
            out.endObject();
        });
    }
}
