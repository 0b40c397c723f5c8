package io.github.promisemodel.office.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.command.OfficeRun;
import io.github.promisemodel.json.jackson3.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code promise import}. */
final class ImportCommandTest {

    private static final String MAP = "sheets/benefits-register.map.json";

    @TempDir
    Path folder;

    private String out() {
        return folder.resolve("plan.json").toString();
    }

    /** The register with a status that is none, and one row that is right. */
    private String wrong() throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(
                file, Files.readString(Path.of("sheets/benefits-register.csv")).replace(",Amber,", ",Amberish,"));
        return file.toString();
    }

    @Test
    void withARejectNothingIsWritten() throws IOException {
        OfficeRun run = OfficeRun.of("import", wrong(), "--map", MAP, "--out", out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("sheet register, cell G4: \"Amberish\" is no status")
                .contains("Blue, Green, Amber, Red");
        assertThat(run.out()).isEqualTo("Entries in the sheet: 3; rejected cells and rows: 1; nothing is written\n");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void partialWritesTheOthers() throws IOException {
        OfficeRun run = OfficeRun.of("import", wrong(), "--map", MAP, "--out", out(), "--partial");
        assertThat(run.code()).isEqualTo(1);
        assertThat(PlanJson.DEFAULT.read(Path.of(out())).orThrow().getBenefits())
                .hasSize(2);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithEveryReason() throws IOException {
        Path map = folder.resolve("map.json");
        Files.writeString(map, "{ \"format\": \"promise-sheet-map/1\", \"sheet\": [] }");
        OfficeRun run = OfficeRun.of("import", wrong(), "--map", map.toString(), "--out", out());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/plan").contains("/sheet");
        assertThat(OfficeRun.of("import", "none.csv", "--map", MAP, "--out", out())
                        .err())
                .isEqualTo("none.csv: there is no such file\n");
        assertThat(OfficeRun.of("import", wrong()).err()).startsWith("--map and --out are required");
        assertThat(OfficeRun.of("import", wrong(), "--map", MAP, "--out", out(), "--as-of", "soon")
                        .err())
                .startsWith("--as-of: 'soon' is not a date");
        Path secret = folder.resolve("secret.xls");
        Files.write(secret, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        OfficeRun refused = OfficeRun.of("import", secret.toString(), "--map", MAP, "--out", out());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith(secret + ": it is protected by a password");
    }

    @Test
    void aDraftIsWrittenWithWhatItIsUnsureOf() {
        String map = folder.resolve("draft.json").toString();
        OfficeRun run = OfficeRun.of("import", "sheets/pentana-export.xlsx", "--draft", map);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Written to " + map).contains("In Progress, Completed");
        assertThat(run.err()).isEmpty();
        OfficeRun by = OfficeRun.of(
                "import", "sheets/pentana-export.xlsx", "--map", map, "--out", out(), "--as-of", "2025-03-31");
        assertThat(by.err()).contains("cell F6: \"Completed\" is no status");
    }
}
