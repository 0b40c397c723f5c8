package io.github.promisemodel.reports.register;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every change of one field that a plan allows: another value of its kind, or none. */
public final class FieldChanges {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** How many changes of one place are tried, and at how many places that differ in their indexes alone. */
    private static final int MOST_CHANGES = 2;

    private static final int MOST_PLACES = 4;

    private final JsonNode plan;
    private final Map<String, List<Plan>> changed = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private FieldChanges(String json) {
        this.plan = MAPPER.readTree(json);
    }

    /** The changed plans by the field that is changed, such as {@code Action.due}, along the descriptions. */
    public static Map<String, List<Plan>> of(String json, EntityFields<?, ?> fields) {
        FieldChanges changes = new FieldChanges(json);
        changes.walk((ObjectNode) changes.plan, fields, "");
        return changes.changed;
    }

    private void walk(ObjectNode entity, EntityFields<?, ?> fields, String path) {
        for (EntityField<?, ?> field : fields.fields()) {
            JsonNode value = entity.get(field.name());
            if (value == null) {
                continue;
            }
            String name = fields.type() + "." + field.name();
            if (places.merge(path + field.name(), 1, Integer::sum) <= MOST_PLACES) {
                change(name, entity, field, value);
            }
            if (field.kind() instanceof FieldKind.Entity<?> part) {
                List<JsonNode> items =
                        value instanceof ArrayNode array ? array.valueStream().toList() : List.of(value);
                items.forEach(item -> {
                    if (item instanceof ObjectNode object) {
                        walk(object, part.fields(), path + field.name() + "/");
                    }
                });
            }
        }
    }

    private void change(String name, ObjectNode entity, EntityField<?, ?> field, JsonNode value) {
        List<Plan> plans = changed.computeIfAbsent(name, each -> new ArrayList<>());
        int before = plans.size();
        for (JsonNode other : others(field.kind(), value)) {
            if (plans.size() - before < MOST_CHANGES) {
                tried(() -> entity.set(field.name(), other), plans::add);
            }
        }
        tried(() -> entity.remove(field.name()), plans::add);
        entity.set(field.name(), value);
    }

    private void tried(Runnable change, Consumer<Plan> found) {
        change.run();
        PlanJson.DEFAULT.read(MAPPER.writeValueAsString(plan)).value().ifPresent(found);
    }

    /** Other values of a kind; of a list, without its last item and with another in its place; of a map, with other values. */
    private static List<JsonNode> others(FieldKind<?> kind, JsonNode value) {
        List<JsonNode> others = new ArrayList<>();
        if (value instanceof ArrayNode array && !(kind instanceof FieldKind.Status<?>)) {
            ArrayNode fewer = array.deepCopy();
            fewer.remove(array.size() - 1);
            others.add(fewer);
            for (JsonNode item : single(kind, array.get(array.size() - 1))) {
                others.add(fewer.deepCopy().add(item));
            }
        } else if (value instanceof ObjectNode map && !(kind instanceof FieldKind.Entity<?>)) {
            for (Map.Entry<String, JsonNode> property : map.properties()) {
                single(kind, property.getValue())
                        .forEach(item -> others.add(map.deepCopy().set(property.getKey(), item)));
            }
        } else {
            others.addAll(single(kind, value));
        }
        return others;
    }

    private static List<JsonNode> single(FieldKind<?> kind, JsonNode value) {
        if (kind instanceof FieldKind.Constant<?> constant) {
            return constants(constant.type(), value);
        } else if (kind instanceof FieldKind.Status<?> status) {
            return constants(status.scale(), value);
        } else if (kind instanceof FieldKind.Text) {
            return strings("Other respite care, ask someone@example.org", "Other words");
        } else if (kind == FieldKind.DATE) {
            return strings("2022-09", "2023-12-31", "2021-05-01", "2024");
        } else if (kind == FieldKind.MOMENT) {
            return strings("2022-01-01T09:00:00Z", "2024-02-01T09:00:00Z");
        } else if (kind == FieldKind.AMOUNT) {
            return strings("7", "95", "over 55");
        } else if (kind == FieldKind.LENGTH) {
            return strings("P3M", "P1Y");
        } else if (kind == FieldKind.FINGERPRINT) {
            return strings("sha-256:" + "1".repeat(64));
        } else if (kind == FieldKind.COUNT || kind == FieldKind.WHOLE_PERCENTAGE) {
            return List.of(
                    MAPPER.getNodeFactory().numberNode(value.asLong() + 1),
                    MAPPER.getNodeFactory().numberNode(37));
        } else if (kind == FieldKind.FLAG) {
            return List.of(MAPPER.getNodeFactory().booleanNode(!value.asBoolean()));
        } else if (kind instanceof FieldKind.Entity<?>) {
            return value.isString() ? strings("Elsewhere") : List.of();
        }
        return strings("EUR", "99", "COMPLETE", "other");
    }

    private static List<JsonNode> constants(Class<? extends Enum<?>> type, JsonNode value) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> !value.isString() || !name.equals(value.asString()))
                .<JsonNode>map(MAPPER.getNodeFactory()::stringNode)
                .toList();
    }

    private static List<JsonNode> strings(String... texts) {
        return Arrays.stream(texts)
                .<JsonNode>map(MAPPER.getNodeFactory()::stringNode)
                .toList();
    }
}
