package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the lines of a ledger say in plain words. */
final class LedgerWords {

    private final Plan old;
    private final Plan next;
    private final PartialDate asOf;
    private final EntryNames oldNames;
    private final EntryNames nextNames;

    LedgerWords(Plan old, Plan next, PartialDate asOf) {
        this.oldNames = EntryNames.of(old);
        this.nextNames = EntryNames.of(next);
        this.old = old;
        this.next = next;
        this.asOf = asOf;
    }

    String moved(Entry<?> entry, Entry<?> to) {
        String moved = named(entry) + "carried forward as " + inNext(List.of(to));
        return entry.getTitle().equals(to.getTitle())
                ? moved
                : moved + ", where '" + entry.getTitle() + "' has become '" + to.getTitle() + "'";
    }

    String split(Entry<?> entry, List<Entry<?>> to) {
        return named(entry) + "split between " + inNext(to);
    }

    String merged(Entry<?> entry, List<Entry<?>> into, List<Entry<?>> with) {
        return named(entry) + "merged with " + names(with, oldNames) + " in " + inNext(into);
    }

    String ended(Entry<?> entry, Fate fate, LinkTargets led) {
        String ended = switch (fate) {
            case SUPERSEDED -> "superseded";
            case WITHDRAWN -> "withdrawn";
            default -> "closed";
        };
        List<String> places = new ArrayList<>();
        led.entries().forEach(each -> places.add(anywhere(each)));
        led.elsewhere().forEach(link -> places.add(name(link)));
        if (!places.isEmpty()) {
            return named(entry) + ended + "; it leads to " + listed(places);
        }
        return named(entry) + ended + (fate == Fate.SUPERSEDED ? ", and what took its place is not stated" : "");
    }

    String notStated(Entry<?> entry, List<EntryLink> notListed, List<EntryLink> toOwnPlan) {
        List<String> parts = new ArrayList<>();
        if (!notListed.isEmpty()) {
            parts.add("said to lead to "
                    + listed(notListed.stream().map(this::name).toList()) + ", which "
                    + (notListed.size() == 1 ? "is not listed there" : "are not listed there"));
        }
        if (!toOwnPlan.isEmpty()) {
            List<String> places = toOwnPlan.stream()
                    .flatMap(link -> link.getEntry().flatMap(old::find).map(oldNames::of).stream())
                    .toList();
            parts.add("said to be carried forward to "
                    + (places.isEmpty() ? "" : listed(places) + " of ")
                    + "its own plan, " + old.getId());
        }
        return named(entry) + String.join("; ", parts) + "; what became of it is not stated";
    }

    String elsewhere(Entry<?> entry, List<EntryLink> links) {
        return named(entry) + "said to be carried forward to "
                + listed(links.stream().map(this::name).toList()) + ", and not to " + next.getId();
    }

    String unknown(Entry<?> entry) {
        return named(entry) + "said to be carried forward, and which entry takes it on is not stated" + sameId(entry);
    }

    private String sameId(Entry<?> entry) {
        return next.find(entry.getId())
                .map(same -> "; " + nextNames.of(same) + " of " + next.getId()
                        + " has the same id, but nothing ties the two")
                .orElse("");
    }

    String unsaid(Entry<?> entry) {
        return named(entry) + standing(entry) + ", and neither plan states what became of it" + sameId(entry);
    }

    String finished(Entry<?> entry) {
        return named(entry) + standing(entry) + ", and neither plan states what becomes of it; that closes nothing";
    }

    String isNew(Entry<?> entry) {
        return nextNames.of(entry) + ": new in " + next.getId() + "; nothing in " + old.getId() + " leads to it";
    }

    private String standing(Entry<?> entry) {
        Standing<?> standing = entry.getHistory().asOf(asOf);
        return standing.reading() + " as of " + asOf
                + standing.within().map(period -> ", dated within " + period).orElse("");
    }

    /** What an entry of either plan is called. */
    private String anywhere(Entry<?> entry) {
        String inOld = oldNames.of(entry);
        return inOld.equals(entry.getDisplayName()) ? nextNames.of(entry) : inOld;
    }

    private String named(Entry<?> entry) {
        return oldNames.of(entry) + ": ";
    }

    private String name(EntryLink link) {
        String plan = link.getPlan().orElse(old.getId());
        return link.getEntry().map(id -> "entry " + id + " of " + plan).orElse(plan);
    }

    private String inNext(List<Entry<?>> entries) {
        return names(entries, nextNames) + " of " + next.getId();
    }

    private static String names(List<Entry<?>> entries, EntryNames names) {
        return listed(entries.stream().map(names::of).toList());
    }

    /** The names as in a sentence, such as {@code a, b and c}. */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
