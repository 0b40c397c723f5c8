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
 * A document of every kind that stands beside a plan, with every field, as {@link GoldenContract} has the plan. Let {@code
 * -Dgolden.update=true} write the files anew.
 */
public abstract class BesideGoldenContract {

    private static final Path SOURCE = Path.of("..", "suite", "src", "main", "resources", "golden");

    private static final List<BesideKind<?>> KINDS = BesideKind.ALL;

    private final PlanFacade facade;

    protected BesideGoldenContract(JsonLine line) {
        this.facade = line.facade();
    }

    private static String name(BesideKind<?> kind) {
        return "full-" + kind.name() + ".json";
    }

    private <T> String written(BesideKind<T> kind) {
        return facade.toJson(kind.full(), kind.codec());
    }

    private String golden(BesideKind<?> kind) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SOURCE.resolve(name(kind)), written(kind));
            return Files.readString(SOURCE.resolve(name(kind)));
        }
        return Files.readString(SuiteFiles.folder("golden").resolve(name(kind)));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void theFullDocumentIsWrittenAsItsGoldenFileAndReadFromIt(BesideKind<?> kind) throws IOException {
        assertThat(written(kind)).isEqualTo(golden(kind));
        assertThat((Object) facade.read(golden(kind), kind.codec()).orThrow()).isEqualTo(kind.full());
    }

    private static List<Arguments> tables() {
        return List.of(
                Arguments.of(BesideKind.GOVERNANCE, "", GovernanceTables.GOVERNANCE),
                Arguments.of(BesideKind.GOVERNANCE, "/bodies/0", GovernanceTables.BODY),
                Arguments.of(BesideKind.GOVERNANCE, "/lines/0", GovernanceTables.LINE),
                Arguments.of(BesideKind.DATA_MAP, "", DataMapTables.DATA_MAP),
                Arguments.of(BesideKind.DATA_MAP, "/dataSets/0", DataMapTables.DATA_SET),
                Arguments.of(BesideKind.DATA_MAP, "/questions/0", DataMapTables.QUESTION),
                Arguments.of(BesideKind.ATTENTION, "", AttentionTables.RULES),
                Arguments.of(BesideKind.ATTENTION, "/earlyWarnings/0", AttentionTables.EARLY_WARNING));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFieldOfATableStandsInTheGoldenFileInItsOrderBeforeTheUnknownOnes(
            BesideKind<?> kind, String pointer, ObjectTable<?, ?> table) throws IOException {
        List<String> names = List.copyOf(JsonValues.fields(
                        JsonValues.at(facade.read(golden(kind), ValueCodecs.ANY).orThrow(), pointer))
                .names());

        assertThat(names).startsWith(table.names().toArray(String[]::new));
        assertThat(names).hasSize(table.names().size() + 2).endsWith("later");
    }
}
