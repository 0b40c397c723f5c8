package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measures of a plan by its sets, such as those of a performance framework.
 *
 * <p>Measures are listed set by set, each once, where the first set that names it has it; those of no set follow in plan order. It takes
 * time linear in the measures and in what the sets name.
 */
public final class MeasureSets {

    /**
     * A place of a measure in a set.
     *
     * @param set the set
     * @param number which of its measures it is, from 1
     */
    public record SetPlace(MeasureSet set, int number) {}

    /**
     * A set, and how many measures it lists.
     *
     * @param set the set
     * @param measures how many of the measures of a report are in it, each once
     */
    public record CountedSet(MeasureSet set, long measures) {}

    private final Plan plan;
    private final Map<String, List<SetPlace>> places = new HashMap<>();

    private MeasureSets(Plan plan) {
        this.plan = plan;
        for (MeasureSet set : plan.getMeasureSets()) {
            int number = 0;
            for (String measure : set.getMeasures()) {
                number++;
                places.computeIfAbsent(measure, none -> new ArrayList<>()).add(new SetPlace(set, number));
            }
        }
    }

    /**
     * The sets of a plan.
     *
     * @param plan the plan
     * @return its sets, with the places of measures in them
     */
    public static MeasureSets of(Plan plan) {
        return new MeasureSets(plan);
    }

    /** {@return whether the plan has any set} */
    public boolean isAny() {
        return !plan.getMeasureSets().isEmpty();
    }

    /**
     * Where the sets name a measure.
     *
     * @param measure its id
     * @return its places, in the order of the sets; none if it is in no set
     */
    public List<SetPlace> places(String measure) {
        return List.copyOf(places.getOrDefault(measure, List.of()));
    }

    /**
     * How many measures of a report each set lists.
     *
     * @param report the report
     * @return the sets in plan order
     */
    public static List<CountedSet> count(Report report) {
        MeasureSets sets = of(report.plan());
        Map<String, Long> counts = new HashMap<>();
        report.measures()
                .forEach(measured -> sets.places(measured.measure().getId()).stream()
                        .map(place -> place.set().getId())
                        .distinct()
                        .forEach(set -> counts.merge(set, 1L, Long::sum)));
        return report.plan().getMeasureSets().stream()
                .map(set -> new CountedSet(set, counts.getOrDefault(set.getId(), 0L)))
                .toList();
    }

    /**
     * The measures as of a date, set by set.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return all but those of entries that were not added yet, each once
     */
    public List<PlacedMeasure> inOrder(PartialDate asOf) {
        List<PlacedMeasure> all = PlacedMeasure.of(plan, asOf);
        Map<String, PlacedMeasure> byId = new HashMap<>();
        all.forEach(placed -> byId.putIfAbsent(placed.measure().getId(), placed));
        List<PlacedMeasure> ordered = new ArrayList<>();
        // To compare measures costs as much as the plan that they are in.
        Set<PlacedMeasure> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (MeasureSet set : plan.getMeasureSets()) {
            for (String id : set.getMeasures()) {
                PlacedMeasure placed = byId.get(id);
                if (placed != null && taken.add(placed)) {
                    ordered.add(placed);
                }
            }
        }
        all.stream().filter(taken::add).forEach(ordered::add);
        return ordered;
    }
}
