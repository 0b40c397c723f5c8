package io.github.promisemodel.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("plan.db");
    }

    @Test
    void latestIsThatOfTheFiles() throws Exception {
        Path files = Path.of(Objects.requireNonNull(Migrations.class.getResource("V1__plan.sql"))
                        .toURI())
                .getParent();
        try (Stream<Path> all = Files.list(files)) {
            assertThat(all.map(each -> each.getFileName().toString()).filter(name -> name.matches("V\\d+__.*\\.sql")))
                    .hasSize(Migrations.LATEST)
                    .anyMatch(name -> name.startsWith("V" + Migrations.LATEST + "__"));
        }
    }

    /** A file of each version, with the data of that version. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void fileOfAnEarlierVersionKeepsItsPlanAndItsHistory(int version) throws Exception {
        assertThat(version).isLessThanOrEqualTo(Migrations.LATEST);
        make(version);

        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion latest = store.latest().orElseThrow();
            assertThat(latest.number()).isEqualTo(3);
            assertThat(titles(latest.plan())).containsExactly("Ask again", "Answer");
            assertThat(titles(store.at(1).orElseThrow().plan())).containsExactly("Ask", "Listen");
            assertThat(store.changesOf("1.2")).hasSize(2);
            Optional<RequestKey> request = store.findRequest("form 1");
            assertThat(request.map(RequestKey::created)).isEqualTo(version < 2 ? Optional.empty() : Optional.of("1.3"));

            PlanVersion next = StoredPlans.record(store, Optional.of(latest), StoredPlans.with(latest.plan(), "Later"));
            assertThat(next.number()).isEqualTo(4);
        }
        assertThat(SavedPlan.of(file).fault()).isEmpty();
        try (Connection connection = Database.openToRead(file)) {
            assertThat(Database.number(connection, "PRAGMA user_version")).isEqualTo(Migrations.LATEST);
            assertThat(Database.number(connection, "SELECT count(*) FROM flyway_schema_history WHERE success = 1"))
                    .isEqualTo(Migrations.LATEST);
        }
    }

    private static Stream<String> titles(Plan plan) {
        return plan.getActions().stream().map(Action::getTitle);
    }

    @Test
    void fileIsMarkedAsOurs() throws SQLException {
        PlanStore.open(file).close();
        try (Connection connection = Database.openToRead(file)) {
            assertThat(Database.number(connection, "PRAGMA application_id")).isEqualTo(Migrations.APPLICATION);
        }
    }

    @Test
    void changedMigrationIsRefusedBeforeTheNextIsCarriedOut() throws Exception {
        make(1);
        StoredPlans.run(file, "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");

        assertThatThrownBy(() -> PlanStore.open(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be brought up to date")
                .hasMessageContaining("checksum");
        try (Connection connection = Database.openToRead(file)) {
            assertThat(Database.number(connection, "PRAGMA user_version")).isEqualTo(1);
        }
    }

    @Test
    void laterVersionIsRefused() {
        PlanStore.open(file).close();
        StoredPlans.run(file, "PRAGMA user_version = 99");

        assertThatThrownBy(() -> PlanStore.open(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("later version of the tracker")
                .hasMessageContaining("99");
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
        StoredPlans.run(file, "CREATE TABLE recipe (name TEXT)");

        assertThatThrownBy(() -> PlanStore.open(file))
                .isInstanceOf(StorageException.class)
                .hasMessage("The file is not that of a tracker's plan");
        try (Connection connection = Database.openToRead(file)) {
            assertThat(Database.number(connection, "SELECT count(*) FROM sqlite_master"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database", "SQLite format 3\0 and then nothing"})
    void damagedFileIsRefused(String content) throws IOException {
        Files.writeString(file, content.repeat(300));

        assertThatThrownBy(() -> PlanStore.open(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("it is damaged, or is not a database");
    }

    /** Makes a file as a tracker of a version has left it. */
    private void make(int version) throws SQLException, IOException {
        try (Connection connection = Database.openAsItIs(file);
                Statement statement = connection.createStatement()) {
            Migrations.bringUpTo(version, file, connection);
            for (int number = 1; number <= version; number++) {
                statement.executeUpdate(text("V" + number + "-data.sql"));
            }
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MigrationsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
