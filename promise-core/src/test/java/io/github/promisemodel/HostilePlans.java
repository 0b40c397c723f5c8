package io.github.promisemodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Entities with another text in each of their fields, at whatever depth. */
final class HostilePlans {

    private final UnaryOperator<String> change;

    private HostilePlans(UnaryOperator<String> change) {
        this.change = change;
    }

    /** An entity of which each text is changed; a text stays where the entity refuses the other. */
    @SuppressWarnings("unchecked") // it is built by its own builder
    static <T> T of(T entity, UnaryOperator<String> change) {
        return (T) new HostilePlans(change).value(entity);
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return change.apply(text);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::value);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, item) -> changed.put(value(key), value(item)));
            return changed;
        }
        return Arrays.stream(value.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder"))
                ? entity(value)
                : value;
    }

    private Object entity(Object entity) {
        try {
            Object built = entity;
            for (Method getter : entity.getClass().getMethods()) {
                if (getter.getName().matches("get[A-Z].*") && getter.getParameterCount() == 0) {
                    built = with(built, getter);
                }
            }
            return built;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(entity.getClass().getName(), e);
        }
    }

    private Object with(Object entity, Method getter) throws ReflectiveOperationException {
        Object before = call(getter, entity);
        Object after = before.getClass() == getter.getDeclaringClass() ? before : value(before);
        if (after.equals(before)) {
            return entity;
        }
        Object builder = call(entity.getClass().getMethod("toBuilder"), entity);
        String name = getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + getter.getName().substring(4);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(name) && takes(setter, after)) {
                try {
                    call(setter, builder, after);
                    return call(builder.getClass().getMethod("build"), builder);
                } catch (InvocationTargetException refused) {
                    return entity;
                }
            }
        }
        return entity;
    }

    /** The generated classes are public to nobody. */
    private static Object call(Method method, Object of, Object... arguments) throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(of, arguments);
    }

    private static boolean takes(Method setter, Object value) {
        return setter.getParameterCount() == 1
                && (setter.getParameterTypes()[0].isInstance(value)
                        || value instanceof Collection && setter.getParameterTypes()[0] == Iterable.class);
    }
}
