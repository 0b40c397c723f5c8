package io.github.promisemodel.merge;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.ItemKey;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Merges the improvement areas of a plan with their entries. */
final class AreasMerge {

    /** An entry may move from one area to another, so that entries are merged over the whole plan. */
    private static final FieldMerges<ImprovementArea, ?> FIELDS =
            FieldMerges.of(PlanFields.AREA, "actions", "benefits");

    private static final PlacedEntries<Action> ACTIONS = new PlacedEntries<>(
            "actions",
            ImprovementArea::getActions,
            Action::getId,
            Action::getDisplayName,
            FieldMerges.of(ActionFields.ACTION));

    private static final PlacedEntries<Benefit> BENEFITS = new PlacedEntries<>(
            "benefits",
            ImprovementArea::getBenefits,
            Benefit::getId,
            Benefit::getDisplayName,
            FieldMerges.of(BenefitFields.BENEFIT));

    /** Areas without their entries. */
    private record Areas(Conflicts conflicts) implements KeyedMerge.Things<ImprovementArea> {

        @Override
        public ImprovementArea merge(ThreeWay<ImprovementArea> areas, MergePlace place) {
            return FIELDS.merge(areas, place, conflicts);
        }

        @Override
        public List<String> differing(ImprovementArea one, ImprovementArea other) {
            return FIELDS.differing(one, other);
        }
    }

    private AreasMerge() {}

    static List<ImprovementArea> merge(ThreeWay<Plan> plans, Conflicts conflicts) {
        ThreeWay<Map<ItemKey, ImprovementArea>> sides = plans.map(AreasMerge::withoutEntries);
        ThreeWay<List<ItemKey>> keys = sides.map(side -> List.copyOf(side.keySet()));
        Map<ItemKey, Integer> indexes = FieldMerges.indexes(keys);
        Map<ItemKey, ImprovementArea> merged = KeyedMerge.merge(
                sides,
                new Areas(conflicts),
                key -> new MergePlace(
                        PlanPath.PLAN.at("areas", indexes.getOrDefault(key, 0)),
                        Words.of("plan.AREA", "reference", key.id())),
                conflicts);
        Map<ItemKey, List<Action>> actions = ACTIONS.merge(plans, merged.keySet(), conflicts);
        Map<ItemKey, List<Benefit>> benefits = BENEFITS.merge(plans, merged.keySet(), conflicts);

        List<ImprovementArea> areas = new ArrayList<>();
        KeyedMerge.ordered(
                        keys,
                        merged,
                        () -> conflicts.add(
                                MergeConflictKind.REORDERED,
                                new MergePlace(
                                        PlanPath.PLAN.at("areas"),
                                        Words.of("plan.PLAN", "id", plans.base().getId())),
                                keys.map(each -> each.stream().map(ItemKey::id).toList()),
                                "fields",
                                List.of("areas")))
                .forEach((key, area) -> areas.add(area.toBuilder()
                        .addAllActions(actions.getOrDefault(key, List.of()))
                        .addAllBenefits(benefits.getOrDefault(key, List.of()))
                        .build()));
        return areas;
    }

    private static Map<ItemKey, ImprovementArea> withoutEntries(Plan plan) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            areas.add(area.toBuilder().actions(List.of()).benefits(List.of()).build());
        }
        return ItemKey.keyed(areas, ImprovementArea::getId);
    }
}
