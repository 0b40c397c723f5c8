package io.github.promisemodel.action;

/** What was decided after a test of change. Names are stable; scripts may depend on them. */
public enum TestDecision {
    /** It works and is to be the way things are done. */
    ADOPT,
    /** It is to be changed and tested again. */
    ADAPT,
    /** It is given up. */
    ABANDON,
    /** The same test goes on, for it is too early to tell. */
    CONTINUE
}
