package io.github.promisemodel.tally;

import io.github.promisemodel.status.Scales.SixtyFour;

/** The merge laws over the largest scale. */
class LargestTallyMergeLaws extends StatusTallyMergeLaws<SixtyFour> {

    LargestTallyMergeLaws() {
        super(SixtyFour.class);
    }
}
