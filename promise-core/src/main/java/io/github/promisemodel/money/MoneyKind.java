package io.github.promisemodel.money;

/** Whether money is for running costs or for what lasts. Names are stable; scripts may depend on them. */
public enum MoneyKind {
    /** Running costs, such as pay. */
    REVENUE,
    /** What lasts, such as a building. */
    CAPITAL
}
