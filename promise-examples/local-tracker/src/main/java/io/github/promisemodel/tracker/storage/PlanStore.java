package io.github.promisemodel.tracker.storage;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.tracker.plan.ChangeKind;
import io.github.promisemodel.tracker.plan.PieceChange;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.plan.RequestKey;
import io.github.promisemodel.tracker.plan.Version;
import io.github.promisemodel.tracker.storage.Piece.Place;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its whole history in one file. Every change is written with who made it and when, and with what was before and after, in
 * the transaction that makes it; nothing is ever taken out of the history.
 */
public final class PlanStore implements AutoCloseable {

    private final Connection connection;

    private PlanStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the plan of a file, which is made if it is not there.
     *
     * @param file the file
     * @return the store
     * @throws StorageException if the file cannot be opened
     */
    public static PlanStore open(Path file) {
        try {
            return new PlanStore(Database.open(file));
        } catch (SQLException | RuntimeException e) {
            throw new StorageException("The plan's file cannot be opened: " + file.getFileName(), e);
        }
    }

    // ------------------------------------------------------------------------

    /** {@return the latest version of the plan; empty if nothing was ever put in} */
    public synchronized Optional<PlanVersion> latest() {
        return asked(() -> {
            Map<String, Piece> pieces = new HashMap<>();
            Map<String, Long> changed = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT piece, version, place, json FROM piece")) {
                while (rows.next()) {
                    pieces.put(rows.getString(1), new Piece(Place.parse(rows.getString(3)), rows.getString(4)));
                    changed.put(rows.getString(1), rows.getLong(2));
                }
            }
            return pieces.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlanVersion(latestNumber(), Pieces.assemble(pieces), changed));
        });
    }

    /**
     * An earlier version of the plan, made of the history alone.
     *
     * @param number its number
     * @return the version; empty if there is none of the number
     */
    public synchronized Optional<PlanVersion> at(long number) {
        return asked(() -> {
            if (number < 1 || number > latestNumber()) {
                return Optional.empty();
            }
            Map<String, Piece> pieces = new HashMap<>();
            Map<String, Long> changed = new HashMap<>();
            // Of several rows SQLite takes the others' columns from that of the greatest version.
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT piece, max(version), place_after, json_after FROM change WHERE version <= ? GROUP BY piece")) {
                statement.setLong(1, number);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getString(4) != null) {
                            pieces.put(rows.getString(1), new Piece(Place.parse(rows.getString(3)), rows.getString(4)));
                            changed.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                }
            }
            return Optional.of(new PlanVersion(number, Pieces.assemble(pieces), changed));
        });
    }

    /**
     * The number of the version that was the latest at a moment.
     *
     * @param moment the moment, inclusive
     * @return the number; empty if there was none yet
     */
    public synchronized Optional<Long> numberAt(Instant moment) {
        return asked(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT max(number) FROM version WHERE recorded_at <= ?")) {
                statement.setString(1, text(moment));
                try (ResultSet rows = statement.executeQuery()) {
                    long number = rows.next() ? rows.getLong(1) : 0;
                    return number == 0 ? Optional.empty() : Optional.of(number);
                }
            }
        });
    }

    /** As long for every moment, so that texts are in the order of moments. */
    private static String text(Instant moment) {
        String text = moment.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.length() == "2026-01-01T00:00:00Z".length() ? text.replace("Z", ".000Z") : text;
    }

    private long latestNumber() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(number), 0) FROM version")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // ------------------------------------------------------------------------

    /**
     * Records a change: all of it, or if that fails nothing.
     *
     * @param before the latest version; empty if there is none
     * @param after the plan after the change
     * @param recordedAt when it is recorded
     * @param role the role that makes it
     * @param kind what it does
     * @param key by what it is known if it is sent twice
     * @return the version that it makes; the one before if nothing is another
     * @throws StorageException if it cannot be written
     */
    public synchronized PlanVersion record(
            Optional<PlanVersion> before,
            Plan after,
            Instant recordedAt,
            String role,
            ChangeKind kind,
            Optional<RequestKey> key) {
        return asked(() -> {
            Map<String, Place> places = places();
            Map<String, Optional<Piece>> changed = Pieces.changed(before.map(PlanVersion::plan), after, places);
            if (changed.isEmpty() && before.isPresent()) {
                return before.get();
            }
            long number = before.map(PlanVersion::number).orElse(0L) + 1;
            connection.setAutoCommit(false);
            try {
                write(
                        "INSERT INTO version (number, recorded_at, role, kind) VALUES (?, ?, ?, ?)",
                        number,
                        text(recordedAt),
                        role,
                        kind.name());
                for (Map.Entry<String, Optional<Piece>> piece : changed.entrySet()) {
                    change(number, piece.getKey(), piece.getValue());
                }
                if (key.isPresent()) {
                    write(
                            "INSERT INTO request (request_key, digest, version, created) VALUES (?, ?, ?, ?)",
                            key.get().key(),
                            key.get().digest(),
                            number,
                            key.get().created());
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            Map<String, Long> versions =
                    new HashMap<>(before.map(PlanVersion::changed).orElse(Map.of()));
            changed.forEach((id, piece) -> {
                if (piece.isPresent()) {
                    versions.put(id, number);
                } else {
                    versions.remove(id);
                }
            });
            return new PlanVersion(number, after, versions);
        });
    }

    private Map<String, Place> places() throws SQLException {
        Map<String, Place> places = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT piece, place FROM piece")) {
            while (rows.next()) {
                places.put(rows.getString(1), Place.parse(rows.getString(2)));
            }
        }
        return places;
    }

    private void change(long number, String id, Optional<Piece> after) throws SQLException {
        @Nullable String place = after.map(piece -> piece.place().toString()).orElse(null);
        @Nullable String json = after.map(Piece::json).orElse(null);
        write(
                "INSERT INTO change (version, piece, place_before, json_before, place_after, json_after) VALUES (?, ?,"
                        + " (SELECT place FROM piece WHERE piece = ?), (SELECT json FROM piece WHERE piece = ?), ?, ?)",
                number,
                id,
                id,
                id,
                place,
                json);
        if (after.isPresent()) {
            write(
                    "INSERT OR REPLACE INTO piece (piece, version, place, json) VALUES (?, ?, ?, ?)",
                    id,
                    number,
                    place,
                    json);
        } else {
            write("DELETE FROM piece WHERE piece = ?", id);
        }
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /**
     * The request that was carried out under a key.
     *
     * @param key the key
     * @return what it was; empty if there was none
     */
    public synchronized Optional<RequestKey> findRequest(String key) {
        return asked(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT digest, created FROM request WHERE request_key = ?")) {
                statement.setString(1, key);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new RequestKey(key, rows.getString(1), rows.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }

    /**
     * The version that the request under a key made.
     *
     * @param key the key
     * @return its number; empty if there was no such request
     */
    public synchronized Optional<Long> versionOf(String key) {
        return asked(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT version FROM request WHERE request_key = ?")) {
                statement.setString(1, key);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    // ------------------------------------------------------------------------

    /**
     * The latest versions.
     *
     * @param most how many at most
     * @return the versions, the latest first
     */
    public synchronized List<Version> versions(int most) {
        return asked(() -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT number, recorded_at, role, kind FROM version ORDER BY number DESC LIMIT ?")) {
                statement.setInt(1, most);
                List<Version> versions = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        versions.add(version(rows));
                    }
                }
                return versions;
            }
        });
    }

    /**
     * What a version changed.
     *
     * @param number its number
     * @return each changed entry; none if there is no version of the number
     */
    public List<PieceChange> changes(long number) {
        return changes("version.number = ? ORDER BY change.piece", number);
    }

    /**
     * How an entry was changed.
     *
     * @param entry its id
     * @return each change, the latest first
     */
    public List<PieceChange> changesOf(String entry) {
        return changes("change.piece = ? ORDER BY version.number DESC", entry);
    }

    private synchronized List<PieceChange> changes(String condition, Object value) {
        return asked(() -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT number, recorded_at, role, kind, piece, json_before, json_after FROM change"
                            + " JOIN version ON version.number = change.version WHERE " + condition)) {
                statement.setObject(1, value);
                List<PieceChange> changes = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        changes.add(new PieceChange(
                                version(rows),
                                rows.getString(5),
                                Optional.ofNullable(rows.getString(6)),
                                Optional.ofNullable(rows.getString(7))));
                    }
                }
                return changes;
            }
        });
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                ChangeKind.valueOf(row.getString(4)));
    }

    // ------------------------------------------------------------------------

    @Override
    public synchronized void close() {
        asked(() -> {
            connection.close();
            return true;
        });
    }

    /** What is asked of the database. */
    private interface Asked<T> {
        T get() throws SQLException;
    }

    private static <T> T asked(Asked<T> question) {
        try {
            return question.get();
        } catch (SQLException e) {
            throw new StorageException("The plan's file cannot be read or written", e);
        }
    }
}
