package io.github.promisemodel.tracker.storage;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.tracker.plan.ChangeKind;
import io.github.promisemodel.tracker.plan.PieceChange;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.plan.RequestKey;
import io.github.promisemodel.tracker.plan.Version;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A plan and its whole history in one file. Every change is written with who made it and when, and with what was before and after, in
 * the transaction that makes it; nothing is ever taken out of the history.
 */
public final class PlanStore implements AutoCloseable {

    private final PlanWriter writer;
    private final HistoryReader reader;

    PlanStore(PlanWriter writer, HistoryReader reader) {
        this.writer = writer;
        this.reader = reader;
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
            return new PlanStore(new PlanWriter(file, Database.open(file)), HistoryReader.open(file));
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be opened", e);
        }
    }

    /** {@return the latest version of the plan; empty if nothing was ever put in} */
    public Optional<PlanVersion> latest() {
        return reader.latest();
    }

    /**
     * An earlier version of the plan, made of the history alone.
     *
     * @param number its number
     * @return the version; empty if there is none of the number
     */
    public Optional<PlanVersion> at(long number) {
        return reader.at(number);
    }

    /**
     * The number of the version that was the latest at a moment.
     *
     * @param moment the moment, inclusive
     * @return the number; empty if there was none yet
     */
    public Optional<Long> numberAt(Instant moment) {
        return reader.numberAt(text(moment));
    }

    /** As long for every moment, so that texts are in the order of moments. */
    private static String text(Instant moment) {
        String text = moment.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.length() == "2026-01-01T00:00:00Z".length() ? text.replace("Z", ".000Z") : text;
    }

    /**
     * Records a change: all of it, or if that fails nothing.
     *
     * @param before the latest version; empty if there is none
     * @param after the plan after the change
     * @param recordedAt when it is recorded; a clock that was put back makes it the moment of the version before
     * @param role the role that makes it
     * @param kind what it does
     * @param key by what it is known if it is sent twice
     * @return the version that it makes; the one before if nothing is another
     * @throws StorageException if it cannot be written
     */
    public PlanVersion record(
            Optional<PlanVersion> before,
            Plan after,
            Instant recordedAt,
            String role,
            ChangeKind kind,
            Optional<RequestKey> key) {
        try {
            return writer.record(before, after, text(recordedAt), role, kind, key);
        } catch (SQLException e) {
            throw StorageException.of("The change cannot be recorded", e);
        }
    }

    /**
     * The request that was carried out under a key.
     *
     * @param key the key
     * @return what it was; empty if there was none
     */
    public Optional<RequestKey> findRequest(String key) {
        return reader.findRequest(key);
    }

    /**
     * The latest versions.
     *
     * @param most how many at most
     * @return the versions, the latest first
     */
    public List<Version> versions(int most) {
        return reader.versions(most);
    }

    /**
     * What a version changed.
     *
     * @param number its number
     * @return each changed entry; none if there is no version of the number
     */
    public List<PieceChange> changes(long number) {
        return reader.changes(number);
    }

    /**
     * How an entry was changed.
     *
     * @param entry its id
     * @return each change, the latest first
     */
    public List<PieceChange> changesOf(String entry) {
        return reader.changesOf(entry);
    }

    @Override
    public void close() {
        reader.close();
        try {
            writer.close(); // the last to close leaves the file without a log beside it
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be closed", e);
        }
    }
}
