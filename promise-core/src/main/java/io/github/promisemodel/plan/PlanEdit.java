package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits one entry or one area of a plan, deep within it, and refuses to guess which one is meant. */
final class PlanEdit {

    /** How many ids a message names. */
    private static final int NEARBY = 8;

    private final Plan plan;

    PlanEdit(Plan plan) {
        this.plan = plan;
    }

    <T extends Entry<?>> Plan entry(String id, Class<T> type, UnaryOperator<T> edit) {
        if (type != Action.class && type != Benefit.class) {
            throw new IllegalArgumentException("Plan " + plan.getId() + ": " + type.getSimpleName()
                    + " is not a kind of entry; write Action or Benefit");
        }
        T entry = type.cast(only(id, type));
        T edited = edit.apply(entry);
        keepId(entry::getDisplayName, id, edited.getId());
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            ImprovementArea.Builder builder = area.toBuilder();
            if (edited instanceof Action action) {
                builder.actions(replace(area.getActions(), id, action));
            } else if (edited instanceof Benefit benefit) {
                builder.benefits(replace(area.getBenefits(), id, benefit));
            }
            areas.add(builder.build());
        }
        return plan.toBuilder().areas(areas).build();
    }

    private static <E extends Entry<?>> List<E> replace(List<E> entries, String id, E edited) {
        return entries.stream()
                .map(entry -> entry.getId().equals(id) ? edited : entry)
                .toList();
    }

    Plan area(String id, UnaryOperator<ImprovementArea> edit) {
        List<String> ids = plan.getAreas().stream().map(ImprovementArea::getId).toList();
        requireOnce("area", id, ids);
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            ImprovementArea edited = area.getId().equals(id) ? edit.apply(area) : area;
            keepId(area::getDisplayName, area.getId(), edited.getId());
            areas.add(edited);
        }
        return plan.toBuilder().areas(areas).build();
    }

    private Entry<?> only(String id, Class<?> type) {
        List<Entry<?>> entries = Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .toList();
        List<Entry<?>> found =
                entries.stream().filter(entry -> entry.getId().equals(id)).toList();
        if (found.size() == 1 && !type.isInstance(found.get(0))) {
            throw new IllegalArgumentException("Plan " + plan.getId() + ": the entry with the id " + id + " is "
                    + found.get(0).getDisplayName() + ", not of the kind " + type.getSimpleName());
        }
        String kind = type == Action.class ? "action" : "benefit";
        if (found.isEmpty()) {
            List<String> ids =
                    entries.stream().filter(type::isInstance).map(Entry::getId).toList();
            requireOnce(kind, id, ids);
        }
        requireOnce("entry", id, found.stream().map(Entry::getId).toList());
        return found.get(0);
    }

    private void requireOnce(String kind, String id, List<String> ids) {
        long count = ids.stream().filter(id::equals).count();
        if (count == 0) {
            throw new IllegalArgumentException(
                    "Plan " + plan.getId() + ": no " + kind + " has the id " + id + "; " + nearby(id, ids));
        }
        if (count > 1) {
            throw new IllegalArgumentException("Plan " + plan.getId() + ": the id " + id + " is that of " + count
                    + " things; give each an id of its own first");
        }
    }

    /** The ids that start most like an id, in plan order. */
    private static String nearby(String id, List<String> ids) {
        if (ids.isEmpty()) {
            return "there are none";
        }
        int most = ids.stream().mapToInt(each -> common(id, each)).max().orElse(0);
        List<String> near =
                ids.stream().filter(each -> common(id, each) == most).toList();
        return "there is " + near.stream().limit(NEARBY).collect(Collectors.joining(", "))
                + (near.size() > NEARBY ? " and " + (near.size() - NEARBY) + " more" : "");
    }

    private static int common(String id, String other) {
        int same = 0;
        while (same < Math.min(id.length(), other.length()) && id.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static void keepId(Supplier<String> thing, String id, String edited) {
        if (!id.equals(edited)) {
            throw new IllegalArgumentException(thing.get() + ": the edit changes its id from " + id + " to " + edited
                    + "; an id outlives its plan, so that links hold");
        }
    }
}
