package io.github.promisemodel.examples.evaluation.command;

/** The input cannot be used. Its message lists every reason, a line each, for a person to read. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
