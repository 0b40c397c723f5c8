package io.github.promisemodel.examples.benchmarks.results;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Contenders side by side, the ratios that are shown of them, and what we want to reach.
 *
 * @param title what they do, in a few words
 * @param benchmark the simple name of the benchmark's class
 * @param contenders the contenders in the order they are shown
 * @param ratios the ratios that are shown
 * @param goals what we want to reach
 * @param inShort what is said of them in a sentence
 */
public record Contest(
        String title,
        String benchmark,
        List<Contender> contenders,
        List<Ratio> ratios,
        List<Goal> goals,
        List<InShort> inShort) {

    /** Contenders of whom nothing is said in short. */
    public Contest(String title, String benchmark, List<Contender> contenders, List<Ratio> ratios, List<Goal> goals) {
        this(title, benchmark, contenders, ratios, goals, List.of());
    }

    /**
     * One contender.
     *
     * @param method the name of the benchmark's method, with the number of plans behind it where that is what differs
     * @param name what it is called
     * @param work how much it does, by which its time is divided before it is compared
     */
    public record Contender(String method, String name, long work) {

        /** One that does as much as all the others. */
        public Contender(String method, String name) {
            this(method, name, 1);
        }
    }

    private long work(String method) {
        return contenders.stream()
                .filter(contender -> contender.method().equals(method))
                .mapToLong(Contender::work)
                .findFirst()
                .orElseThrow();
    }

    /** What a contender takes for each piece of its work, as a multiple of what another takes. */
    double ratio(Map<String, Measured> measured, String method, String other) {
        return measured.get(method).median()
                / work(method)
                / (measured.get(other).median() / work(other));
    }

    /**
     * A contender's time as a multiple of another's.
     *
     * @param title what the column is called
     * @param other for the method of a contender the method that it is compared with
     */
    public record Ratio(String title, UnaryOperator<String> other) {

        /** All as multiples of one. */
        public Ratio(String title, String one) {
            this(title, method -> one);
        }

        String of(String method) {
            return other.apply(method);
        }
    }

    /**
     * What we want to reach.
     *
     * @param what it in words
     * @param ours the method that is to reach it
     * @param theirs the method it is held against
     * @param most the largest multiple of their time that reaches it
     * @param whyNot why it is not reached, where it is not; empty if nobody has looked
     */
    public record Goal(String what, String ours, String theirs, double most, String whyNot) {

        /** One of which nobody has said why it might not be reached. */
        public Goal(String what, String ours, String theirs, double most) {
            this(what, ours, theirs, most, "");
        }
    }

    /**
     * A sentence for those who read no table.
     *
     * @param sentence the sentence, with {@code {ms}} for our time and {@code {x}} for it as a multiple of theirs
     * @param ours the method whose time it is
     * @param theirs the method it is a multiple of
     */
    public record InShort(String sentence, String ours, String theirs) {}
}
