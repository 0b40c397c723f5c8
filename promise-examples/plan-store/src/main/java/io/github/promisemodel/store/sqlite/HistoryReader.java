package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PieceChange;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.plan.Version;
import io.github.promisemodel.store.sqlite.Piece.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a plan and its history. Each answer is of one statement, so it is of one moment whatever is written meanwhile. */
class HistoryReader implements AutoCloseable {

    final Connection connection;

    HistoryReader(Connection connection) {
        this.connection = connection;
    }

    /** Takes what is wanted of one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    synchronized <T> List<T> rows(String query, Row<T> row, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be read", e);
        }
    }

    // ------------------------------------------------------------------------

    /** A piece, and in which version of the plan it was changed last. */
    private record Kept(String id, Piece piece, long changed, long latest) {

        static Kept of(ResultSet row) throws SQLException {
            Place place = Place.parse(row.getString(2));
            return new Kept(row.getString(1), new Piece(place, row.getString(3)), row.getLong(4), row.getLong(5));
        }
    }

    /** {@return the latest version of the plan; empty if nothing was ever put in} */
    public Optional<PlanVersion> latest() {
        return version(
                rows("SELECT piece, place, json, version, (SELECT max(number) FROM version) FROM piece", Kept::of));
    }

    /**
     * An earlier version of the plan, made of the history alone.
     *
     * @param number its number
     * @return the version; empty if there is none of the number
     */
    public Optional<PlanVersion> at(long number) {
        if (rows("SELECT number FROM version WHERE number = ?", row -> 0, number)
                .isEmpty()) {
            return Optional.empty();
        }
        // Of several rows SQLite takes the others' columns from that of the greatest version.
        return version(rows(
                "SELECT piece, place, json, version, ? FROM (SELECT piece, max(version) AS version, place_after AS place,"
                        + " json_after AS json FROM change WHERE version <= ? GROUP BY piece) WHERE json IS NOT NULL",
                Kept::of,
                number,
                number));
    }

    private static Optional<PlanVersion> version(List<Kept> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Piece> pieces = new HashMap<>();
        Map<String, Long> changed = new HashMap<>();
        for (Kept kept : all) {
            pieces.put(kept.id(), kept.piece());
            changed.put(kept.id(), kept.changed());
        }
        return Optional.of(new PlanVersion(all.get(0).latest(), Pieces.assemble(pieces), changed));
    }

    /**
     * The number of the version that was the latest at a moment.
     *
     * @param moment the moment, inclusive
     * @return the number; empty if there was none yet
     */
    public Optional<Long> numberAt(Instant moment) {
        return rows("SELECT max(number) FROM version WHERE recorded_at <= ?", row -> row.getLong(1), text(moment))
                .stream()
                .filter(number -> number > 0)
                .findFirst();
    }

    /** As long for every moment, so that texts are in the order of moments. */
    static String text(Instant moment) {
        String text = moment.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.length() == "2026-01-01T00:00:00Z".length() ? text.replace("Z", ".000Z") : text;
    }

    // ------------------------------------------------------------------------

    /**
     * The request that was carried out under a key.
     *
     * @param key the key
     * @return what it was; empty if there was none
     */
    public Optional<RequestKey> findRequest(String key) {
        return rows(
                        "SELECT digest, created FROM request WHERE request_key = ?",
                        row -> new RequestKey(key, row.getString(1), row.getString(2)),
                        key)
                .stream()
                .findFirst();
    }

    /**
     * The version that the request under a key made.
     *
     * @param key the key
     * @return its number; empty if there was no such request
     */
    public Optional<Long> versionOf(String key) {
        return rows("SELECT version FROM request WHERE request_key = ?", row -> row.getLong(1), key).stream()
                .findFirst();
    }

    /**
     * The latest versions.
     *
     * @param most how many at most
     * @return the versions, the latest first
     */
    public List<Version> versions(int most) {
        return rows(
                "SELECT number, recorded_at, role, kind FROM version ORDER BY number DESC LIMIT ?",
                HistoryReader::version,
                most);
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

    private List<PieceChange> changes(String condition, Object value) {
        return rows(
                "SELECT number, recorded_at, role, kind, piece, json_before, json_after FROM change"
                        + " JOIN version ON version.number = change.version WHERE " + condition,
                row -> new PieceChange(
                        version(row),
                        row.getString(5),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7))),
                value);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                ChangeKind.valueOf(row.getString(4)));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be closed", e);
        }
    }
}
