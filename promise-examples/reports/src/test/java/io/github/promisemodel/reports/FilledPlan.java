package io.github.promisemodel.reports;

import io.github.promisemodel.json.schema.PlanSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A plan in which every field that the schema has is filled, and every field of free text with one text and its own name. */
public final class FilledPlan {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode SCHEMA = MAPPER.readTree(PlanSchema.planText());

    /** What the schema cannot say by itself; null where a field only goes with others than those that are filled. */
    private static final Map<String, String> VALUES = new TreeMap<>();

    static {
        VALUES.put("Plan.asOf", "'2023-12'");
        VALUES.put("Period.start", "'2021-04-01'");
        VALUES.put("Period.end", "'2024-03-31'");
        VALUES.put("PartialDate", "'2023-06-01'");
        VALUES.put("Moment", "'2023-06-01T09:00:00Z'");
        VALUES.put("Amount", "'3'");
        VALUES.put("Fingerprint", "'sha-256:" + "0".repeat(64) + "'");
        VALUES.put("Evidence.kind", "'LIVED_EXPERIENCE'");
        VALUES.put("Evidence.level", "'EXPERIENCE'");
        VALUES.put("Evidence.measure", null);
        VALUES.put("Evidence.consentGiven", "true");
        VALUES.put("Target.kind", "'AT_LEAST'");
        VALUES.put("Target.low", null);
        VALUES.put("Target.high", null);
        VALUES.put("Target.percent", null);
        VALUES.put("Target.every", null);
        VALUES.put("Observation.met", null);
        VALUES.put("Observation.numerator", null);
        VALUES.put("Observation.denominator", null);
        VALUES.put("Override.withdrawn", null);
        VALUES.put("Override.status", "'AMBER'");
        VALUES.put("Bands.otherwise", "'RED'");
        VALUES.put("Funding.currency", "'GBP'");
        VALUES.put("ActionAssessment.status", "'ON_TARGET'");
        VALUES.put("ActionAssessment.reason", null);
        VALUES.put("BenefitAssessment.status", "'RED'");
        VALUES.put("BenefitAssessment.reason", null);
        VALUES.put("ActionWording.status", "'ON_TARGET'");
        VALUES.put("BenefitWording.status", "'RED'");
        VALUES.put("PublishedFigure.of", "'ACTIONS'");
        VALUES.put("PublishedFigure.counts", "{'COMPLETE': 1}");
        VALUES.put("PublishedFigure.percentages", "{'COMPLETE': '100'}");
        VALUES.put("PublishedFigure.listedAs", "'COMPLETE'");
        VALUES.put("CombinedFigure.percentage", "'100'");
        VALUES.put("CombinedFigure.status", "['COMPLETE', 'ON_TARGET']");
        VALUES.put("OpenCount.status", "['COMPLETE', 'ON_TARGET']");
    }

    private final String text;
    private final Set<String> fields = new TreeSet<>();
    private int ids;

    private FilledPlan(String text) {
        this.text = text;
    }

    /** The plan of a text. Behind the text stands the name of its field, as in {@code text«Action.title»}. */
    public static String json(String text) {
        return MAPPER.writeValueAsString(new FilledPlan(text).object("Plan", SCHEMA));
    }

    /** The names of all fields of free text, such as {@code Action.title}. */
    public static Set<String> fields() {
        FilledPlan plan = new FilledPlan("");
        plan.object("Plan", SCHEMA);
        return plan.fields;
    }

    private ObjectNode object(String type, JsonNode schema) {
        ObjectNode object = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            String field = type + "." + property.getKey();
            if (!VALUES.containsKey(field)) {
                object.set(property.getKey(), value(field, property.getValue()));
            } else if (VALUES.get(field) != null) {
                object.set(property.getKey(), given(field));
            }
        }
        return object;
    }

    private static JsonNode given(String name) {
        return MAPPER.readTree(VALUES.get(name).replace('\'', '"'));
    }

    private JsonNode value(String field, JsonNode schema) {
        if (schema.has("anyOf")) {
            return value(field, fullest(schema.get("anyOf")));
        }
        if (schema.has("$ref")) {
            String type = schema.get("$ref").asString().replaceFirst(".*/", "");
            return VALUES.containsKey(type)
                    ? given(type)
                    : object(type, SCHEMA.get("$defs").get(type));
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.get("type").asString()) {
            case "array" -> MAPPER.createArrayNode().add(value(field, schema.get("items")));
            case "integer" -> MAPPER.getNodeFactory().numberNode(1);
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(false);
            case "object" -> colours(field, schema);
            default -> text(field);
        };
    }

    /** Of several ways to write a thing the one that says most, which is an object where there is one. */
    private static JsonNode fullest(JsonNode ways) {
        JsonNode chosen = ways.get(0);
        for (JsonNode way : ways) {
            chosen = way.has("$ref") ? way : chosen;
        }
        return chosen;
    }

    private ObjectNode colours(String field, JsonNode schema) {
        ObjectNode object = MAPPER.createObjectNode();
        for (JsonNode name : schema.get("propertyNames").get("enum")) {
            object.set(name.asString(), value(field, schema.get("additionalProperties")));
        }
        return object;
    }

    private StringNode text(String field) {
        fields.add(field);
        String number = field.endsWith(".id") || field.endsWith(".words") ? " " + ++ids : "";
        return StringNode.valueOf(text + "\u00ab" + field + number + "\u00bb");
    }
}
