package io.github.promisemodel.tally;

import io.github.promisemodel.status.Scales.Two;

/** The merge laws over the smallest scale, which has no open reading. */
class SmallestTallyMergeLaws extends StatusTallyMergeLaws<Two> {

    SmallestTallyMergeLaws() {
        super(Two.class);
    }
}
