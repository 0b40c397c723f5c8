package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.command.OfficeRun;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code promise export}, and {@code promise import} of what it wrote. */
class ExportCommandTest {

    @TempDir
    Path folder;

    private Path plan = Path.of("plan.json");

    @BeforeEach
    void writePlan() throws IOException {
        plan = folder.resolve("plan.json");
        Files.writeString(plan, Reports.shipped("north-ayrshire-2021-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.xlsx", "book.ods"})
    void whatWasExportedIsImportedWithoutAMap(String name) throws IOException {
        Path book = folder.resolve(name);
        Path again = folder.resolve("again.json");
        OfficeRun exported = OfficeRun.of("export", plan.toString(), "--out", book.toString());
        OfficeRun imported = OfficeRun.of("import", book.toString(), "--out", again.toString());

        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(PlanJson.DEFAULT.read(again).orThrow())
                .isEqualTo(PlanJson.DEFAULT.read(plan).orThrow());
    }

    @Test
    void anotherNameIsRefused() {
        OfficeRun run = OfficeRun.of(
                "export", plan.toString(), "--out", folder.resolve("book.xls").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ends in .xlsx or .ods");
    }

    @Test
    void anotherWorkbookNeedsAMap() {
        Path book = folder.resolve("report.ods");
        OfficeRun report = OfficeRun.of("report", plan.toString(), "--format", "ods", "--out", book.toString());
        OfficeRun run = OfficeRun.of(
                "import", book.toString(), "--out", folder.resolve("again.json").toString());

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--map is required");
    }
}
