package io.github.promisemodel.reports.report;

import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measure of an entry, an area or the whole plan, and how it moved from one date to another.
 *
 * @param placed the measure, of which only the title may be shown where its figures are suppressed, and what it is a measure of
 * @param movement how it moved; empty where it counts so few people that no number of it may be shown
 */
public record MovedMeasure(PlacedMeasure placed, Optional<MeasureMovement> movement) {

    private static final Amount NO_TOLERANCE = Amount.of(0);

    /** {@return the measure} */
    public Measure measure() {
        return placed.measure();
    }

    /** {@return whether it counts so few people that nothing may be said of how it moved} */
    public boolean isSuppressed() {
        return movement.isEmpty();
    }

    /**
     * Every measure of the plan after, in the order of {@link ReportedMeasure}. One that the plan before does not have was not
     * observed then.
     */
    static List<MovedMeasure> of(Plan before, PartialDate from, Plan after, PartialDate to, SmallNumbers policy) {
        Map<String, Measure> earlier = new HashMap<>();
        PlacedMeasure.of(before, from)
                .forEach(placed -> earlier.putIfAbsent(placed.measure().getId(), placed.measure()));
        ProtectedMeasures shownBefore = ProtectedMeasures.of(ReportedMeasure.measures(before), policy);
        ProtectedMeasures shownAfter =
                before == after ? shownBefore : ProtectedMeasures.of(ReportedMeasure.measures(after), policy);
        List<MovedMeasure> moved = new ArrayList<>();
        for (PlacedMeasure placed : MeasureSets.of(after).inOrder(to)) {
            Measure measure = placed.measure();
            Measure then = before == after ? measure : earlier.getOrDefault(measure.getId(), unobserved(measure));
            MeasureMovement movement = MeasureMovement.of(then, from, measure, to, NO_TOLERANCE);
            boolean suppressed = ReportedMeasure.isHidden(then, movement.before(), shownBefore, policy)
                    || ReportedMeasure.isHidden(measure, movement.after(), shownAfter, policy);
            moved.add(new MovedMeasure(placed, suppressed ? Optional.empty() : Optional.of(movement)));
        }
        return moved;
    }

    private static Measure unobserved(Measure measure) {
        return measure.toBuilder().observations(List.of()).build();
    }
}
