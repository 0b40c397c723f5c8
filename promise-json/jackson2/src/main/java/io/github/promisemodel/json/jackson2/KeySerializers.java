package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.promisemodel.json.adapter.TypeRegister;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds how a value of the library is written as the key of a map: by its name or its text, and otherwise not at all. */
final class KeySerializers extends Serializers.Base {

    private static final JsonSerializer<Object> TEXT = new JsonSerializer<>() {
        @Override
        public void serialize(Object key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(key instanceof Enum<?> constant ? constant.name() : key.toString());
        }
    };

    private final TypeRegister types;

    KeySerializers(TypeRegister types) {
        this.types = types;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        if (!types.isOurs(raw)) {
            return null;
        }
        return raw.isEnum() || types.isKey(raw) ? TEXT : new RefusingSerializer(type, types.refusalAsKey(raw));
    }
}
