package io.github.promisemodel.scotland;

/** What the national documents list, in the order this library gives it. Names are stable; scripts may depend on them. */
public enum NationalKind {
    /** A phase of the ten years as they were first planned. */
    PHASE,
    /** A national plan, such as Plan 24-30. */
    PLAN,
    /** One of the priority areas of Plan 21-24. */
    PRIORITY_AREA,
    /** One of the fundamentals of Plan 21-24. */
    FUNDAMENTAL,
    /** One of the directions that indicators were to follow, in the paper of October 2020. */
    INDICATOR_DIRECTION,
    /** One of the aims of the Scottish Government's implementation plan. */
    AIM,
    /** One of the themes of Plan 24-30, each with a route map. */
    THEME,
    /** One of the vision statements of the progress framework. */
    VISION,
    /** One of the priorities of the paper of October 2020. */
    PRIORITY,
    /** Something that the first phase was to be used for, by the paper of October 2020. */
    PHASE_USE,
    /** Something that is expected of a phase, whose time it has. */
    PHASE_EXPECTATION,
    /** A share or a number that the nation means to reach by a date. */
    TARGET,
    /** Who sees to it nationally that the Promise is kept, or the report that says so. */
    OVERSIGHT
}
