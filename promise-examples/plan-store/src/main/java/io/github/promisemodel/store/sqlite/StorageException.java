package io.github.promisemodel.store.sqlite;

import java.io.Serial;
import java.sql.SQLException;

/** The plan's file cannot be opened, read or written; nothing was changed. Its message is a sentence for a person. */
public final class StorageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    StorageException(String message) {
        super(message);
    }

    /** What the database refused, in words. */
    static StorageException of(String what, SQLException e) {
        String why = switch (e.getErrorCode() & 0xff) { // the rest of the code tells more than a person needs
            case 5, 6 -> "another program is using it";
            case 8 -> "it is read-only";
            case 10 -> "the disk does not read or write it";
            case 11, 26 -> "it is damaged, or is not a database; restore a backup";
            case 13 -> "the disk is full";
            case 14 -> "there is no such file, or it may not be opened";
            default -> "the database refuses it";
        };
        return new StorageException(what + ": " + why, e);
    }
}
