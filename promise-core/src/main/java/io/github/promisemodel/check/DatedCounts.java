package io.github.promisemodel.check;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exact counts among observations of a measure, by the time they are of; those that another supersedes are left out.
 *
 * @param numbers the number of each time that has one, in the order given
 * @param several the times of which there is no one number, because two differ
 */
record DatedCounts(Map<Time, BigDecimal> numbers, Set<Time> several) {

    /**
     * A time, by its days, so that a year is the same as its twelve months.
     *
     * @param start the first day
     * @param end the last day
     * @param isPeriod whether something was counted over it, and not on a day in it
     * @param inWords the time as it is written, which tells no two apart
     */
    record Time(LocalDate start, LocalDate end, boolean isPeriod, PartialDate inWords) {

        private static Optional<Time> of(Observation observation) {
            return observation
                    .getPeriod()
                    .or(observation::getDate)
                    .map(date -> new Time(
                            date.start(), date.end(), observation.getPeriod().isPresent(), date));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Time time
                    && isPeriod == time.isPeriod
                    && start.equals(time.start)
                    && end.equals(time.end);
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + end.hashCode();
        }
    }

    static DatedCounts of(MeasureSeries series) {
        Map<Time, BigDecimal> numbers = new LinkedHashMap<>();
        Set<Time> several = new HashSet<>();
        for (int index : series.standing()) {
            Observation observation = series.observations().get(index);
            Optional<Time> time = Time.of(observation);
            if (time.isPresent()) {
                Optional<BigDecimal> count = count(series.measure().entity(), observation);
                BigDecimal known = count.isPresent() ? numbers.putIfAbsent(time.get(), count.get()) : null;
                if (count.isEmpty() || known != null && known.compareTo(count.get()) != 0) {
                    several.add(time.get());
                }
            }
        }
        numbers.keySet().removeAll(several);
        return new DatedCounts(numbers, several);
    }

    /** The number of an observation that is an exact count in the measure's unit; a rate adds to nothing. */
    private static Optional<BigDecimal> count(Measure measure, Observation observation) {
        boolean isOfMeasure =
                observation.getUnit().isEmpty() || observation.getUnit().equals(measure.getUnit());
        return observation
                .findAmount()
                .filter(amount ->
                        isOfMeasure && amount.isExact() && amount.number().signum() >= 0)
                .filter(amount -> !measure.isRate(observation.getUnit()))
                .map(Amount::number);
    }
}
