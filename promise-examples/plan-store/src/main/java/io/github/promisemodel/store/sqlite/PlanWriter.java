package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.sqlite.Piece.Place;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the changes of a plan, each in one transaction. */
final class PlanWriter implements AutoCloseable {

    private final Path file;
    private Connection connection;

    /** Where each entry is; made when it is first needed, and again after a failure. */
    private @Nullable Map<String, Place> places;

    PlanWriter(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Records a change: all of it, or if that fails nothing. The moment is that of the version before if that is later. */
    synchronized PlanVersion record(
            Optional<PlanVersion> before,
            Plan after,
            String recordedAt,
            String role,
            ChangeKind kind,
            Optional<RequestKey> key)
            throws SQLException {
        if (connection.isClosed()) {
            connection = Database.openAsItIs(file);
        }
        Map<String, Place> old = places();
        Map<String, Place> placed = Pieces.placed(after, old);
        Map<String, Optional<Piece>> changed = Pieces.changed(before.map(PlanVersion::plan), after, old, placed);
        if (changed.isEmpty() && before.isPresent()) {
            return before.get();
        }
        long number = before.map(PlanVersion::number).orElse(0L) + 1;
        try {
            write("BEGIN IMMEDIATE");
            write(
                    "INSERT INTO version (number, recorded_at, role, kind) VALUES (?,"
                            + " max(?, coalesce((SELECT recorded_at FROM version WHERE number = ?), '')), ?, ?)",
                    number,
                    recordedAt,
                    number - 1,
                    role,
                    kind.name());
            write(number, changed);
            if (key.isPresent()) {
                write(
                        "INSERT INTO request (request_key, digest, version, created) VALUES (?, ?, ?, ?)",
                        key.get().key(),
                        key.get().digest(),
                        number,
                        key.get().created());
            }
            write("COMMIT");
        } catch (SQLException | RuntimeException e) {
            places = null;
            close(); // takes back what is not committed, whatever it was that failed
            throw e;
        }
        places = placed;
        return new PlanVersion(number, after, versions(before, number, changed));
    }

    private static Map<String, Long> versions(
            Optional<PlanVersion> before, long number, Map<String, Optional<Piece>> changed) {
        Map<String, Long> versions =
                new HashMap<>(before.map(PlanVersion::changed).orElse(Map.of()));
        changed.forEach((id, piece) -> {
            if (piece.isPresent()) {
                versions.put(id, number);
            } else {
                versions.remove(id);
            }
        });
        return versions;
    }

    private Map<String, Place> places() throws SQLException {
        Map<String, Place> known = places;
        if (known == null) {
            known = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT piece, place FROM piece")) {
                while (rows.next()) {
                    known.put(rows.getString(1), Place.parse(rows.getString(2)));
                }
            }
            places = known;
        }
        return known;
    }

    private void write(long number, Map<String, Optional<Piece>> changed) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(
                        "INSERT INTO change (version, piece, place_before, json_before, place_after, json_after) SELECT ?1, ?2,"
                                + " (SELECT place FROM piece WHERE piece = ?2), (SELECT json FROM piece WHERE piece = ?2), ?3, ?4");
                PreparedStatement put = connection.prepareStatement(
                        "INSERT OR REPLACE INTO piece (version, piece, place, json) VALUES (?, ?, ?, ?)");
                PreparedStatement remove = connection.prepareStatement("DELETE FROM piece WHERE piece = ?")) {
            for (Map.Entry<String, Optional<Piece>> piece : changed.entrySet()) {
                @Nullable
                String place =
                        piece.getValue().map(after -> after.place().toString()).orElse(null);
                @Nullable String json = piece.getValue().map(Piece::json).orElse(null);
                execute(change, number, piece.getKey(), place, json);
                if (json == null) {
                    execute(remove, piece.getKey());
                } else {
                    execute(put, number, piece.getKey(), place, json);
                }
            }
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            execute(statement, values);
        }
    }

    private static void execute(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
