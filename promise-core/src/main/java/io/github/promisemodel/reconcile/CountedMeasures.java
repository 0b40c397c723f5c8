package io.github.promisemodel.reconcile;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The measures that a figure may count, such as 18 that improved, and how each moved.
 *
 * <p>A measure of which it is not decided how it moved may have moved in any way, or be in none of the counts.
 */
final class CountedMeasures {

    private final List<Measure> measures;
    private final PartialDate asOf;
    /** How the measures moved since a date, in their order. */
    private final Map<PartialDate, List<MovementOutcome>> movements = new HashMap<>();

    private CountedMeasures(Stream<PlacedMeasure> placed, PartialDate asOf) {
        this.measures = placed.map(PlacedMeasure::measure).toList();
        this.asOf = asOf;
    }

    /** All of a plan as of a date. */
    static CountedMeasures ofPlan(Plan plan, PartialDate asOf) {
        return new CountedMeasures(PlacedMeasure.of(plan, asOf).stream(), asOf);
    }

    /** Those of a plan's areas and of their entries. */
    static CountedMeasures ofAreas(Plan plan, PartialDate asOf) {
        return new CountedMeasures(
                PlacedMeasure.of(plan, asOf).stream()
                        .filter(placed -> placed.area().isPresent()),
                asOf);
    }

    /** Those of a plan's entries. */
    static CountedMeasures ofEntries(Plan plan, PartialDate asOf) {
        return new CountedMeasures(
                PlacedMeasure.of(plan, asOf).stream()
                        .filter(placed -> placed.entry().isPresent()),
                asOf);
    }

    boolean isEmpty() {
        return measures.isEmpty();
    }

    /** The ids of all of them. */
    List<String> ids() {
        return measures.stream().map(Measure::getId).toList();
    }

    /**
     * Those that moved in some ways since a date for certain, and those of which it is not decided how they moved.
     *
     * @param ways keys of a figure
     * @param since the date
     * @return their ids; empty if a key is not a way in which a measure moves
     */
    Optional<Behind> moved(Collection<String> ways, PartialDate since) {
        Set<MovementOutcome> wanted = EnumSet.noneOf(MovementOutcome.class);
        for (String way : ways) {
            Optional<MovementOutcome> outcome = outcome(way);
            if (outcome.isEmpty()) {
                return Optional.empty();
            }
            wanted.add(outcome.get());
        }
        List<MovementOutcome> outcomes = movements.computeIfAbsent(since, this::outcomes);
        List<String> certain = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            if (wanted.contains(outcomes.get(i))) {
                certain.add(measures.get(i).getId());
            } else if (outcomes.get(i) == MovementOutcome.NOT_DECIDED) {
                possible.add(measures.get(i).getId());
            }
        }
        return Optional.of(new Behind(certain, possible));
    }

    private List<MovementOutcome> outcomes(PartialDate since) {
        return measures.stream()
                .map(measure -> MeasureMovement.of(measure, since, asOf).outcome())
                .toList();
    }

    /** The way in which a measure moves that a key of a figure says, if it says one. */
    private static Optional<MovementOutcome> outcome(String key) {
        return Stream.of(MovementOutcome.IMPROVED, MovementOutcome.UNCHANGED, MovementOutcome.WORSENED)
                .filter(outcome -> outcome.name().equals(key))
                .findFirst();
    }
}
