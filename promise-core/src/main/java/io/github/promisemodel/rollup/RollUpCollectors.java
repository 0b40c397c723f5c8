package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Collectors that roll up streams of plans or of entries, such as
 * {@code plans.parallelStream().collect(RollUpCollectors.toActions(asOf))}.
 *
 * <p>What they collect is what {@link RollUp} counts; readings and tallies are collected by {@link StatusTally}.
 */
public final class RollUpCollectors {

    private RollUpCollectors() {}

    /**
     * Collects plans into a roll-up of their actions, in parallel too.
     *
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the collector, of plans that each have an id of their own
     */
    public static Collector<Plan, ?, RollUp<ActionStatus>> toActions(PartialDate asOf) {
        return collector(ActionStatus.class, asOf, plan -> RollUp.actions(plan, asOf));
    }

    /**
     * Collects plans into a roll-up of their benefits, in parallel too.
     *
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the collector, of plans that each have an id of their own
     */
    public static Collector<Plan, ?, RollUp<BenefitStatus>> toBenefits(PartialDate asOf) {
        return collector(BenefitStatus.class, asOf, plan -> RollUp.benefits(plan, asOf));
    }

    private static <S extends Enum<S>> Collector<Plan, ?, RollUp<S>> collector(
            Class<S> scale, PartialDate asOf, Function<Plan, RollUp<S>> ofPlan) {
        return Collector.of(
                ArrayList<RollUp<S>>::new,
                (parts, plan) -> parts.add(ofPlan.apply(plan)),
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                parts -> RollUp.join(scale, asOf, Denominator.CURRENT_ENTRIES, Grouping.AREA, parts));
    }

    /**
     * Collects entries into their tally as of a date, in parallel too.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @param scheme what words mean in the plan that the entries are of
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @param denominator the policy for which of them a share is of
     * @return the collector
     */
    public static <S extends Enum<S>> Collector<Entry<S>, ?, StatusTally<S>> toStatusTally(
            Class<S> scale, StatusScheme scheme, PartialDate asOf, Denominator denominator) {
        return Collector.of(
                () -> new TallyAccumulator<>(scale),
                (TallyAccumulator<S> tally, Entry<S> entry) -> {
                    Presence presence = Membership.of(entry, scheme).at(asOf);
                    Optional<LeftOut> leftOut = denominator.leavesOut(entry, presence);
                    if (leftOut.isPresent()) {
                        tally.addLeftOut(leftOut.get());
                    } else {
                        tally.add(entry.readBy(scheme).readingAsOf(asOf));
                    }
                },
                (left, right) -> left.addAll(right.toTally()),
                TallyAccumulator::toTally);
    }
}
