package io.github.promisemodel.benefit;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.Optional;

/** Where a benefit is to the date that it is planned to be realised by. Names are stable; scripts may depend on them. */
public enum Realisation {
    /** It is realised. */
    REALISED,
    /** It is not known to be realised, and its date is not past. */
    NOT_YET_DUE,
    /** Its date is past, and it is not realised. */
    PAST,
    /** Its date is past, and it is not known whether it is realised. */
    PAST_UNLESS_REALISED;

    /**
     * Where a benefit is as of a date.
     *
     * @param benefit the benefit
     * @param reading how it stood as of the date
     * @param asOf the date; a partial one counts from its last day, as the planned date does, whose last day is in time
     * @return where it is; empty if it has no planned date, or is a dis-benefit, of which nothing is to be realised
     */
    public static Optional<Realisation> of(Benefit benefit, Reading<BenefitStatus> reading, PartialDate asOf) {
        return benefit.getDue().filter(due -> !benefit.isDisbenefit()).map(due -> of(due, reading, asOf));
    }

    private static Realisation of(PartialDate due, Reading<BenefitStatus> reading, PartialDate asOf) {
        if (reading.equals(Reading.of(BenefitStatus.BLUE))) {
            return REALISED;
        }
        if (!due.end().isBefore(asOf.end())) {
            return NOT_YET_DUE;
        }
        return reading.allows(BenefitStatus.BLUE) ? PAST_UNLESS_REALISED : PAST;
    }
}
