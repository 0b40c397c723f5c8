package io.github.promisemodel.tally;

import io.github.promisemodel.status.ActionStatus;

/** The merge laws over the eight statuses of actions. */
class ActionTallyMergeLaws extends StatusTallyMergeLaws<ActionStatus> {

    ActionTallyMergeLaws() {
        super(ActionStatus.class);
    }
}
