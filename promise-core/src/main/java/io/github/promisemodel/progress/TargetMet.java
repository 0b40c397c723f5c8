package io.github.promisemodel.progress;

/** Whether a target is met, as far as that is known. */
public enum TargetMet {
    /** It is certainly met. */
    MET,
    /** It is certainly not met. */
    NOT_MET,
    /** What is known leaves it open. */
    NOT_DECIDED
}
