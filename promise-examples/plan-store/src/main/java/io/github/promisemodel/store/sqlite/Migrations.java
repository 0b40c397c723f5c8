package io.github.promisemodel.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The migrations beside this class, which make a file's tables and bring them up to date. They go forward only, each in one transaction.
 * Flyway carries them out, and refuses one that was carried out and has changed since. A file that has them all says so in its head, and
 * does not wait for Flyway.
 */
final class Migrations {

    /** The latest there is; a test compares it with the files. */
    static final int LATEST = 2;

    /** The letters "Prom", as the first migration writes them. */
    static final int APPLICATION = 0x50726f6d;

    private Migrations() {}

    /** Carries out those that a file does not have yet, up to one. */
    static void bringUpTo(int latest, Path file, Connection connection) throws SQLException {
        if (requireOwn(connection, true) < latest) {
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(Database.source(file))
                        .locations(
                                "classpath:" + Migrations.class.getPackageName().replace('.', '/'))
                        .target(String.valueOf(latest))
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                throw new StorageException("The plan's file cannot be brought up to date: " + e.getMessage(), e);
            }
        }
    }

    /**
     * Refuses a file of another program, or of a later version of this one.
     *
     * @return how many migrations it has
     */
    static long requireOwn(Connection connection, boolean mayBeEmpty) throws SQLException {
        long version = Database.number(connection, "PRAGMA user_version");
        boolean isEmpty = Database.number(
                        connection, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE '%flyway_schema_history%'")
                == 0;
        if (Database.number(connection, "PRAGMA application_id") != APPLICATION && !(isEmpty && mayBeEmpty)) {
            throw new StorageException("The file is not that of a tracker's plan");
        }
        if (version > LATEST) {
            throw new StorageException("The plan's file is of a later version of the tracker: its tables are version "
                    + version + ", and this one knows " + LATEST + "; use the later one");
        }
        return version;
    }
}
