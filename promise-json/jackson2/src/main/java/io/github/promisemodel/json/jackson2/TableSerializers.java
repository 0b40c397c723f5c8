package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.promisemodel.json.adapter.TypeRegister;
import io.github.promisemodel.json.table.WriteCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds how a value of the library is written. A mapper asks once for each class that it meets. */
final class TableSerializers extends Serializers.Base {

    private final TypeRegister types;

    TableSerializers(TypeRegister types) {
        this.types = types;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        Optional<WriteCodec<?>> codec = types.writer(raw);
        if (codec.isPresent()) {
            return new TableSerializer<>(codec.get());
        }
        return types.isOurs(raw) ? new RefusingSerializer(type, types.refusalToWrite(raw)) : null;
    }
}
