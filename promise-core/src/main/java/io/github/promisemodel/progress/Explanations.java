package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.util.Optional;

/** Why a question about a measure has no single answer, found by what the measure lacks. */
final class Explanations {

    private Explanations() {}

    static Explanation explain(Measure measure, Reason reason, String found) {
        return new Explanation(reason, "Measure " + measure.getId() + ": " + found);
    }

    static Explanation nothingObserved(Measure measure, PartialDate asOf) {
        return explain(measure, Reason.NO_OBSERVATION, "nothing is observed by " + asOf);
    }

    static Explanation severalValues(Measure measure, Actual actual) {
        return explain(
                measure,
                Reason.SEVERAL_VALUES,
                "its latest observations are " + actual + ", with nothing to tell which stands");
    }

    static Explanation inexact(Measure measure, Amount amount) {
        return explain(measure, Reason.INEXACT_VALUE, "the observation '" + amount + "' is not an exact number");
    }

    /** Why an observation has no amount, if it has none. */
    static Optional<Explanation> noNumber(Measure measure, Observation observation) {
        if (observation.findAmount().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                observation.findAnswer().isPresent()
                        ? explain(
                                measure, Reason.KINDS_DIFFER, "a number is wanted, and the observation is a yes or no")
                        : wordsOnly(measure, observation));
    }

    /** Why an observation has no amount in the measure's unit, if it has none. */
    static Optional<Explanation> noAmount(Measure measure, Observation observation) {
        return noNumber(measure, observation).or(() -> otherUnit(measure, "observation", observation.getUnit()));
    }

    /** Why an observation that has no answer has none. */
    static Optional<Explanation> noAnswer(Measure measure, Observation observation) {
        return Optional.of(
                observation.findAmount().isPresent()
                        ? explain(
                                measure, Reason.KINDS_DIFFER, "a yes or no is wanted, and the observation is a number")
                        : wordsOnly(measure, observation));
    }

    private static Explanation wordsOnly(Measure measure, Observation observation) {
        return explain(
                measure,
                Reason.WORDS_ONLY,
                "the observation has only the words '"
                        + observation.getAsPrinted().orElse("") + "'");
    }

    /** Why there is no exact baseline in the measure's unit, if there is none. */
    static Optional<Explanation> unusableBaseline(Measure measure) {
        if (measure.getBaseline().isEmpty()) {
            return Optional.of(explain(measure, Reason.NO_BASELINE, "it has no baseline"));
        }
        Baseline baseline = measure.getBaseline().get();
        if (!baseline.getAmount().isExact()) {
            return Optional.of(explain(
                    measure,
                    Reason.INEXACT_BASELINE,
                    "its baseline '" + baseline.getAmount() + "' is not an exact number"));
        }
        return otherUnit(measure, "baseline", baseline.getUnit());
    }

    /** The baseline's number, where it is exact. */
    static Fraction baseline(Measure measure) {
        return Fraction.of(measure.getBaseline().orElseThrow().getAmount().number());
    }

    private static Optional<Explanation> otherUnit(Measure measure, String thing, Optional<String> unit) {
        if (unit.isEmpty() || unit.equals(measure.getUnit())) {
            return Optional.empty();
        }
        return Optional.of(explain(
                measure,
                Reason.UNITS_DIFFER,
                "its " + thing + " is in " + unit.get() + ", and the measure "
                        + measure.getUnit().map(own -> "in " + own).orElse("names no unit")));
    }
}
