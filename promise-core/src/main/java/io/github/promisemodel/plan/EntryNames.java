package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.words.Phrase;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the entries of a plan are called in a message: {@code Action 7.2}, or {@code Benefit 1 of Area 7} where a benefit of
 * another area is printed as Benefit 1 too.
 */
public final class EntryNames {

    /** The areas of those entries whose own name does not tell them apart, by the entry itself. */
    private final Map<Entry<?>, ImprovementArea> areas = new IdentityHashMap<>();

    private EntryNames(Plan plan) {
        Set<String> met = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (ImprovementArea area : plan.getAreas()) {
            entries(area).map(EntryNames::key).filter(name -> !met.add(name)).forEach(shared::add);
        }
        if (shared.isEmpty()) {
            return; // no name is made a second time
        }
        for (ImprovementArea area : plan.getAreas()) {
            entries(area).filter(entry -> shared.contains(key(entry))).forEach(entry -> areas.put(entry, area));
        }
    }

    private static Stream<Entry<?>> entries(ImprovementArea area) {
        return Stream.concat(area.getActions().stream(), area.getBenefits().stream());
    }

    /**
     * What two entries have alike that have one name.
     *
     * @param entry an entry
     * @return a text of its kind, and of its reference or of its id where it has none; a text, since maps sort those that have
     *     one hash code
     */
    public static String key(Entry<?> entry) {
        return (entry instanceof Action ? "action " : "benefit ")
                + entry.getReference().orElse(entry.getId());
    }

    /**
     * The names of a plan's entries.
     *
     * @param plan the plan
     * @return their names
     */
    public static EntryNames of(Plan plan) {
        return new EntryNames(plan);
    }

    /**
     * What an entry is called.
     *
     * @param entry the entry, as it is in the plan
     * @return its display name, with that of its area where another entry of the plan has the same; for an entry that is not
     *     in the plan its display name alone
     */
    public String of(Entry<?> entry) {
        return phrase(entry).toString();
    }

    /**
     * What an entry is called, as a phrase that can be said in another language too.
     *
     * @param entry the entry, as it is in the plan
     * @return its name, as {@link #of(Entry)} has it
     */
    public Phrase phrase(Entry<?> entry) {
        ImprovementArea area = areas.get(entry);
        return area == null
                ? entry.phrase()
                : Phrase.of("plan.ENTRY_OF_AREA", "entry", entry.phrase(), "area", area.phrase());
    }
}
