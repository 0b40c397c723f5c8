package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the groups that entries count in, and keeps them in their order: declared ones first, then others as they are met,
 * then that of entries with no key, if there is one.
 *
 * @param <G> what is gathered for a group
 */
final class GroupFinder<G> {

    private final GroupKey none;
    private final Supplier<G> newGroup;
    private final List<PlanKeys> keysOfPlans = new ArrayList<>();
    /** The groups of each plan's declared keys, where areas have them by their place. */
    private final List<List<G>> groupsOfAreas = new ArrayList<>();

    private final Map<String, G> byId = new LinkedHashMap<>();
    /** The keys of {@link #byId}, in the same order. */
    private final List<GroupKey> keys = new ArrayList<>();
    /** The one group of entries with no key, once there is one. */
    private List<G> withoutKey = List.of();

    GroupFinder(Grouping grouping, List<Plan> plans, Supplier<G> newGroup) {
        this.none = grouping.none();
        this.newGroup = newGroup;
        for (Plan plan : plans) {
            PlanKeys keys = grouping.keysOf(plan, plans.size() == 1);
            keysOfPlans.add(keys);
            List<G> declared = new ArrayList<>(keys.declared().size());
            for (GroupKey key : keys.declared()) {
                if (key.id().isPresent()) {
                    declared.add(groupOf(key.id().get(), key));
                }
            }
            groupsOfAreas.add(keys.ofArea() == null ? declared : List.of());
        }
    }

    /** What gives the groups of an entry of an area that has entries: the area at an index in the plan at another. */
    Function<Entry<?>, List<G>> in(int plan, int index, ImprovementArea area) {
        Function<ImprovementArea, Function<Entry<?>, List<GroupKey>>> ofArea =
                keysOfPlans.get(plan).ofArea();
        if (ofArea == null) {
            return new SharedKeys<>(List.of(groupsOfAreas.get(plan).get(index)));
        }
        Function<Entry<?>, List<GroupKey>> keys = ofArea.apply(area);
        if (keys instanceof SharedKeys<GroupKey> same) {
            return new SharedKeys<>(groupsOf(same.values()));
        }
        return entry -> groupsOf(keys.apply(entry));
    }

    private List<G> groupsOf(List<GroupKey> keys) {
        if (keys.size() == 1 && keys.get(0).id().isPresent()) {
            return List.of(groupOf(keys.get(0).id().get(), keys.get(0)));
        }
        Map<String, G> groups = new LinkedHashMap<>();
        for (GroupKey key : keys) {
            key.id().ifPresent(id -> groups.computeIfAbsent(id, same -> groupOf(same, key)));
        }
        return groups.isEmpty() ? withoutKey() : List.copyOf(groups.values());
    }

    private G groupOf(String id, GroupKey key) {
        G group = byId.get(id);
        if (group == null) {
            group = newGroup.get();
            byId.put(id, group);
            keys.add(key);
        }
        return group;
    }

    private List<G> withoutKey() {
        if (withoutKey.isEmpty()) {
            withoutKey = List.of(newGroup.get());
        }
        return withoutKey;
    }

    /** Hands over the groups in their order. */
    void forEach(BiConsumer<GroupKey, G> groups) {
        Iterator<GroupKey> next = keys.iterator();
        byId.values().forEach(group -> groups.accept(next.next(), group));
        withoutKey.forEach(group -> groups.accept(none, group));
    }
}
