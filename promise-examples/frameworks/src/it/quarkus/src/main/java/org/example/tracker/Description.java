package org.example.tracker;

import io.github.promisemodel.json.schema.PlanSchema;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The shipped schemas as the components of the service's description; application.properties names them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI described) {
        byte[] shipped = PlanSchema.openApiText().getBytes(StandardCharsets.UTF_8);
        SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(shipped))
                .build()
                .model()
                .getComponents()
                .getSchemas()
                .forEach(described.getComponents()::addSchema);
    }
}
