package io.github.promisemodel.disclosure;

/** Who tries to solve a suppressed count, the better informed first. */
enum Attacker {

    /** Sees what is published, and was told which of the suppressed counts are under the threshold. */
    TOLD,

    /** Sees what is published, and knows the policy. */
    READER
}
