package io.github.promisemodel.reconcile;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The areas of a plan with the entries of one of its groups alone. The areas of each entry are found out once. */
final class EntriesOfGroups {

    private final Plan plan;
    private final PartOfPlan part;
    /** In which areas entries of an id are, by their place in the plan. */
    private final Map<String, Set<Integer>> areas = new HashMap<>();

    EntriesOfGroups(Plan plan) {
        this.plan = plan;
        this.part = new PartOfPlan(plan);
        for (int i = 0; i < plan.getAreas().size(); i++) {
            int area = i;
            plan.getAreas().get(i).getActions().forEach(action -> add(action.getId(), area));
            plan.getAreas().get(i).getBenefits().forEach(benefit -> add(benefit.getId(), area));
        }
    }

    private void add(String id, int area) {
        areas.computeIfAbsent(id, none -> new HashSet<>()).add(area);
    }

    /** The plan with the entries of a group alone, in plan order. */
    Plan planOf(EntryGroup group) {
        Set<String> ids = new HashSet<>(group.getEntries());
        Set<Integer> its = new TreeSet<>();
        ids.forEach(id -> its.addAll(areas.getOrDefault(id, Set.of())));
        List<ImprovementArea> left = new ArrayList<>();
        for (int area : its) {
            left.add(with(plan.getAreas().get(area), ids));
        }
        return part.with(left);
    }

    private static ImprovementArea with(ImprovementArea area, Set<String> ids) {
        List<Action> actions = area.getActions().stream()
                .filter(action -> ids.contains(action.getId()))
                .toList();
        List<Benefit> benefits = area.getBenefits().stream()
                .filter(benefit -> ids.contains(benefit.getId()))
                .toList();
        return area.toBuilder().actions(actions).benefits(benefits).build();
    }
}
