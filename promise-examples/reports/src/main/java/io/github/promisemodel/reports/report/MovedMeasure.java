package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measure of an entry, and how it moved from one date to another.
 *
 * @param entry the action or the benefit it belongs to
 * @param measure the measure, of which only the title may be shown where its figures are suppressed
 * @param movement how it moved; empty where it counts so few people that no number of it may be shown
 */
public record MovedMeasure(Entry<?> entry, Measure measure, Optional<MeasureMovement> movement) {

    private static final Amount NO_TOLERANCE = Amount.of(0);

    /** {@return whether it counts so few people that nothing may be said of how it moved} */
    public boolean isSuppressed() {
        return movement.isEmpty();
    }

    /**
     * Every measure of the entries of the plan after, in the order of {@link MeasuredEntry}. One that the plan before does not
     * have was not observed then.
     */
    static List<MovedMeasure> of(Plan before, PartialDate from, Plan after, PartialDate to, SmallNumbers policy) {
        Map<String, Measure> earlier = new HashMap<>();
        MeasuredEntry.forEach(before, from, (entry, measure) -> earlier.putIfAbsent(measure.getId(), measure));
        ProtectedMeasures shownBefore = ProtectedMeasures.of(MeasuredEntry.measures(before), policy);
        ProtectedMeasures shownAfter =
                before == after ? shownBefore : ProtectedMeasures.of(MeasuredEntry.measures(after), policy);
        List<MovedMeasure> moved = new ArrayList<>();
        MeasuredEntry.forEach(after, to, (entry, measure) -> {
            Measure then = before == after ? measure : earlier.getOrDefault(measure.getId(), unobserved(measure));
            MeasureMovement movement = MeasureMovement.of(then, from, measure, to, NO_TOLERANCE);
            boolean suppressed = MeasuredEntry.isHidden(then, movement.before(), shownBefore, policy)
                    || MeasuredEntry.isHidden(measure, movement.after(), shownAfter, policy);
            moved.add(new MovedMeasure(entry, measure, suppressed ? Optional.empty() : Optional.of(movement)));
        });
        return moved;
    }

    private static Measure unobserved(Measure measure) {
        return measure.toBuilder().observations(List.of()).build();
    }
}
