package io.github.promisemodel.attention;

/** Why something needs attention. Names are stable; scripts may depend on them. */
public enum AttentionKind {
    /** An action's due date has passed and it is not complete, or nobody can say that it is. */
    OVERDUE,
    /** An action falls due within the time asked about. */
    DUE_SOON,
    /** An action's due date is stated in words alone, so that nobody can say whether it has passed. */
    DUE_IN_WORDS,
    /** A milestone on the way of an action was due before, and it is not reached. */
    MILESTONE_OVERDUE,
    /** An action needs another that is overdue. */
    NEEDS_OVERDUE,
    /** Its latest assessment is worse than the one before it. */
    WORSENED,
    /** A benefit is red, and nothing says what is done about it. */
    RED_WITHOUT_RECOVERY,
    /** The date by which a benefit was to be realised has passed and it is not, or nobody can say that it is. */
    NOT_REALISED,
    /** A measure lies behind the straight line from its baseline to its target, which is not yet due. */
    OFF_LINE,
    /** The date of a measure's target has passed, and it was missed or lost since, or nothing was observed since. */
    TARGET_DATE_PASSED,
    /** It was not assessed within the plan's reporting cycle. */
    NOT_ASSESSED_IN_CYCLE,
    /** What is to happen in every period happened less often. */
    RHYTHM_NOT_KEPT,
    /** An early-warning rule of the council's holds. */
    EARLY_WARNING
}
