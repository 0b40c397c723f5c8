package io.github.promisemodel.tracker.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file. What is committed is on the disk before a change is answered: the log is written ahead, and synchronously.
 *
 * <p>Its tables are made, and brought up to date, by the migrations beside this class. They go forward only; one that was carried out
 * and has changed since is refused.
 */
final class Database {

    static final String FILE = "plan.db";

    private static final int MILLISECONDS_TO_WAIT = 10_000;

    private Database() {}

    /** Opens a file that is there or not, with the tables of this program. */
    static Connection open(Path file) throws SQLException {
        Connection connection = source(file).getConnection();
        try {
            if (!Migrations.isUpToDate(connection)) {
                migrations(file).load().migrate();
            }
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

    /** The migrations of a file; a test asks for some of them alone. */
    static FluentConfiguration migrations(Path file) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source(file))
                .locations("classpath:io/github/promisemodel/tracker/storage")
                .loggers("slf4j");
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(MILLISECONDS_TO_WAIT);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
