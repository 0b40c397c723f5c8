package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of values of one type. */
final class ListCodec<T> implements ValueCodec<List<T>> {

    private final ValueCodec<T> items;
    private final boolean distinct;

    ListCodec(ValueCodec<T> items) {
        this(items, false);
    }

    /** A list, without duplicates if they are to be distinct. */
    ListCodec(ValueCodec<T> items, boolean distinct) {
        this.items = items;
        this.distinct = distinct;
    }

    @Override
    public String wanted() {
        return "a list";
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Items(items.shape(), 0, distinct);
    }

    @Override
    public @Nullable List<T> read(ReadContext in) {
        if (in.current() != TokenType.START_ARRAY) {
            in.wrongType(this);
            return null;
        }
        List<T> read = new ArrayList<>();
        Set<T> seen = distinct ? new HashSet<>() : Set.of();
        boolean sound = true;
        for (int i = 0; in.tokens().next() != TokenType.END_ARRAY; i++) {
            in.enter(i);
            T item = null;
            if (in.current() == TokenType.NULL) {
                in.wrongType(items);
            } else {
                item = items.read(in);
            }
            if (item == null) {
                sound = false;
            } else if (distinct && !seen.add(item)) {
                in.problem(ProblemCode.INVALID_VALUE, "repeats " + in.shown() + "; list each once");
                sound = false;
            } else {
                read.add(item);
            }
            in.leave();
        }
        return sound ? read : null;
    }

    @Override
    public void write(List<T> values, TokenWriter out) {
        writeAll(values, items, out);
    }

    static <T> void writeAll(Collection<T> values, WriteCodec<T> items, TokenWriter out) {
        out.startArray();
        for (T value : values) {
            items.write(value, out);
        }
        out.endArray();
    }
}
