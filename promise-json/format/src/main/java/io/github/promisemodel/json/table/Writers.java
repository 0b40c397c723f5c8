package io.github.promisemodel.json.table;

import java.util.Optional;

/** How single values of results are written. */
public final class Writers {

    /** A text. */
    public static final WriteCodec<String> TEXT = (text, out) -> out.text(text);

    /** A whole number. */
    public static final WriteCodec<Long> COUNT = (count, out) -> out.number(count);

    /** True or false. */
    public static final WriteCodec<Boolean> FLAG = (flag, out) -> out.flag(flag);

    private Writers() {}

    /**
     * A value that may be missing, and then is null.
     *
     * @param <V> the value's type
     * @param codec writes the value
     * @return writes the value or null
     */
    public static <V> WriteCodec<Optional<V>> orNull(WriteCodec<? super V> codec) {
        return (value, out) -> {
            if (value.isPresent()) {
                codec.write(value.get(), out);
            } else {
                out.nothing();
            }
        };
    }
}
