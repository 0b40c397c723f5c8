package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A measure of an entry, and its figures as of a date.
 *
 * @param entry the action or the benefit it belongs to
 * @param measure the measure, of which only the title and the target may be shown where its figures are suppressed
 * @param figures its figures; empty where what was observed last counts so few people that no number of it may be shown
 * @param isBaselineSuppressed whether the baseline counts so few people that neither it nor what follows from it may be shown
 * @param suppressed the observations that may not be shown
 */
public record MeasuredEntry(
        Entry<?> entry,
        Measure measure,
        Optional<Figures> figures,
        boolean isBaselineSuppressed,
        Set<Observation> suppressed) {

    /** Copies what is suppressed. */
    public MeasuredEntry {
        suppressed = Set.copyOf(suppressed);
    }

    /**
     * The figures of a measure.
     *
     * @param progress how far it is to its target
     * @param standing where its target is as of the date; empty if it has no target, or the target no date
     * @param status the status its bands give it
     * @param comparisons how it lies to its comparators
     */
    public record Figures(
            Progress progress, Optional<TargetStanding> standing, MeasureStatus status, List<Comparison> comparisons) {

        /** Copies the comparisons. */
        public Figures {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** {@return whether it counts so few people that no number of it may be shown} */
    public boolean isSuppressed() {
        return figures.isEmpty();
    }

    /** {@return whether anything of it counts so few people that it may not be shown} */
    public boolean isAnySuppressed() {
        return isSuppressed() || isBaselineSuppressed || !suppressed.isEmpty();
    }

    /** Every measure of the entries added by a date, area by area, those of actions before those of benefits. */
    static List<MeasuredEntry> of(Plan plan, PartialDate asOf, SmallNumbers policy) {
        ProtectedMeasures shown = ProtectedMeasures.of(measures(plan), policy);
        List<MeasuredEntry> measured = new ArrayList<>();
        forEach(plan, asOf, (entry, measure) -> measured.add(of(entry, measure, asOf, shown, policy)));
        return measured;
    }

    /** Whether there is any such measure. */
    static boolean isAny(Plan plan, PartialDate asOf) {
        AtomicBoolean any = new AtomicBoolean();
        forEach(plan, asOf, (entry, measure) -> any.set(true));
        return any.get();
    }

    /** Gives every measure of the entries added by a date with its entry, in order. */
    static void forEach(Plan plan, PartialDate asOf, BiConsumer<Entry<?>, Measure> measures) {
        for (ImprovementArea area : plan.getAreas()) {
            for (Action action : area.getActions()) {
                if (isAdded(action, plan, asOf)) {
                    action.getMeasures().forEach(measure -> measures.accept(action, measure));
                }
            }
            for (Benefit benefit : area.getBenefits()) {
                if (isAdded(benefit, plan, asOf)) {
                    benefit.getMeasures().forEach(measure -> measures.accept(benefit, measure));
                }
            }
        }
    }

    /** Whether what was observed is too small, or was added from what is. */
    static boolean isHidden(Measure measure, Actual actual, ProtectedMeasures shown, SmallNumbers policy) {
        return Stream.concat(actual.observations().stream(), actual.added().stream())
                .anyMatch(observation -> shown.hides(measure, observation) || policy.hides(measure, observation));
    }

    /** All measures of the plan, for what is not shown yet gives nothing away and costs nothing. */
    static List<Measure> measures(Plan plan) {
        List<Measure> measures = new ArrayList<>();
        plan.getActions().forEach(action -> measures.addAll(action.getMeasures()));
        plan.getBenefits().forEach(benefit -> measures.addAll(benefit.getMeasures()));
        return measures;
    }

    private static boolean isAdded(Entry<?> entry, Plan plan, PartialDate asOf) {
        return Membership.of(entry, plan.getStatusScheme()).at(asOf) != Presence.NOT_YET_ADDED;
    }

    private static MeasuredEntry of(
            Entry<?> entry, Measure measure, PartialDate asOf, ProtectedMeasures shown, SmallNumbers policy) {
        boolean isBaselineSuppressed = policy.hidesBaseline(measure);
        // How far it is from the baseline would tell the baseline.
        Measure told = isBaselineSuppressed
                ? measure.toBuilder().baseline(Optional.empty()).build()
                : measure;
        Set<Observation> hidden = measure.getObservations().stream()
                .filter(observation -> shown.hides(measure, observation))
                .collect(Collectors.toSet());
        boolean isAnyHidden = isBaselineSuppressed || !hidden.isEmpty();
        boolean suppressed = isHidden(measure, Actual.ofTarget(told, asOf), shown, policy);
        return new MeasuredEntry(
                entry,
                measure,
                suppressed
                        ? Optional.empty()
                        : Optional.of(new Figures(
                                Progress.of(told, asOf),
                                isAnyHidden ? Optional.empty() : TargetStanding.find(told, asOf),
                                MeasureStatus.of(told, asOf),
                                Comparison.of(told, asOf))),
                isBaselineSuppressed,
                hidden);
    }
}
