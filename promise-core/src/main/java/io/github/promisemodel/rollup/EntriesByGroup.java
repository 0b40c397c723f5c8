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
import org.jspecify.annotations.Nullable;

/** The entries of plans in their groups. */
final class EntriesByGroup<S extends Enum<S>> {

    private final List<Group<S>> groups;
    /** Made when a group is first looked up; two threads that do so at once make the same. */
    private volatile @Nullable Map<String, Group<S>> byId;

    private long overlaps;

    EntriesByGroup(Grouping grouping, Class<S> scale, List<Plan> plans, List<AreaEntries<S>> areas) {
        GroupFinder<GroupEntries<S>> finder =
                new GroupFinder<>(grouping, plans, () -> new GroupEntries<>(scale, List.of()));
        Iterator<AreaEntries<S>> next = areas.iterator();
        for (int i = 0; i < plans.size(); i++) {
            List<ImprovementArea> ofPlan = plans.get(i).getAreas();
            for (int j = 0; j < ofPlan.size(); j++) {
                AreaEntries<S> ofArea = next.next();
                if (!ofArea.isEmpty()) {
                    add(ofArea, finder.in(i, j, ofPlan.get(j)));
                }
            }
        }
        List<Group<S>> made = new ArrayList<>();
        finder.forEach((key, gathered) -> made.add(gathered.toGroup(key)));
        this.groups = List.copyOf(made);
    }

    private void add(AreaEntries<S> ofArea, Function<Entry<?>, List<GroupEntries<S>>> groupsOf) {
        if (groupsOf instanceof SharedKeys<GroupEntries<S>> same) {
            same.values().forEach(group -> group.add(ofArea));
            overlaps += same.values().size() > 1 ? ofArea.tally().total() : 0;
            return;
        }
        for (CountedEntry<S> counted : ofArea.counted()) {
            List<GroupEntries<S>> its = groupsOf.apply(counted.entry());
            its.forEach(group -> group.add(counted));
            overlaps += its.size() > 1 && counted.leftOut().isEmpty() ? 1 : 0;
        }
    }

    List<Group<S>> groups() {
        return groups;
    }

    @Nullable
    Group<S> get(String id) {
        Map<String, Group<S>> made = byId;
        if (made == null) {
            made = new HashMap<>();
            for (Group<S> group : groups) {
                if (group.key().id().isPresent()) {
                    made.put(group.key().id().get(), group);
                }
            }
            byId = made;
        }
        return made.get(id);
    }

    long overlaps() {
        return overlaps;
    }
}
