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
        return measure.findBounds(observation)
                .map(bounds -> new FoundNumber(bounds, exact(measure, observation), said(measure, observation)));
    }

    private static Optional<Fraction> exact(Measure measure, Observation observation) {
        return observation
                .findAmount()
                .filter(Amount::isExact)
                .map(Amount::number)
                .map(Fraction::of)
                .or(() -> observation.findRatio().flatMap(ratio -> ratio.per(measure.getPer())));
    }

    private static Phrase said(Measure measure, Observation observation) {
        return observation
                .findRatio()
                .map(Ratio::phrase)
                .orElseGet(() -> observation
                        .findAmount()
                        .orElseThrow()
                        .in(observation.getUnit().or(measure::getUnit)));
    }

    boolean isExact() {
        return exact.isPresent();
    }
}
