package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.progress.TargetStanding.State;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the observations of a measure met its target, by its day, once, and last, as of a date. */
final class TargetHistory {

    private static final Set<TargetKind> FROM_BASELINE =
            EnumSet.of(TargetKind.CHANGE_BY, TargetKind.CHANGE_BY_PERCENT, TargetKind.IMPROVE);

    private static final Set<Reason> NO_PART_OF_A_WAY =
            EnumSet.of(Reason.BASELINE_EQUALS_TARGET, Reason.BASELINE_MEETS_TARGET, Reason.NO_WAY);

    private final Measure measure;
    private final PartialDate by;
    private final PartialDate asOf;
    private final Progress last;

    TargetHistory(Measure measure, PartialDate by, PartialDate asOf) {
        this.measure = measure;
        this.by = by;
        this.asOf = asOf;
        this.last = Progress.of(measure, asOf);
    }

    TargetStanding standing() {
        Optional<Explanation> noTarget = ObservedProgress.noTarget(measure);
        if (noTarget.isPresent()) {
            return notDecided(noTarget.get());
        }
        boolean due = by.isBy(asOf);
        if (last.actual().isNone()) {
            return due ? decided(State.NOTHING_OBSERVED) : notYetDue();
        }
        if (last.met() == TargetMet.NOT_DECIDED) {
            return notDecided(whyOpen(last));
        }
        boolean met = last.met() == TargetMet.MET;
        if (!due) {
            return met ? decided(State.REACHED) : notYetDue();
        }
        if (last.actual().isUndated()) {
            return notDecided(Explanations.explain(measure, Reason.UNDATED, "by", by));
        }
        return met ? sinceMet() : notMet();
    }

    // ------------------------------------------------------------------------

    /** Its day has passed, and what was observed last meets it. */
    private TargetStanding sinceMet() {
        Progress then = Progress.of(measure, by);
        return switch (metBy(then)) {
            case MET -> decided(State.IN_TIME);
            case NOT_MET -> decided(State.LATE);
            case NOT_DECIDED -> notDecided(whyOpen(then));
        };
    }

    /** Its day has passed, and what was observed last does not meet it. */
    private TargetStanding notMet() {
        Progress then = Progress.of(measure, by);
        Optional<PeriodHistory> periods = measure.getTarget() instanceof Target.EachPeriod each
                ? Optional.of(PeriodHistory.of(measure, each, last, asOf))
                : Optional.empty();
        TargetMet metBy = metBy(then);
        if (metBy == TargetMet.MET || periods.filter(PeriodHistory::isMetOnce).isPresent()) {
            return decided(State.LOST_SINCE);
        }
        List<Progress> open = new ArrayList<>(metBy == TargetMet.NOT_DECIDED ? List.of(then) : List.of());
        for (List<Observation> ofOneDay :
                StandingObservations.byDay(measure, asOf).values()) {
            TargetMet once = ObservedProgress.met(measure, ofOneDay, asOf);
            if (once == TargetMet.MET) {
                return decided(State.LOST_SINCE);
            }
            if (once == TargetMet.NOT_DECIDED) {
                Actual ofDay = Actual.ofKnown(ofOneDay, measure.getUnit(), asOf);
                open.add(ObservedProgress.progress(measure, ofDay, asOf));
            }
        }
        return open.stream()
                .filter(each -> periods.filter(
                                known -> known.isMissed(each.actual().observations()))
                        .isEmpty())
                .findFirst()
                .map(each -> notDecided(whyOpen(each)))
                .orElseGet(() -> decided(isObservedSince() ? State.MISSED : State.NOTHING_OBSERVED));
    }

    /** Whether it was met as of its day; what nothing dates is not of that day where other observations are dated. */
    private static TargetMet metBy(Progress then) {
        return then.actual().isNone() || then.actual().isUndated() ? TargetMet.NOT_MET : then.met();
    }

    private boolean isObservedSince() {
        return last.actual().observations().stream()
                .flatMap(observation -> observation.findDate().stream())
                .anyMatch(date -> !date.end().isBefore(by.start()));
    }

    /** Why it is open whether the target is met, which the lack of a line from a baseline need not be. */
    private Explanation whyOpen(Progress open) {
        Explanation why = open.findWhy().orElseThrow();
        boolean fromBaseline = FROM_BASELINE.contains(measure.getTarget().kind());
        Optional<Explanation> unusable = Explanations.unusableBaseline(measure);
        boolean ofLine = unusable.isPresent()
                ? !fromBaseline && why.equals(unusable.get())
                : NO_PART_OF_A_WAY.contains(why.reason());
        Optional<FoundNumber> number =
                open.actual().find().flatMap(observation -> FoundNumber.of(measure, observation));
        return ofLine && number.isPresent() ? Explanations.inexact(measure, number.get()) : why;
    }

    // ------------------------------------------------------------------------

    private TargetStanding decided(State state) {
        return new TargetStanding(state, by, last.actual(), Optional.empty(), Optional.empty());
    }

    private TargetStanding notDecided(Explanation why) {
        return new TargetStanding(State.NOT_DECIDED, by, last.actual(), Optional.empty(), Optional.of(why));
    }

    private TargetStanding notYetDue() {
        Optional<Explanation> why = noLine();
        Optional<TargetLine> line = why.isPresent() ? Optional.empty() : Optional.of(line());
        return new TargetStanding(State.NOT_YET_DUE, by, last.actual(), line, why);
    }

    /** Why there is no line from the baseline to the target, or nothing that lies to it, if so. */
    private Optional<Explanation> noLine() {
        if (measure.getTarget().kind() == TargetKind.EACH_PERIOD) {
            return Optional.of(
                    noLine("EACH_PERIOD", "target", measure.getTarget().in(measure.getUnit())));
        }
        if (last.findFraction().isEmpty()) {
            return last.findWhy();
        }
        Optional<PartialDate> start = measure.getBaseline().flatMap(Baseline::getDate);
        if (start.isEmpty()) {
            return Optional.of(noLine("BASELINE_UNDATED"));
        }
        if (!start.get().end().isBefore(by.end())) {
            return Optional.of(noLine("BASELINE_NOT_BEFORE", "date", start.get(), "by", by));
        }
        return last.actual().isUndated() ? Optional.of(noLine("UNDATED")) : Optional.empty();
    }

    private Explanation noLine(String kind, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("kind", kind));
        all.addAll(List.of(arguments));
        return Explanations.explain(measure, Reason.NO_LINE, all.toArray());
    }

    private TargetLine line() {
        LocalDate start =
                measure.getBaseline().flatMap(Baseline::getDate).orElseThrow().end();
        LocalDate observed = last.actual()
                .find()
                .flatMap(Observation::findDate)
                .orElseThrow()
                .end();
        // Of a period that is not over, what was found was found by the date of the question.
        LocalDate seen = observed.isAfter(asOf.end()) ? asOf.end() : observed;
        long whole = ChronoUnit.DAYS.between(start, by.end());
        long passed = Math.max(0, ChronoUnit.DAYS.between(start, seen));
        return new TargetLine(
                last.findFraction().orElseThrow(),
                Fraction.of(BigInteger.valueOf(passed), BigInteger.valueOf(whole)),
                PartialDate.of(seen));
    }
}
