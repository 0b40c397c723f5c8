package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.store.plan.PlanVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan's file that is read and left as it is: a backup, or that of a folder, whose tracker may be running.
 *
 * @param file the file
 */
public record SavedPlan(Path file) {

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
     * @return the version
     * @throws StorageException if there is none, or the file cannot be read, or is not a tracker's
     */
    public PlanVersion version(Optional<Long> number) {
        return read(reader -> number.isPresent() ? reader.at(number.get()) : reader.latest())
                .orElseThrow(() -> new StorageException(file + ": there is no "
                        + number.map(each -> "version " + each).orElse("plan in it yet")));
    }

    /**
     * Looks through the file.
     *
     * @return what is wrong: that it is damaged, or that its history does not come to its state; empty if nothing is
     * @throws StorageException if it cannot be read, or is not a tracker's
     */
    public Optional<String> fault() {
        String query = query();
        return read(
                reader -> reader.rows(query, row -> row.getString(1)).stream().findFirst());
    }

    private static String query() {
        try (InputStream in = Objects.requireNonNull(SavedPlan.class.getResourceAsStream("faults.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Function<HistoryReader, T> question) {
        try (Connection connection = Database.openToRead(file)) {
            Migrations.requireOwn(connection, false);
            return question.apply(new HistoryReader(connection));
        } catch (SQLException e) {
            throw StorageException.of(file + ": it cannot be read", e);
        }
    }
}
