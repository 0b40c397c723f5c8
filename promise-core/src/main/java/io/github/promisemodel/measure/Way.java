package io.github.promisemodel.measure;

import io.github.promisemodel.measure.Target.AtLeast;
import io.github.promisemodel.measure.Target.AtMost;
import io.github.promisemodel.measure.Target.Between;
import io.github.promisemodel.measure.Target.ChangeBy;
import io.github.promisemodel.measure.Target.ChangeByPercent;
import io.github.promisemodel.measure.Target.EachPeriod;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far one observation is on the way from the baseline to the target.
 *
 * @param possible the parts of the way it may be, all of them if the observation is inexact; empty if there is no way
 * @param fraction the exact part; empty if there is a reason why not
 * @param met whether the target is met
 * @param why why there is no exact part
 */
record Way(Optional<Interval> possible, Optional<Fraction> fraction, Met met, Optional<Explanation> why) {

    private static Way none(Explanation why, Met met) {
        return new Way(Optional.empty(), Optional.empty(), met, Optional.of(why));
    }

    /** Why a measure has no way, if it has no target yet. */
    static Optional<Explanation> noTarget(Measure measure) {
        return switch (measure.getTarget().kind()) {
            case NONE -> Optional.of(measure.explain(Reason.NO_TARGET, "it has no target"));
            case TO_BE_CONFIRMED ->
                Optional.of(measure.explain(Reason.TARGET_TO_BE_CONFIRMED, "its target is yet to be confirmed"));
            default -> Optional.empty();
        };
    }

    static Way of(Measure measure, Observation observation) {
        Optional<Explanation> noTarget = noTarget(measure);
        if (noTarget.isPresent()) {
            return none(noTarget.get(), Met.NOT_DECIDED);
        }
        boolean asksYesOrNo = measure.getTarget().kind() == TargetKind.YES_OR_NO;
        if (asksYesOrNo && observation.findAnswer().isPresent()) {
            return answer(measure, observation.findAnswer().get());
        }
        Optional<Explanation> unusable = asksYesOrNo ? measure.noAnswer(observation) : measure.noAmount(observation);
        if (unusable.isPresent()) {
            return none(unusable.get(), Met.NOT_DECIDED);
        }
        Amount amount = observation.findAmount().orElseThrow();
        return measure.getTarget() instanceof EachPeriod each
                ? ofPeriod(measure, each, observation, amount)
                : toGoal(measure, amount);
    }

    // ------------------------------------------------------------------------

    /** A no is somewhere short of all the way; nobody says where. */
    private static Way answer(Measure measure, YesNo answer) {
        Explanation why =
                measure.explain(Reason.YES_OR_NO, "its target is a yes or no, which has no part of the way to it");
        return new Way(
                Optional.of(answer.isYes() ? Interval.exactly(Fraction.ONE) : Interval.below(Fraction.ONE)),
                Optional.empty(),
                answer.isYes() ? Met.MET : Met.NOT_MET,
                Optional.of(why));
    }

    private static Way ofPeriod(Measure measure, EachPeriod target, Observation observation, Amount amount) {
        if (observation.getPeriod().isEmpty()) {
            return none(
                    measure.explain(
                            Reason.NO_PERIOD,
                            "its target is " + target + ", and the observation '" + amount
                                    + "' does not say which period it covers"),
                    Met.NOT_DECIDED);
        }
        WholePeriods covered = WholePeriods.of(observation.getPeriod().get(), target.every());
        Interval goal = from(target.amount(), 1);
        if (covered.isJustOne()) {
            Fraction whole = Fraction.of(target.amount().getNumber());
            return way(measure, amount, met(amount.interval(), goal), Fraction.ZERO, whole);
        }
        Met met = covered.count() == 0
                // What a part of the period reaches, the whole period reaches.
                ? amount.interval().isWithin(goal) ? Met.MET : Met.NOT_DECIDED
                // With less than n times the amount in n periods, one of them has less than the amount.
                : amount.interval().meets(from(target.amount(), covered.count())) ? Met.NOT_DECIDED : Met.NOT_MET;
        return none(
                measure.explain(
                        Reason.PERIODS_DIFFER,
                        "its target is " + target + ", and the observation '" + amount + "' covers "
                                + observation.getPeriod().get() + ", which is "
                                + (covered.count() == 0 ? "less than one such period" : "more than one such period")),
                met);
    }

    private static Way toGoal(Measure measure, Amount amount) {
        Optional<Explanation> unusable = measure.unusableBaseline().or(() -> percentageOfZero(measure));
        Target target = measure.getTarget();
        boolean fromBaseline = target instanceof ChangeBy || target instanceof ChangeByPercent;
        if (fromBaseline && unusable.isPresent()) {
            return none(unusable.get(), Met.NOT_DECIDED);
        }
        Interval goal = goal(measure, target);
        Met met = met(amount.interval(), goal);
        return unusable.isPresent()
                ? none(unusable.get(), met)
                : between(measure, measure.baseline(), goal, amount, met);
    }

    private static Optional<Explanation> percentageOfZero(Measure measure) {
        return measure.getTarget() instanceof ChangeByPercent target
                        && measure.baseline().signum() == 0
                ? Optional.of(measure.explain(
                        Reason.BASELINE_IS_ZERO, "its target is " + target + ", and its baseline is zero"))
                : Optional.empty();
    }

    /** The numbers that meet a target. */
    private static Interval goal(Measure measure, Target target) {
        if (target instanceof AtLeast atLeast) {
            return from(atLeast.amount(), 1);
        }
        if (target instanceof AtMost atMost) {
            Fraction high = Fraction.of(atMost.amount().getNumber());
            return atMost.amount().isExact() ? Interval.atMost(high) : Interval.below(high);
        }
        if (target instanceof Between between) {
            return Interval.between(
                    Fraction.of(between.low().getNumber()),
                    Fraction.of(between.high().getNumber()));
        }
        return changed(measure, change(target, measure.baseline()));
    }

    private static Fraction change(Target target, Fraction baseline) {
        return target instanceof ChangeByPercent byPercent
                ? Fraction.of(byPercent.percent().getNumber())
                        .times(Fraction.HUNDREDTH)
                        .times(baseline.abs())
                : Fraction.of(((ChangeBy) target).amount().getNumber());
    }

    private static Interval changed(Measure measure, Fraction change) {
        Fraction end = measure.baseline().plus(change);
        boolean up = change.signum() > 0;
        boolean down = change.signum() < 0;
        if (change.signum() == 0 && measure.getDirection().isPresent()) {
            up = measure.getDirection().get() == Direction.HIGHER_IS_BETTER;
            down = !up;
        }
        return up ? Interval.atLeast(end) : down ? Interval.atMost(end) : Interval.exactly(end);
    }

    /** From a baseline to the nearer end of what meets the target. */
    private static Way between(Measure measure, Fraction baseline, Interval goal, Amount amount, Met met) {
        if (goal.endsAt(baseline)) {
            return none(
                    measure.explain(
                            Reason.BASELINE_EQUALS_TARGET,
                            "its baseline is the number to be reached, so that there is no way between them"),
                    met);
        }
        if (Interval.exactly(baseline).isWithin(goal)) {
            return none(
                    measure.explain(
                            Reason.BASELINE_MEETS_TARGET,
                            "its baseline meets the target, " + measure.getTarget() + ", already"),
                    met);
        }
        return way(measure, amount, met, baseline, goal.endTowards(baseline));
    }

    /** On the way from one number to another. */
    private static Way way(Measure measure, Amount amount, Met met, Fraction start, Fraction end) {
        Fraction length = end.minus(start);
        Optional<Interval> possible = Optional.of(amount.interval().minus(start).over(length));
        if (amount.isExact()) {
            Fraction gone = Fraction.of(amount.getNumber()).minus(start);
            return new Way(possible, Optional.of(gone.over(length)), met, Optional.empty());
        }
        return new Way(possible, Optional.empty(), met, Optional.of(measure.inexact(amount)));
    }

    /** The numbers that reach an amount some times over. */
    private static Interval from(Amount amount, long times) {
        Fraction low = Fraction.of(amount.getNumber().multiply(BigDecimal.valueOf(times)));
        return amount.isExact() ? Interval.atLeast(low) : Interval.above(low);
    }

    private static Met met(Interval possible, Interval goal) {
        if (possible.isWithin(goal)) {
            return Met.MET;
        }
        return possible.meets(goal) ? Met.NOT_DECIDED : Met.NOT_MET;
    }
}
