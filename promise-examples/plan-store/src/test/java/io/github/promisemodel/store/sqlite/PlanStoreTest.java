package io.github.promisemodel.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PieceChange;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.plan.Version;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanStoreTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("plan.db");
    }

    @Test
    void newFileHasNoPlan() {
        try (PlanStore store = PlanStore.open(file)) {
            assertThat(store.latest()).isEmpty();
            assertThat(store.at(1)).isEmpty();
            assertThat(store.numberAt(Instant.MAX.minusSeconds(1))).isEmpty();
            assertThat(store.versions(9)).isEmpty();
        }
    }

    @Test
    void versionOfAMomentIsTheLastRecordedByThen() {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            StoredPlans.record(store, Optional.of(first), StoredPlans.with(PLAN, "Later"));

            assertThat(store.numberAt(StoredPlans.moment(1).minusMillis(1))).isEmpty();
            assertThat(store.numberAt(StoredPlans.moment(1))).contains(1L);
            assertThat(store.numberAt(StoredPlans.moment(2).minusMillis(1))).contains(1L);
            assertThat(store.numberAt(StoredPlans.moment(2))).contains(2L);
            assertThat(store.at(3)).isEmpty();
            assertThat(store.at(0)).isEmpty();
        }
    }

    @Test
    void clockThatWasPutBackDoesNotPutAChangeBeforeTheOneItFollows() {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            store.record(
                    Optional.of(first),
                    StoredPlans.with(PLAN, "Later"),
                    StoredPlans.moment(1).minusSeconds(3600),
                    "Lead officer",
                    ChangeKind.EDITED,
                    Optional.empty());

            assertThat(store.versions(2)).extracting(Version::recordedAt).containsOnly(StoredPlans.moment(1));
            assertThat(store.numberAt(StoredPlans.moment(1))).contains(2L);
        }
    }

    @Test
    void changeSaysWhoWhenBeforeAndAfter() {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            StoredPlans.record(store, Optional.of(first), PLAN.without("4.1"));

            PieceChange change = store.changesOf("4.1").get(0);
            assertThat(change.version().number()).isEqualTo(2);
            assertThat(change.version().role()).isEqualTo("Lead officer");
            assertThat(change.version().recordedAt()).isEqualTo(StoredPlans.moment(2));
            assertThat(change.before())
                    .hasValueSatisfying(json -> assertThat(json).contains("\"4.1\""));
            assertThat(change.after()).isEmpty();
            assertThat(store.changes(2)).containsExactly(change);
        }
    }

    @Test
    void changeThatChangesNothingIsNoVersion() {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);

            assertThat(StoredPlans.record(store, Optional.of(first), PLAN)).isSameAs(first);
            assertThat(store.versions(9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE version SET role = 'Nobody'",
                "DELETE FROM version",
                "UPDATE change SET json_after = NULL",
                "DELETE FROM change WHERE version = 2"
            })
    void historyCannotBeChanged(String statement) {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            StoredPlans.record(store, Optional.of(first), StoredPlans.with(PLAN, "Later"));

            assertThatThrownBy(() -> StoredPlans.run(file, statement)).hasMessageContaining("history is only added to");
            assertThat(store.at(1).orElseThrow().plan()).isEqualTo(PLAN);
        }
    }

    /** The last of them fails when all but the request is written. */
    @ParameterizedTest
    @ValueSource(strings = {"version", "change", "piece", "request"})
    void changeThatFailsLeavesNothingBehind(String table) {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            Plan after = StoredPlans.with(PLAN, "Later").without("4.1");
            StoredPlans.run(
                    file,
                    "CREATE TRIGGER fault BEFORE INSERT ON " + table + " BEGIN SELECT RAISE (ABORT, 'a fault'); END");

            assertThatThrownBy(() -> recordKeyed(store, first, after)).isInstanceOf(StorageException.class);
            assertThat(store.latest().orElseThrow().number()).isEqualTo(1);
            assertThat(store.findRequest("key")).isEmpty();
            assertThat(SavedPlan.of(file).fault()).isEmpty();

            StoredPlans.run(file, "DROP TRIGGER fault");
            assertThat(recordKeyed(store, first, after).number()).isEqualTo(2);
            StoredPlans.assertSame(store.latest().orElseThrow(), after);
            assertThat(store.findRequest("key")).isPresent();
        }
        assertThat(SavedPlan.of(file).fault()).isEmpty();
    }

    private static PlanVersion recordKeyed(PlanStore store, PlanVersion before, Plan after) {
        return store.record(
                Optional.of(before),
                after,
                StoredPlans.moment(2),
                "Lead officer",
                ChangeKind.EDITED,
                Optional.of(new RequestKey("key", "digest", "")));
    }

    @Test
    void changeOfAVersionThatIsNotTheLatestIsRefused() {
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion first = StoredPlans.record(store, Optional.empty(), PLAN);
            StoredPlans.record(store, Optional.of(first), StoredPlans.with(PLAN, "Later"));

            assertThatThrownBy(() -> StoredPlans.record(store, Optional.of(first), StoredPlans.with(PLAN, "Other")))
                    .isInstanceOf(StorageException.class);
            assertThat(store.latest().orElseThrow().plan().getTitle()).isEqualTo("Later");
        }
        assertThat(SavedPlan.of(file).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the disk is full", "it is read-only"})
    void diskThatRefusesIsToldAndOvercome(String why) throws SQLException {
        Connection connection = Database.open(file);
        try (PlanStore store = new PlanStore(new PlanWriter(file, connection), Database.openToRead(file))) {
            PlanVersion first = StoredPlans.record(
                    store,
                    Optional.empty(),
                    StoredPlans.with(PLAN.toBuilder().areas(List.of()).build(), "Small"));
            refuse(connection, why);

            assertThatThrownBy(() -> StoredPlans.record(store, Optional.of(first), PLAN))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("The change cannot be recorded: " + why);
            assertThat(store.latest().orElseThrow().number()).isEqualTo(1);
            assertThat(SavedPlan.of(file).fault()).isEmpty();

            // the next is written by another connection, of which nothing was asked
            StoredPlans.record(store, Optional.of(first), PLAN);
            StoredPlans.assertSame(store.latest().orElseThrow(), PLAN);
        }
    }

    private static void refuse(Connection connection, String why) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long pages = Database.number(connection, "PRAGMA page_count");
            statement.execute(why.contains("full") ? "PRAGMA max_page_count = " + pages : "PRAGMA query_only = 1");
        }
    }
}
