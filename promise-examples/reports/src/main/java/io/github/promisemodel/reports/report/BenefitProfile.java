package io.github.promisemodel.reports.report;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.Realisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Optional;

/**
 * A benefit as benefits management has it: who is accountable, when it is planned to be realised, what it contributes to.
 *
 * @param benefit the benefit
 * @param realisation where it is to the date it is planned for; empty if it has none, is left out of the count, or is a
 *     dis-benefit, which is to stay small
 */
public record BenefitProfile(Benefit benefit, Optional<Realisation> realisation) {

    /**
     * The benefits of a report that say more than their status.
     *
     * @param report the report
     * @return those of which anything of it is stated, in plan order
     */
    public static List<BenefitProfile> of(Report report) {
        return report.benefits().explain().entries().stream()
                .filter(counted -> counted.entry() instanceof Benefit benefit && isStated(benefit))
                .map(counted -> of(counted, report.asOf()))
                .toList();
    }

    private static boolean isStated(Benefit benefit) {
        return benefit.isDisbenefit()
                || benefit.getAccountable().isPresent()
                || benefit.getKind().isPresent()
                || benefit.getDue().isPresent()
                || !benefit.getContributesTo().isEmpty();
    }

    private static BenefitProfile of(CountedEntry<BenefitStatus> counted, PartialDate asOf) {
        Benefit benefit = (Benefit) counted.entry();
        return new BenefitProfile(
                benefit,
                Realisation.of(benefit, counted.standing().reading(), asOf)
                        .filter(realisation -> counted.leftOut().isEmpty()));
    }
}
