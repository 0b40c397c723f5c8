package io.github.promisemodel.examples.benchmarks;

/** Holds the results of contenders against each other; a wrong one is never timed. */
public final class Check {

    private final String what;
    private final Object expected;

    /**
     * Begins.
     *
     * @param what what is compared
     * @param expected what every contender is to come to
     */
    public Check(String what, Object expected) {
        this.what = what;
        this.expected = expected;
    }

    /**
     * Compares one contender.
     *
     * @param contender its name
     * @param actual what it comes to
     * @throws IllegalStateException if that is anything else
     */
    public void against(String contender, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    what + ": " + contender + " comes to " + shown(actual) + "; right would be " + shown(expected));
        }
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 1_000 ? text.substring(0, 1_000) + "\u2026" : text;
    }
}
