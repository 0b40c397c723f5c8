package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.EntryIndex.Place;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and edits one entry or one area of a plan, deep within it, and refuses to guess which one is meant. What it does not touch stays the
 * very same.
 */
final class PlanEdit {

    /** How many ids a message names. */
    private static final int NEARBY = 8;

    private final Plan plan;
    private final EntryIndex index;

    PlanEdit(Plan plan) {
        this.plan = plan;
        this.index = plan.entryIndex();
    }

    // ------------------------------------------------------------------------

    Entry<?> get(String id) {
        return entryAt(id, only(id));
    }

    <T extends Entry<?>> T get(String id, Class<T> type) {
        return type.cast(entryAt(id, only(id, type)));
    }

    <T extends Entry<?>> Plan entry(String id, Class<T> type, UnaryOperator<T> edit) {
        Place place = only(id, type);
        T entry = type.cast(entryAt(id, place));
        T edited = edit.apply(entry);
        keepId(entry::getDisplayName, id, edited.getId());
        return replaced(id, place, edited);
    }

    @SuppressWarnings("unchecked") // an assessment is by the scale of its reading
    Plan assess(String id, Assessment<?> assessment) {
        Place place = only(id);
        Entry<?> entry = entryAt(id, place);
        Class<?> scale = assessment.getReading().scale();
        if (entry instanceof Action action && scale == ActionStatus.class) {
            Assessment<ActionStatus> added = (Assessment<ActionStatus>) assessment;
            return replaced(id, place, action.toBuilder().addAssessment(added).build());
        }
        if (entry instanceof Benefit benefit && scale == BenefitStatus.class) {
            Assessment<BenefitStatus> added = (Assessment<BenefitStatus>) assessment;
            return replaced(id, place, benefit.toBuilder().addAssessment(added).build());
        }
        throw new IllegalArgumentException(
                named() + ": the entry with the id " + shown(id) + " is " + entry.getDisplayName()
                        + ", and the assessment is not of " + (place.action() ? "an action" : "a benefit")
                        + "; give it a status of that scale");
    }

    private Plan replaced(String id, Place place, Entry<?> edited) {
        List<Entry<?>> entries = new ArrayList<>(EntryIndex.entries(plan, place));
        entries.set(EntryIndex.indexOf(id, entries, place), edited);
        return withEntries(plan, place, entries, index);
    }

    // ------------------------------------------------------------------------

    Plan add(String area, Entry<?> entry) {
        int to = areaAt(area);
        String id = entry.getId();
        Place taken = index.find(id);
        if (taken != null) {
            throw new IllegalArgumentException(named() + ": the id " + shown(id) + " is already that of "
                    + entryAt(id, taken).getDisplayName() + "; give the new one an id of its own, such as "
                    + shown(new EntryIds(plan).suggest(to, entry instanceof Action)));
        }
        return added(plan, to, entry);
    }

    /** The plan with an entry at the end of an area; the index of it is that of this plan with the new place. */
    private Plan added(Plan to, int area, Entry<?> entry) {
        boolean action = entry instanceof Action;
        List<Entry<?>> entries = new ArrayList<>(EntryIndex.entries(to, new Place(area, action, 0, 1)));
        Place place = new Place(area, action, entries.size(), 1);
        entries.add(entry);
        return withEntries(to, place, entries, index.with(entry.getId(), place));
    }

    Plan without(String id) {
        return without(id, only(id));
    }

    private Plan without(String id, Place place) {
        List<Entry<?>> entries = new ArrayList<>(EntryIndex.entries(plan, place));
        entries.remove(EntryIndex.indexOf(id, entries, place));
        return withEntries(plan, place, entries, index.without(id));
    }

    Plan move(String id, String area) {
        Place place = only(id);
        int to = areaAt(area);
        return to == place.area() ? plan : added(without(id, place), to, entryAt(id, place));
    }

    /** A plan with other entries of one kind in one area. */
    @SuppressWarnings("unchecked") // the entries are of the kind of their place
    private static Plan withEntries(
            Plan plan, Place place, List<? extends Entry<?>> entries, @Nullable EntryIndex index) {
        ImprovementArea.Builder area = plan.getAreas().get(place.area()).toBuilder();
        if (place.action()) {
            area.actions((List<Action>) entries);
        } else {
            area.benefits((List<Benefit>) entries);
        }
        return withArea(plan, place.area(), area.build(), index);
    }

    private static Plan withArea(Plan plan, int at, ImprovementArea area, @Nullable EntryIndex index) {
        List<ImprovementArea> areas = new ArrayList<>(plan.getAreas());
        areas.set(at, area);
        Plan edited = plan.toBuilder().areas(areas).build();
        edited.indexed(index);
        return edited;
    }

    // ------------------------------------------------------------------------

    Plan area(String id, UnaryOperator<ImprovementArea> edit) {
        int at = areaAt(id);
        ImprovementArea area = plan.getAreas().get(at);
        ImprovementArea edited = edit.apply(area);
        keepId(area::getDisplayName, id, edited.getId());
        boolean same = ids(area.getActions()).equals(ids(edited.getActions()))
                && ids(area.getBenefits()).equals(ids(edited.getBenefits()));
        return withArea(plan, at, edited, same ? index : null);
    }

    private static List<String> ids(List<? extends Entry<?>> entries) {
        return entries.stream().<String>map(Entry::getId).toList();
    }

    // ------------------------------------------------------------------------

    /** Refuses what is neither {@code Action.class} nor {@code Benefit.class}. */
    static void requireKind(Plan plan, Class<?> type) {
        if (type != Action.class && type != Benefit.class) {
            throw new IllegalArgumentException("Plan " + shown(plan.getId()) + ": " + type.getSimpleName()
                    + " is not a kind of entry; write Action or Benefit");
        }
    }

    /** The index of the one area with an id. */
    int areaAt(String id) {
        List<ImprovementArea> areas = plan.getAreas();
        int at = -1;
        int times = 0;
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).getId().equals(id)) {
                at = i;
                times++;
            }
        }
        requireOnce(times, "area", id, areas.stream().map(ImprovementArea::getId));
        return at;
    }

    /** Where the one entry with an id is. */
    private Place only(String id) {
        Place place = index.find(id);
        requireOnce(place == null ? 0 : place.times(), "action or benefit", id, entryIds(Entry.class));
        return Objects.requireNonNull(place);
    }

    private Place only(String id, Class<?> type) {
        requireKind(plan, type);
        Place place = index.find(id);
        String kind = type == Action.class ? "action" : "benefit";
        requireOnce(place == null ? 0 : place.times(), kind, id, entryIds(type));
        Entry<?> entry = entryAt(id, Objects.requireNonNull(place));
        if (!type.isInstance(entry)) {
            throw new IllegalArgumentException(named() + ": the entry with the id " + shown(id) + " is "
                    + entry.getDisplayName() + ", not of the kind " + type.getSimpleName());
        }
        return place;
    }

    private Entry<?> entryAt(String id, Place place) {
        List<? extends Entry<?>> entries = EntryIndex.entries(plan, place);
        return entries.get(EntryIndex.indexOf(id, entries, place));
    }

    /** The ids of the entries of a kind, gone through when a message names them. */
    private Stream<String> entryIds(Class<?> type) {
        return plan.getAreas().stream()
                .<Entry<?>>flatMap(area -> Stream.concat(area.getActions().stream(), area.getBenefits().stream()))
                .filter(type::isInstance)
                .map(Entry::getId);
    }

    private void requireOnce(int times, String kind, String id, Stream<String> ids) {
        if (times == 0) {
            throw new IllegalArgumentException(
                    named() + ": no " + kind + " has the id " + shown(id) + "; " + nearby(id, ids.toList()));
        }
        if (times > 1) {
            throw new IllegalArgumentException(named() + ": the id " + shown(id) + " is that of " + times
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
        return "there is " + near.stream().limit(NEARBY).map(PlanEdit::shown).collect(Collectors.joining(", "))
                + (near.size() > NEARBY ? " and " + (near.size() - NEARBY) + " more" : "");
    }

    private static int common(String id, String other) {
        int same = 0;
        while (same < Math.min(id.length(), other.length()) && id.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private String named() {
        return "Plan " + shown(plan.getId());
    }

    private static String shown(String id) {
        return MessageText.of(id, MessageText.MOST_QUOTED);
    }

    private static void keepId(Supplier<String> thing, String id, String edited) {
        if (!id.equals(edited)) {
            throw new IllegalArgumentException(thing.get() + ": the edit changes its id from " + shown(id) + " to "
                    + shown(edited) + "; an id outlives its plan, so that links hold");
        }
    }
}
