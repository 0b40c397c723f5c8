package io.github.promisemodel.movement;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the links of one disposition lead, told apart. */
final class Targets {

    /** The ids of entries of the new plan, each once. */
    private final Set<String> found = new LinkedHashSet<>();
    /** The ids of entries of the old plan itself, each once. */
    private final Set<String> own = new LinkedHashSet<>();

    private final List<EntryLink> notFound = new ArrayList<>();
    private final List<EntryLink> withoutEntry = new ArrayList<>();
    private final List<EntryLink> elsewhere = new ArrayList<>();
    private final List<EntryLink> toOwnPlan = new ArrayList<>();

    private final Plan old;
    private final Plan next;

    private Targets(Plan old, Plan next) {
        this.old = old;
        this.next = next;
    }

    static Targets of(List<EntryLink> links, Plan old, Plan next) {
        Targets targets = new Targets(old, next);
        links.stream().distinct().forEach(targets::add);
        return targets;
    }

    private void add(EntryLink link) {
        String plan = link.getPlan().orElse(old.getId());
        if (plan.equals(next.getId())) {
            add(link, next, found);
        } else if (plan.equals(old.getId())) {
            toOwnPlan.add(link);
            add(link, old, own);
        } else {
            elsewhere.add(link);
        }
    }

    private void add(EntryLink link, Plan plan, Set<String> ids) {
        if (link.getEntry().isEmpty()) {
            withoutEntry.add(link);
        } else if (plan.find(link.getEntry().get()).isPresent()) {
            ids.add(link.getEntry().get());
        } else {
            notFound.add(link);
        }
    }

    /** The ids of the entries of the new plan that are led to. */
    Set<String> found() {
        return found;
    }

    /** The entries that are led to, of the new plan and then of the old one. */
    List<Entry<?>> entries() {
        List<Entry<?>> entries = new ArrayList<>(entriesFound(found));
        own.forEach(id -> old.find(id).ifPresent(entries::add));
        return entries;
    }

    List<Entry<?>> entriesFound(Set<String> ids) {
        List<Entry<?>> entries = new ArrayList<>();
        ids.forEach(id -> next.find(id).ifPresent(entries::add));
        return entries;
    }

    /** The links to entries that are not there; what is carried forward is not there in its own plan. */
    List<EntryLink> notThere(boolean carriedForward) {
        if (!carriedForward) {
            return notFound;
        }
        Set<EntryLink> links = new LinkedHashSet<>(toOwnPlan);
        links.addAll(notFound);
        links.removeAll(withoutEntry);
        return List.copyOf(links);
    }

    /** The links that name a plan and no entry. */
    List<EntryLink> withoutEntry() {
        return withoutEntry;
    }

    /** The links to plans that are neither of the two. */
    List<EntryLink> elsewhere() {
        return elsewhere;
    }
}
