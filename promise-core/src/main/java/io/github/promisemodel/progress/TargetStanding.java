package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a target with a date is as of another date, such as reached late, or not yet due and behind the line to it.
 *
 * <p>A target is due on the last day of its date, and that day counts: as of {@code 2018-03-31} a target by {@code 2018-03} is
 * due, and what was observed that day is in time. Until the day before, it is {@link State#REACHED} or {@link
 * State#NOT_YET_DUE}. From its day on the first of these is the answer that holds: {@link State#IN_TIME}, {@link State#LATE},
 * {@link State#LOST_SINCE}, {@link State#NOTHING_OBSERVED}, {@link State#MISSED}. Where what is known allows several of them, it is {@link
 * State#NOT_DECIDED}.
 *
 * <p>What is observed last as of a date is as {@link Actual} says: an observation that is dated by a month, a year or a range
 * counts from the first day of it. Later observations change no answer as of an earlier date. {@link Progress} says whether a
 * target without a date is met.
 *
 * @param state where it is
 * @param by the date of the target; it is due on the last day
 * @param actual what was observed last, as of the date of the question
 * @param line where the actual lies to the line from the baseline; only where the target is not yet due
 * @param why why it is not decided, or why there is no line to a target that is not yet due; otherwise empty
 */
public record TargetStanding(
        State state, PartialDate by, Actual actual, Optional<TargetLine> line, Optional<Explanation> why)
        implements Phrased {

    private static final Set<State> AFTER_ITS_DAY = EnumSet.of(State.LOST_SINCE, State.NOTHING_OBSERVED, State.MISSED);

    /** Where a target is. Names are stable; scripts may depend on them. */
    public enum State {
        /** It is not due, and what was observed last meets it. */
        REACHED,
        /** It is not due, and what was observed last does not meet it, or nothing was observed. */
        NOT_YET_DUE,
        /** It was met as of its day, and what was observed last meets it. */
        IN_TIME,
        /** It was not met as of its day, and what was observed last meets it. */
        LATE,
        /** An observation met it, and what was observed last does not. */
        LOST_SINCE,
        /** No observation met it, and there is none of the first day of its date or a later one. */
        NOTHING_OBSERVED,
        /** No observation met it, its day is past, and there are observations of then or later. */
        MISSED,
        /** What is known leaves it open, such as a value that is not exact, or several that differ. */
        NOT_DECIDED
    }

    /**
     * Makes it.
     *
     * @param state where it is
     * @param by the date of the target
     * @param actual what was observed last
     * @param line where the actual lies to the line from the baseline
     * @param why why it is not decided, or has no line
     */
    public TargetStanding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(why, "why");
    }

    /**
     * Where the target of a measure is that is in force as of a date, as {@link Measure#asOf} has it.
     *
     * @param measure the measure
     * @param asOf the date of the question; a partial one counts from its last day
     * @return where it is; empty if the measure has no target, or its target has no date
     */
    public static Optional<TargetStanding> find(Measure measure, PartialDate asOf) {
        return ofTarget(measure.asOf(asOf), asOf);
    }

    /**
     * Where each target of a measure is, such as those of its years.
     *
     * @param measure the measure
     * @param asOf the date of the question; a partial one counts from its last day
     * @return where each is, in their order, those on the way before the target itself; none of those without a date
     */
    public static List<TargetStanding> findAll(Measure measure, PartialDate asOf) {
        return measure.byTarget(asOf).stream()
                .flatMap(each -> ofTarget(each, asOf).stream())
                .toList();
    }

    private static Optional<TargetStanding> ofTarget(Measure measure, PartialDate asOf) {
        return measure.getTarget()
                .terms()
                .by()
                .filter(by -> measure.getTarget().kind() != TargetKind.NONE)
                .map(by -> new TargetHistory(measure, by, asOf).standing());
    }

    /** {@return whether the target is not yet due and less of the way to it was reached than its line is at} */
    public boolean isBehindLine() {
        return line.filter(TargetLine::isBehind).isPresent();
    }

    /** {@return whether its day has passed, and it was missed or is no longer met, or nobody has looked since} */
    public boolean isNotKept() {
        return AFTER_ITS_DAY.contains(state);
    }

    /** {@return where it is, such as {@code reached late, due by 2018-03, observed as of 2019-03-31}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /**
     * Where it is as a phrase, which can be said in other words than core's English. It says no observed value, but for the part
     * of the way of a target that has a line, and the reason of one that is not decided where another phrasebook says that.
     *
     * @return the phrase
     */
    @Override
    public Phrase phrase() {
        return line.map(this::phrase)
                .orElseGet(() -> Phrase.of(
                        "progress.STANDING." + state,
                        "by",
                        by,
                        "date",
                        actual.observations().stream().findFirst().flatMap(Observation::findDate),
                        "why",
                        why.filter(reason -> state == State.NOT_DECIDED)));
    }

    private Phrase phrase(TargetLine to) {
        return Phrase.of(
                to.isBehind() ? "progress.STANDING.BEHIND_LINE" : "progress.STANDING.ON_LINE",
                "by",
                by,
                "reached",
                to.reached().toPercent(0),
                "asOf",
                to.asOf(),
                "expected",
                to.expected().toPercent(0));
    }
}
