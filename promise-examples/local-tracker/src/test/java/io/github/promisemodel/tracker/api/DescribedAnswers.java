package io.github.promisemodel.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API says that is answered. */
final class DescribedAnswers {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode DESCRIPTION = JsonMapper.shared().readTree(Description.json());
    private static final Map<JsonNode, Schema> KNOWN = new ConcurrentHashMap<>();

    private DescribedAnswers() {}

    static DescribedAnswers read() {
        return new DescribedAnswers();
    }

    /** What a reference is to, or the node itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** Compares an answer with its description. What is asked for by a method or at a place that there is not is none of its. */
    void check(String method, String path, HttpResponse<String> answer) {
        Optional<JsonNode> operation = DESCRIPTION
                .get("paths")
                .propertyStream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[a-z]+\\}", "[^/]+")))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
        if (operation.isEmpty()) {
            return;
        }
        JsonNode responses = operation.get().get("responses");
        String status = String.valueOf(answer.statusCode());
        JsonNode response = resolved(responses.has(status) ? responses.get(status) : responses.get("default"));
        assertThat(responses.has(status) || answer.statusCode() >= 400)
                .as(method + " " + path + " is answered " + status + " and its description does not say so")
                .isTrue();
        if (response.has("headers")) {
            response.get("headers")
                    .propertyNames()
                    .forEach(name -> assertThat(answer.headers().firstValue(name))
                            .as(method + " " + path + " " + status + ": the header " + name)
                            .isPresent());
        }
        if (response.has("content")) {
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            JsonNode content = response.get("content").get(type);
            assertThat(content)
                    .as(method + " " + path + " " + status + ": " + type)
                    .isNotNull();
            assertThat(schema(content.get("schema"))
                            .validate(JsonMapper.shared().readTree(answer.body())))
                    .as(method + " " + path + " " + status + ": " + answer.body())
                    .isEmpty();
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    private static Schema schema(JsonNode node) {
        return KNOWN.computeIfAbsent(node, shape -> {
            ObjectNode schema = ((ObjectNode) shape).deepCopy();
            schema.put("$id", "urn:answer:" + KNOWN.size());
            schema.set("components", DESCRIPTION.get("components"));
            return SCHEMAS.getSchema(schema);
        });
    }
}
