package io.github.promisemodel.ledger;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the lines of a ledger: follows every link of the old plan first, then says what became of each entry. */
final class LedgerBuilder {

    /** Entries of the old plan that become the same, in its order, and their places. */
    private record MergedEntries(List<Integer> places, List<Entry<?>> entries) {}

    private static final Reading<ActionStatus> COMPLETE = Reading.of(ActionStatus.COMPLETE);
    private static final Reading<BenefitStatus> REALISED = Reading.of(BenefitStatus.BLUE);

    private final Plan old;
    private final Plan next;
    private final PartialDate asOf;
    private final LedgerWords words;
    private final List<PlacedEntry> entries;
    private final List<LinkTargets> targets = new ArrayList<>();
    /** By the id of an entry of the new plan, the places of the old entries that are carried forward to it. */
    private final Map<String, List<Integer>> sources = new HashMap<>();
    /** By the ids of entries of the new plan that several lead to, all of those; mostly many lead to the same. */
    private final Map<Set<String>, MergedEntries> merged = new HashMap<>();
    /** The ids of entries of the new plan that anything leads to. */
    private final Set<String> reached = new LinkedHashSet<>();

    /** The ids of entries of the old plan that the next one links to. */
    private final Set<String> linkedBack = new HashSet<>();

    private final List<LedgerLine> lines = new ArrayList<>();

    private LedgerBuilder(Plan old, Plan next, PartialDate asOf) {
        this.old = old;
        this.next = next;
        this.asOf = asOf;
        this.words = new LedgerWords(old, next, asOf);
        this.entries = PlacedEntry.of(old);
        for (int i = 0; i < entries.size(); i++) {
            follow(i);
        }
        PlacedEntry.of(next).forEach(this::followBack);
    }

    private Presence presence(Entry<?> entry) {
        return old.membershipOf(entry).at(asOf);
    }

    /** What was known by the date to become of an entry. */
    private Optional<Disposition> disposition(Entry<?> entry) {
        return presence(entry) == Presence.NOT_YET_ADDED
                ? Optional.empty()
                : EntryDisposition.asOf(entry, old.getStatusScheme(), asOf);
    }

    private void follow(int place) {
        Optional<Disposition> disposition = disposition(entries.get(place).entry());
        LinkTargets led = LinkTargets.of(disposition.map(Disposition::getTo).orElse(List.of()), old, next);
        targets.add(led);
        reached.addAll(led.found());
        if (disposition
                .filter(stated -> stated.getKind() == DispositionKind.CARRIED_FORWARD)
                .isPresent()) {
            for (String id : led.found()) {
                sources.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /** The links of the next plan to entries of the old one: such an entry is not lost, whatever the link is. */
    private void followBack(PlacedEntry placed) {
        placed.entry().getDisposition().map(Disposition::getTo).orElse(List.of()).stream()
                .filter(link -> link.getPlan().equals(Optional.of(old.getId())))
                .flatMap(link -> link.getEntry().stream())
                .forEach(linkedBack::add);
    }

    static List<LedgerLine> write(Plan old, Plan next, PartialDate asOf) {
        LedgerBuilder writer = new LedgerBuilder(old, next, asOf);
        for (int i = 0; i < writer.entries.size(); i++) {
            writer.writeEntry(i);
        }
        writer.writeNew();
        return writer.lines;
    }

    private void writeEntry(int place) {
        Entry<?> entry = entries.get(place).entry();
        if (presence(entry) == Presence.NOT_YET_ADDED) {
            add(entries.get(place), Fate.NOT_YET_ADDED, words.notYetAdded(entry));
            return;
        }
        Optional<DispositionKind> kind = disposition(entry).map(Disposition::getKind);
        if (kind.isEmpty()) {
            writeUnsaid(entries.get(place));
            return;
        }
        switch (kind.get()) {
            case CLOSED -> writeEnded(place, Fate.CLOSED);
            case SUPERSEDED -> writeEnded(place, Fate.SUPERSEDED);
            case WITHDRAWN -> writeEnded(place, Fate.WITHDRAWN);
            case CARRIED_FORWARD -> writeCarried(place);
        }
    }

    /** Nothing was known by the date; only what has no disposition at all, of a later date or by words neither, can be lost. */
    private void writeUnsaid(PlacedEntry placed) {
        if (old.getRecords().contains(PlanRecord.DISPOSITIONS)
                && !EntryDisposition.isEverSaid(placed.entry(), old.getStatusScheme())
                && nextListsAll()
                && !linkedBack.contains(placed.entry().getId())) {
            add(placed, Fate.LOST, words.lost(placed.entry()));
        } else if (isFinished(standing(placed.entry()).reading())) {
            add(placed, Fate.FINISHED, words.unsaid(placed.entry()));
        } else {
            add(placed, Fate.NOT_STATED, words.unsaid(placed.entry()));
        }
    }

    private void writeEnded(int place, Fate fate) {
        PlacedEntry placed = entries.get(place);
        LinkTargets led = targets.get(place);
        add(placed, fate, led.entries(), List.of(), led.elsewhere(), words.ended(placed.entry(), led));
        writeNotListed(placed, led, List.of());
    }

    private boolean nextListsAll() {
        return next.getRecords().contains(PlanRecord.ENTRIES);
    }

    private void writeCarried(int place) {
        PlacedEntry placed = entries.get(place);
        Entry<?> entry = placed.entry();
        LinkTargets led = targets.get(place);
        List<Entry<?>> found = led.entriesFound(led.found());
        Set<String> shared = new LinkedHashSet<>(led.found());
        shared.removeIf(id -> sources.getOrDefault(id, List.of()).size() < 2);
        if (found.size() > 1) {
            add(placed, Fate.SPLIT, found, List.of(), List.of(), words.taken(entry, found));
        }
        if (!shared.isEmpty()) {
            List<Entry<?>> with = others(place, shared);
            List<Entry<?>> into = led.entriesFound(shared);
            add(placed, Fate.MERGED, into, with, List.of(), words.merged(entry, into, with));
        }
        if (found.size() == 1 && shared.isEmpty()) {
            boolean same = entry.getTitle().equals(found.get(0).getTitle());
            Fate fate = same ? Fate.MOVED : Fate.REWORDED;
            add(placed, fate, found, List.of(), List.of(), words.moved(entry, found.get(0)));
        }
        writeNotListed(placed, led, led.toOwnPlan());
        if (!led.elsewhere().isEmpty()) {
            add(placed, Fate.ELSEWHERE, List.of(), List.of(), led.elsewhere(), words.elsewhere(entry, led.elsewhere()));
        }
        boolean unnamed = disposition(entry).orElseThrow().getTo().isEmpty();
        if (unnamed || !led.withoutEntry().isEmpty()) {
            add(placed, Fate.TARGET_UNKNOWN, List.of(), List.of(), led.withoutEntry(), words.unknown(entry));
        }
    }

    private List<Entry<?>> others(int place, Set<String> shared) {
        MergedEntries all = merged.computeIfAbsent(shared, this::mergedInto);
        return new OtherEntries(all.entries(), Collections.binarySearch(all.places(), place));
    }

    private MergedEntries mergedInto(Set<String> ids) {
        SortedSet<Integer> places = new TreeSet<>();
        ids.forEach(id -> places.addAll(sources.getOrDefault(id, List.of())));
        List<Entry<?>> its = new ArrayList<>();
        places.forEach(each -> its.add(entries.get(each).entry()));
        return new MergedEntries(List.copyOf(places), Collections.unmodifiableList(its));
    }

    /** An entry is lost by a link to what a plan that lists all does not list; links to what may be there state nothing. */
    private void writeNotListed(PlacedEntry placed, LinkTargets led, List<EntryLink> toOwnPlan) {
        List<EntryLink> lost = nextListsAll() ? led.notListedIn(next) : List.of();
        if (!lost.isEmpty()) {
            add(placed, Fate.LOST, List.of(), List.of(), lost, words.lost(placed.entry(), lost));
        }
        List<EntryLink> notListed = new ArrayList<>(led.notListed());
        notListed.removeAll(new HashSet<>(lost));
        writeNotStated(placed, notListed, toOwnPlan);
    }

    /** Links that lead to what is not listed, and those that lead back into the old plan, are one line. */
    private void writeNotStated(PlacedEntry placed, List<EntryLink> notListed, List<EntryLink> toOwnPlan) {
        if (!notListed.isEmpty() || !toOwnPlan.isEmpty()) {
            List<EntryLink> links = new ArrayList<>(notListed);
            links.addAll(toOwnPlan);
            Map<String, Object> arguments = words.notStated(placed.entry(), notListed, toOwnPlan);
            add(placed, Fate.NOT_STATED, List.of(), List.of(), links, arguments);
        }
    }

    private void writeNew() {
        Set<String> left = new LinkedHashSet<>(reached);
        for (PlacedEntry placed : PlacedEntry.of(next)) {
            // A link leads to one entry: of several with its id only the first that the plan finds is taken.
            boolean found = next.find(placed.entry().getId())
                    .filter(each -> each == placed.entry())
                    .isPresent();
            if (!found || !left.remove(placed.entry().getId())) {
                add(placed, Fate.NEW, words.isNew(placed.entry()));
            }
        }
    }

    private static boolean isFinished(Reading<?> reading) {
        return reading.equals(COMPLETE) || reading.equals(REALISED);
    }

    private Standing<?> standing(Entry<?> entry) {
        return old.historyOf(entry).asOf(asOf);
    }

    private void add(PlacedEntry placed, Fate fate, Map<String, Object> arguments) {
        add(placed, fate, List.of(), List.of(), List.of(), arguments);
    }

    private void add(
            PlacedEntry placed,
            Fate fate,
            List<Entry<?>> to,
            List<Entry<?>> with,
            List<EntryLink> links,
            Map<String, Object> arguments) {
        lines.add(new LedgerLine(
                fate,
                placed.area(),
                placed.entry(),
                standing(placed.entry()),
                to,
                with,
                links,
                LedgerLine.phrase(fate, links, arguments)));
    }

    static boolean isAction(LedgerLine line) {
        return line.entry() instanceof Action;
    }
}
