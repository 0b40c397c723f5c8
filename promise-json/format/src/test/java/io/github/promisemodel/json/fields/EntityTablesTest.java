package io.github.promisemodel.json.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ValueCodec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the format have the rows of the descriptions, and nothing else. */
class EntityTablesTest {

    static List<EntityFields<?, ?>> all() {
        return PlanFields.PLAN.all();
    }

    static Stream<FieldKind<?>> constants() {
        return Arrays.stream(FieldKind.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(EntityTablesTest::kind);
    }

    private static FieldKind<?> kind(Field field) {
        try {
            return (FieldKind<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName(), e);
        }
    }

    /** What the table of an entity says of its type; a plan's has the name of its format first. */
    private static JsonShape.Named typeOf(EntityFields<?, ?> entity) {
        return (JsonShape.Named) (entity == PlanFields.PLAN ? PlanTables.PLAN : EntityTables.table(entity)).shape();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTableHasTheRowsOfTheDescriptionInOrder(EntityFields<?, ?> entity) {
        JsonShape.Named type = typeOf(entity);
        List<JsonShape.Field> rows = ((JsonShape.Fields) type.shape()).fields();
        List<JsonShape.Field> described = entity == PlanFields.PLAN ? rows.subList(1, rows.size()) : rows;

        assertThat(described)
                .extracting(JsonShape.Field::name)
                .containsExactlyElementsOf(
                        entity.fields().stream().map(EntityField::name).toList());
        assertThat(described)
                .extracting(JsonShape.Field::meaning)
                .containsExactlyElementsOf(
                        entity.fields().stream().map(EntityField::meaning).toList());
        assertThat(type.meaning()).isEqualTo(entity.meaning());
    }

    @Test
    void theFormatIsTheFirstRowOfAPlanAndTheFormatsOwn() {
        assertThat(PlanTables.PLAN.names()).startsWith("format", "id");
        assertThat(PlanFields.PLAN.find("format")).isEmpty();
    }

    @Test
    void thereIsOneTableOfEachEntity() {
        assertThat(EntityTables.table(ActionFields.ACTION)).isSameAs(ActionTables.ACTION);
        assertThat(EntityTables.codec(ActionFields.ACTION)).isSameAs(ActionTables.ACTION);
    }

    @Test
    void whatMayBeOneTextHasACodecOfBoth() {
        assertThat(EntityTables.codec(ReferenceFields.SOURCE).shape()).isInstanceOf(JsonShape.OneOf.class);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyKindHasItsCodec(FieldKind<?> kind) {
        ValueCodec<?> codec = FieldCodecs.of(kind);

        assertThat(codec).isSameAs(FieldCodecs.of(kind));
    }
}
