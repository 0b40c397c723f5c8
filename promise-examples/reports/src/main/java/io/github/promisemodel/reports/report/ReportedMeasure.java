package io.github.promisemodel.reports.report;

import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reference.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A measure of an entry, an area or the whole plan, and its figures as of a date.
 *
 * @param placed the measure as the plan has it, and what it is a measure of
 * @param measure the measure as of the date, of which only the title and the target in force may be shown where its figures are
 *     suppressed
 * @param figures its figures; empty where what was observed last counts so few people that no number of it may be shown
 * @param isBaselineSuppressed whether the baseline counts so few people that neither it nor what follows from it may be shown
 * @param suppressed the observations that may not be shown, those that another supersedes too
 * @param parts its numbers by the dimensions of the plan, one by one
 */
public record ReportedMeasure(
        PlacedMeasure placed,
        Measure measure,
        Optional<Figures> figures,
        boolean isBaselineSuppressed,
        Set<Observation> suppressed,
        List<ReportedPart> parts) {

    /** Copies what is suppressed, and the parts. */
    public ReportedMeasure {
        suppressed = Set.copyOf(suppressed);
        parts = List.copyOf(parts);
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

    /**
     * One of the targets of a measure.
     *
     * @param measure the measure as of the date, with the target
     * @param standing where it is as of the date; empty if it has no date, or if that would tell of what is suppressed
     */
    public record AimedTarget(Measure measure, Optional<TargetStanding> standing) {}

    /**
     * The targets that are meant as of a date: those on the way, then the target itself.
     *
     * @param asOf the date of the report
     * @return them, in their order; one of no target if it has none
     */
    public List<AimedTarget> targets(PartialDate asOf) {
        boolean isHidden = isAnyHidden(measure, isBaselineSuppressed, suppressed);
        return placed.measure().byTarget(asOf).stream()
                .map(each -> new AimedTarget(each, isHidden ? Optional.empty() : TargetStanding.find(each, asOf)))
                .toList();
    }

    /** {@return whether it counts so few people that no number of it may be shown} */
    public boolean isSuppressed() {
        return figures.isEmpty();
    }

    /** {@return whether it may not be shown where its target is, because that would tell of a value that is too small} */
    public boolean isStandingSuppressed() {
        return isSuppressed() || isAnyHidden(measure, isBaselineSuppressed, suppressed);
    }

    /** Whether the baseline or an observation that stands is hidden, so that where the target is would tell of it. */
    private static boolean isAnyHidden(Measure measure, boolean isBaselineHidden, Set<Observation> hidden) {
        return isBaselineHidden || measure.getObservations().stream().anyMatch(hidden::contains);
    }

    /** {@return whether anything of it counts so few people that it may not be shown} */
    public boolean isAnySuppressed() {
        return isSuppressed() || isBaselineSuppressed || !suppressed.isEmpty();
    }

    /** {@return whether anything of it or of its parts may not be shown, so that a text about it might tell the number} */
    public boolean isAnythingSuppressed() {
        return isAnySuppressed()
                || parts.stream().anyMatch(part -> !part.suppressed().isEmpty());
    }

    /** Every measure of the plan, its areas and the entries added by a date, in the order of {@link MeasureSets}. */
    static List<ReportedMeasure> of(Plan plan, PartialDate asOf, SmallNumbers policy) {
        ProtectedMeasures shown = ProtectedMeasures.of(measures(plan), policy);
        Map<String, Dimension> dimensions = new HashMap<>();
        plan.getDimensions().forEach(dimension -> dimensions.putIfAbsent(dimension.getId(), dimension));
        return MeasureSets.of(plan).inOrder(asOf).stream()
                .map(placed -> of(placed, asOf, shown, policy, dimensions))
                .toList();
    }

    /** Whether what was observed is too small, or was added from what is. */
    static boolean isHidden(Measure measure, Actual actual, ProtectedMeasures shown, SmallNumbers policy) {
        return Stream.concat(actual.observations().stream(), actual.added().stream())
                .anyMatch(observation -> shown.hides(measure, observation) || policy.hides(measure, observation));
    }

    /** All measures of the plan, for what is not shown yet gives nothing away and costs nothing. */
    static List<Measure> measures(Plan plan) {
        return PlacedMeasure.of(plan).stream().map(PlacedMeasure::measure).toList();
    }

    private static ReportedMeasure of(
            PlacedMeasure placed,
            PartialDate asOf,
            ProtectedMeasures shown,
            SmallNumbers policy,
            Map<String, Dimension> dimensions) {
        Measure measure = placed.measure().asOf(asOf);
        boolean isBaselineSuppressed = policy.hidesBaseline(measure);
        // How far it is from the baseline would tell the baseline.
        Measure told = isBaselineSuppressed
                ? measure.toBuilder().baseline(Optional.empty()).build()
                : measure;
        Set<Observation> hidden = hidden(placed.measure(), shown);
        boolean isAnyHidden = isAnyHidden(measure, isBaselineSuppressed, hidden);
        boolean suppressed = isHidden(measure, Actual.ofTarget(told, asOf), shown, policy);
        return new ReportedMeasure(
                placed,
                measure,
                suppressed
                        ? Optional.empty()
                        : Optional.of(new Figures(
                                Progress.of(told, asOf),
                                isAnyHidden ? Optional.empty() : TargetStanding.find(told, asOf),
                                MeasureStatus.of(told, asOf),
                                Comparison.of(told, asOf))),
                isBaselineSuppressed,
                hidden,
                ReportedPart.of(placed.measure(), dimensions, part -> hidden(part, shown)));
    }

    private static Set<Observation> hidden(Measure measure, ProtectedMeasures shown) {
        return measure.getObservations().stream()
                .filter(observation -> shown.hides(measure, observation))
                .collect(Collectors.toSet());
    }
}
