package io.github.promisemodel.reconcile;

/** What a published figure is compared with. */
public enum ComparedWith {
    /** The entries it is about. */
    ENTRIES,
    /** The figures published about the parts, added up; or the counts of one figure beside its own total or combined count. */
    PARTS,
    /** The count that is published beside a percentage. */
    PERCENTAGE,
    /** One hundred, which the percentages of a whole add to. */
    HUNDRED,
    /** Everything at once: whether counts claimed together can hold together. */
    JOINT
}
