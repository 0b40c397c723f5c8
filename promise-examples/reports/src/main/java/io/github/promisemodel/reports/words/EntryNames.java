package io.github.promisemodel.reports.words;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the entries of a plan are called in tables and lists, such as "7.2", "5 of area 7" or "Name a lead in each school".
 *
 * <p>An entry is called by its printed reference. Where another of its kind has the same, both are called by reference and area, and
 * so are the others of these areas, so that a list is of one piece. Without a reference an entry is called by its title. Where that
 * does not tell it apart its id is behind. No two actions of a plan have one name, and no two benefits. It takes time linear in the
 * entries.
 */
public final class EntryNames {

    private static final int LONGEST_TITLE = 60;

    /** How much is said of an entry, from little to much. */
    private enum Detail {
        ALONE,
        WITH_AREA,
        WITH_ID,
        ID
    }

    private static final class Named {
        private final Entry<?> entry;
        private final ImprovementArea area;
        private Detail detail = Detail.ALONE;
        private String name;

        Named(Entry<?> entry, ImprovementArea area) {
            this.entry = entry;
            this.area = area;
            this.name = alone(entry);
        }
    }

    private final Labels labels;

    /** By the entry itself: to compare entries costs as much as all that they hold. */
    private final Map<Entry<?>, Named> byEntry = new IdentityHashMap<>();

    /** What entries and areas are called in a sentence, by what core calls them; what it calls two by is not among them. */
    private final NamedPhrases byPhrase;

    /** The titles of groups by their ids, with the reference or the id of those whose title another has too. */
    private final Map<String, String> groups;

    private EntryNames(Plan plan, Labels labels) {
        this.labels = labels;
        this.byPhrase = new NamedPhrases();
        this.groups = new HashMap<>();
        List<Named> actions = new ArrayList<>();
        List<Named> benefits = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            area.getActions().forEach(action -> actions.add(new Named(action, area)));
            area.getBenefits().forEach(benefit -> benefits.add(new Named(benefit, area)));
        }
        settle(actions);
        settle(benefits);
        addPhrases(plan);
        addGroups(plan);
    }

    private EntryNames(EntryNames whole, Plan part) {
        this.labels = whole.labels;
        this.byPhrase = whole.byPhrase;
        this.groups = whole.groups;
        Map<String, Named> byId = new HashMap<>();
        whole.byEntry.values().forEach(named -> byId.putIfAbsent(named.entry.getId(), named));
        Stream.<Entry<?>>concat(part.getActions().stream(), part.getBenefits().stream())
                .forEach(entry ->
                        Optional.ofNullable(byId.get(entry.getId())).ifPresent(named -> byEntry.put(entry, named)));
    }

    /** The names that the entries of a part of the plan have in the whole. */
    EntryNames ofPart(Plan part) {
        return new EntryNames(this, part);
    }

    private void addGroups(Plan plan) {
        Map<String, Long> titles =
                plan.getGroups().stream().collect(Collectors.groupingBy(EntryGroup::getTitle, Collectors.counting()));
        for (EntryGroup group : plan.getGroups()) {
            String title = group.getTitle();
            String id = group.getReference()
                    .filter(reference -> !isBlank(reference))
                    .orElse(group.getId());
            boolean isAlone = titles.getOrDefault(title, 0L) == 1;
            String name = isAlone ? title : labels.text("entry.with-id", title, id);
            groups.putIfAbsent(group.getId(), isBlank(title) ? id : name);
        }
    }

    private void addPhrases(Plan plan) {
        var names = io.github.promisemodel.plan.EntryNames.of(plan);
        byEntry.keySet().forEach(entry -> byPhrase.add(names.phrase(entry), withKind(entry)));
        plan.getAreas().forEach(area -> byPhrase.add(area.phrase(), labels.text("supposes.area", area(area))));
    }

    /**
     * The names of a plan's entries.
     *
     * @param plan the plan
     * @param labels the words
     * @return their names; those that the words know already if they are {@linkplain Labels#about about} the plan
     */
    public static EntryNames of(Plan plan, Labels labels) {
        return labels.names(plan).orElseGet(() -> new EntryNames(plan, labels));
    }

    /** The areas with a reference that another entry of the kind has too. */
    private static Set<ImprovementArea> areasOfShared(List<Named> entries) {
        Map<String, Named> first = new HashMap<>();
        Set<ImprovementArea> areas = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Named named : entries) {
            reference(named.entry)
                    .map(reference -> first.putIfAbsent(reference, named))
                    .ifPresent(other -> {
                        areas.add(other.area);
                        areas.add(named.area);
                    });
        }
        return areas;
    }

    /** A name that two have is given up by both, and no third gets it; each entry gives up at most a name of each detail. */
    private void settle(List<Named> entries) {
        Set<ImprovementArea> shared = areasOfShared(entries);
        for (Named named : entries) {
            if (shared.contains(named.area) && reference(named.entry).isPresent()) {
                addDetail(named);
            }
        }
        Map<String, Named> taken = new HashMap<>();
        Queue<Named> unsettled = new ArrayDeque<>(entries);
        while (!unsettled.isEmpty()) {
            Named named = unsettled.remove();
            byEntry.put(named.entry, named);
            Named other = taken.putIfAbsent(named.name, named);
            if (other == null || other == named) {
                continue;
            }
            if (other.name.equals(named.name) && addDetail(other)) {
                unsettled.add(other);
            }
            if (addDetail(named)) {
                unsettled.add(named);
            }
        }
    }

    /** Says more of an entry, if there is more; two with one id have one name. */
    private boolean addDetail(Named named) {
        if (named.detail == Detail.ID) {
            return false;
        }
        boolean titled = reference(named.entry).isEmpty();
        named.detail =
                titled && named.detail == Detail.ALONE ? Detail.WITH_ID : Detail.values()[named.detail.ordinal() + 1];
        named.name = name(named);
        return true;
    }

    // ------------------------------------------------------------------------

    /**
     * The name of an entry.
     *
     * @param entry the entry, as it is in the plan
     * @return its name; of an entry that is not in the plan its reference, its title or its id
     */
    public String of(Entry<?> entry) {
        Named named = byEntry.get(entry);
        return named == null ? alone(entry) : named.name;
    }

    /**
     * The names of several entries of one kind, those of an area together where the area is part of their names.
     *
     * @param some some of the entries, as they are in the plan
     * @return "7.2, 7.3", or "area 1: 1, 2, 3; area 7: 5"; titles are in quotation marks
     */
    public String of(Collection<? extends Entry<?>> some) {
        return parts(some).stream().map(NamePart::text).collect(Collectors.joining());
    }

    /**
     * The names of several entries of one kind, part by part.
     *
     * @param some some of the entries, as they are in the plan
     * @return the parts, which together are {@link #of(Collection)}; each entry is in one of them
     */
    public List<NamePart> parts(Collection<? extends Entry<?>> some) {
        if (some.size() == 1) {
            Entry<?> one = some.iterator().next();
            return List.of(NamePart.Name.of(one.getId(), of(one)));
        }
        Map<String, List<List<NamePart>>> groups = new LinkedHashMap<>();
        for (Entry<?> entry : some) {
            Named named = byEntry.get(entry);
            if (named != null && named.detail == Detail.WITH_AREA) {
                groups.computeIfAbsent(area(named.area), key -> new ArrayList<>())
                        .add(List.of(NamePart.Name.of(entry.getId(), alone(entry))));
            } else {
                groups.computeIfAbsent("", key -> new ArrayList<>()).add(inList(entry));
            }
        }
        List<List<NamePart>> parts = new ArrayList<>();
        groups.forEach((area, names) -> {
            List<NamePart> list = NamePart.joinedAll(names, ", ");
            parts.add(
                    area.isEmpty()
                            ? list
                            : NamePart.around(
                                    labels,
                                    "entries.of-area",
                                    List.of(List.of(new NamePart.Name(area, Optional.empty())), list)));
        });
        return NamePart.joinedAll(parts, "; ");
    }

    /** What an entry is called among others. */
    String amongOthers(Entry<?> entry) {
        return inList(entry).stream().map(NamePart::text).collect(Collectors.joining());
    }

    /** Titles have commas in them. */
    private List<NamePart> inList(Entry<?> entry) {
        List<NamePart> name = List.of(NamePart.Name.of(entry.getId(), of(entry)));
        boolean titled = reference(entry).isEmpty() && !isBlank(entry.getTitle());
        return titled ? NamePart.around(labels, "entries.title", List.of(name)) : name;
    }

    /**
     * The name of an entry, with what it is.
     *
     * @param entry the entry, as it is in the plan
     * @return "Action 7.2", "Benefit 5 of area 7" or "Action “Name a lead”"
     */
    public String withKind(Entry<?> entry) {
        boolean titled = reference(entry).isEmpty() && !isBlank(entry.getTitle());
        String name = titled ? labels.text("entries.title", of(entry)) : of(entry);
        return labels.text(entry instanceof Action ? "entry.action" : "entry.benefit", name);
    }

    /**
     * What is called so by core, as it is called here.
     *
     * @param said what core calls an entry or an area of the plan
     * @return its name with what it is; empty if core calls two so, or nothing in the plan
     */
    Optional<String> find(Phrase said) {
        return byPhrase.find(said);
    }

    /** What a group is called, by its id: by its title. */
    Optional<String> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /**
     * What is before the title of an entry, where that is shown whole.
     *
     * @param entry the entry, as it is in the plan
     * @return its name without its title, such as "5 of area 7"; empty where it is called by its title
     */
    public String beforeTitle(Entry<?> entry) {
        Named named = byEntry.get(entry);
        if (reference(entry).isPresent() || isBlank(entry.getTitle())) {
            return of(entry);
        }
        return named == null || named.detail == Detail.ALONE ? "" : entry.getId();
    }

    /**
     * The name of an improvement area.
     *
     * @param area the area
     * @return its printed reference, or its title, or its id where it has neither
     */
    public static String area(ImprovementArea area) {
        return area.getReference()
                .filter(reference -> !isBlank(reference))
                .orElseGet(() -> isBlank(area.getTitle()) ? area.getId() : shortened(area.getTitle()));
    }

    private String name(Named named) {
        String alone = alone(named.entry);
        return switch (named.detail) {
            case ALONE -> alone;
            case WITH_AREA -> labels.text("entry.of-area", alone, area(named.area));
            case WITH_ID -> labels.text("entry.with-id", alone, named.entry.getId());
            case ID -> named.entry.getId();
        };
    }

    private static String alone(Entry<?> entry) {
        return reference(entry)
                .orElseGet(() -> isBlank(entry.getTitle()) ? entry.getId() : shortened(entry.getTitle()));
    }

    private static Optional<String> reference(Entry<?> entry) {
        return entry.getReference().filter(reference -> !isBlank(reference));
    }

    private static boolean isBlank(String text) {
        return text.isBlank();
    }

    /** The first words of a title that is long. */
    static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST_TITLE);
        int space = title.lastIndexOf(' ', end);
        return title.substring(0, space > 0 ? space : end).stripTrailing() + "\u2026";
    }
}
