package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.CompanionKind;
import io.github.promisemodel.json.suite.Corpus;
import io.github.promisemodel.json.suite.ResultSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The components of OpenAPI say what the schemas say. */
class OpenApiComponentsTest {

    private static final ObjectNode DOCUMENT = (ObjectNode) SchemaAgreement.TREES.readTree(PlanSchema.openApiText());
    private static final JsonNode COMPONENTS = DOCUMENT.at("/components/schemas");
    private static final String START = "#/components/schemas/";
    private static final List<ResultSample<?>> SAMPLES = ResultSample.ALL;

    /** The schema of a component, as OpenAPI has it: in the dialect 2020-12, referring to others by their place. */
    private static Schema component(String name) {
        ObjectNode schema = SchemaAgreement.TREES.createObjectNode();
        schema.put("$id", "urn:components:" + name);
        schema.put("$ref", START + name);
        schema.set("components", DOCUMENT.get("components"));
        return SchemaAgreement.SCHEMAS.getSchema(schema);
    }

    @Test
    void aReferenceIsToAComponent() {
        assertThat(DOCUMENT.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith(START))
                .allSatisfy(reference -> assertThat(COMPONENTS.has(reference.substring(START.length())))
                        .isTrue());
    }

    @Test
    void aNameIsOneThatOpenApiTakes() {
        assertThat(COMPONENTS.propertyNames()).allMatch(name -> name.matches("[a-zA-Z0-9._-]+"));
    }

    @Test
    void everyDefinitionOfTheSchemasIsAComponent() {
        Set<String> names = new TreeSet<>(List.of("Plan"));
        for (String schema :
                Arrays.asList(PlanSchema.planText(), PlanSchema.companionText(), PlanSchema.resultsText())) {
            names.addAll(SchemaAgreement.TREES.readTree(schema).get("$defs").propertyNames());
        }

        assertThat(new TreeSet<>(COMPONENTS.propertyNames())).isEqualTo(names);
    }

    @Test
    void theVersionsAndIdsOfSchemasAreNotInside() {
        assertThat(DOCUMENT.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(COMPONENTS.findValues("$schema")).isEmpty();
        assertThat(COMPONENTS.findValues("$id")).isEmpty();
    }

    @Test
    void plansAndCompanionDocumentsAreValidToTheirComponents() throws IOException {
        Schema plan = component("Plan");
        for (Path file : Corpus.of("promise-plan-1").files("valid-")) {
            assertThat(plan.validate(SchemaAgreement.tree(file).orElseThrow()))
                    .as(file.toString())
                    .isEmpty();
        }
        for (Path file : Corpus.of("promise-companion-1").files("valid-")) {
            String definition =
                    CompanionKind.ofFile(file.getFileName().toString()).definition();
            assertThat(component(definition).validate(SchemaAgreement.tree(file).orElseThrow()))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(plan.validate(SchemaAgreement.TREES.readTree("{\"format\":\"promise-plan/1\"}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aResultIsValidToItsComponent(ResultSample<?> sample) {
        assertThat(component(sample.definition()).validate(written(sample))).isEmpty();
    }

    private static <T> JsonNode written(ResultSample<T> sample) {
        return SchemaAgreement.TREES.readTree(PlanJson.DEFAULT.toJson(sample.result(), sample.table()));
    }
}
