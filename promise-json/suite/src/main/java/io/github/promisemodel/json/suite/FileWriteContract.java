package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.file.UnwritableFileException;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.tally.Bounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing to a file replaces it in one step, or leaves it as it was. */
public abstract class FileWriteContract {

    private final PlanFacade facade;

    protected FileWriteContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileHoldsThePlanAndNothingElseIsLeftBeside() throws IOException {
        Path file = folder.resolve("plan.json");

        facade.write(Samples.full(), file);

        assertThat(Files.readString(file)).isEqualTo(facade.toJson(Samples.full()));
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "x".repeat(100_000));

        facade.write(Samples.smallest(), file);

        assertThat(facade.read(file).orThrow()).isEqualTo(Samples.smallest());
        assertThat(names()).containsExactly("plan.json");
    }

    /** With the rules for names, roots and separators that Windows has; what its kernel does is not tried. */
    @Test
    void aFileIsWrittenReplacedAndReadByTheRulesOfWindows() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path file = Files.createDirectory(windows.getPath("C:\\plans")).resolve("plan.json");
            Path lines = file.resolveSibling("plans.jsonl");

            facade.write(Samples.smallest(), file);
            facade.write(Samples.full(), file);
            facade.writeEach(List.of(Samples.full(), Samples.smallest()), lines, PlanSequence.LINES);

            assertThat(facade.read(file).orThrow()).isEqualTo(Samples.full());
            try (PlanReader plans = facade.readEach(lines, PlanSequence.LINES)) {
                assertThat(plans.stream().map(item -> item.result().orThrow()))
                        .containsExactly(Samples.full(), Samples.smallest());
            }
            try (Stream<Path> written = Files.list(file.getParent())) {
                assertThat(written).containsExactlyInAnyOrder(file, lines);
            }
        }
    }

    @Test
    void theRightsThatWindowsHasAreKeptAndAReadOnlyFileIsRefused() throws IOException {
        Configuration rights = Configuration.windows().toBuilder()
                .setAttributeViews("basic", "owner", "dos", "acl")
                .build();
        try (FileSystem windows = Jimfs.newFileSystem(rights)) {
            Path file = Files.writeString(windows.getPath("C:\\plan.json"), "old");
            UserPrincipal owner = windows.getUserPrincipalLookupService().lookupPrincipalByName("team");
            AclEntry entry = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(owner)
                    .setPermissions(AclEntryPermission.READ_DATA)
                    .build();
            Files.setOwner(file, owner);
            Files.setAttribute(file, "acl:acl", List.of(entry));

            facade.write(Samples.smallest(), file);

            assertThat(Files.getOwner(file)).isEqualTo(owner);
            assertThat(Files.getAttribute(file, "acl:acl")).isEqualTo(List.of(entry));
            Files.setAttribute(file, "dos:readonly", true);
            assertThatThrownBy(() -> facade.write(Samples.full(), file))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessageContaining("read-only");
            assertThat(facade.read(file).orThrow()).isEqualTo(Samples.smallest());
        }
    }

    @Test
    void whatALinkLeadsToIsReplacedByPlansAndBySequencesOfPlans() throws IOException {
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.createDirectory(unix.getPath("/plans")).resolve("plan.json");
            Path link = Files.createSymbolicLink(unix.getPath("/link"), unix.getPath("plans/plan.json"));

            facade.write(Samples.smallest(), link);
            assertThat(facade.read(file).orThrow()).isEqualTo(Samples.smallest());
            facade.writeEach(List.of(Samples.full()), link, PlanSequence.LINES);
            assertThat(facade.read(file).orThrow()).isEqualTo(Samples.full());

            assertThat(link).isSymbolicLink();
            try (Stream<Path> written = Files.list(file.getParent())) {
                assertThat(written).containsExactly(file);
            }
        }
    }

    @Test
    void whileItIsWrittenTheOldFileStandsAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        WriteCodec<Plan> looking = (plan, out) -> {
            out.startArray();
            for (int i = 0; i < 10_000; i++) {
                out.text("as much as no buffer holds back");
            }
            try {
                assertThat(Files.readString(file)).isEqualTo("old");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.endArray();
        };

        facade.write(Samples.smallest(), looking, file);

        assertThat(Files.readString(file)).startsWith("[").endsWith("]\n");
    }

    @Test
    void aFailingWriteLeavesTheOldFileAndNoStrayOne() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        WriteCodec<Plan> failing = (plan, out) -> {
            out.startObject();
            out.name("half");
            throw new IllegalStateException("it failed");
        };

        assertThatThrownBy(() -> facade.write(Samples.smallest(), failing, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it failed");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aPlanThatCannotBeReadAgainIsNotWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Plan clashing = Samples.smallest().toBuilder()
                .extensions(Extensions.of("title", new ExtensionValue.Text("another")))
                .build();

        assertThatThrownBy(() -> facade.write(clashing, file)).isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aMissingFolderIsNamedAndNotMade() throws IOException {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> facade.write(Samples.smallest(), missing.resolve("plan.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("plan.json"));
        Files.writeString(taken.resolve("kept.txt"), "kept");

        assertThatThrownBy(() -> facade.write(Samples.smallest(), taken)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("plan.json");
        assertThat(taken.resolve("kept.txt")).hasContent("kept");
    }

    @Test
    void theRootOfAFileSystemIsNoFile() {
        assertThatThrownBy(() ->
                        facade.write(Samples.smallest(), folder.toAbsolutePath().getRoot()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a file that can be written");
    }

    @Test
    void aRelativePathIsTakenFromTheWorkingDirectory() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("plan.json"));

        facade.write(Samples.smallest(), relative);

        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void anyValueWithATableIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("bounds.json");

        facade.write(new Bounds(8, 15), TallyTables.BOUNDS, file);

        assertThat(Files.readString(file)).isEqualTo("{\n  \"least\": 8,\n  \"most\": 15\n}\n");
        assertThat(names()).containsExactly("bounds.json");
    }
}
