package io.github.promisemodel.examples.evaluation.command;

import java.util.List;

/**
 * How a command ends that gives no answer.
 *
 * @param code the exit code
 * @param lines what is said of it on standard error
 */
record Ending(int code, List<String> lines) {

    private static final Ending NO_MEMORY = new Ending(
            ExitCode.UNANSWERED,
            List.of(
                    "promise: there is not enough memory for the answer; give Java more, such as java -Xmx2g -jar promise.jar"));

    private static final Ending NO_STACK = new Ending(
            ExitCode.UNANSWERED,
            List.of(
                    "promise: the answer goes deeper than there is room for; give Java more, such as java -Xss8m -jar promise.jar"));

    /** How it ends with an exception, or with an error of Java's. */
    static Ending of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return NO_MEMORY;
            }
            if (cause instanceof StackOverflowError) {
                return NO_STACK;
            }
        }
        if (e instanceof InputException refused) {
            return new Ending(ExitCode.REFUSED, refused.reasons());
        }
        if (e instanceof OutputException failed) {
            return new Ending(ExitCode.UNANSWERED, failed.lines());
        }
        return new Ending(
                ExitCode.UNANSWERED,
                List.of(
                        e instanceof Error
                                ? "promise: Java cannot go on, and the jar may be damaged: " + e
                                : "promise: a fault of its own, not of the input: " + e));
    }
}
