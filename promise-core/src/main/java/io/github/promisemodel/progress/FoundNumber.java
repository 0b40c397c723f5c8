package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.words.Phrase;
import java.util.Optional;

/**
 * The number that was found of a measure, in its unit: an amount, or what a ratio is per 100 or however many the measure says.
 *
 * @param bounds the numbers it may be
 * @param exact the number, where it is exact
 * @param said what was found, for a sentence
 */
record FoundNumber(FractionBounds bounds, Optional<Fraction> exact, Phrase said) {

    static Optional<FoundNumber> of(Measure measure, Observation observation) {
        if (observation.findRatio().isPresent()) {
            Ratio ratio = observation.findRatio().get();
            return ratio.per(measure.getPer())
                    .map(number ->
                            new FoundNumber(FractionBounds.exactly(number), Optional.of(number), ratio.phrase()));
        }
        return observation
                .findAmount()
                .map(amount -> of(amount, observation.getUnit().or(measure::getUnit)));
    }

    private static FoundNumber of(Amount amount, Optional<String> unit) {
        return new FoundNumber(
                amount.bounds(),
                Optional.of(amount).filter(Amount::isExact).map(Amount::number).map(Fraction::of),
                amount.in(unit));
    }

    boolean isExact() {
        return exact.isPresent();
    }
}
