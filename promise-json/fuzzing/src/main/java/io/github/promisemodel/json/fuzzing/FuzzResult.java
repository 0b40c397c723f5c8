package io.github.promisemodel.json.fuzzing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the fuzzer said of a target at the end.
 *
 * @param target the target
 * @param isClean whether it found nothing
 * @param executions how many inputs it tried
 * @param seconds for how long
 * @param edges how many branches of the code they reached
 * @param features how many of those, counted by how often each was taken
 * @param inputs how many inputs it keeps
 */
record FuzzResult(
        FuzzTarget target, boolean isClean, long executions, long seconds, long edges, long features, long inputs) {

    /** Such as {@code #8192 pulse cov: 3104 ft: 9043 corp: 412/61Kb lim: 4096 exec/s: 1365 rss: 870Mb}. */
    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s.*cov: (\\d+) ft: (\\d+) corp: (\\d+)/.*");

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second.*");

    /** Reads it from what the fuzzer printed. */
    static FuzzResult of(FuzzTarget target, boolean isClean, long seconds, List<String> lines) {
        long executions = 0;
        long lasted = seconds;
        long edges = 0;
        long features = 0;
        long inputs = 0;
        for (String line : lines) {
            Matcher progress = PROGRESS.matcher(line);
            Matcher done = DONE.matcher(line);
            if (progress.matches()) {
                executions = Long.parseLong(progress.group(1));
                edges = Long.parseLong(progress.group(2));
                features = Long.parseLong(progress.group(3));
                inputs = Long.parseLong(progress.group(4));
            } else if (done.matches()) {
                executions = Long.parseLong(done.group(1));
                lasted = Long.parseLong(done.group(2));
            }
        }
        return new FuzzResult(target, isClean, executions, lasted, edges, features, inputs);
    }

    static final String HEADING =
            "| target | executions | seconds | per second | edges | features | inputs | found |\n|---|---|---|---|---|---|---|---|";

    /** A row of a table. */
    @Override
    public String toString() {
        return "| " + target.type().getSimpleName() + " | " + executions + " | " + seconds + " | "
                + executions / Math.max(1, seconds) + " | " + edges + " | " + features + " | " + inputs + " | "
                + (isClean ? "nothing" : "a fault") + " |";
    }
}
