package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exact number that was counted over a time, such as 115 from January to March.
 *
 * @param period the time, first and last day included
 * @param number how many, not below zero
 */
record Flow(PartialDate period, BigDecimal number) {

    /** What an observation counted; empty unless it has a period and an exact number in the measure's unit, not below zero, and the measure is not of another series. */
    static Optional<Flow> of(Measure measure, Observation observation) {
        boolean isAdded =
                measure.getSeries().filter(series -> series != SeriesType.FLOW).isEmpty();
        if (!isAdded || Explanations.noAmount(measure, observation).isPresent()) {
            return Optional.empty();
        }
        return observation
                .findAmount()
                .filter(amount -> amount.isExact() && amount.number().signum() >= 0)
                .flatMap(amount -> observation.getPeriod().map(period -> new Flow(period, amount.number())));
    }

    /** The sum of this and what follows it; empty unless it begins on the day after, or if it has more digits than an amount. */
    Optional<Flow> plus(Flow next) {
        BigDecimal sum = number.add(next.number);
        return period.end().plusDays(1).equals(next.period.start()) && digits(sum) <= Amount.MOST_DIGITS
                ? Optional.of(new Flow(PartialDate.range(period.rangeStart(), next.period.rangeEnd()), sum))
                : Optional.empty();
    }

    private static int digits(BigDecimal number) {
        return Math.max(number.precision() - number.scale(), 1) + number.scale();
    }
}
