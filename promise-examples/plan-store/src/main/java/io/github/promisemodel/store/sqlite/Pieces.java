package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.sqlite.Piece.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes a plan to pieces, and puts it together again. */
final class Pieces {

    private Pieces() {}

    /** The plan of its pieces, by id. */
    static Plan assemble(Map<String, Piece> pieces) {
        Piece frame = Optional.ofNullable(pieces.get(PlanVersion.PLAN_ITSELF)).orElseThrow();
        Map<String, List<Piece>> byArea = new HashMap<>();
        pieces.values().stream()
                .filter(piece -> piece != frame)
                .sorted(Comparator.comparingInt(piece -> piece.place().number()))
                .forEach(piece -> byArea.computeIfAbsent(piece.place().area(), area -> new ArrayList<>())
                        .add(piece));
        Plan plan = PlanJson.DEFAULT.read(frame.json()).orThrow();
        List<ImprovementArea> areas = plan.getAreas().stream()
                .map(area -> filled(area, byArea.getOrDefault(area.getId(), List.of())))
                .toList();
        return plan.toBuilder().areas(areas).build();
    }

    private static ImprovementArea filled(ImprovementArea area, List<Piece> pieces) {
        List<Action> actions = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.place().isAction()) {
                actions.add(piece.action());
            } else {
                benefits.add(piece.benefit());
            }
        }
        return area.toBuilder().actions(actions).benefits(benefits).build();
    }

    /**
     * The pieces that are others after a change; one that is taken out has none. An entry that both plans share costs nothing.
     *
     * @param before the plan before
     * @param after the plan after
     * @param places where each entry is before
     * @param placed where each entry is after
     */
    static Map<String, Optional<Piece>> changed(
            Optional<Plan> before, Plan after, Map<String, Place> places, Map<String, Place> placed) {
        Map<String, Optional<Piece>> changed = new LinkedHashMap<>();
        if (before.map(Piece::withoutEntries)
                .filter(Piece.withoutEntries(after)::equals)
                .isEmpty()) {
            changed.put(PlanVersion.PLAN_ITSELF, Optional.of(Piece.of(after)));
        }
        Map<String, Entry<?>> old = new HashMap<>();
        before.ifPresent(plan -> plan.getAreas().forEach(area -> {
            area.getActions().forEach(action -> old.put(action.getId(), action));
            area.getBenefits().forEach(benefit -> old.put(benefit.getId(), benefit));
        }));
        for (ImprovementArea area : after.getAreas()) {
            area.getActions().forEach(action -> addChanged(action, old, places, placed, changed));
            area.getBenefits().forEach(benefit -> addChanged(benefit, old, places, placed, changed));
        }
        old.keySet().stream().filter(id -> !placed.containsKey(id)).forEach(id -> changed.put(id, Optional.empty()));
        return changed;
    }

    private static void addChanged(
            Entry<?> entry,
            Map<String, Entry<?>> old,
            Map<String, Place> places,
            Map<String, Place> placed,
            Map<String, Optional<Piece>> changed) {
        String id = entry.getId();
        Place place = Objects.requireNonNull(placed.get(id));
        if (!entry.equals(old.get(id)) || !place.equals(places.get(id))) {
            changed.put(id, Optional.of(Piece.of(place, entry)));
        }
    }

    /** Where each entry is; as many as can stay in their places do. */
    static Map<String, Place> placed(Plan plan, Map<String, Place> places) {
        Map<String, Place> placed = new HashMap<>();
        for (ImprovementArea area : plan.getAreas()) {
            place("action", area, area.getActions(), places, placed);
            place("benefit", area, area.getBenefits(), places, placed);
        }
        return placed;
    }

    private static void place(
            String kind,
            ImprovementArea area,
            List<? extends Entry<?>> entries,
            Map<String, Place> places,
            Map<String, Place> placed) {
        int last = 0;
        for (Entry<?> entry : entries) {
            Place old = places.get(entry.getId());
            Place place =
                    old != null && old.kind().equals(kind) && old.area().equals(area.getId()) && old.number() > last
                            ? old
                            : new Place(kind, last + 1, area.getId());
            last = place.number();
            placed.put(entry.getId(), place);
        }
    }
}
