package org.example.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.promisemodel.json.schema.PlanSchema;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the service says of the library's types what is read and written, which their classes do not. */
@Configuration(proxyBeanMethods = false)
class Description {

    /** The shipped schemas as components. */
    @Bean
    OpenApiCustomizer components() throws JsonProcessingException {
        OpenAPI shipped = Json31.mapper().readValue(PlanSchema.openApiText(), OpenAPI.class);
        return described -> shipped.getComponents().getSchemas().forEach(described.getComponents()::addSchemas);
    }

    /** A type of the library is a reference to its component. */
    @Bean
    ModelConverter references() {
        return (asked, context, others) -> {
            Class<?> type = Json31.mapper().constructType(asked.getType()).getRawClass();
            return type.getName().startsWith("io.github.promisemodel.")
                    ? new JsonSchema().$ref("#/components/schemas/" + type.getSimpleName())
                    : others.next().resolve(asked, context, others);
        };
    }
}
