package io.github.promisemodel.merge;

import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.ItemKey;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The actions or the benefits of a plan merged over all its areas, so that one edit may move an entry that the other
 * changes.
 *
 * @param <E> the entry
 */
final class PlacedEntries<E> {

    /** An entry, and the area it stands in. */
    private record Placed<E>(ItemKey area, E entry) {}

    private static final MergePlace NOWHERE = new MergePlace(PlanPath.PLAN, "");

    private final String name;
    private final EntityFields<E, ?> described;
    private final Function<ImprovementArea, List<E>> entriesOf;
    private final FieldMerges<E, ?> fields;

    /** The entries that a field of an area has. */
    PlacedEntries(String name, EntityFields<E, ?> described, Function<ImprovementArea, List<E>> entriesOf) {
        this.name = name;
        this.described = described;
        this.entriesOf = entriesOf;
        this.fields = FieldMerges.of(described);
    }

    /** The merged entries of each area, in order; an entry whose area is deleted is a conflict. */
    Map<ItemKey, List<E>> merge(ThreeWay<Plan> plans, Set<ItemKey> areas, Conflicts conflicts) {
        ThreeWay<Map<ItemKey, Placed<E>>> sides = plans.map(this::placed);
        Map<ItemKey, MergePlace> places = new LinkedHashMap<>();
        for (Plan plan : List.of(plans.base(), plans.first(), plans.second())) {
            places(plan).forEach(places::putIfAbsent);
        }
        Map<ItemKey, Placed<E>> merged = KeyedMerge.merge(
                sides, new Entries<>(fields, conflicts), key -> places.getOrDefault(key, NOWHERE), conflicts);

        ThreeWay<Map<ItemKey, Map<ItemKey, E>>> ofAreas = sides.map(PlacedEntries::byArea);
        Map<ItemKey, Map<ItemKey, E>> left = byArea(merged);
        Map<ItemKey, List<E>> ordered = new LinkedHashMap<>();
        for (ItemKey area : areas) {
            ThreeWay<List<ItemKey>> keys = ofAreas.map(
                    side -> List.copyOf(side.getOrDefault(area, Map.of()).keySet()));
            ordered.put(area, ordered(area, keys, left.getOrDefault(area, Map.of()), conflicts));
        }
        merged.forEach((key, placed) -> {
            if (!areas.contains(placed.area())) {
                conflicts.add(
                        MergeConflictKind.AREA_DELETED,
                        places.getOrDefault(key, NOWHERE),
                        sides.map(side -> Optional.ofNullable(side.get(key)).map(Placed::entry)),
                        "area",
                        List.of(placed.area().id().toString()));
            }
        });
        return ordered;
    }

    /** Entries with the areas they stand in. */
    private record Entries<E>(FieldMerges<E, ?> fields, Conflicts conflicts) implements KeyedMerge.Things<Placed<E>> {

        @Override
        public Placed<E> merge(ThreeWay<Placed<E>> sides, MergePlace place) {
            ThreeWay<ItemKey> areas = sides.map(Placed::area);
            if (areas.settled().isEmpty()) {
                conflicts.add(
                        MergeConflictKind.MOVED,
                        place,
                        areas.map(ItemKey::id),
                        "areas",
                        List.of(
                                areas.first().id().toString(),
                                areas.second().id().toString()));
            }
            E entry = fields.merge(sides.map(Placed::entry), place, conflicts);
            return new Placed<>(areas.settled().orElse(areas.first()), entry);
        }

        @Override
        public Object shown(Placed<E> placed) {
            return Objects.requireNonNull(placed.entry());
        }

        @Override
        public List<String> differing(Placed<E> one, Placed<E> other) {
            List<String> differing = new ArrayList<>(fields.differing(one.entry(), other.entry()));
            if (!one.area().equals(other.area())) {
                differing.add("area");
            }
            return differing;
        }
    }

    private static <E> Map<ItemKey, Map<ItemKey, E>> byArea(Map<ItemKey, Placed<E>> entries) {
        Map<ItemKey, Map<ItemKey, E>> byArea = new HashMap<>();
        entries.forEach((key, placed) -> byArea.computeIfAbsent(placed.area(), area -> new LinkedHashMap<>())
                .put(key, placed.entry()));
        return byArea;
    }

    private List<E> ordered(ItemKey area, ThreeWay<List<ItemKey>> keys, Map<ItemKey, E> left, Conflicts conflicts) {
        return List.copyOf(KeyedMerge.ordered(
                        keys,
                        left,
                        () -> conflicts.add(
                                MergeConflictKind.REORDERED,
                                new MergePlace(
                                        PlanPath.PLAN.at(AreasMerge.AREAS), Phrase.of("plan.AREA", "id", area.id())),
                                keys.map(each -> each.stream().map(ItemKey::id).toList()),
                                "fields",
                                List.of(name)))
                .values());
    }

    private Map<ItemKey, Placed<E>> placed(Plan plan) {
        List<Placed<E>> all = new ArrayList<>();
        ItemKey.keyed(plan.getAreas(), ImprovementArea::getId)
                .forEach((key, area) -> entriesOf.apply(area).forEach(entry -> all.add(new Placed<>(key, entry))));
        return ItemKey.keyed(all, placed -> described.idOf(placed.entry()));
    }

    private Map<ItemKey, MergePlace> places(Plan plan) {
        List<MergePlace> all = new ArrayList<>();
        for (int i = 0; i < plan.getAreas().size(); i++) {
            List<E> entries = entriesOf.apply(plan.getAreas().get(i));
            for (int j = 0; j < entries.size(); j++) {
                MergePlace area = new MergePlace(PlanPath.PLAN.at(AreasMerge.AREAS, i), "");
                all.add(area.item(name, j).called(described.phraseOf(entries.get(j))));
            }
        }
        Map<ItemKey, MergePlace> places = new LinkedHashMap<>();
        List<ItemKey> keys = List.copyOf(placed(plan).keySet());
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), all.get(i));
        }
        return places;
    }
}
