package io.github.promisemodel.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.store.KeptPlan;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, whose answers every test of the API is compared with. */
class OpenApiTest {

    private static final JsonNode DESCRIPTION = JsonMapper.shared().readTree(Description.json());

    @TempDir
    Path folder;

    private static Set<String> described() {
        return DESCRIPTION
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedOneIsARoute() {
        try (KeptPlan tracker = KeptPlan.open(folder.resolve("plan.db"), Clock.systemUTC())) {
            Javalin server = Javalin.create(config -> new PlanApi(() -> tracker).install(config));

            Set<String> routes = server.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(route -> route.endpoint)
                    .filter(route -> route.method.isHttpMethod())
                    .map(route -> route.method + " " + route.path)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(routes).isEqualTo(described()).hasSize(16);
        }
    }

    @Test
    void everyReferenceIsToSomethingThatIsThere() {
        assertThat(DESCRIPTION.findValuesAsString("$ref"))
                .hasSizeGreaterThan(300)
                .allSatisfy(reference -> assertThat(
                                DESCRIPTION.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyPartOfAPathIsAParameter() {
        DESCRIPTION
                .get("paths")
                .forEachEntry((path, operations) -> operations.forEach(operation -> {
                    Set<String> parameters = new TreeSet<>();
                    operation
                            .path("parameters")
                            .forEach(parameter -> parameters.add(DescribedAnswers.resolved(parameter)
                                    .get("name")
                                    .asString()));
                    assertThat(path.contains("{id}")).as(path).isEqualTo(parameters.contains("id"));
                    assertThat(path.contains("{n}")).as(path).isEqualTo(parameters.contains("n"));
                }));
    }

    @Test
    void theTypesOfTheLibraryAreThoseThatItShips() {
        JsonNode shipped =
                JsonMapper.shared().readTree(PlanSchema.openApiText()).at("/components/schemas");

        shipped.forEachEntry((name, schema) ->
                assertThat(DESCRIPTION.at("/components/schemas").get(name)).isEqualTo(schema));
        assertThat(shipped.size()).isGreaterThan(100);
    }

    @Test
    void itIsServed() {
        try (ApiClient client = ApiClient.start(folder)) {
            assertThat(client.get("/api/openapi.json").body()).isEqualTo(Description.json());
        }
    }
}
