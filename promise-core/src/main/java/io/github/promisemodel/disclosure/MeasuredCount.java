package io.github.promisemodel.disclosure;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An observation of a measure of people. */
record MeasuredCount(Measure measure, Observation observation) {

    /** As many as this of each of a row are a total that a table can hold. */
    private static final long LARGEST = CountTable.LARGEST_TOTAL / CountTable.MOST_CELLS;

    /** A time by its first and its last day, however it is written. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(PartialDate date) {
            return new Days(date.start(), date.end());
        }

        boolean isWithin(Days other) {
            return !first.isBefore(other.first) && !last.isAfter(other.last);
        }
    }

    /** What observations of several measures have in common where their numbers belong together. */
    record Time(Optional<Days> date, Optional<Days> period, Optional<String> unit) {}

    Time time() {
        return new Time(
                observation.getDate().map(Days::of),
                days(),
                observation.getUnit().or(measure::getUnit));
    }

    /** The time it was counted over. */
    Optional<Days> days() {
        return observation.getPeriod().map(Days::of);
    }

    /**
     * The whole numbers that add up over parts: one count or, of a ratio, the numerator, what it leaves and the denominator.
     *
     * @return none if it is not exact, or too large for a table, or a rate, which adds up to nothing
     */
    List<Long> numbers() {
        if (observation.findRatio().isPresent()) {
            Ratio ratio = observation.findRatio().get();
            OptionalLong numerator = count(ratio.numerator().number());
            OptionalLong rest = count(ratio.rest());
            OptionalLong denominator = count(ratio.denominator().number());
            return numerator.isPresent() && rest.isPresent() && denominator.isPresent()
                    ? List.of(numerator.getAsLong(), rest.getAsLong(), denominator.getAsLong())
                    : List.of();
        }
        OptionalLong count = observation
                .findAmount()
                .filter(amount -> amount.isExact() && !measure.isRateOfPeople(observation.getUnit()))
                .map(Amount::number)
                .map(MeasuredCount::count)
                .orElse(OptionalLong.empty());
        return count.isPresent() ? List.of(count.getAsLong()) : List.of();
    }

    private static OptionalLong count(BigDecimal given) {
        BigDecimal number = given.stripTrailingZeros();
        boolean isCount =
                number.signum() >= 0 && number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
        return isCount ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
    }
}
