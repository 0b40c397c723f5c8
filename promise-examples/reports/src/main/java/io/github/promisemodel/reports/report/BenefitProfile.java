package io.github.promisemodel.reports.report;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
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

    /** Where a benefit is to the date that it is planned to be realised by. Names are stable. */
    public enum Realisation {
        /** It is realised. */
        REALISED,
        /** It is not known to be realised, and its date is not past. */
        NOT_YET_DUE,
        /** Its date is past, and it is not realised. */
        PAST,
        /** Its date is past, and it is not known whether it is realised. */
        PAST_UNLESS_REALISED
    }

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
                benefit.getDue()
                        .filter(due -> counted.leftOut().isEmpty() && !benefit.isDisbenefit())
                        .map(due -> realisation(counted.standing().reading(), due, asOf)));
    }

    private static Realisation realisation(Reading<BenefitStatus> reading, PartialDate due, PartialDate asOf) {
        if (reading.isConfinedTo(List.of(BenefitStatus.BLUE))) {
            return Realisation.REALISED;
        }
        if (!due.end().isBefore(asOf.end())) {
            return Realisation.NOT_YET_DUE;
        }
        return reading.allows(BenefitStatus.BLUE) ? Realisation.PAST_UNLESS_REALISED : Realisation.PAST;
    }
}
