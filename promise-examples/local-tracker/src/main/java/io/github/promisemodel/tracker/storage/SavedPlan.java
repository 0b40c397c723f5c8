package io.github.promisemodel.tracker.storage;

import io.github.promisemodel.tracker.plan.PlanVersion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A plan's file that is read and left as it is: a backup, or that of a folder, whose tracker may be running. */
public final class SavedPlan {

    /** What there would be if the history did not come to the state; each query counts it. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    private static final String IN_THE_END =
            "SELECT piece, version, place, json FROM (SELECT piece, max(version) AS version,"
                    + " place_after AS place, json_after AS json FROM change GROUP BY piece) WHERE json IS NOT NULL";

    private static final String STATE = "SELECT piece, version, place, json FROM piece";

    static {
        FAULTS.put("versions are missing", "SELECT coalesce(max(number), 0) - count(*) FROM version");
        FAULTS.put(
                "changes do not follow on each other",
                "SELECT count(*) FROM (SELECT place_before, json_before, lag(place_after) OVER each AS place,"
                        + " lag(json_after) OVER each AS json FROM change WINDOW each AS (PARTITION BY piece ORDER BY version))"
                        + " WHERE place_before IS NOT place OR json_before IS NOT json");
        FAULTS.put("changes are not in the state", "SELECT count(*) FROM (" + IN_THE_END + " EXCEPT " + STATE + ")");
        FAULTS.put(
                "entries of the state have no change",
                "SELECT count(*) FROM (" + STATE + " EXCEPT " + IN_THE_END + ")");
        FAULTS.put("rows belong to nothing", "SELECT count(*) FROM pragma_foreign_key_check");
    }

    private final Path file;

    private SavedPlan(Path file) {
        this.file = file;
    }

    /**
     * The plan of a file.
     *
     * @param file the file
     * @return the plan, of which nothing is known yet
     */
    public static SavedPlan of(Path file) {
        return new SavedPlan(file);
    }

    /**
     * A version of the plan.
     *
     * @param number its number; empty for the latest
     * @return the version; empty if there is none
     * @throws StorageException if the file cannot be read, or is not a tracker's
     */
    public Optional<PlanVersion> version(Optional<Long> number) {
        try (Connection connection = Database.openToRead(file)) {
            Migrations.requireOwn(connection, false);
        } catch (SQLException e) {
            throw unreadable(e);
        }
        try (HistoryReader reader = HistoryReader.open(file)) {
            return number.isPresent() ? reader.at(number.get()) : reader.latest();
        }
    }

    /**
     * Looks through the file.
     *
     * @return what is wrong: that it is damaged, or that its history does not come to its state; empty if nothing is
     * @throws StorageException if it cannot be read, or is not a tracker's
     */
    public Optional<String> fault() {
        try (Connection connection = Database.openToRead(file)) {
            Migrations.requireOwn(connection, false);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (!rows.getString(1).equals("ok")) {
                    return Optional.of("it is damaged: " + rows.getString(1));
                }
            }
            for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
                if (Database.number(connection, fault.getValue()) != 0) {
                    return Optional.of("its history and its state do not agree: " + fault.getKey());
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private StorageException unreadable(SQLException e) {
        return StorageException.of(file + ": it cannot be read", e);
    }
}
