package io.github.promisemodel.tracker.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * The migrations beside this class, which make a file's tables and bring them up to date. They go forward only, each in one transaction;
 * one that was carried out and has changed since is refused, and so is a file that has later ones.
 */
final class Migrations {

    /** All that there are, in order; a test compares the list with the files. */
    static final List<String> FILES = List.of("V1__plan.sql", "V2__request.sql");

    static final int LATEST = FILES.size();

    /** The letters "Prom", as the first migration writes them. */
    static final int APPLICATION = 0x50726f6d;

    private Migrations() {}

    /** Carries out those that a file does not have yet, up to one. */
    static void bringUpTo(int latest, Connection connection) throws SQLException {
        long version = requireOwn(connection, true);
        if (version > 0) {
            requireUnchanged(connection);
        }
        for (int next = (int) version + 1; next <= latest; next++) {
            carryOut(next, connection);
        }
    }

    /**
     * Refuses a file of another program, or of a later version of this one.
     *
     * @return how many migrations it has
     */
    static long requireOwn(Connection connection, boolean mayBeEmpty) throws SQLException {
        long version = Database.number(connection, "PRAGMA user_version");
        boolean isEmpty = Database.number(connection, "SELECT count(*) FROM sqlite_master") == 0;
        if (Database.number(connection, "PRAGMA application_id") != APPLICATION && !(isEmpty && mayBeEmpty)) {
            throw new StorageException("The file is not that of a tracker's plan");
        }
        if (version > LATEST) {
            throw new StorageException("The plan's file is of a later version of the tracker: its tables are version "
                    + version + ", and this one knows " + LATEST + "; use the later one");
        }
        return version;
    }

    private static void requireUnchanged(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, checksum FROM migration")) {
            while (rows.next()) {
                if (rows.getLong(2) != checksum(text(rows.getInt(1)))) {
                    throw new StorageException(
                            FILES.get(rows.getInt(1) - 1) + " was carried out and has changed since; add another");
                }
            }
        }
    }

    private static void carryOut(int number, Connection connection) throws SQLException {
        String text = text(number);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate(text);
            try (PreparedStatement done =
                    connection.prepareStatement("INSERT INTO migration (number, checksum) VALUES (?, ?)")) {
                done.setInt(1, number);
                done.setLong(2, checksum(text));
                done.executeUpdate();
            }
            statement.executeUpdate("COMMIT");
        }
    }

    private static String text(int number) {
        return resource(FILES.get(number - 1));
    }

    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
