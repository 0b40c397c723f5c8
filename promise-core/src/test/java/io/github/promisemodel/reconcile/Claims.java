package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Claims of benefits by status alone. */
final class Claims {

    private Claims() {}

    static Claim<BenefitStatus> of(Map<BenefitStatus, Long> counts, long total) {
        return Claim.of(
                        new ClaimedCounts<>(
                                BenefitStatus.class, counts, OptionalLong.empty(), List.of(), Optional.empty()),
                        total,
                        false)
                .orElseThrow();
    }
}
