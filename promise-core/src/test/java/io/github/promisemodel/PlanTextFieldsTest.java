package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That no text of an entity in a plan is forgotten: a new one is either told by {@code PlanTexts} or named here as no text. */
class PlanTextFieldsTest {

    /** Read by others, and told by {@code PlanTexts}, which has a test for each. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "note",
            "owner",
            "name",
            "role",
            "reason",
            "recordedBy",
            "nextStep",
            "recoveryNote",
            "asPrinted",
            "text",
            "theme",
            "unit",
            "words",
            "of",
            "colours");

    /** Ids, codes, keys, places and numbers as printed. */
    private static final Set<String> NO_TEXTS = Set.of(
            "id",
            "reference",
            "code",
            "plan",
            "entry",
            "document",
            "place",
            "currency",
            "supersedes",
            "body",
            "line",
            "measure",
            "benefits",
            "callsToAction",
            "entries",
            "listedAs",
            "status",
            "unknownStatus",
            "percentage",
            "percentages",
            "counts");

    /** The packages whose entities stand beside a plan and not in it. */
    private static final Set<String> BESIDE_A_PLAN = Set.of("governance", "datamap", "attention");

    @Test
    void everyTextOfAnEntityIsToldOrKnownToBeNone() {
        Set<String> found = Entities.FULL.stream()
                .map(entity -> entity.getClass().getSuperclass())
                .filter(type -> BESIDE_A_PLAN.stream().noneMatch(type.getPackageName()::endsWith))
                .flatMap(PlanTextFieldsTest::ofText)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.concat(TEXTS.stream(), NO_TEXTS.stream())).containsExactlyInAnyOrderElementsOf(found);
    }

    /** Whether an entity's accessor gives texts of a plan. */
    static boolean isText(Method method) {
        return BESIDE_A_PLAN.stream().noneMatch(method.getDeclaringClass().getPackageName()::endsWith)
                && isOfText(method)
                && TEXTS.contains(field(method));
    }

    private static Stream<String> ofText(Class<?> entity) {
        return Arrays.stream(entity.getMethods())
                .filter(PlanTextFieldsTest::isOfText)
                .map(PlanTextFieldsTest::field);
    }

    private static boolean isOfText(Method method) {
        return method.getName().startsWith("get")
                && method.getParameterCount() == 0
                && (Modifier.isAbstract(method.getModifiers())
                        || method.getName().equals("getCurrency"))
                && method.getGenericReturnType().getTypeName().contains("java.lang.String");
    }

    private static String field(Method method) {
        return method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + method.getName().substring(4);
    }
}
