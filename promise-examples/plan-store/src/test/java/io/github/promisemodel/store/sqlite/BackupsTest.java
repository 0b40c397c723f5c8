package io.github.promisemodel.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupsTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    private Path backup;

    @BeforeEach
    void nameBackup() {
        backup = folder.resolve("backup.db");
    }

    private static void fill(Path folder, Plan... plans) {
        try (PlanFolder taken = PlanFolder.take(folder);
                PlanStore store = PlanStore.open(taken.file())) {
            Optional<PlanVersion> before = Optional.empty();
            for (Plan plan : plans) {
                before = Optional.of(StoredPlans.record(store, before, plan));
            }
        }
    }

    /** Eight write while five copies are made: each copy is a version that was, with all of its history. */
    @Test
    void backupWhileOthersWriteIsAVersionThatWas() throws Exception {
        Path plan = PlanFolder.file(folder);
        CountDownLatch begun = new CountDownLatch(8);
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<Path> copies = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try (KeptPlan tracker = KeptPlan.open(plan, Clock.systemUTC())) {
            tracker.load(PLAN, Role.APPROVER, Optional.empty());
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Action action = PLAN.getActions().get(i);
                writing.add(writers.submit(() -> write(tracker, action.getId(), begun, goesOn)));
            }
            begun.await();
            for (int i = 0; i < 5; i++) {
                copies.add(folder.resolve("copy-" + i + ".db"));
                Backups.backup(plan, copies.get(i));
            }
            goesOn.set(false);
            for (Future<?> each : writing) {
                each.get();
            }
            for (Path copy : copies) {
                PlanVersion copied = SavedPlan.of(copy).version(Optional.empty());
                StoredPlans.assertSame(
                        copied, tracker.at(copied.number()).orElseThrow().plan());
                StoredPlans.assertSame(SavedPlan.of(copy).version(Optional.of(1L)), PLAN);
            }
        } finally {
            goesOn.set(false);
            writers.shutdown();
        }

        try (PlanFolder other = PlanFolder.take(folder.resolve("other"))) {
            Backups.restore(copies.get(4), other, false);
            try (KeptPlan restored = KeptPlan.open(other.file(), Clock.systemUTC())) {
                StoredPlans.assertSame(
                        SavedPlan.of(copies.get(4)).version(Optional.empty()),
                        restored.latest().plan());
                long number = restored.latest().number();
                restored.load(StoredPlans.with(PLAN, "Restored"), Role.APPROVER, Optional.empty());
                assertThat(restored.latest().number()).isEqualTo(number + 1);
            }
        }
    }

    private static void write(KeptPlan tracker, String entry, CountDownLatch begun, AtomicBoolean goesOn) {
        for (int i = 0; goesOn.get(); i++) {
            String title = "Title " + i;
            tracker.change(Change.of(
                    Role.EDITOR,
                    ChangeKind.EDITED,
                    plan -> ReadResult.of(plan.with(
                            entry,
                            Action.class,
                            action -> action.toBuilder().title(title).build()))));
            begun.countDown();
        }
    }

    @Test
    void backupDoesNotReplaceAFile() throws IOException {
        fill(folder, PLAN);
        Files.writeString(backup, "kept");

        assertThatThrownBy(() -> Backups.backup(PlanFolder.file(folder), backup))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("there is a file of this name");
        assertThat(backup).hasContent("kept");
    }

    @Test
    void restoreDoesNotReplaceAPlanUnlessToldTo() {
        fill(folder, PLAN);
        Backups.backup(PlanFolder.file(folder), backup);
        Path other = folder.resolve("other");
        fill(other, StoredPlans.with(PLAN, "Other"));

        try (PlanFolder taken = PlanFolder.take(other)) {
            assertThatThrownBy(() -> Backups.restore(backup, taken, false)).isInstanceOf(StorageException.class);
            assertThat(title(taken.file())).isEqualTo("Other");

            Path kept = Backups.restore(backup, taken, true).orElseThrow();
            assertThat(title(taken.file())).isEqualTo(PLAN.getTitle());
            assertThat(title(kept)).isEqualTo("Other");
        }
    }

    private static String title(Path file) {
        return SavedPlan.of(file).version(Optional.empty()).plan().getTitle();
    }

    /** The triggers that keep the history are taken off first, as somebody would do who meant it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "versions are missing | DELETE FROM version WHERE number = 2",
                "changes do not follow on each other | UPDATE change SET json_after = '{}' WHERE version = 1 AND piece = ''",
                "changes are not in the state | UPDATE change SET json_after = '{}' WHERE version = 3 AND piece = ''",
                "changes are not in the state | DELETE FROM piece WHERE piece = '4.1'",
                "changes are not in the state | UPDATE piece SET json = '{}' WHERE piece = '4.1'",
                "entries of the state have no change | INSERT INTO piece VALUES ('other', 1, 'action 1 a1', '{}')",
                "rows belong to nothing | INSERT INTO request VALUES ('key', 'digest', 99, '')",
            })
    void backupWhoseHistoryDoesNotComeToItsStateIsNotRestored(String fault, String statement) {
        fill(folder, PLAN, StoredPlans.with(PLAN, "Second"), StoredPlans.with(PLAN, "Third"));
        Backups.backup(PlanFolder.file(folder), backup);
        StoredPlans.run(
                backup,
                "PRAGMA foreign_keys = 0",
                "DROP TRIGGER version_stays",
                "DROP TRIGGER version_is_kept",
                "DROP TRIGGER change_stays",
                "DROP TRIGGER change_is_kept",
                statement);

        assertThat(SavedPlan.of(backup).fault().orElseThrow()).contains(fault);
        refuse(backup);
    }

    @Test
    void damagedBackupIsNotRestored() throws IOException {
        fill(folder, PLAN);
        Backups.backup(PlanFolder.file(folder), backup);
        byte[] bytes = Files.readAllBytes(backup);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
        Files.write(backup, bytes);

        refuse(backup);
    }

    @Test
    void halfABackupIsNotRestored() throws IOException {
        fill(folder, PLAN);
        Backups.backup(PlanFolder.file(folder), backup);
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));

        refuse(backup);
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        Files.writeString(backup, "{}");
        refuse(backup);
        refuse(folder.resolve("nothing"));
        refuse(folder);
    }

    private void refuse(Path file) {
        Path other = folder.resolve("other");
        try (PlanFolder taken = PlanFolder.take(other)) {
            assertThatThrownBy(() -> Backups.restore(file, taken, false)).isInstanceOf(StorageException.class);
            assertThat(other.toFile().list()).containsExactly("tracker.lock");
        }
    }

    @Test
    void folderIsOneTrackersAtATime() {
        try (PlanFolder taken = PlanFolder.take(folder)) {
            assertThatThrownBy(() -> PlanFolder.take(folder))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("a tracker is running with this folder");
            assertThat(taken.file()).doesNotExist();
        }
        PlanFolder.take(folder).close();
    }
}
