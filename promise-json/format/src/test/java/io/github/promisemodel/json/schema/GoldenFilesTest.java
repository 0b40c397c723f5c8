package io.github.promisemodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.promisemodel.json.token.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The schemas and the field reference are what the tables say. A change of one of the files is a change of the format: look
 * at it, then let {@code -Dgolden.update=true} write the file anew.
 */
@Tag("class-path")
class GoldenFilesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path REFERENCE = Path.of("..", "FORMAT.md");

    private static String golden(Path file, String made) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, made);
        }
        return Files.readString(file);
    }

    private static Path file(String resource) {
        return RESOURCES.resolve(resource.substring(1));
    }

    private static String written(JsonSchema schema) {
        JsonText out = new JsonText();
        JsonSchema.CODEC.write(schema, out);
        return out.toString();
    }

    private static String openApi() {
        JsonText out = new JsonText();
        PlanSchema.ALL.writeOpenApi(out);
        return out.toString();
    }

    private static String head(String name) {
        try (InputStream in = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference() {
        return head("format-head.md")
                        .replace("{versions}\n", FieldReference.versions())
                        .replace("{limits}\n", FieldReference.limits())
                + "\n## Types of a plan\n\n"
                + FieldReference.types(PlanSchema.PLAN)
                + "\n## Types of companion documents\n\n"
                + head("companion-head.md")
                + "\n"
                + FieldReference.types(PlanSchema.COMPANION)
                + "\n## Types of results\n\n"
                + head("results-head.md")
                + "\n"
                + FieldReference.types(PlanSchema.RESULTS);
    }

    @Test
    void theSchemaOfAPlanIsWhatItsTablesSay() throws IOException {
        String made = written(PlanSchema.PLAN);

        assertThat(made).isEqualTo(golden(file(PlanSchema.PLAN_FILE), made));
    }

    @Test
    void theCompanionSchemaIsWhatTheTablesSay() throws IOException {
        String made = written(PlanSchema.COMPANION);

        assertThat(made).isEqualTo(golden(file(PlanSchema.COMPANION_FILE), made));
    }

    @Test
    void theSchemasOfResultsAreWhatTheirTablesSay() throws IOException {
        String made = written(PlanSchema.RESULTS);

        assertThat(made).isEqualTo(golden(file(PlanSchema.RESULTS_FILE), made));
    }

    @Test
    void theComponentsOfOpenApiAreWhatTheTablesSay() throws IOException {
        String made = openApi();

        assertThat(made).isEqualTo(golden(file(PlanSchema.OPEN_API_FILE), made));
    }

    @Test
    void theFieldReferenceIsWhatTheTablesSay() throws IOException {
        String made = reference();

        assertThat(made).isEqualTo(golden(REFERENCE, made));
    }

    @Test
    void theFilesAreInTheLibrary() {
        assumeFalse(Boolean.getBoolean("golden.update"), "those in the library are written anew with the next build");

        assertThat(PlanSchema.planText()).isEqualTo(written(PlanSchema.PLAN));
        assertThat(PlanSchema.companionText()).isEqualTo(written(PlanSchema.COMPANION));
        assertThat(PlanSchema.resultsText()).isEqualTo(written(PlanSchema.RESULTS));
        assertThat(PlanSchema.openApiText()).isEqualTo(openApi());
        assertThat(getClass().getResource(PlanSchema.PLAN_FILE)).isNotNull();
    }
}
