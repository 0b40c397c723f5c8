package io.github.promisemodel.tracker.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which of the migrations a file has. */
final class Migrations {

    /** The latest there is; a test holds it to the files. */
    static final int LATEST = 2;

    private Migrations() {}

    /** Whether there is nothing to carry out, so that a start need not wait for Flyway. */
    static boolean isUpToDate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'flyway_schema_history'")) {
                rows.next();
                if (rows.getInt(1) == 0) {
                    return false;
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT max(CAST(version AS INTEGER)), min(success) FROM flyway_schema_history")) {
                return rows.next() && rows.getInt(1) == LATEST && rows.getInt(2) == 1;
            }
        }
    }
}
