package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Wording;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of an entity has every field of it, and goes the same way as its accessors and its builder. */
class DescribedEntitiesTest {

    /** The packages whose entities are beside a plan and not in it. */
    private static final Set<String> BESIDE_A_PLAN = Set.of("governance", "datamap", "attention");

    /** Accessors that a field of another name stands for. */
    private static final Map<String, List<String>> OTHERWISE = Map.of(
            "reading", List.of("status"),
            "unknownStatus", List.of("status"),
            "value", List.of("amount", "numerator", "denominator", "met"),
            "history", List.of(),
            "extensions", List.of());

    static Stream<Arguments> described() {
        return Stream.of(Entities.FULL, Entities.LEAST)
                .flatMap(List::stream)
                .filter(entity ->
                        BESIDE_A_PLAN.stream().noneMatch(typeOf(entity).getPackageName()::endsWith))
                .map(entity -> Arguments.of(descriptionOf(entity), entity));
    }

    private static Class<?> typeOf(Object entity) {
        return entity.getClass().getSuperclass();
    }

    /** By the name of its class; the scale says which of two descriptions an assessment or a wording has. */
    private static EntityFields<?, ?> descriptionOf(Object entity) {
        String type = typeOf(entity).getSimpleName();
        if (entity instanceof Assessment<?> assessment) {
            type = (assessment.getReading().scale() == ActionStatus.class ? "Action" : "Benefit") + type;
        } else if (entity instanceof Wording<?> wording) {
            type = (wording.getReading().scale() == ActionStatus.class ? "Action" : "Benefit") + type;
        }
        String name = Map.of(
                        "ImprovementArea", "Area",
                        "EntryGroup", "Group",
                        "EntryLink", "Link",
                        "PlanPeriod", "Period",
                        "ToleranceBands", "Bands",
                        "StatusOverride", "Override",
                        "MedianRule", "Median")
                .getOrDefault(type, type);
        return PlanFields.PLAN.all().stream()
                .filter(each -> each.type().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No description has the type " + name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("described")
    void theFieldsAreThoseOfTheAccessors(EntityFields<?, ?> fields, Object entity) {
        Set<String> expected = Arrays.stream(typeOf(entity).getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                .filter(method ->
                        !Modifier.isFinal(method.getModifiers()) && method.getDeclaringClass() != Object.class)
                .map(DescribedEntitiesTest::field)
                .flatMap(name -> OTHERWISE.getOrDefault(name, List.of(name)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields.fields()).extracting(EntityField::name).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String field(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("described")
    void anEntityBuiltFieldByFieldEqualsIt(EntityFields<?, ?> fields, Object entity) {
        assertThat(copy(fields, entity)).isEqualTo(entity);
    }

    @SuppressWarnings("unchecked") // the description is that of the entity
    private static <T, B> T copy(EntityFields<T, B> fields, Object entity) {
        B builder = fields.start().get();
        fields.fields().forEach(field -> field.copy((T) entity, builder));
        fields.setExtensions().accept(builder, fields.extensions().apply((T) entity));
        return fields.build().apply(builder);
    }

    @Test
    void everyEntityOfAPlanHasItsDescription() {
        Set<String> described = described()
                .map(arguments -> ((EntityFields<?, ?>) arguments.get()[0]).type())
                .collect(Collectors.toCollection(TreeSet::new));
        // a target is no generated entity; TargetFieldsTest has it
        described.add("Target");

        assertThat(PlanFields.PLAN.all()).extracting(EntityFields::type).containsExactlyInAnyOrderElementsOf(described);
    }
}
