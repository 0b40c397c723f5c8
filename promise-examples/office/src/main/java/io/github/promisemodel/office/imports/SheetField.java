package io.github.promisemodel.office.imports;

/** What a column of a sheet is. */
public enum SheetField {
    /** The id that outlives the plan; the reference if there is no such column. */
    ID,
    /** The reference as printed. */
    REFERENCE,
    /** What it is, in a few words. */
    TITLE,
    /** The words of its improvement area. */
    AREA,
    /** The role or team that answers for it. */
    OWNER,
    /** The role that is accountable for a benefit. */
    ACCOUNTABLE,
    /** When its work starts. */
    START,
    /** When it is due. */
    DUE,
    /** The words printed for when it is due. */
    DUE_AS_PRINTED,
    /** The words of its status, by the scheme. */
    STATUS,
    /** The date its status is about. */
    STATUS_DATE,
    /** Its latest update in words. */
    UPDATE,
    /** What happens next. */
    NEXT_STEP,
    /** How it comes back on target. */
    RECOVERY_NOTE,
    /** How much of it is done, from 0 to 100. */
    PERCENT_COMPLETE,
    /** Its steps, a line each. */
    MILESTONES,
    /** What is measured, in a few words. */
    MEASURE,
    /** The ids of the benefits that an action serves, with commas between. */
    BENEFITS,
    /** What a reader should know. */
    NOTE,
    /** The id of the action or benefit that a measure is of. */
    ENTRY,
    /** The unit of a measure. */
    UNIT,
    /** The baseline of a measure. */
    BASELINE,
    /** The date of the baseline. */
    BASELINE_DATE,
    /** The target of a measure. */
    TARGET,
    /** When the target is due. */
    TARGET_DATE,
    /** The value of a measure. */
    VALUE,
    /** The date of the value. */
    VALUE_DATE,
    /** How many, of a measure told as so many of so many. */
    NUMERATOR,
    /** Of how many. */
    DENOMINATOR
}
