package io.github.promisemodel.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests of the storage share. */
final class StoredPlans {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private StoredPlans() {}

    /** Records a plan as the next version, a second after the one before. */
    static PlanVersion record(PlanStore store, Optional<PlanVersion> before, Plan after) {
        return store.record(
                before,
                after,
                moment(before.map(PlanVersion::number).orElse(0L) + 1),
                "Lead officer",
                ChangeKind.EDITED,
                Optional.empty());
    }

    static Instant moment(long number) {
        return START.plusSeconds(number);
    }

    static Plan with(Plan plan, String title) {
        return plan.toBuilder().title(title).build();
    }

    static void assertSame(PlanVersion found, Plan expected) {
        assertThat(found.plan()).isEqualTo(expected);
        assertThat(PlanJson.DEFAULT.toJson(found.plan())).isEqualTo(PlanJson.DEFAULT.toJson(expected));
    }

    /** Changes a file behind the tracker's back. */
    static void run(Path file, String... statements) {
        try (Connection connection = Database.openAsItIs(file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
