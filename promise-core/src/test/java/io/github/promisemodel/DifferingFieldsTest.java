package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.StatedStatus;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of any one field anywhere in a plan is found, and is the only difference. */
class DifferingFieldsTest {

    private static final Plan FULL = Entities.FULL.stream()
            .filter(Plan.class::isInstance)
            .map(Plan.class::cast)
            .findFirst()
            .orElseThrow();

    /** A version of the plan with one field changed, by what is changed. */
    static Stream<Arguments> versions() {
        Map<String, Plan> versions = new TreeMap<>();
        PlacedEntity.forEach(FULL, placed -> addVersions(placed, placed.fields(), versions));
        return versions.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static <T, B> void addVersions(PlacedEntity<?> placed, EntityFields<T, B> fields, Map<String, Plan> into) {
        for (EntityField<T, B> field : fields.fields()) {
            String at = placed.path() + "/" + field.name();
            if (field.kind() == FieldKind.ID || at.equals("/areas")) {
                continue; // with another id it is another entity; the entries of an area are told apart
            }
            version(placed, field.name(), value -> another(field.kind(), value))
                    .ifPresent(plan -> into.put(at + " changed", plan));
            if (!(field instanceof EntityField.Items) && !at.equals("/statusScheme")) { // these are of many parts
                version(placed, field.name(), value -> null).ifPresent(plan -> into.put(at + " removed", plan));
            }
        }
        version(placed, "", value -> value).ifPresent(plan -> into.put(placed.path() + "/ward", plan));
    }

    /** The plan with another value of a field of an entity in it; an empty name is that of an unknown field. */
    private static Optional<Plan> version(PlacedEntity<?> placed, String name, UnaryOperator<@Nullable Object> change) {
        try {
            Object entity = with(placed.fields(), placed.entity(), name, change);
            PlacedEntity<?> at = placed;
            while (at.parent().isPresent()) {
                Object before = at.entity();
                Object after = entity;
                PlacedEntity<?> parent = at.parent().orElseThrow();
                String field = at.path().field().orElseThrow();
                entity = with(parent.fields(), parent.entity(), field, value -> replaced(value, before, after));
                at = parent;
            }
            return entity.equals(FULL) ? Optional.empty() : Optional.of((Plan) entity);
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException refused) {
            return Optional.empty(); // the entity cannot be without it, or not beside the others
        }
    }

    private static @Nullable Object replaced(@Nullable Object value, Object before, Object after) {
        if (value instanceof List<?> items) {
            List<Object> others = new ArrayList<>(items);
            others.set(others.indexOf(before), after);
            return others;
        }
        return after;
    }

    @SuppressWarnings("unchecked") // the description is that of the entity
    private static <T, B> Object with(
            EntityFields<T, B> fields, Object entity, String name, UnaryOperator<@Nullable Object> change) {
        B builder = fields.start().get();
        for (EntityField<T, B> field : fields.fields()) {
            if (field.name().equals(name)) {
                set(field, change.apply(value(field, (T) entity)), builder);
            } else {
                field.copy((T) entity, builder);
            }
        }
        fields.setExtensions()
                .accept(
                        builder,
                        name.isEmpty()
                                ? Extensions.of("ward", new Text("South"))
                                : fields.extensions().apply((T) entity));
        return (Object) fields.build().apply(builder);
    }

    private static <T, B> @Nullable Object value(EntityField<T, B> field, T entity) {
        Object value = field.value(entity);
        if (value instanceof Collection<?> items) {
            return List.copyOf(items);
        }
        return value instanceof Optional<?> possible ? possible.orElse(null) : value;
    }

    @SuppressWarnings("unchecked") // the value is of the field's kind
    private static <T, B> void set(EntityField<T, B> field, @Nullable Object value, B builder) {
        if (value == null) {
            return;
        }
        if (field instanceof EntityField.Required<T, B, ?> required) {
            ((EntityField.Required<T, B, Object>) required).set().accept(builder, value);
        } else if (field instanceof EntityField.Possible<T, B, ?> possible) {
            ((EntityField.Possible<T, B, Object>) possible).set().accept(builder, value);
        } else if (field instanceof EntityField.Defaulted<T, B, ?> defaulted) {
            ((EntityField.Defaulted<T, B, Object>) defaulted).set().accept(builder, value);
        } else if (field instanceof EntityField.Items<T, B, ?> items) {
            ((EntityField.Items<T, B, Object>) items).add().accept(builder, (List<Object>) value);
        } else if (field instanceof EntityField.Keyed<T, B, ?, ?> keyed) {
            ((EntityField.Keyed<T, B, Object, Object>) keyed).put().accept(builder, (Map<Object, Object>) value);
        }
    }

    /** Another value of a kind, in a list one item fewer; the same if there is none. */
    private static @Nullable Object another(FieldKind<?> kind, @Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.subList(0, items.size() - 1);
        } else if (value instanceof Map<?, ?> values) {
            Map<Object, Object> others = new HashMap<>();
            values.forEach((key, each) -> others.put(key, another(kind, each)));
            return others;
        } else if (kind instanceof FieldKind.Constant<?> constant) {
            Object[] all = constant.type().getEnumConstants();
            return all[(((Enum<?>) value).ordinal() + 1) % all.length];
        } else if (value instanceof String text) {
            return kind == FieldKind.CODE && text.length() == 3 ? "USD" : text + "x";
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Long count) {
            return count + 1;
        } else if (value instanceof PartialDate date) {
            return date.equals(PartialDate.of(2026, 3)) ? PartialDate.of(2026, 4) : PartialDate.of(2026, 3);
        } else if (value instanceof Instant moment) {
            return moment.plusSeconds(1);
        } else if (value instanceof Amount) {
            return Amount.of(77);
        } else if (value instanceof Fingerprint) {
            return Fingerprint.ofSha256(new byte[] {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32
            });
        } else if (value instanceof StatedStatus<?> status) {
            return new StatedStatus<>(unassessed(status), List.of("MAGENTA"));
        }
        return value;
    }

    private static <S extends Enum<S>> Reading<S> unassessed(StatedStatus<S> status) {
        return Reading.notAssessed(status.reading().scale());
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void aChangeOfOneFieldIsTheOnlyDifference(String what, Plan version) {
        List<FieldChange> changes = PlanDiff.of(FULL, version).changes();

        assertThat(changes).hasSize(1);
        assertThat(what)
                .startsWith(changes.get(0).path().parent().orElse(PlanPath.PLAN).toString());
        assertThat(PlanDiff.of(version, FULL).changes()).hasSize(1);
    }

    @Test
    void nearlyEveryFieldCanBeChanged() {
        List<String> changed = versions().map(each -> (String) each.get()[0]).toList();

        assertThat(changed).hasSizeGreaterThan(250);
        assertThat(changed)
                .contains(
                        "/areas/0/actions/0/due changed",
                        "/areas/0/actions/0/due removed",
                        "/areas/0/actions/0/assessments/0/status changed",
                        "/areas/0/actions/0/measures/0/target/amount changed",
                        "/areas/0/foundations changed",
                        "/published/0/counts changed",
                        "/statusScheme/colours changed");
    }

    @Test
    void twoVersionsThatAreEqualHaveNoDifference() {
        assertThat(PlanDiff.of(FULL, FULL.toBuilder().build()).isEmpty()).isTrue();
    }
}
