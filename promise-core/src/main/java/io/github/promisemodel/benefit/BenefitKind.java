package io.github.promisemodel.benefit;

/** What sort of benefit it is, as the Green Book of HM Treasury tells them apart. Names are stable; scripts may depend on them. */
public enum BenefitKind {
    /** Money that can be spent on something else. */
    CASH_RELEASING,
    /** Worth that can be said in money, such as time saved, and cannot be spent. */
    NON_CASH_RELEASING,
    /** What can be measured and not said in money. */
    QUANTIFIABLE,
    /** What can be described and not measured. */
    QUALITATIVE
}
