package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects whose names are keys rather than fields, such as counts by status. */
final class MapCodec<K, V> implements ValueCodec<Map<K, V>> {

    /** Makes a key of a name, or notes a problem and gives null. */
    @FunctionalInterface
    interface KeyReader<K> {
        @Nullable
        K read(ReadContext in, String name);
    }

    private final JsonShape key;
    private final KeyReader<K> readKey;
    private final Function<K, String> writeKey;
    private final ValueCodec<V> values;

    MapCodec(JsonShape key, KeyReader<K> readKey, Function<K, String> writeKey, ValueCodec<V> values) {
        this.key = key;
        this.readKey = readKey;
        this.writeKey = writeKey;
        this.values = values;
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.ByName(key, values.shape());
    }

    @Override
    public @Nullable Map<K, V> read(ReadContext in) {
        if (in.current() != TokenType.START_OBJECT) {
            in.wrongType(this);
            return null;
        }
        Map<K, V> read = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        boolean sound = true;
        while (in.tokens().next() == TokenType.NAME) {
            String name = in.name();
            if (name == null) {
                sound = false;
            } else {
                in.enter(name);
                sound &= names.add(name) ? readEntry(in, name, read) : ObjectTable.duplicate(in);
                in.leave();
            }
        }
        return sound ? read : null;
    }

    private boolean readEntry(ReadContext in, String name, Map<K, V> read) {
        in.countEntry();
        K key = readKey.read(in, name);
        V value = null;
        if (in.tokens().next() == TokenType.NULL) {
            in.wrongType(values);
        } else {
            value = values.read(in);
        }
        if (key == null || value == null) {
            return false;
        }
        read.put(key, value);
        return true;
    }

    @Override
    public void write(Map<K, V> entries, TokenWriter out) {
        out.startObject();
        entries.forEach((key, value) -> {
            out.name(Surrogates.requirePaired(writeKey.apply(key)));
            values.write(value, out);
        });
        out.endObject();
    }
}
