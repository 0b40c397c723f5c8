package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sentences of a ledger's lines are made of: the names of its entries, its plans and where its links lead. */
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

    /** Of an entry that moved; the titles are those of one that is reworded. */
    Map<String, List<String>> moved(Entry<?> entry, Entry<?> to) {
        Map<String, List<String>> arguments = taken(entry, List.of(to));
        arguments.put("title", List.of(entry.getTitle()));
        arguments.put("newTitle", List.of(to.getTitle()));
        return arguments;
    }

    /** Of an entry that others of the new plan take on. */
    Map<String, List<String>> taken(Entry<?> entry, List<Entry<?>> to) {
        Map<String, List<String>> arguments = named(entry);
        arguments.put("to", names(to, nextNames));
        arguments.put("next", List.of(next.getId()));
        return arguments;
    }

    Map<String, List<String>> merged(Entry<?> entry, List<Entry<?>> into, List<Entry<?>> with) {
        Map<String, List<String>> arguments = taken(entry, into);
        arguments.put("with", names(with, oldNames));
        return arguments;
    }

    Map<String, List<String>> ended(Entry<?> entry, LinkTargets led) {
        List<String> places = new ArrayList<>();
        led.entries().forEach(each -> places.add(anywhere(each)));
        led.elsewhere().forEach(link -> places.add(name(link)));
        Map<String, List<String>> arguments = named(entry);
        arguments.put("places", places);
        return arguments;
    }

    Map<String, List<String>> notStated(Entry<?> entry, List<EntryLink> notListed, List<EntryLink> toOwnPlan) {
        Map<String, List<String>> arguments = named(entry);
        arguments.put("notListed", notListed.stream().map(this::name).toList());
        if (!toOwnPlan.isEmpty()) {
            List<String> entries = toOwnPlan.stream()
                    .flatMap(link -> link.getEntry().flatMap(old::find).map(oldNames::of).stream())
                    .toList();
            arguments.put("own", entries);
            arguments.put("old", List.of(old.getId()));
        }
        return arguments;
    }

    Map<String, List<String>> elsewhere(Entry<?> entry, List<EntryLink> links) {
        Map<String, List<String>> arguments = named(entry);
        arguments.put("places", links.stream().map(this::name).toList());
        arguments.put("next", List.of(next.getId()));
        return arguments;
    }

    /** Of an entry that is carried forward, nobody says to which; one of the same id is named, for it may be the one. */
    Map<String, List<String>> unknown(Entry<?> entry) {
        Map<String, List<String>> arguments = named(entry);
        next.find(entry.getId()).ifPresent(same -> arguments.put("sameId", List.of(nextNames.of(same))));
        arguments.put("next", List.of(next.getId()));
        return arguments;
    }

    /** Of an entry of which neither plan says what became of it. */
    Map<String, List<String>> unsaid(Entry<?> entry) {
        Map<String, List<String>> arguments = unknown(entry);
        Standing<?> standing = entry.getHistory().asOf(asOf);
        arguments.put("reading", List.of(standing.reading().toString()));
        arguments.put("asOf", List.of(asOf.toString()));
        standing.within().ifPresent(period -> arguments.put("within", List.of(period.toString())));
        return arguments;
    }

    Map<String, List<String>> isNew(Entry<?> entry) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        arguments.put("entry", List.of(nextNames.of(entry)));
        arguments.put("old", List.of(old.getId()));
        arguments.put("next", List.of(next.getId()));
        return arguments;
    }

    private Map<String, List<String>> named(Entry<?> entry) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        arguments.put("entry", List.of(oldNames.of(entry)));
        return arguments;
    }

    /** What an entry of either plan is called. */
    private String anywhere(Entry<?> entry) {
        String inOld = oldNames.of(entry);
        return inOld.equals(entry.getDisplayName()) ? nextNames.of(entry) : inOld;
    }

    private String name(EntryLink link) {
        return Words.of(
                "ledger.PLACE", "entry", link.getEntry(), "plan", link.getPlan().orElse(old.getId()));
    }

    private static List<String> names(List<Entry<?>> entries, EntryNames names) {
        return entries.stream().map(names::of).toList();
    }
}
