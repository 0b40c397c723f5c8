package io.github.promisemodel.reports.report;

/** Why a committee has to talk about an action or a benefit. Names are stable; scripts may depend on them. */
public enum ExceptionReason {
    /** The benefit is red. */
    RED,
    /** The action is behind. */
    BEHIND,
    /** The action is at risk. */
    AT_RISK,
    /** It may be one of these: its reading allows others too. */
    MAY_BE_OFF_TRACK,
    /** The action is overdue, or nobody can say that it is not. */
    OVERDUE,
    /** The date of the benefit has passed and it is not realised, or nobody can say that it is. */
    NOT_REALISED,
    /** A milestone on the way of the action is overdue. */
    MILESTONE_OVERDUE,
    /** The action needs another that is overdue. */
    NEEDS_OVERDUE,
    /** It stands otherwise than on the date since which movement is asked for. */
    CHANGED,
    /** It is not assessed. */
    NOT_ASSESSED,
    /** It was not assessed within the reporting cycle. */
    NOT_ASSESSED_IN_CYCLE
}
