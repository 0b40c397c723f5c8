package io.github.promisemodel.tracker.command;

/** What the exit code says, as that of the command {@code promise} does. */
final class ExitCode {

    /** It is done, and nothing was found. */
    static final int DONE = 0;

    /** It is done, and something was found. */
    static final int FOUND = 1;

    /** A file, a folder or the command line cannot be used. */
    static final int REFUSED = 2;

    /** A fault of the tracker's own. */
    static final int UNANSWERED = 3;

    private ExitCode() {}
}
