package io.github.promisemodel.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.promisemodel.json.adapter.TypeRegister;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how a value of the library is written as the key of a map: by its name or its text, and otherwise not at all. */
final class KeySerializers implements Serializers {

    private static final ValueSerializer<Object> TEXT = new ValueSerializer<>() {
        @Override
        public void serialize(Object key, JsonGenerator generator, SerializationContext provider) {
            generator.writeName(key instanceof Enum<?> constant ? constant.name() : key.toString());
        }
    };

    private final TypeRegister types;

    KeySerializers(TypeRegister types) {
        this.types = types;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        if (!types.isOurs(raw)) {
            return null;
        }
        return raw.isEnum() || types.isKey(raw) ? TEXT : new RefusingSerializer(type, types.refusalAsKey(raw));
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }
}
