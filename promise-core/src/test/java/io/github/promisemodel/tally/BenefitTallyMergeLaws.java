package io.github.promisemodel.tally;

import io.github.promisemodel.status.BenefitStatus;

/** The merge laws over the four colours of benefits. */
class BenefitTallyMergeLaws extends StatusTallyMergeLaws<BenefitStatus> {

    BenefitTallyMergeLaws() {
        super(BenefitStatus.class);
    }
}
