package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.reference.Extensions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every generated entity. */
class EntitiesTest {

    static List<Object> full() {
        return Entities.FULL;
    }

    static List<Object> least() {
        return Entities.LEAST;
    }

    @Test
    void everyEntityOfTheModuleIsAmongThem() {
        TreeSet<String> entities = new TreeSet<>();
        Production.CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .forEach(type -> type.getEnclosingClass().ifPresent(entity -> entities.add(entity.getName())));

        assertThat(entities).isNotEmpty();
        assertThat(Entities.FULL)
                .extracting(each -> entityOf(each).getName())
                .containsExactlyInAnyOrderElementsOf(entities);
        assertThat(Entities.LEAST)
                .extracting(each -> entityOf(each).getName())
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    @ParameterizedTest
    @MethodSource("full")
    void everyAttributeOfAFullEntityIsGiven(Object entity) throws ReflectiveOperationException {
        for (Method accessor : accessors(entity)) {
            Object value = accessor.invoke(entity);

            assertThat(value).as(accessor.getName()).isNotNull().isNotEqualTo(Optional.empty());
            if (value instanceof Collection<?> collection) {
                assertThat(collection).as(accessor.getName()).isNotEmpty();
            }
            if (value instanceof Map<?, ?> map) {
                assertThat(map).as(accessor.getName()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource({"full", "least"})
    void anEntityBuiltFromAnotherEqualsIt(Object entity) throws ReflectiveOperationException {
        Object copy = build(toBuilder(entity));

        assertThat(copy).isEqualTo(entity).hasSameHashCodeAs(entity).hasToString(entity.toString());
        for (Method accessor : accessors(entity)) {
            assertThat(accessor.invoke(copy)).as(accessor.getName()).isEqualTo(accessor.invoke(entity));
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void anEntityDiffersFromOneWithoutItsAttributes(Object entity) {
        Object least = Entities.LEAST.get(Entities.FULL.indexOf(entity));

        assertThat(entityOf(least)).isEqualTo(entityOf(entity));
        assertThat(least).isNotEqualTo(entity);
    }

    @ParameterizedTest
    @MethodSource("least")
    void anEntityHasNoUnknownFieldsUnlessTheyAreGiven(Object entity) throws ReflectiveOperationException {
        assertThat(extensions(entity)).isEqualTo(Extensions.empty());
    }

    @ParameterizedTest
    @MethodSource("least")
    void unknownFieldsArePartOfEquality(Object entity) throws ReflectiveOperationException {
        Object builder = toBuilder(entity);
        Method give = builder.getClass().getMethod("extensions", Extensions.class);
        give.setAccessible(true); // it is inherited from the builder that is generated, which is not public
        give.invoke(builder, Entities.WARD);
        Object extended = build(builder);

        assertThat(extensions(extended)).isEqualTo(Entities.WARD);
        assertThat(extended).isNotEqualTo(entity);
    }

    @ParameterizedTest
    @MethodSource("full")
    void theCollectionsOfAnEntityCannotBeChanged(Object entity) throws ReflectiveOperationException {
        for (Method accessor : accessors(entity)) {
            Object value = accessor.invoke(entity);
            if (value instanceof Collection<?> collection) {
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as(accessor.getName())
                        .isThrownBy(collection::clear);
            }
            if (value instanceof Map<?, ?> map) {
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as(accessor.getName())
                        .isThrownBy(map::clear);
            }
        }
    }

    /** The public abstract class of an entity, which its private implementation extends. */
    private static Class<?> entityOf(Object entity) {
        return entity.getClass().getSuperclass();
    }

    private static List<Method> accessors(Object entity) {
        List<Method> accessors = Arrays.stream(entityOf(entity).getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .toList();
        assertThat(accessors).isNotEmpty();
        return accessors;
    }

    private static Object toBuilder(Object entity) throws ReflectiveOperationException {
        return entityOf(entity).getMethod("toBuilder").invoke(entity);
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private static Object extensions(Object entity) throws ReflectiveOperationException {
        return entityOf(entity).getMethod("getExtensions").invoke(entity);
    }
}
