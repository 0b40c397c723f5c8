package io.github.promisemodel.examples.evaluation.command;

/** What the command's exit code says. */
final class ExitCode {

    /** It is done, and nothing was found. */
    static final int DONE = 0;

    /** It is done, and a difference, a loss, a conflict or an error was found. */
    static final int FOUND = 1;

    /** The input or the command line cannot be used. */
    static final int REFUSED = 2;

    /** The answer could not be given. */
    static final int UNANSWERED = 3;

    private ExitCode() {}
}
