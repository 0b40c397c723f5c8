package io.github.promisemodel.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    private int run(Object... arguments) {
        StringWriter written = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = Main.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintWriter(written),
                new PrintWriter(complained));
        out = written.toString();
        err = complained.toString();
        assertThat(err).doesNotContain("Exception", "\tat ");
        return code;
    }

    private Path plan(Plan plan) throws IOException {
        Path file = folder.resolve("plan.json");
        PlanJson.DEFAULT.write(plan, file);
        return file;
    }

    @Test
    void importedPlanIsExportedByteForByte() throws IOException {
        Path data = folder.resolve("data");
        Path file = plan(PLAN);
        Path exported = folder.resolve("exported.json");

        assertThat(run("import", file, data)).isZero();
        assertThat(run("export", data, exported)).isZero();
        assertThat(exported).hasSameBinaryContentAs(file);
        assertThat(run("check", data)).isZero();
        assertThat(out).contains("it is whole, up to version 1");
    }

    @Test
    void earlierVersionIsExported() throws IOException {
        Path data = folder.resolve("data");
        Path exported = folder.resolve("exported.json");
        run("import", plan(PLAN), data);
        run("import", plan(PLAN.without("4.1")), data);

        assertThat(run("export", data, exported, "--version", 1)).isZero();
        assertThat(exported).hasContent(PlanJson.DEFAULT.toJson(PLAN));
        assertThat(run("export", data, exported, "--version", 3)).isEqualTo(2);
        assertThat(err).contains("there is no version 3");
    }

    @Test
    void runningTrackerIsCopiedAndExportedAndNotReplaced() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup.db");
        Path exported = folder.resolve("exported.json");
        try (Serving serving = Serving.start(data, 0)) {
            Browser editor = new Browser(serving.address(), Role.EDITOR);
            assertThat(editor.assess("4.1", "Done since").statusCode()).isEqualTo(303);

            assertThat(run("backup", data, backup)).isZero();
            assertThat(run("export", data, exported)).isZero();
            assertThat(exported).content().contains("Done since");
            assertThat(run("check", data)).isZero();

            assertThat(run("restore", backup, data, "--replace")).isEqualTo(2);
            assertThat(err).contains("a tracker is running with this folder");
            assertThat(run("import", exported, data)).isEqualTo(2);
            assertThat(run("serve", data, "--port", 0)).isEqualTo(2);
            assertThat(editor.get("entries/4.1").statusCode()).isEqualTo(200);
        }

        assertThat(run("restore", backup, data)).isEqualTo(2);
        assertThat(err).contains("--replace");
        assertThat(run("restore", backup, data, "--replace")).isZero();
        assertThat(run("export", data, folder.resolve("restored.json"))).isZero();
        assertThat(folder.resolve("restored.json")).hasSameBinaryContentAs(exported);
    }

    @Test
    void portThatIsInUseIsTold() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", folder, "--port", socket.getLocalPort())).isEqualTo(2);
        }
        assertThat(err).startsWith("The port is in use").hasLineCount(1);
        Serving.start(folder, 0).close(); // nothing was left that keeps the folder
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "soon"})
    void portThatCannotBeIsRefused(String port) {
        assertThat(run("serve", folder, "--port", port)).isEqualTo(2);
        assertThat(err).contains("port");
    }

    @Test
    void fileInThePlaceOfAFolderIsTold() throws IOException {
        assertThat(run("serve", plan(PLAN))).isEqualTo(2);
        assertThat(err).contains("it is not a folder").hasLineCount(1);
        assertThat(run("serve", folder.resolve("plan.json").resolve("below"))).isEqualTo(2);
        assertThat(err).contains("cannot be made or written").hasLineCount(1);
    }

    @Test
    void brokenFileIsTold() throws IOException {
        Files.writeString(folder.resolve("plan.db"), "no database");

        assertThat(run("serve", folder, "--port", 0)).isEqualTo(2);
        assertThat(err).contains("it is damaged, or is not a database").hasLineCount(1);
        assertThat(run("check", folder)).isEqualTo(2);
        assertThat(run("backup", folder, folder.resolve("backup.db"))).isEqualTo(2);
        assertThat(folder.resolve("backup.db")).doesNotExist();
    }

    @Test
    void planThatCannotBeReadIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "{\n");

        assertThat(run("import", file, folder)).isEqualTo(2);
        assertThat(err).contains("line 2");
        assertThat(run("import", folder.resolve("none.json"), folder)).isEqualTo(2);
        assertThat(err).contains("there is no such file");
    }

    @Test
    void emptyFolderHasNothingToCopy() {
        assertThat(run("backup", folder, folder.resolve("backup.db"))).isEqualTo(2);
        assertThat(run("export", folder, folder.resolve("plan.json"))).isEqualTo(2);
        assertThat(run("check", folder)).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void commandLineThatIsNotUnderstoodIsAnsweredWithHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("serve", "backup", "restore", "import", "export", "check");
        assertThat(run("help", "restore")).isZero();
        assertThat(out).contains("--replace");
    }
}
