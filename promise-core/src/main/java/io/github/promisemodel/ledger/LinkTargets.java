package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the links of one disposition lead, told apart. */
final class LinkTargets {

    /** The ids of entries of the new plan, each once. */
    private final Set<String> found = new LinkedHashSet<>();
    /** The ids of entries of the old plan itself, each once. */
    private final Set<String> own = new LinkedHashSet<>();

    private final List<EntryLink> notListed = new ArrayList<>();
    private final List<EntryLink> withoutEntry = new ArrayList<>();
    private final List<EntryLink> elsewhere = new ArrayList<>();
    private final List<EntryLink> toOwnPlan = new ArrayList<>();

    private final Plan old;
    private final Plan next;

    private LinkTargets(Plan old, Plan next) {
        this.old = old;
        this.next = next;
    }

    static LinkTargets of(List<EntryLink> links, Plan old, Plan next) {
        LinkTargets targets = new LinkTargets(old, next);
        Set<String> met = new HashSet<>();
        links.stream().filter(link -> met.add(key(link))).forEach(targets::add);
        return targets;
    }

    /** A text for each link, since maps sort texts that have one hash code. */
    private static String key(EntryLink link) {
        String plan = link.getPlan().map(id -> id.length() + ":" + id).orElse("");
        return plan + link.getEntry().map(id -> ' ' + id).orElse("");
    }

    private void add(EntryLink link) {
        String plan = link.getPlan().orElse(old.getId());
        if (plan.equals(next.getId())) {
            if (link.getEntry().isEmpty()) {
                withoutEntry.add(link);
            } else {
                add(link, next, found);
            }
        } else if (!plan.equals(old.getId())) {
            elsewhere.add(link);
        } else if (link.getEntry().isEmpty() || add(link, old, own)) {
            toOwnPlan.add(link);
        }
    }

    private boolean add(EntryLink link, Plan plan, Set<String> ids) {
        String id = link.getEntry().orElseThrow();
        if (plan.find(id).isPresent()) {
            ids.add(id);
            return true;
        }
        notListed.add(link);
        return false;
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

    /** The links to entries that their plan does not list. */
    List<EntryLink> notListed() {
        return notListed;
    }

    /** Those of them to entries of one plan. */
    List<EntryLink> notListedIn(Plan plan) {
        return notListed.stream()
                .filter(link -> link.getPlan().equals(Optional.of(plan.getId())))
                .toList();
    }

    /** The links into the old plan itself. */
    List<EntryLink> toOwnPlan() {
        return toOwnPlan;
    }

    /** The links that name the new plan and no entry. */
    List<EntryLink> withoutEntry() {
        return withoutEntry;
    }

    /** The links to plans that are neither of the two. */
    List<EntryLink> elsewhere() {
        return elsewhere;
    }
}
