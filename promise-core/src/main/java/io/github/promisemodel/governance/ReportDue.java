package io.github.promisemodel.governance;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a reporting line stands as of a date: its last report, when the next is due, and how many its cycle gives.
 *
 * @param line the line
 * @param by the name of the body that reports; empty if that is not stated
 * @param body the name of the body it reports to
 * @param state whether its next report is due
 * @param last the day of the last report; empty if none was given
 * @param due the day by which the next one is due; empty if nobody can say
 * @param given how many reports were given since the line's first, that one included
 * @param expected how many its cycle gives in that time, the first included; 0 if nobody can say
 */
public record ReportDue(
        ReportingLine line,
        Optional<String> by,
        String body,
        State state,
        Optional<PartialDate> last,
        Optional<LocalDate> due,
        long given,
        long expected)
        implements Phrased {

    /** Whether the next report of a line is due. */
    public enum State {
        /** The next report is due on a later day, or on the day itself. */
        NOT_YET_DUE,
        /** The next report was due before. */
        OVERDUE,
        /** No report was given and no first one is stated, so that nothing says when the next is due. */
        NOT_BEGUN,
        /** It is reported in each school term, and those that say when the next report is due are not listed. */
        NO_TERMS,
        /** How often it is reported is not stated. */
        NO_CYCLE
    }

    /**
     * Makes it.
     *
     * @param line the line
     * @param by the name of the body that reports
     * @param body the name of the body it reports to
     * @param state whether its next report is due
     * @param last the day of the last report
     * @param due the day by which the next one is due
     * @param given how many reports were given
     * @param expected how many its cycle gives
     */
    public ReportDue {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(due, "due");
    }

    /** {@return whether fewer reports were given than the cycle gives} */
    public boolean isBehindItsCycle() {
        return given < expected;
    }

    /** {@return how it stands in plain English, such as {@code Progress to Promise board: due by 2025-06-30}} */
    public String message() {
        return phrase().toString();
    }

    /** {@return how it stands as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                "governance." + state,
                "line",
                line.getTitle(),
                "body",
                body,
                "due",
                due,
                "last",
                last,
                "given",
                isBehindItsCycle() ? Optional.of(given) : Optional.empty(),
                "expected",
                expected);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
