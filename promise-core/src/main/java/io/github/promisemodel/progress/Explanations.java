package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a question about a measure has no single answer, found by what the measure lacks. */
final class Explanations {

    private Explanations() {}

    /** Why, with the measure and what else the sentence has: names and values in turn. */
    static Explanation explain(Measure measure, Reason reason, Object... arguments) {
        List<Object> named = new ArrayList<>(List.of("measure", measure.getId()));
        named.addAll(Arrays.asList(arguments));
        return new Explanation(reason, Phrase.ofKind("progress." + reason, named.toArray()));
    }

    static Explanation nothingObserved(Measure measure, PartialDate asOf) {
        return explain(measure, Reason.NO_OBSERVATION, "kind", "AS_OF", "asOf", asOf);
    }

    static Explanation severalValues(Measure measure, Actual actual) {
        return explain(measure, Reason.SEVERAL_VALUES, "actual", actual);
    }

    static Explanation inexact(Measure measure, FoundNumber number) {
        return explain(measure, Reason.INEXACT_VALUE, "kind", "OBSERVATION", "observation", number.said());
    }

    /** Why an observation has no number, if it has none. */
    static Optional<Explanation> noNumber(Measure measure, Observation observation) {
        if (FoundNumber.of(measure, observation).isPresent()) {
            return Optional.empty();
        }
        if (observation.findRatio().isPresent()) {
            return Optional.of(explain(
                    measure,
                    Reason.DENOMINATOR_IS_ZERO,
                    "observation",
                    observation.findRatio().get()));
        }
        return Optional.of(
                observation.findAnswer().isPresent()
                        ? explain(measure, Reason.KINDS_DIFFER, "kind", "NUMBER")
                        : wordsOnly(measure, observation));
    }

    /** Why an observation has no amount in the measure's unit, if it has none. */
    static Optional<Explanation> noAmount(Measure measure, Observation observation) {
        return noNumber(measure, observation).or(() -> otherUnit(measure, "OBSERVATION", observation.getUnit()));
    }

    /** Why an observation that has no answer has none. */
    static Optional<Explanation> noAnswer(Measure measure, Observation observation) {
        return Optional.of(
                observation.findAmount().isPresent() || observation.findRatio().isPresent()
                        ? explain(measure, Reason.KINDS_DIFFER, "kind", "YES_OR_NO")
                        : wordsOnly(measure, observation));
    }

    private static Explanation wordsOnly(Measure measure, Observation observation) {
        return explain(
                measure, Reason.WORDS_ONLY, "words", observation.getAsPrinted().orElse(""));
    }

    /** Why there is no exact baseline in the measure's unit, if there is none. */
    static Optional<Explanation> unusableBaseline(Measure measure) {
        if (measure.getBaseline().isEmpty()) {
            return Optional.of(explain(measure, Reason.NO_BASELINE));
        }
        Baseline baseline = measure.getBaseline().get();
        if (!baseline.getAmount().isExact()) {
            return Optional.of(explain(
                    measure,
                    Reason.INEXACT_BASELINE,
                    "baseline",
                    baseline.getAmount().in(baseline.getUnit().or(measure::getUnit))));
        }
        return otherUnit(measure, "BASELINE", baseline.getUnit());
    }

    /** The baseline's number, where it is exact. */
    static Fraction baseline(Measure measure) {
        return Fraction.of(measure.getBaseline().orElseThrow().getAmount().number());
    }

    private static Optional<Explanation> otherUnit(Measure measure, String kind, Optional<String> unit) {
        if (unit.isEmpty() || unit.equals(measure.getUnit())) {
            return Optional.empty();
        }
        return Optional.of(explain(measure, Reason.UNITS_DIFFER, "kind", kind, "unit", unit, "own", measure.getUnit()));
    }
}
