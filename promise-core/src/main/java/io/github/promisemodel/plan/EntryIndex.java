package io.github.promisemodel.plan;

import io.github.promisemodel.assessment.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of a plan are, by id. An edit hands it on with what it changes, so that looking up and editing cost the same
 * in turn however long the plan is.
 */
final class EntryIndex {

    /** How many changes are handed on; with more an index is gathered anew, since each is copied by every edit. */
    private static final int MOST_CHANGES = 256;

    /** In the place of an entry that was taken out. */
    private static final Place GONE = new Place(0, false, 0, 0);

    /**
     * Where an entry is.
     *
     * @param area the index of its area
     * @param action whether it is an action
     * @param at its index among the area's entries of its kind; entries before it may have been taken out since, so that it is
     *     looked for from here on
     * @param times how many entries have the id; then it is the first of them
     */
    record Place(int area, boolean action, int at, int times) {}

    private final Map<String, Place> gathered;
    private final Map<String, Place> changes;

    private EntryIndex(Map<String, Place> gathered, Map<String, Place> changes) {
        this.gathered = gathered;
        this.changes = changes;
    }

    /** The index of a plan. */
    static EntryIndex of(Plan plan) {
        Map<String, Place> gathered = new HashMap<>();
        List<ImprovementArea> areas = plan.getAreas();
        for (int i = 0; i < areas.size(); i++) {
            gather(areas.get(i).getActions(), i, true, gathered);
            gather(areas.get(i).getBenefits(), i, false, gathered);
        }
        return new EntryIndex(gathered, Map.of());
    }

    private static void gather(
            List<? extends Entry<?>> entries, int area, boolean action, Map<String, Place> gathered) {
        for (int i = 0; i < entries.size(); i++) {
            gathered.merge(
                    entries.get(i).getId(),
                    new Place(area, action, i, 1),
                    (first, other) -> new Place(first.area, first.action, first.at, first.times + 1));
        }
    }

    // ------------------------------------------------------------------------

    /** Where the entry with an id is, the first in plan order should several have it; null if there is none. */
    @Nullable
    Place find(String id) {
        Place place = changes.get(id);
        if (place == null) {
            place = gathered.get(id);
        }
        return place == GONE ? null : place;
    }

    /** The index of the plan in which the entry with an id is elsewhere; null if it is to be gathered anew. */
    @Nullable
    EntryIndex with(String id, Place place) {
        if (changes.size() >= MOST_CHANGES) {
            return null;
        }
        Map<String, Place> more = new HashMap<>(changes);
        more.put(id, place);
        return new EntryIndex(gathered, more);
    }

    /** The index of the plan from which the entry with an id is taken out; null if it is to be gathered anew. */
    @Nullable
    EntryIndex without(String id) {
        return with(id, GONE);
    }

    // ------------------------------------------------------------------------

    /** The entries of the kind and the area of a place. */
    static List<? extends Entry<?>> entries(Plan plan, Place place) {
        ImprovementArea area = plan.getAreas().get(place.area);
        return place.action ? area.getActions() : area.getBenefits();
    }

    /** The index of the entry with an id among those, which has it. */
    static int indexOf(String id, List<? extends Entry<?>> entries, Place place) {
        int before = place.times > 1 ? -1 : Math.min(place.at, entries.size() - 1);
        int after = before + 1;
        while (true) {
            if (before >= 0 && entries.get(before).getId().equals(id)) {
                return before;
            }
            if (after < entries.size() && entries.get(after).getId().equals(id)) {
                return after;
            }
            before--;
            after++;
        }
    }
}
