package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.shape.JsonShape;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type and every field says what it means, and none is left as whatever JSON can say. */
class DescriptionsTest {

    private static Stream<JsonShape.Named> types() {
        return Stream.of(PlanSchema.PLAN, PlanSchema.COMPANION, PlanSchema.RESULTS)
                .flatMap(schema -> schema.types().stream());
    }

    private static Stream<Arguments> fields() {
        return types().filter(type -> type.shape() instanceof JsonShape.Fields)
                .flatMap(type -> ((JsonShape.Fields) type.shape())
                        .fields().stream().map(field -> Arguments.of(type.name() + "." + field.name(), field)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeSaysWhatItIsInASentence(JsonShape.Named type) {
        assertThat(type.meaning()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aFieldSaysWhatItMeansInASentence(String name, JsonShape.Field field) {
        assertThat(field.meaning()).matches("[A-Z].*\\.").doesNotContain("\n", "|");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aFieldSaysWhatItHolds(String name, JsonShape.Field field) {
        assertThat(field.shape().toString()).doesNotContain("Anything[");
    }
}
