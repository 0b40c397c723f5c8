package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of an entity that is merged field by field has its line in the table; a new one has to be added there. */
class MergedFieldsTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(Plan.class, PlanFields.ALL.names()),
                Arguments.of(ImprovementArea.class, AreaFields.ALL.names()),
                Arguments.of(Action.class, ActionFields.ALL.names()),
                Arguments.of(Benefit.class, BenefitFields.ALL.names()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFieldIsMerged(Class<?> entity, Set<String> merged) {
        Set<String> fields = new TreeSet<>();
        for (Method method : entity.getMethods()) {
            String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
            boolean accessor = !name.equals(method.getName()) && method.getParameterCount() == 0;
            if (accessor && !Modifier.isFinal(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                fields.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            }
        }

        // It is what the assessments make.
        fields.remove("history");

        assertThat(fields).isNotEmpty();
        assertThat(merged).containsExactlyInAnyOrderElementsOf(fields);
    }
}
