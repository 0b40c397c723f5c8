package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The entries of plans in their groups. */
final class Grouped<S extends Enum<S>> {

    private final List<Group<S>> groups;
    private final Map<String, Group<S>> byId = new HashMap<>();
    private long overlaps;

    Grouped(Grouping grouping, Class<S> scale, List<Plan> plans, List<AreaEntries<S>> areas) {
        GroupFinder<Gathered<S>> finder = new GroupFinder<>(grouping, plans, () -> new Gathered<>(scale));
        Iterator<AreaEntries<S>> next = areas.iterator();
        for (int i = 0; i < plans.size(); i++) {
            for (ImprovementArea area : plans.get(i).getAreas()) {
                AreaEntries<S> ofArea = next.next();
                if (!ofArea.isEmpty()) {
                    add(ofArea, finder.in(i, area));
                }
            }
        }
        List<Group<S>> made = new ArrayList<>();
        finder.forEach((key, gathered) -> {
            Group<S> group = gathered.toGroup(key);
            made.add(group);
            key.id().ifPresent(id -> byId.put(id, group));
        });
        this.groups = List.copyOf(made);
    }

    private void add(AreaEntries<S> ofArea, Function<Entry<?>, List<Gathered<S>>> groupsOf) {
        if (groupsOf instanceof SameForAll<Gathered<S>> same) {
            same.values().forEach(group -> group.add(ofArea));
            overlaps += same.values().size() > 1 ? ofArea.tally().total() : 0;
            return;
        }
        for (CountedEntry<S> counted : ofArea.counted()) {
            List<Gathered<S>> its = groupsOf.apply(counted.entry());
            its.forEach(group -> group.add(counted));
            overlaps += its.size() > 1 && counted.leftOut().isEmpty() ? 1 : 0;
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
