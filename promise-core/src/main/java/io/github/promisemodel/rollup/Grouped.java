package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The entries of plans in their groups. */
final class Grouped<S extends Enum<S>> {

    private final List<Group<S>> groups;
    private final Map<String, Group<S>> byId = new HashMap<>();
    private long overlaps;

    Grouped(Grouping grouping, Class<S> scale, List<Plan> plans, List<PlanEntries<S>> entries) {
        GroupFinder<List<CountedEntry<S>>> finder = new GroupFinder<>(grouping, plans, ArrayList::new);
        for (int i = 0; i < plans.size(); i++) {
            List<ImprovementArea> areas = plans.get(i).getAreas();
            for (int k = 0; k < areas.size(); k++) {
                List<CountedEntry<S>> ofArea = entries.get(i).byArea().get(k);
                if (!ofArea.isEmpty()) {
                    add(ofArea, finder.in(i, areas.get(k)));
                }
            }
        }
        List<Group<S>> made = new ArrayList<>();
        finder.forEach((key, counted) -> {
            Group<S> group = Group.of(key, scale, counted);
            made.add(group);
            key.id().ifPresent(id -> byId.put(id, group));
        });
        this.groups = List.copyOf(made);
    }

    private void add(List<CountedEntry<S>> ofArea, Function<Entry<?>, List<List<CountedEntry<S>>>> groupsOf) {
        for (CountedEntry<S> counted : ofArea) {
            List<List<CountedEntry<S>>> its = groupsOf.apply(counted.entry());
            for (List<CountedEntry<S>> group : its) {
                group.add(counted);
            }
            if (its.size() > 1 && counted.leftOut().isEmpty()) {
                overlaps++;
            }
        }
    }

    List<Group<S>> groups() {
        return groups;
    }

    Map<String, Group<S>> byId() {
        return byId;
    }

    long overlaps() {
        return overlaps;
    }
}
