package io.github.promisemodel.tracker.command;

import java.io.Serial;

/** What the command line asks for cannot be done; its message is a sentence for a person. */
final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
