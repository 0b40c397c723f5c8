package io.github.promisemodel.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.promisemodel.json.adapter.TypeRegister;
import io.github.promisemodel.json.table.WriteCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how a value of the library is written. A mapper asks once for each class that it meets. */
final class TableSerializers implements Serializers {

    private final TypeRegister types;

    TableSerializers(TypeRegister types) {
        this.types = types;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        Optional<WriteCodec<?>> codec = types.writer(raw);
        if (codec.isPresent()) {
            return new TableSerializer<>(codec.get());
        }
        return types.isOurs(raw) ? new RefusingSerializer(type, types.refusalToWrite(raw)) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }
}
