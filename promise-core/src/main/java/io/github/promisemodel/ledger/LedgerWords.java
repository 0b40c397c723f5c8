package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the sentences of a ledger's lines are made of: the names of its entries, its plans and where its links lead. */
final class LedgerWords {

    /** The argument that says how many entries are not named. */
    static final String MORE = "more";

    /** How many of the entries that one is merged with a message names. */
    private static final int MOST_NAMED = 12;

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
    Map<String, Object> moved(Entry<?> entry, Entry<?> to) {
        Map<String, Object> arguments = taken(entry, List.of(to));
        arguments.put("title", entry.getTitle());
        arguments.put("newTitle", to.getTitle());
        return arguments;
    }

    /** Of an entry that others of the new plan take on. */
    Map<String, Object> taken(Entry<?> entry, List<Entry<?>> to) {
        Map<String, Object> arguments = named(entry);
        arguments.put("to", names(to, nextNames));
        arguments.put("next", next.namePhrase());
        return arguments;
    }

    Map<String, Object> merged(Entry<?> entry, List<Entry<?>> into, List<Entry<?>> with) {
        Map<String, Object> arguments = taken(entry, into);
        // One more is named rather than counted.
        boolean isMany = with.size() > MOST_NAMED + 1;
        arguments.put("with", names(isMany ? with.subList(0, MOST_NAMED) : with, oldNames));
        if (isMany) {
            arguments.put(MORE, with.size() - MOST_NAMED);
        }
        return arguments;
    }

    Map<String, Object> ended(Entry<?> entry, LinkTargets led) {
        List<Phrase> places = new ArrayList<>();
        led.entries().forEach(each -> places.add(anywhere(each)));
        led.elsewhere().forEach(link -> places.add(name(link)));
        Map<String, Object> arguments = named(entry);
        arguments.put("places", places);
        return arguments;
    }

    /** Of an entry that both plans would say something of. */
    Map<String, Object> lost(Entry<?> entry) {
        Map<String, Object> arguments = unsaid(entry);
        arguments.put("old", old.namePhrase());
        return arguments;
    }

    /** Of an entry with links to what the next plan would list. */
    Map<String, Object> lost(Entry<?> entry, List<EntryLink> notListed) {
        Map<String, Object> arguments = named(entry);
        arguments.put("notListed", notListed.stream().map(this::name).toList());
        arguments.put("next", next.namePhrase());
        return arguments;
    }

    Map<String, Object> notStated(Entry<?> entry, List<EntryLink> notListed, List<EntryLink> toOwnPlan) {
        Map<String, Object> arguments = named(entry);
        arguments.put("notListed", notListed.stream().map(this::name).toList());
        if (!toOwnPlan.isEmpty()) {
            List<Phrase> entries = toOwnPlan.stream()
                    .flatMap(link -> link.getEntry().flatMap(old::find).map(oldNames::phrase).stream())
                    .toList();
            arguments.put("own", entries);
            arguments.put("old", old.namePhrase());
        }
        return arguments;
    }

    Map<String, Object> elsewhere(Entry<?> entry, List<EntryLink> links) {
        Map<String, Object> arguments = named(entry);
        arguments.put("places", links.stream().map(this::name).toList());
        arguments.put("next", next.namePhrase());
        return arguments;
    }

    /** Of an entry that is carried forward, nobody says to which; one of the same id is named, for it may be the one. */
    Map<String, Object> unknown(Entry<?> entry) {
        Map<String, Object> arguments = named(entry);
        next.find(entry.getId()).ifPresent(same -> arguments.put("sameId", nextNames.phrase(same)));
        arguments.put("next", next.namePhrase());
        return arguments;
    }

    /** Of an entry of which neither plan says what became of it. */
    Map<String, Object> unsaid(Entry<?> entry) {
        Map<String, Object> arguments = unknown(entry);
        Standing<?> standing = old.historyOf(entry).asOf(asOf);
        arguments.put("reading", standing.reading());
        arguments.put("asOf", asOf);
        standing.within().ifPresent(period -> arguments.put("within", period));
        return arguments;
    }

    /** Of an entry that was added to the old plan after the ledger's date. */
    Map<String, Object> notYetAdded(Entry<?> entry) {
        Map<String, Object> arguments = named(entry);
        entry.getAdded().ifPresent(added -> arguments.put("added", added));
        arguments.put("old", old.namePhrase());
        arguments.put("asOf", asOf);
        return arguments;
    }

    Map<String, Object> isNew(Entry<?> entry) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("entry", nextNames.phrase(entry));
        arguments.put("old", old.namePhrase());
        arguments.put("next", next.namePhrase());
        return arguments;
    }

    private Map<String, Object> named(Entry<?> entry) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("entry", oldNames.phrase(entry));
        return arguments;
    }

    /** What an entry of either plan is called. */
    private Phrase anywhere(Entry<?> entry) {
        Phrase inOld = oldNames.phrase(entry);
        return inOld.equals(entry.phrase()) ? nextNames.phrase(entry) : inOld;
    }

    private Phrase name(EntryLink link) {
        return Phrase.of(
                "ledger.PLACE",
                "entry",
                link.getEntry(),
                "plan",
                link.getPlan().<Object>map(this::plan).orElseGet(old::namePhrase));
    }

    private Object plan(String id) {
        return Stream.of(old, next)
                .filter(plan -> plan.getId().equals(id))
                .<Object>map(Plan::namePhrase)
                .findFirst()
                .orElse(id);
    }

    private static List<Phrase> names(List<Entry<?>> entries, EntryNames names) {
        return entries.stream().map(names::phrase).toList();
    }
}
