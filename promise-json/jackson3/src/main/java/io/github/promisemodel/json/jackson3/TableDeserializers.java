package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.adapter.TypeRegister;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how a type of the library is read. A mapper asks once for each type that it meets. */
final class TableDeserializers implements Deserializers {

    private final TypeRegister types;
    private final ReadOptions options;

    TableDeserializers(TypeRegister types, ReadOptions options) {
        this.types = types;
        this.options = options;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.reader(type, null).isPresent();
    }

    private @Nullable ValueDeserializer<?> find(JavaType type) {
        Class<?> raw = type.getRawClass();
        JavaType scale = type.containedType(0);
        Optional<ValueCodec<?>> codec = types.reader(raw, scale == null ? null : scale.getRawClass());
        if (codec.isPresent()) {
            return new TableDeserializer<>(codec.get(), options);
        }
        return types.isOurs(raw) ? new RefusingDeserializer(type, types.refusalToRead(raw)) : null;
    }
}
