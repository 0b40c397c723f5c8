package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.promisemodel.json.adapter.TypeRegister;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the library is read. A mapper asks once for each type that it meets. */
final class TableDeserializers extends Deserializers.Base {

    private final TypeRegister types;
    private final ReadOptions options;

    TableDeserializers(TypeRegister types, ReadOptions options) {
        this.types = types;
        this.options = options;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(config.constructType(type));
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.reader(type, null).isPresent();
    }

    private @Nullable JsonDeserializer<?> find(JavaType type) {
        Class<?> raw = type.getRawClass();
        JavaType scale = type.containedType(0);
        Optional<ValueCodec<?>> codec = types.reader(raw, scale == null ? null : scale.getRawClass());
        if (codec.isPresent()) {
            return new TableDeserializer<>(codec.get(), options);
        }
        return types.isOurs(raw) ? new RefusingDeserializer(type, types.refusalToRead(raw)) : null;
    }
}
