package io.github.promisemodel.risk;

/** Whether something may happen or has happened. Names are stable; scripts may depend on them. */
public enum RiskKind {
    /** It may happen. */
    RISK,
    /** It has happened, and is still to be dealt with. */
    ISSUE
}
