package io.github.promisemodel.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The SQLite file. What is committed is on the disk before a change is answered: the log is written ahead, and synchronously. */
final class Database {

    private static final int MILLISECONDS_TO_WAIT = 10_000;

    private Database() {}

    /** Opens a file that is there or not, with the tables of this program. */
    static Connection open(Path file) throws SQLException {
        Connection connection = openAsItIs(file);
        try {
            Migrations.bringUpTo(Migrations.LATEST, file, connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Opens a file as it is. */
    static Connection openAsItIs(Path file) throws SQLException {
        return source(file).getConnection();
    }

    /** Opens a file that is there, and leaves it as it is; somebody else may write to it meanwhile. */
    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(MILLISECONDS_TO_WAIT);
        return source(file, config).getConnection();
    }

    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(MILLISECONDS_TO_WAIT);
        return source(file, config);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** The number that a query answers. */
    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
