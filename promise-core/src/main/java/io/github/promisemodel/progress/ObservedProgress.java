package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.Target.AtLeast;
import io.github.promisemodel.measure.Target.AtMost;
import io.github.promisemodel.measure.Target.Between;
import io.github.promisemodel.measure.Target.ChangeBy;
import io.github.promisemodel.measure.Target.ChangeByPercent;
import io.github.promisemodel.measure.Target.EachPeriod;
import io.github.promisemodel.measure.Target.Improve;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far one observation is on the way from the baseline to the target.
 *
 * @param possible the parts of the way it may be, all of them if the observation is inexact; empty if there is no way
 * @param fraction the exact part; empty if there is a reason why not
 * @param met whether the target is met
 * @param why why there is no exact part
 */
record ObservedProgress(
        Optional<FractionBounds> possible, Optional<Fraction> fraction, TargetMet met, Optional<Explanation> why) {

    private static ObservedProgress none(Explanation why, TargetMet met) {
        return new ObservedProgress(Optional.empty(), Optional.empty(), met, Optional.of(why));
    }

    /** Why a measure has no way, if it has no target yet. */
    static Optional<Explanation> noTarget(Measure measure) {
        return switch (measure.getTarget().kind()) {
            case NONE -> Optional.of(Explanations.explain(measure, Reason.NO_TARGET));
            case TO_BE_CONFIRMED -> Optional.of(Explanations.explain(measure, Reason.TARGET_TO_BE_CONFIRMED));
            default -> Optional.empty();
        };
    }

    /** Whether a target is met by what was observed, by all of the observations alike. */
    static TargetMet met(Measure measure, List<Observation> observations, PartialDate asOf) {
        return observations.stream()
                .map(observation -> of(measure, observation, asOf).met())
                .reduce((a, b) -> a == b ? a : TargetMet.NOT_DECIDED)
                .orElse(TargetMet.NOT_DECIDED);
    }

    /** The progress of a measure, as of the date already, by what is compared with its target. */
    static Progress progress(Measure measure, Actual actual, PartialDate asOf) {
        Optional<Explanation> noTarget = noTarget(measure);
        if (noTarget.isPresent()) {
            return new Progress.Undefined(noTarget.get(), TargetMet.NOT_DECIDED, actual);
        }
        if (actual.isNone()) {
            return new Progress.Undefined(Explanations.nothingObserved(measure, asOf), TargetMet.NOT_DECIDED, actual);
        }
        if (actual.isDisagreement()) {
            return new Progress.Undefined(
                    Explanations.severalValues(measure, actual), met(measure, actual.observations(), asOf), actual);
        }
        ObservedProgress way = of(measure, actual.observations().get(0), asOf);
        return way.why().isPresent()
                ? new Progress.Undefined(way.why().get(), way.met(), actual)
                : new Progress.Defined(way.fraction().orElseThrow(), way.met(), actual);
    }

    static ObservedProgress of(Measure measure, Observation observation, PartialDate asOf) {
        Optional<Explanation> noTarget = noTarget(measure);
        if (noTarget.isPresent()) {
            return none(noTarget.get(), TargetMet.NOT_DECIDED);
        }
        boolean asksYesOrNo = measure.getTarget().kind() == TargetKind.YES_OR_NO;
        if (asksYesOrNo && observation.findAnswer().isPresent()) {
            return answer(measure, observation.findAnswer().get());
        }
        Optional<Explanation> unusable =
                asksYesOrNo ? Explanations.noAnswer(measure, observation) : Explanations.noAmount(measure, observation);
        if (unusable.isPresent()) {
            return none(unusable.get(), TargetMet.NOT_DECIDED);
        }
        if (measure.getTarget() instanceof EachPeriod each) {
            return observation
                    .findAmount()
                    .map(amount -> ofPeriod(measure, each, observation, amount, asOf))
                    .orElseGet(() -> none(
                            Explanations.explain(measure, Reason.KINDS_DIFFER, "kind", "COUNT"),
                            TargetMet.NOT_DECIDED));
        }
        return toGoal(measure, FoundNumber.of(measure, observation).orElseThrow());
    }

    // ------------------------------------------------------------------------

    /** A no is somewhere short of all the way; nobody says where. */
    private static ObservedProgress answer(Measure measure, YesNo answer) {
        Explanation why = Explanations.explain(measure, Reason.YES_OR_NO);
        return new ObservedProgress(
                Optional.of(answer.isYes() ? FractionBounds.exactly(Fraction.ONE) : FractionBounds.below(Fraction.ONE)),
                Optional.empty(),
                answer.isYes() ? TargetMet.MET : TargetMet.NOT_MET,
                Optional.of(why));
    }

    private static ObservedProgress ofPeriod(
            Measure measure, EachPeriod target, Observation observation, Amount amount, PartialDate asOf) {
        if (observation.getPeriod().isEmpty()) {
            return none(
                    Explanations.explain(
                            measure,
                            Reason.NO_PERIOD,
                            "target",
                            target.in(measure.getUnit()),
                            "observation",
                            amount.in(measure.getUnit())),
                    TargetMet.NOT_DECIDED);
        }
        PartialDate period = observation.getPeriod().get();
        long wholes = target.wholePeriodsIn(period);
        boolean isOver = period.isBy(asOf);
        FractionBounds goal = from(target.amount(), 1);
        if (isOver && target.isJustOne(period)) {
            Fraction whole = Fraction.of(target.amount().number());
            FoundNumber number = FoundNumber.of(measure, observation).orElseThrow();
            return way(measure, number, met(amount.bounds(), goal), Fraction.ZERO, whole);
        }
        TargetMet met = TargetMet.NOT_DECIDED;
        if (wholes == 0 || target.isJustOne(period)) {
            // What a part of the period reaches, the whole period reaches.
            met = amount.bounds().isWithin(goal) ? TargetMet.MET : met;
        } else if (isOver && !amount.bounds().meets(from(target.amount(), wholes))) {
            // With less than n times the amount in n periods, one of them has less than the amount.
            met = TargetMet.NOT_MET;
        }
        return none(
                Explanations.explain(
                        measure,
                        Reason.PERIODS_DIFFER,
                        "kind",
                        !isOver ? "NOT_OVER" : wholes == 0 ? "LESS" : "MORE",
                        "target",
                        target.in(measure.getUnit()),
                        "observation",
                        amount.in(measure.getUnit()),
                        "period",
                        period,
                        "asOf",
                        isOver ? Optional.empty() : Optional.of(asOf)),
                met);
    }

    private static ObservedProgress toGoal(Measure measure, FoundNumber number) {
        Optional<Explanation> unusable = Explanations.unusableBaseline(measure).or(() -> percentageOfZero(measure));
        Target target = measure.getTarget();
        boolean fromBaseline = target instanceof ChangeBy || target instanceof ChangeByPercent;
        if (fromBaseline && unusable.isPresent()) {
            return none(unusable.get(), TargetMet.NOT_DECIDED);
        }
        if (target instanceof Improve) {
            return improved(measure, number, unusable);
        }
        FractionBounds goal = goal(measure, target);
        TargetMet met = met(number.bounds(), goal);
        return unusable.isPresent()
                ? none(unusable.get(), met)
                : between(measure, Explanations.baseline(measure), goal, number, met);
    }

    /** Any number on the better side of the baseline is all the way, so that there is no part of it. */
    private static ObservedProgress improved(Measure measure, FoundNumber number, Optional<Explanation> unusable) {
        if (unusable.isPresent() || measure.getDirection().isEmpty()) {
            return none(
                    unusable.orElseGet(() -> Explanations.explain(measure, Reason.NO_DIRECTION, "kind", "TARGET")),
                    TargetMet.NOT_DECIDED);
        }
        Fraction baseline = Explanations.baseline(measure);
        boolean up = measure.getDirection().get() == Direction.HIGHER_IS_BETTER;
        FractionBounds goal = up ? FractionBounds.above(baseline) : FractionBounds.below(baseline);
        return none(Explanations.explain(measure, Reason.NO_WAY), met(number.bounds(), goal));
    }

    private static Optional<Explanation> percentageOfZero(Measure measure) {
        return measure.getTarget() instanceof ChangeByPercent target
                        && Explanations.baseline(measure).signum() == 0
                ? Optional.of(
                        Explanations.explain(measure, Reason.BASELINE_IS_ZERO, "target", target.in(measure.getUnit())))
                : Optional.empty();
    }

    /** The numbers that meet a target. */
    private static FractionBounds goal(Measure measure, Target target) {
        if (target instanceof AtLeast atLeast) {
            return from(atLeast.amount(), 1);
        }
        if (target instanceof AtMost atMost) {
            Fraction high = Fraction.of(atMost.amount().number());
            return atMost.amount().isExact() ? FractionBounds.atMost(high) : FractionBounds.below(high);
        }
        if (target instanceof Between between) {
            return FractionBounds.between(
                    Fraction.of(between.low().number()),
                    Fraction.of(between.high().number()));
        }
        return changed(measure, change(target, Explanations.baseline(measure)));
    }

    private static Fraction change(Target target, Fraction baseline) {
        return target instanceof ChangeByPercent byPercent
                ? Fraction.of(byPercent.percent().number())
                        .times(Fraction.HUNDREDTH)
                        .times(baseline.abs())
                : Fraction.of(((ChangeBy) target).amount().number());
    }

    private static FractionBounds changed(Measure measure, Fraction change) {
        Fraction end = Explanations.baseline(measure).plus(change);
        boolean up = change.signum() > 0;
        boolean down = change.signum() < 0;
        if (change.signum() == 0 && measure.getDirection().isPresent()) {
            up = measure.getDirection().get() == Direction.HIGHER_IS_BETTER;
            down = !up;
        }
        return up ? FractionBounds.atLeast(end) : down ? FractionBounds.atMost(end) : FractionBounds.exactly(end);
    }

    /** From a baseline to the nearer end of what meets the target. */
    private static ObservedProgress between(
            Measure measure, Fraction baseline, FractionBounds goal, FoundNumber number, TargetMet met) {
        if (goal.endsAt(baseline)) {
            return none(Explanations.explain(measure, Reason.BASELINE_EQUALS_TARGET), met);
        }
        if (FractionBounds.exactly(baseline).isWithin(goal)) {
            return none(
                    Explanations.explain(
                            measure,
                            Reason.BASELINE_MEETS_TARGET,
                            "target",
                            measure.getTarget().in(measure.getUnit())),
                    met);
        }
        return way(measure, number, met, baseline, goal.endTowards(baseline));
    }

    /** On the way from one number to another. */
    private static ObservedProgress way(
            Measure measure, FoundNumber number, TargetMet met, Fraction start, Fraction end) {
        Fraction length = end.minus(start);
        Optional<FractionBounds> possible =
                Optional.of(number.bounds().minus(start).over(length));
        if (number.exact().isPresent()) {
            Fraction gone = number.exact().get().minus(start);
            return new ObservedProgress(possible, Optional.of(gone.over(length)), met, Optional.empty());
        }
        return new ObservedProgress(
                possible, Optional.empty(), met, Optional.of(Explanations.inexact(measure, number)));
    }

    /** The numbers that reach an amount some times over. */
    private static FractionBounds from(Amount amount, long times) {
        Fraction low = Fraction.of(amount.number().multiply(BigDecimal.valueOf(times)));
        return amount.isExact() ? FractionBounds.atLeast(low) : FractionBounds.above(low);
    }

    private static TargetMet met(FractionBounds possible, FractionBounds goal) {
        if (possible.isWithin(goal)) {
            return TargetMet.MET;
        }
        return possible.meets(goal) ? TargetMet.NOT_DECIDED : TargetMet.NOT_MET;
    }
}
