package io.github.promisemodel.check;

/** A check of entities of a plan. */
interface EntityCheck {

    /** Says which entities it looks at, before the plan is walked. */
    void subscribe(EntityVisits visits);
}
