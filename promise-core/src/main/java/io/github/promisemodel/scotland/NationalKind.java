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
    OVERSIGHT,
    /** One of the four units of The Promise's own team, as it began. */
    UNIT,
    /**
     * An article of the United Nations Convention on the Rights of the Child, of those that give rights, 1 to 41, or ask that they
     * be made known, 42. The twelve others are about how states see to it, and no entry of a plan answers them.
     */
    UNCRC_ARTICLE,
    /** One of the values and principles of Getting it right for every child. */
    GIRFEC_PRINCIPLE,
    /** One of the eight indicators of wellbeing of Getting it right for every child. */
    WELLBEING_INDICATOR
}
