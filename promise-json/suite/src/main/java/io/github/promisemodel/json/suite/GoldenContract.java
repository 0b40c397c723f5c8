package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.foundation.FoundationTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan with every field, byte for byte. A change of the output is a change of the format: look at it, then let
 * {@code -Dgolden.update=true} write the file anew.
 */
@Tag("class-path")
public abstract class GoldenContract {

    private final PlanFacade facade;

    protected GoldenContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static final Path FILE = SuiteFiles.folder("golden").resolve("full-plan.json");
    private static final Path SOURCE = Path.of("..", "suite", "src", "main", "resources", "golden", "full-plan.json");

    private byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(plan, out);
        return out.toByteArray();
    }

    private byte[] golden() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(SOURCE, written(Samples.full()));
            return Files.readAllBytes(SOURCE);
        }
        return Files.readAllBytes(FILE);
    }

    @Test
    void theFullPlanIsWrittenAsTheGoldenFile() throws IOException {
        assertThat(new String(written(Samples.full()), StandardCharsets.UTF_8))
                .isEqualTo(new String(golden(), StandardCharsets.UTF_8));
        assertThat(written(Samples.full())).isEqualTo(golden());
    }

    @Test
    void theGoldenFileIsReadToTheFullPlan() throws IOException {
        assertThat(facade.read(golden()).orThrow()).isEqualTo(Samples.full());
    }

    @Test
    void theGoldenFileIsWrittenAgainByteForByte() throws IOException {
        assertThat(written(facade.read(golden()).orThrow())).isEqualTo(golden());
    }

    private static List<Arguments> tables() {
        return List.of(
                Arguments.of("", PlanTables.PLAN),
                Arguments.of("/period", PlanTables.PERIOD),
                Arguments.of("/statusScheme", StatusTables.STATUS_SCHEME),
                Arguments.of("/statusScheme/actions/0", StatusTables.WORDING_OF_ACTIONS),
                Arguments.of("/documents/0", ReferenceTables.DOCUMENT),
                Arguments.of("/callsToAction/0", FoundationTables.CALL_TO_ACTION),
                Arguments.of("/areas/0", PlanTables.AREA),
                Arguments.of("/groups/0", PlanTables.ENTRY_GROUP),
                Arguments.of("/areas/0/actions/0", ActionTables.ACTION),
                Arguments.of("/areas/0/actions/0/keyDates/0", ActionTables.KEY_DATE),
                Arguments.of("/areas/0/actions/0/disposition", StatusTables.DISPOSITION),
                Arguments.of("/areas/0/actions/0/disposition/to/0", ReferenceTables.ENTRY_LINK),
                Arguments.of("/areas/0/benefits/0", BenefitTables.BENEFIT),
                Arguments.of("/published/0", PublishedTables.PUBLISHED_FIGURE),
                Arguments.of("/published/0/open/0", PublishedTables.OPEN_COUNT),
                Arguments.of("/published/0/combined", PublishedTables.COMBINED_FIGURE),
                Arguments.of("/publications/0", PublishedTables.PUBLICATION),
                Arguments.of("/publications/0/corrections/0", PublishedTables.CORRECTION));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFieldOfATableStandsInTheGoldenFileInItsOrderBeforeTheUnknownOnes(String pointer, ObjectTable<?, ?> table)
            throws IOException {
        ExtensionValue object =
                JsonValues.at(facade.read(golden(), ValueCodecs.ANY).orThrow(), pointer);

        List<String> names = new ArrayList<>(JsonValues.fields(object).names());

        assertThat(names).startsWith(table.names().toArray(String[]::new));
        assertThat(names).hasSize(table.names().size() + 2).endsWith("later");
    }

    @Test
    void theAssessmentsOfTheGoldenFileHaveEveryFieldBetweenThem() throws IOException {
        ExtensionValue golden = facade.read(golden(), ValueCodecs.ANY).orThrow();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            names.addAll(JsonValues.fields(JsonValues.at(golden, "/areas/0/actions/0/assessments/" + i))
                    .names());
        }

        assertThat(names).containsAll(AssessmentTables.OF_ACTION.names());
    }
}
