package io.github.promisemodel.office.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.command.OfficeRun;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetLimits;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up sheets: they are as they are made, and the commands of the README run on them. */
final class ShippedSheetsTest {

    private static final Path SHEETS = Path.of("sheets");

    @TempDir
    Path folder;

    @Test
    void theyAreAsTheyAreMade() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            make(SHEETS);
        }
        make(folder);
        for (String name : List.of("pentana-export.xlsx", "measures.xlsx", "action-plan.ods")) {
            assertThat(rows(SHEETS.resolve(name))).as(name).isEqualTo(rows(folder.resolve(name)));
        }
    }

    private static void make(Path into) throws IOException {
        MadeUpSheets.pentanaExport(into.resolve("pentana-export.xlsx"));
        MadeUpSheets.measures(into.resolve("measures.xlsx"));
        MadeUpSheets.actionPlan(into.resolve("action-plan.ods"));
    }

    private static List<?> rows(Path file) throws IOException {
        return SheetFile.read(file, SheetLimits.DEFAULT).grids().stream()
                .map(SheetGrid::rows)
                .toList();
    }

    // ------------------------------------------------------------------------

    private static String run(int code, String... words) {
        OfficeRun run = OfficeRun.of(words);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        return run.out() + run.err();
    }

    private static String sheet(String name) {
        return SHEETS.resolve(name).toString();
    }

    @Test
    void anExportIsImportedReportedAndReconciled() throws IOException {
        String plan = folder.resolve("export.json").toString();
        assertThat(run(
                        0,
                        "import",
                        sheet("pentana-export.xlsx"),
                        "--map",
                        sheet("pentana-export.map.json"),
                        "--out",
                        plan))
                .contains("Entries in the sheet: 5; rejected cells and rows: 0");
        assertThat(run(0, "report", plan)).contains("NM-2.10");
        run(0, "reconcile", plan);
        Plan read = PlanJson.DEFAULT.read(Path.of(plan)).orThrow();
        assertThat(read.getActions()).hasSize(5);
        assertThat(read.getActions().get(2).getDue()).contains(PartialDate.parse("2026-03-31"));
        assertThat(read.getActions().get(2).getAssessments().get(0).getPercentComplete())
                .contains(45);
    }

    @Test
    void aPlanIsImportedFromThreeSheets() throws IOException {
        String plan = folder.resolve("plan.json").toString();
        run(0, "import", sheet("action-plan.ods"), "--map", sheet("action-plan.map.json"), "--out", plan);
        run(
                0,
                "import",
                sheet("benefits-register.csv"),
                "--map",
                sheet("benefits-register.map.json"),
                "--into",
                plan,
                "--out",
                plan);
        run(0, "import", sheet("measures.xlsx"), "--map", sheet("measures.map.json"), "--into", plan, "--out", plan);
        Plan read = PlanJson.DEFAULT.read(Path.of(plan)).orThrow();
        assertThat(read.getActions()).hasSize(4);
        assertThat(read.getActions().get(0).getMilestones()).hasSize(2);
        assertThat(read.getBenefits()).hasSize(3);
        assertThat(PlacedMeasure.of(read)).hasSize(8);
        var measure = read.getAreas().get(0).getMeasures().get(0);
        assertThat(measure.getObservations().get(0).getValue()).contains(Ratio.of(60, 84));
        assertThat(measure.getObservations().get(0).getAsPrinted()).contains("71%");
        assertThat(measure.getOverrides().get(1).getStatus()).contains(BenefitStatus.GREEN);
        assertThat(run(0, "report", plan)).contains("Voice").contains("Open a family hub in each locality");
        run(0, "reconcile", plan);
        String before = Files.readString(Path.of(plan));
        for (String name : List.of("action-plan.ods", "benefits-register.csv", "measures.xlsx")) {
            String map = sheet(name.substring(0, name.lastIndexOf('.')) + ".map.json");
            assertThat(run(0, "import", sheet(name), "--map", map, "--into", plan, "--out", plan))
                    .startsWith("Nothing changed.");
        }
        assertThat(Files.readString(Path.of(plan))).isEqualTo(before);
    }
}
