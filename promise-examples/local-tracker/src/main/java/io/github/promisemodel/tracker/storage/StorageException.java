package io.github.promisemodel.tracker.storage;

import java.io.Serial;

/** The plan's file cannot be opened, read or written; nothing was changed. */
public final class StorageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    StorageException(String message) {
        super(message);
    }
}
