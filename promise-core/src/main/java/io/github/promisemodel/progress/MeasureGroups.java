package io.github.promisemodel.progress;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The counted measures of a plan in their groups. */
final class MeasureGroups {

    /** What a group is known by, and what to show; two groups of one id are told apart by what they are of. */
    private record Key(Object of, String id, Object label) {}

    private final Map<Object, Key> keys = new LinkedHashMap<>();
    private final Map<Object, List<CountedMeasure>> groups = new HashMap<>();
    private final List<CountedMeasure> rest = new ArrayList<>();

    private MeasureGroups() {}

    static List<MeasureGroup> of(Plan plan, List<CountedMeasure> measures, MeasureGrouping grouping) {
        return switch (grouping) {
            case SET -> bySet(plan, measures, grouping);
            case AREA -> byArea(plan, measures, grouping);
            case FOUNDATION -> byFoundation(plan, measures, grouping);
            case LINK -> byLink(plan, measures, grouping);
        };
    }

    private static List<MeasureGroup> bySet(Plan plan, List<CountedMeasure> measures, MeasureGrouping grouping) {
        MeasureGroups groups = new MeasureGroups();
        Map<String, Set<String>> setsOf = new HashMap<>();
        for (MeasureSet set : plan.getMeasureSets()) {
            groups.declare(set.getId(), set.getId(), set.getTitle());
            set.getMeasures()
                    .forEach(id -> setsOf.computeIfAbsent(id, each -> new LinkedHashSet<>())
                            .add(set.getId()));
        }
        return groups.add(
                measures,
                counted -> setsOf.getOrDefault(counted.placed().measure().getId(), Set.of()),
                grouping);
    }

    private static List<MeasureGroup> byArea(Plan plan, List<CountedMeasure> measures, MeasureGrouping grouping) {
        MeasureGroups groups = new MeasureGroups();
        plan.getAreas().forEach(area -> groups.declare(area.getId(), area.getId(), area.getTitle()));
        return groups.add(
                measures,
                counted -> counted.placed()
                        .area()
                        .map(ImprovementArea::getId)
                        .map(Set::of)
                        .orElse(Set.of()),
                grouping);
    }

    private static List<MeasureGroup> byFoundation(Plan plan, List<CountedMeasure> measures, MeasureGrouping grouping) {
        MeasureGroups groups = new MeasureGroups();
        for (Foundation foundation : Foundation.values()) {
            groups.declare(foundation, foundation.name(), foundation);
        }
        return groups.add(
                measures,
                counted -> counted.placed().area().map(plan::foundationsOf).orElse(Set.of()),
                grouping);
    }

    private static List<MeasureGroup> byLink(Plan plan, List<CountedMeasure> measures, MeasureGrouping grouping) {
        MeasureGroups groups = new MeasureGroups();
        return groups.add(
                measures,
                counted -> {
                    Set<List<String>> links = new LinkedHashSet<>();
                    for (EntryLink link : counted.placed().measure().getLinks()) {
                        List<String> to = new ArrayList<>(List.of(link.getPlan().orElse(plan.getId())));
                        link.getEntry().ifPresent(to::add);
                        String id = String.join("/", to);
                        groups.declare(to, id, id);
                        links.add(to);
                    }
                    return links;
                },
                grouping);
    }

    private void declare(Object of, String id, Object label) {
        keys.putIfAbsent(of, new Key(of, id, label));
    }

    private List<MeasureGroup> add(
            List<CountedMeasure> measures,
            Function<CountedMeasure, ? extends Set<?>> keysOf,
            MeasureGrouping grouping) {
        for (CountedMeasure counted : measures) {
            Set<?> its = keysOf.apply(counted);
            its.forEach(key ->
                    groups.computeIfAbsent(key, each -> new ArrayList<>()).add(counted));
            if (its.isEmpty()) {
                rest.add(counted);
            }
        }
        List<MeasureGroup> made = new ArrayList<>();
        keys.values()
                .forEach(key -> made.add(
                        MeasureGroup.of(Optional.of(key.id()), key.label(), groups.getOrDefault(key.of(), List.of()))));
        if (!rest.isEmpty()) {
            made.add(MeasureGroup.of(Optional.empty(), grouping.none(), rest));
        }
        return List.copyOf(made);
    }
}
