package io.github.promisemodel.tracker.api;

import io.github.promisemodel.json.schema.PlanSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API in OpenAPI: {@code openapi.json} beside this class, with the types that the library ships. */
final class Description {

    private static final String SCHEMAS = "/components/schemas";

    private Description() {}

    static String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream own = Objects.requireNonNull(Description.class.getResourceAsStream("openapi.json"))) {
            JsonNode description = mapper.readTree(own);
            JsonNode shipped = mapper.readTree(PlanSchema.openApiText()).at(SCHEMAS);
            ((ObjectNode) description.at(SCHEMAS)).setAll((ObjectNode) shipped);
            return description.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the same jar as this class
        }
    }
}
