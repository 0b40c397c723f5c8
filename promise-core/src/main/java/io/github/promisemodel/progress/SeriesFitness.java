package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Whether values of several dates are numbers of one kind, which can be compared with one median. */
final class SeriesFitness {

    private SeriesFitness() {}

    /** Why they are not; empty if they are. */
    static Optional<Explanation> of(Measure measure, List<Actual> actuals) {
        Observation first = actuals.get(0).observations().get(0);
        Optional<PartialDate> before = Optional.empty();
        for (Actual actual : actuals) {
            Observation observation = actual.observations().get(0);
            Optional<Explanation> unfit = actual.isDisagreement()
                    ? Optional.of(Explanations.explain(
                            measure,
                            Reason.SEVERAL_VALUES,
                            "kind",
                            "DATE",
                            "date",
                            observation.findDate(),
                            "actual",
                            actual))
                    : noNumber(measure, observation)
                            .or(() -> otherUnit(measure, first, observation))
                            .or(() -> otherLength(measure, first, observation));
            Optional<PartialDate> previous = before;
            Optional<PartialDate> period = observation.getPeriod();
            unfit = unfit.or(() -> overlapping(measure, previous, period));
            if (unfit.isPresent()) {
                return unfit;
            }
            before = period;
        }
        return Optional.empty();
    }

    private static Optional<Explanation> noNumber(Measure measure, Observation observation) {
        if (observation.findAnswer().isPresent()) {
            return Optional.of(Explanations.explain(measure, Reason.KINDS_DIFFER, "kind", "TREND"));
        }
        return Explanations.noNumber(measure, observation)
                .or(() -> FoundNumber.of(measure, observation)
                        .filter(number -> !number.isExact())
                        .map(number -> Explanations.inexact(measure, number)));
    }

    private static Optional<Explanation> otherUnit(Measure measure, Observation first, Observation other) {
        Optional<String> unit = first.getUnit().or(measure::getUnit);
        Optional<String> own = other.getUnit().or(measure::getUnit);
        return unit.equals(own)
                ? Optional.empty()
                : Optional.of(Explanations.explain(
                        measure, Reason.UNITS_DIFFER, "kind", "TREND", "unit", unit, "other", own));
    }

    private static Optional<Explanation> otherLength(Measure measure, Observation first, Observation other) {
        return first.getPeriod()
                        .map(SeriesFitness::length)
                        .equals(other.getPeriod().map(SeriesFitness::length))
                ? Optional.empty()
                : Optional.of(Explanations.explain(
                        measure,
                        Reason.PERIODS_DIFFER,
                        "kind",
                        "TREND",
                        "period",
                        first.getPeriod(),
                        "other",
                        other.getPeriod()));
    }

    private static Period length(PartialDate period) {
        return Period.between(period.start(), period.end().plusDays(1));
    }

    private static Optional<Explanation> overlapping(
            Measure measure, Optional<PartialDate> before, Optional<PartialDate> period) {
        boolean overlap = before.isPresent()
                && period.isPresent()
                && !period.get().start().isAfter(before.get().end());
        return overlap
                ? Optional.of(Explanations.explain(measure, Reason.PERIODS_OVERLAP, "period", before, "other", period))
                : Optional.empty();
    }
}
