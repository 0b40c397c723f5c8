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
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Merges the improvement areas of a plan with their entries. */
final class AreasMerge {

    /** The name of the field that has the areas of a plan. */
    static final String AREAS = PlanFields.PLAN.part(PlanFields.AREA).name();

    /** The name of the field that has the actions of an area. */
    static final String ACTIONS = PlanFields.AREA.part(ActionFields.ACTION).name();

    /** The name of the field that has the benefits of an area. */
    static final String BENEFITS = PlanFields.AREA.part(BenefitFields.BENEFIT).name();

    /** An entry may move from one area to another, so that entries are merged over the whole plan. */
    private static final FieldMerges<ImprovementArea, ?> FIELDS = FieldMerges.of(PlanFields.AREA, ACTIONS, BENEFITS);

    private static final PlacedEntries<Action> OF_ACTIONS =
            new PlacedEntries<>(ACTIONS, ActionFields.ACTION, ImprovementArea::getActions);

    private static final PlacedEntries<Benefit> OF_BENEFITS =
            new PlacedEntries<>(BENEFITS, BenefitFields.BENEFIT, ImprovementArea::getBenefits);

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
                        PlanPath.PLAN.at(AREAS, indexes.getOrDefault(key, 0)), Phrase.of("plan.AREA", "id", key.id())),
                conflicts);
        Map<ItemKey, List<Action>> actions = OF_ACTIONS.merge(plans, merged.keySet(), conflicts);
        Map<ItemKey, List<Benefit>> benefits = OF_BENEFITS.merge(plans, merged.keySet(), conflicts);

        List<ImprovementArea> areas = new ArrayList<>();
        KeyedMerge.ordered(
                        keys,
                        merged,
                        () -> conflicts.add(
                                MergeConflictKind.REORDERED,
                                new MergePlace(
                                        PlanPath.PLAN.at(AREAS),
                                        Phrase.of(
                                                "plan.PLAN", "id", plans.base().getId())),
                                keys.map(each -> each.stream().map(ItemKey::id).toList()),
                                "fields",
                                List.of(AREAS)))
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
