package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A companion document of every kind, with every field, as {@link GoldenContract} has the plan. Let {@code
 * -Dgolden.update=true} write the files anew.
 */
public abstract class CompanionGoldenContract {

    private static final Path SOURCE = Path.of("..", "suite", "src", "main", "resources", "golden");

    private static final List<CompanionKind<?>> KINDS = CompanionKind.ALL;

    private final PlanFacade facade;

    protected CompanionGoldenContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static String name(CompanionKind<?> kind) {
        return "full-" + kind.name() + ".json";
    }

    private <T> String written(CompanionKind<T> kind) {
        return facade.toJson(kind.full(), kind.codec());
    }

    private String golden(CompanionKind<?> kind) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SOURCE.resolve(name(kind)), written(kind));
            return Files.readString(SOURCE.resolve(name(kind)));
        }
        return Files.readString(SuiteFiles.folder("golden").resolve(name(kind)));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void theFullDocumentIsWrittenAsItsGoldenFileAndReadFromIt(CompanionKind<?> kind) throws IOException {
        assertThat(written(kind)).isEqualTo(golden(kind));
        assertThat((Object) facade.read(golden(kind), kind.codec()).orThrow()).isEqualTo(kind.full());
    }

    private static List<Arguments> tables() {
        return List.of(
                Arguments.of(CompanionKind.GOVERNANCE, "", GovernanceTables.GOVERNANCE),
                Arguments.of(CompanionKind.GOVERNANCE, "/bodies/0", GovernanceTables.BODY),
                Arguments.of(CompanionKind.GOVERNANCE, "/lines/0", GovernanceTables.LINE),
                Arguments.of(CompanionKind.DATA_MAP, "", DataMapTables.DATA_MAP),
                Arguments.of(CompanionKind.DATA_MAP, "/dataSets/0", DataMapTables.DATA_SET),
                Arguments.of(CompanionKind.DATA_MAP, "/questions/0", DataMapTables.QUESTION),
                Arguments.of(CompanionKind.ATTENTION, "", AttentionTables.RULES),
                Arguments.of(CompanionKind.ATTENTION, "/earlyWarnings/0", AttentionTables.EARLY_WARNING));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFieldOfATableStandsInTheGoldenFileInItsOrderBeforeTheUnknownOnes(
            CompanionKind<?> kind, String pointer, ObjectTable<?, ?> table) throws IOException {
        List<String> names = List.copyOf(JsonValues.fields(
                        JsonValues.at(facade.read(golden(kind), ValueCodecs.ANY).orThrow(), pointer))
                .names());

        assertThat(names).startsWith(table.names().toArray(String[]::new));
        assertThat(names).hasSize(table.names().size() + 2).endsWith("later");
    }
}
