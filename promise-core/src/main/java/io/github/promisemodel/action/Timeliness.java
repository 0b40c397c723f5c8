package io.github.promisemodel.action;

import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an action keeps to its due date as of a date, such as overdue by 31 days.
 *
 * <p>It compares last days: what is due in {@code 2025} is overdue from 1 January 2026. It is no judgement of how far the
 * action is; where that is open, so is whether the action is late.
 *
 * @param state how it stands against its due date
 * @param due the due date as of that date, its extensions included; empty if there is none
 * @param daysLate how many days the due date has passed by, from 1; 0 if it has not, or nothing is due any more
 */
public record Timeliness(State state, Optional<PartialDate> due, long daysLate) {

    private static final Set<State> NOTHING_DUE = Set.of(State.COMPLETE, State.ENDED, State.NOT_YET_ADDED);

    /** How an action compares with its due date. */
    public enum State {
        /** No due date is stated, in words or otherwise. */
        NO_DUE_DATE,
        /** A due date is stated in words alone, such as "Spring 2024", so that nobody can say whether it has passed. */
        DUE_IN_WORDS,
        /** All is done, and it has not left the plan. */
        COMPLETE,
        /** It is superseded or withdrawn, so that nothing is due any more, whatever was done of it. */
        ENDED,
        /** It was added to the plan later, so that nothing is due yet. */
        NOT_YET_ADDED,
        /** The due date lies further ahead than was asked about. */
        NOT_YET_DUE,
        /** The due date is ahead, within the time asked about. */
        DUE_SOON,
        /** The due date has passed, and not all is done. */
        OVERDUE,
        /** The due date has passed, and whether all is done is open or not assessed. */
        OVERDUE_UNLESS_COMPLETE
    }

    /**
     * Makes a timeliness.
     *
     * @param state how it stands against its due date
     * @param due the due date; empty if there is none
     * @param daysLate how many days the due date has passed by
     */
    public Timeliness {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Holds an action against its due date.
     *
     * @param action the action
     * @param scheme what words mean in its plan, of its status and of what became of it
     * @param asOf the date of the question; a partial one counts from its last day
     * @param soon how long before its last day an action is due soon, inclusive; zero for none but that day
     * @return how it stands
     * @throws IllegalArgumentException if {@code soon} is negative
     */
    public static Timeliness of(Action action, StatusScheme scheme, PartialDate asOf, Period soon) {
        if (soon.isNegative()) {
            throw new IllegalArgumentException(
                    "Due soon: " + soon + " lies in the past; give a time from now on, such as P3M");
        }
        Optional<PartialDate> due = action.dueAsOf(asOf);
        LocalDate today = asOf.end();
        long passed = due.map(date -> Math.max(0, ChronoUnit.DAYS.between(date.end(), today)))
                .orElse(0L);
        Presence presence = Membership.of(action, scheme).at(asOf);
        // What is out of the plan is not counted as complete too.
        State state = presence == Presence.IN_PLAN
                ? state(action, scheme, asOf, due, passed, soon)
                : presence.hasLeft() ? State.ENDED : State.NOT_YET_ADDED;
        return new Timeliness(state, due, NOTHING_DUE.contains(state) ? 0 : passed);
    }

    private static State state(
            Action action, StatusScheme scheme, PartialDate asOf, Optional<PartialDate> due, long passed, Period soon) {
        Reading<ActionStatus> reading = action.readBy(scheme).readingAsOf(asOf);
        if (reading.equals(Reading.of(ActionStatus.COMPLETE))) {
            return State.COMPLETE;
        }
        if (due.isEmpty()) {
            return action.getDueAsPrinted().isPresent() ? State.DUE_IN_WORDS : State.NO_DUE_DATE;
        }
        if (passed > 0) {
            return reading.allows(ActionStatus.COMPLETE) ? State.OVERDUE_UNLESS_COMPLETE : State.OVERDUE;
        }
        return due.get().end().isAfter(asOf.end().plus(soon)) ? State.NOT_YET_DUE : State.DUE_SOON;
    }

    /** {@return whether the due date has passed and the action is not known to be complete} */
    public boolean isLate() {
        return state == State.OVERDUE || state == State.OVERDUE_UNLESS_COMPLETE;
    }
}
