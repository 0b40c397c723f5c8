package io.github.promisemodel.merge;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares two plans: an entry is followed over all areas, and the rest is compared field by field. */
final class AreasDiff {

    private static final String AREAS = AreasMerge.AREAS;
    private static final Set<String> ENTRIES = Set.of(AreasMerge.ACTIONS, AreasMerge.BENEFITS);

    /** An entry, the index of its area and its own within that. */
    private record Placed<E>(E entry, int area, int index) {

        PlanPath path(String name) {
            return areaAt(area).at(name, index);
        }
    }

    private final EntityDiff diff = new EntityDiff();
    private final List<ImprovementArea> earlier;
    private final List<ImprovementArea> later;
    private final ItemPairs<ImprovementArea> areas;

    private AreasDiff(Plan earlier, Plan later) {
        this.earlier = earlier.getAreas();
        this.later = later.getAreas();
        this.areas = new ItemPairs<>(this.earlier, this.later).by(ImprovementArea::getId);
    }

    static List<FieldChange> of(Plan earlier, Plan later) {
        AreasDiff areas = new AreasDiff(earlier, later);
        DiffPlace place =
                new DiffPlace(PlanPath.PLAN, PlanPath.PLAN, PlanFields.PLAN.phraseOf(later), Optional.empty());
        areas.diff.compare(PlanFields.PLAN, earlier, later, place, Set.of(AREAS));
        areas.compareAreas(place);
        areas.compareEntries(
                place, AreasMerge.ACTIONS, ActionFields.ACTION, ImprovementArea::getActions, Action::getId);
        areas.compareEntries(
                place, AreasMerge.BENEFITS, BenefitFields.BENEFIT, ImprovementArea::getBenefits, Benefit::getId);
        return areas.diff.changes();
    }

    private static PlanPath areaAt(int index) {
        return PlanPath.PLAN.at(AREAS, index);
    }

    private static ImprovementArea withoutEntries(ImprovementArea area) {
        return area.toBuilder().actions(List.of()).benefits(List.of()).build();
    }

    private void compareAreas(DiffPlace place) {
        for (int i = 0; i < earlier.size(); i++) {
            if (!areas.isKept(i)) {
                diff.add(place.removed(AREAS, areaAt(i), withoutEntries(earlier.get(i))));
            }
        }
        for (int j = 0; j < later.size(); j++) {
            int source = areas.source(j);
            if (source < 0) {
                diff.add(place.added(AREAS, areaAt(j), withoutEntries(later.get(j))));
            } else {
                DiffPlace area = place.within(areaAt(source), areaAt(j), PlanFields.AREA.phraseOf(later.get(j)));
                diff.compare(PlanFields.AREA, earlier.get(source), later.get(j), area, ENTRIES);
            }
        }
        if (areas.isReordered()) {
            diff.add(place.changed(FieldChange.Kind.REORDERED, AREAS, idsOf(earlier), idsOf(later)));
        }
    }

    private static List<String> idsOf(List<ImprovementArea> areas) {
        return areas.stream().map(ImprovementArea::getId).toList();
    }

    // ------------------------------------------------------------------------

    private <E extends Entry<?>> void compareEntries(
            DiffPlace place,
            String name,
            EntityFields<E, ?> fields,
            Function<ImprovementArea, List<E>> entriesOf,
            Function<E, String> idOf) {
        List<Placed<E>> before = placed(earlier, entriesOf);
        List<Placed<E>> after = placed(later, entriesOf);
        ItemPairs<Placed<E>> pairs = new ItemPairs<>(before, after).by(each -> idOf.apply(each.entry()));
        for (int i = 0; i < before.size(); i++) {
            Placed<E> gone = before.get(i);
            if (!pairs.isKept(i)) {
                DiffPlace area = areaOf(place, earlier.get(gone.area())).of(idOf.apply(gone.entry()));
                diff.add(area.removed(name, gone.path(name), gone.entry()));
            }
        }
        Map<Integer, Integer> last = new HashMap<>();
        Set<Integer> reordered = new LinkedHashSet<>();
        for (int j = 0; j < after.size(); j++) {
            Placed<E> entry = after.get(j);
            int source = pairs.source(j);
            if (source < 0) {
                DiffPlace area = areaOf(place, later.get(entry.area())).of(idOf.apply(entry.entry()));
                diff.add(area.added(name, entry.path(name), entry.entry()));
                continue;
            }
            Placed<E> old = before.get(source);
            compareEntry(place, name, fields, old, entry);
            if (areas.source(entry.area()) == old.area()) {
                int previous = last.getOrDefault(entry.area(), -1);
                if (old.index() < previous) {
                    reordered.add(entry.area());
                }
                last.put(entry.area(), Math.max(previous, old.index()));
            }
        }
        for (int area : reordered) {
            int source = areas.source(area);
            DiffPlace at = place.within(areaAt(source), areaAt(area), PlanFields.AREA.phraseOf(later.get(area)));
            diff.add(at.changed(
                    FieldChange.Kind.REORDERED,
                    name,
                    entriesOf.apply(earlier.get(source)).stream().map(idOf).toList(),
                    entriesOf.apply(later.get(area)).stream().map(idOf).toList()));
        }
    }

    private <E extends Entry<?>> void compareEntry(
            DiffPlace place, String name, EntityFields<E, ?> fields, Placed<E> old, Placed<E> entry) {
        if (areas.source(entry.area()) != old.area()) {
            DiffPlace moved = place.within(old.path(name), entry.path(name), fields.phraseOf(entry.entry()))
                    .of(entry.entry().getId());
            diff.add(moved.at(
                    FieldChange.Kind.MOVED,
                    name,
                    old.path(name),
                    entry.path(name),
                    earlier.get(old.area()).getId(),
                    later.get(entry.area()).getId()));
        }
        if (!old.entry().equals(entry.entry())) {
            diff.comparePart(fields, old.entry(), entry.entry(), place, old.path(name), entry.path(name));
        }
    }

    private static DiffPlace areaOf(DiffPlace place, ImprovementArea area) {
        return place.within(place.earlier(), place.later(), PlanFields.AREA.phraseOf(area));
    }

    private static <E> List<Placed<E>> placed(
            List<ImprovementArea> areas, Function<ImprovementArea, List<E>> entriesOf) {
        List<Placed<E>> all = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            List<E> entries = entriesOf.apply(areas.get(area));
            for (int i = 0; i < entries.size(); i++) {
                all.add(new Placed<>(entries.get(i), area, i));
            }
        }
        return all;
    }
}
