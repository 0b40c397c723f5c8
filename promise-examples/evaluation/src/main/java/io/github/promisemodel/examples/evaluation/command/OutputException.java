package io.github.promisemodel.examples.evaluation.command;

import java.util.List;

/** The answer could not be written to a file. Its message is for a person to read. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean closed;

    /**
     * Why it could not be written.
     *
     * @param message the reason, in a sentence
     * @param closed whether nobody reads the file any more, so that there is nobody to be told
     * @param cause how it failed
     */
    OutputException(String message, boolean closed, Throwable cause) {
        super(message, cause);
        this.closed = closed;
    }

    /** What is said of it. */
    List<String> lines() {
        return closed ? List.of() : List.of(String.valueOf(getMessage()));
    }
}
