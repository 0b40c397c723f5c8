package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.EntryTable;
import java.util.List;

/**
 * A piece that a plan is kept in: an entry, or the plan without its entries.
 *
 * @param place where it is
 * @param json it in the format
 */
record Piece(Place place, String json) {

    /**
     * Where an entry is: which one of an area's actions or benefits. The numbers of those before it are lower, and some may be left out.
     *
     * @param kind {@code plan}, {@code action} or {@code benefit}
     * @param number its number among them
     * @param area the area's id
     */
    record Place(String kind, int number, String area) {

        static final Place OF_PLAN = new Place("plan", 0, "");

        static Place parse(String text) {
            String[] parts = text.split(" ", 3);
            return new Place(parts[0], Integer.parseInt(parts[1]), parts[2]);
        }

        boolean isAction() {
            return kind.equals("action");
        }

        @Override
        public String toString() {
            return kind + ' ' + number + ' ' + area;
        }
    }

    static Piece of(Place place, Entry<?> entry) {
        return new Piece(place, PlanJson.DEFAULT.toJson(entry, EntryTable.ENTRY));
    }

    /** The plan without its entries. */
    static Piece of(Plan plan) {
        return new Piece(Place.OF_PLAN, PlanJson.DEFAULT.toJson(withoutEntries(plan)));
    }

    static Plan withoutEntries(Plan plan) {
        List<ImprovementArea> areas = plan.getAreas().stream()
                .map(area ->
                        area.toBuilder().actions(List.of()).benefits(List.of()).build())
                .toList();
        return plan.toBuilder().areas(areas).build();
    }

    Action action() {
        return PlanJson.DEFAULT.read(json, ActionTables.ACTION).orThrow();
    }

    Benefit benefit() {
        return PlanJson.DEFAULT.read(json, BenefitTables.BENEFIT).orThrow();
    }
}
