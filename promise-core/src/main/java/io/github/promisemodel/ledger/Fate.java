package io.github.promisemodel.ledger;

/**
 * What became of an entry between one plan and the next, such as {@code SPLIT}.
 *
 * <p>An entry may have several fates at once: one that is split may also be merged with another, and one that moved may name
 * a second target that is not listed. It stands in the ledger once for each.
 */
public enum Fate {
    /** One entry of the new plan takes it on, alone and in the same words. */
    MOVED,
    /** One entry of the new plan takes it on, alone and in other words: their titles differ. */
    REWORDED,
    /** Several entries of the new plan take it on. */
    SPLIT,
    /** An entry of the new plan takes it on together with other entries of the old one. */
    MERGED,
    /** Another entry has taken its place, whether or not it is named. */
    SUPERSEDED,
    /** It was given up. */
    WITHDRAWN,
    /** It was closed. */
    CLOSED,
    /** Its work is done, by its standing, neither plan states what becomes of it, and it is not lost. That closes nothing. */
    FINISHED,
    /** It is said to be carried forward, and which entry takes it on is not stated. */
    TARGET_UNKNOWN,
    /** It is said to lead to a plan that is neither of the two. */
    ELSEWHERE,
    /**
     * Neither plan states what became of it: nothing is said, or what is said leads to an entry that the plan does not list,
     * or back into its own plan. It may be carried forward all the same.
     */
    NOT_STATED,
    /**
     * Nothing became of it, and absence says so: the old plan records {@code DISPOSITIONS} and has none for it, and the next
     * records {@code ENTRIES} and none links to it; or it is said to lead to an entry that the next plan, recording
     * {@code ENTRIES}, does not list.
     */
    LOST,
    /** It was added to the old plan after the ledger's date. */
    NOT_YET_ADDED,
    /** An entry of the new plan that no entry of the old one leads to. */
    NEW;

    /** {@return whether an entry of the new plan takes the entry on} */
    public boolean isTakenOn() {
        return this == MOVED || this == REWORDED || this == SPLIT || this == MERGED;
    }
}
