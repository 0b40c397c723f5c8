package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * A plan and its whole history in one file. Every change is written with who made it and when, and with what was before and after, in
 * the transaction that makes it; nothing is ever taken out of the history.
 */
public final class PlanStore extends HistoryReader {

    private final PlanWriter writer;

    PlanStore(PlanWriter writer, Connection reader) {
        super(reader);
        this.writer = writer;
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
            return new PlanStore(new PlanWriter(file, Database.open(file)), Database.openToRead(file));
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be opened", e);
        }
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

    @Override
    public void close() {
        super.close();
        try {
            writer.close(); // the last to close leaves the file without a log beside it
        } catch (SQLException e) {
            throw StorageException.of("The plan's file cannot be closed", e);
        }
    }
}
