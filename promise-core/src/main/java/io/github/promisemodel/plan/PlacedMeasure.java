package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure and what it is a measure of: an action or a benefit, an improvement area, or the whole plan.
 *
 * <pre>{@code
 * for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
 *     System.out.println(placed.ownerId() + ": " + placed.measure().getTitle());
 * }
 * }</pre>
 *
 * @param measure the measure
 * @param plan the plan
 * @param area the area it is of, or whose entry it is of; empty for one of the whole plan
 * @param entry the action or the benefit it is of; empty for one of an area or of the whole plan
 */
public record PlacedMeasure(Measure measure, Plan plan, Optional<ImprovementArea> area, Optional<Entry<?>> entry) {

    /**
     * Places a measure.
     *
     * @param measure the measure
     * @param plan the plan
     * @param area the area
     * @param entry the entry
     */
    public PlacedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * All measures of a plan.
     *
     * @param plan the plan
     * @return those of the whole plan, then area by area the area's own, those of its actions and those of its benefits
     */
    public static List<PlacedMeasure> of(Plan plan) {
        List<PlacedMeasure> placed = new ArrayList<>(ofPlan(plan));
        for (ImprovementArea area : plan.getAreas()) {
            placed.addAll(ofArea(plan, area));
            area.getActions().forEach(action -> placed.addAll(ofEntry(plan, area, action)));
            area.getBenefits().forEach(benefit -> placed.addAll(ofEntry(plan, area, benefit)));
        }
        return placed;
    }

    /**
     * The measures of a whole plan, without those of its areas and entries.
     *
     * @param plan the plan
     * @return the measures in their order
     */
    public static List<PlacedMeasure> ofPlan(Plan plan) {
        return placed(plan.getMeasures(), plan, Optional.empty(), Optional.empty());
    }

    /**
     * The measures of an area, without those of its entries.
     *
     * @param plan the plan
     * @param area one of its areas
     * @return the measures in their order
     */
    public static List<PlacedMeasure> ofArea(Plan plan, ImprovementArea area) {
        return placed(area.getMeasures(), plan, Optional.of(area), Optional.empty());
    }

    /**
     * The measures of an action or a benefit.
     *
     * @param plan the plan
     * @param area one of its areas
     * @param entry an entry of that area
     * @return the measures in their order
     */
    public static List<PlacedMeasure> ofEntry(Plan plan, ImprovementArea area, Entry<?> entry) {
        List<Measure> measures =
                entry instanceof Action action ? action.getMeasures() : ((Benefit) entry).getMeasures();
        return placed(measures, plan, Optional.of(area), Optional.of(entry));
    }

    private static List<PlacedMeasure> placed(
            List<Measure> measures, Plan plan, Optional<ImprovementArea> area, Optional<Entry<?>> entry) {
        return measures.stream()
                .map(measure -> new PlacedMeasure(measure, plan, area, entry))
                .toList();
    }

    /**
     * The measures of a plan as of a date: all but those of entries that were not added yet.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @return the measures, in the order of {@link #of(Plan)}
     */
    public static List<PlacedMeasure> of(Plan plan, PartialDate asOf) {
        return of(plan).stream().filter(placed -> placed.isAddedBy(asOf)).toList();
    }

    private boolean isAddedBy(PartialDate asOf) {
        return entry.map(each -> plan.membershipOf(each).at(asOf) != Presence.NOT_YET_ADDED)
                .orElse(true);
    }

    /** {@return the id of what it is a measure of: of the entry, the area or the plan} */
    public String ownerId() {
        return entry.<String>map(Entry::getId)
                .or(() -> area.map(ImprovementArea::getId))
                .orElseGet(plan::getId);
    }

    /**
     * What it is a measure of, as a message names it.
     *
     * @param names the names of the entries of the plan
     * @return the entry, the area or the plan
     */
    public Phrase owner(EntryNames names) {
        return entry.map(names::phrase)
                .or(() -> area.map(ImprovementArea::phrase))
                .orElseGet(plan::namePhrase);
    }
}
