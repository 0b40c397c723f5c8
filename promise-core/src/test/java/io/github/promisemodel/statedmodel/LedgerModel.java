package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of each entry of a plan in the next (rules 5 and 10): the fates of each, and the entries of the next plan that nothing leads to.
 *
 * <p>A carry-forward links an entry to one or more of the next plan: alone it is MOVED, or REWORDED where the titles differ; to several it is SPLIT; to one that others lead to it is
 * MERGED. SUPERSEDED, WITHDRAWN and CLOSED are what they say, as of the day. LOST: the old plan records DISPOSITIONS and has none for the entry, and the next
 * records ENTRIES and none links to it; or a link leads to an id that a next plan recording ENTRIES lacks. Otherwise NOT_STATED. The plans are taken as they
 * list, each as of its own date.
 *
 * <p>Decided: a plan has a disposition for an entry where it states one, or words that mean one of any date. An entry added after the day is NOT_YET_ADDED, and nothing else. Nothing stated, and complete or realised for certain, is FINISHED where it is not lost. A carry-forward to
 * nobody is TARGET_UNKNOWN, and so is one to the next plan without an entry. A carry-forward to a third plan is ELSEWHERE, and one back into the old plan states
 * nothing; nor does any link to an id that the old plan lacks, or a next plan that does not record ENTRIES. An entry may have several fates. One of the next plan that any link
 * leads to is not NEW; it is MERGED of where several entries are carried forward to it.
 */
final class LedgerModel {

    private final Plan old;
    private final Plan next;
    private final LocalDate day;

    LedgerModel(Plan old, Plan next, LocalDate day) {
        this.old = old;
        this.next = next;
        this.day = day;
    }

    /** The fates of each entry by its id, those of the next plan's behind its name. */
    SortedMap<String, SortedSet<String>> fates() {
        SortedMap<String, SortedSet<String>> fates = new TreeMap<>();
        List<Fact> facts = new ArrayList<>(Fact.of(old, FigureSubject.ACTIONS, day));
        facts.addAll(Fact.of(old, FigureSubject.BENEFITS, day));
        Set<String> led = new LinkedHashSet<>();
        for (Fact fact : facts) {
            fates.put(fact.id(), fates(fact, facts));
            led.addAll(targets(fact));
        }
        for (Entry<?> entry : entries(next)) {
            if (!led.contains(entry.getId())) {
                fates.put("next/" + entry.getId(), new TreeSet<>(Set.of("NEW")));
            }
        }
        return fates;
    }

    private SortedSet<String> fates(Fact fact, List<Fact> facts) {
        SortedSet<String> fates = new TreeSet<>();
        Optional<DispositionKind> kind = fact.inPlan().kind();
        if (!fact.isEvery()) {
            fates.add("NOT_YET_ADDED");
        } else if (kind.isEmpty()) {
            boolean lost = !isStated(fact)
                    && old.getRecords().contains(PlanRecord.DISPOSITIONS)
                    && next.getRecords().contains(PlanRecord.ENTRIES);
            fates.add(lost ? "LOST" : isDone(fact) ? "FINISHED" : "NOT_STATED");
        } else {
            boolean isCarried = kind.get() == DispositionKind.CARRIED_FORWARD;
            if (isCarried) {
                carried(fact, facts, fates);
            } else {
                fates.add(kind.get().name());
            }
            fact.entry()
                    .getDisposition()
                    .ifPresent(stated -> stated.getTo().forEach(link -> lead(link, isCarried, fates)));
        }
        return fates;
    }

    /** Whether the plan states anywhere what becomes of an entry, by a disposition or by the words of an assessment that no other supersedes in the end. */
    private boolean isStated(Fact fact) {
        Words words = new Words(old.getStatusScheme());
        return fact.entry().getDisposition().isPresent()
                || InForce.inTheEnd(fact.entry()).stream()
                        .anyMatch(each -> words.disposition(each).isPresent());
    }

    /** What a link says that does not lead to an entry of the next plan. */
    private void lead(EntryLink link, boolean isCarried, SortedSet<String> fates) {
        String plan = link.getPlan().orElse(old.getId());
        boolean isOld = plan.equals(old.getId());
        if (!isOld && !plan.equals(next.getId())) {
            if (isCarried) {
                fates.add("ELSEWHERE");
            }
        } else if (link.getEntry().isEmpty()) {
            if (isCarried) {
                fates.add(isOld ? "NOT_STATED" : "TARGET_UNKNOWN");
            }
        } else if (find(isOld ? old : next, link.getEntry().get()).isEmpty()) {
            fates.add(!isOld && next.getRecords().contains(PlanRecord.ENTRIES) ? "LOST" : "NOT_STATED");
        } else if (isOld && isCarried) {
            fates.add("NOT_STATED");
        }
    }

    private void carried(Fact fact, List<Fact> facts, SortedSet<String> fates) {
        if (links(fact).isEmpty()) {
            fates.add("TARGET_UNKNOWN");
        }
        Set<String> targets = targets(fact);
        boolean merged = targets.stream()
                .anyMatch(target -> facts.stream()
                        .anyMatch(other -> other != fact
                                && isCarried(other)
                                && targets(other).contains(target)));
        if (targets.size() > 1) {
            fates.add("SPLIT");
        }
        if (merged) {
            fates.add("MERGED");
        } else if (targets.size() == 1) {
            String title = find(next, targets.iterator().next()).orElseThrow().getTitle();
            fates.add(title.equals(fact.entry().getTitle()) ? "MOVED" : "REWORDED");
        }
    }

    private static List<EntryLink> links(Fact fact) {
        return fact.entry().getDisposition().map(Disposition::getTo).orElse(List.of());
    }

    /** The entries of the next plan that take an entry on, or that it leads to otherwise. */
    private Set<String> targets(Fact fact) {
        Set<String> targets = new LinkedHashSet<>();
        if (fact.inPlan().kind().isPresent()) {
            for (EntryLink link : links(fact)) {
                if (link.getPlan().filter(next.getId()::equals).isPresent()) {
                    link.getEntry().filter(id -> find(next, id).isPresent()).ifPresent(targets::add);
                }
            }
        }
        return targets;
    }

    private static boolean isCarried(Fact fact) {
        return fact.inPlan()
                .kind()
                .filter(DispositionKind.CARRIED_FORWARD::equals)
                .isPresent();
    }

    private boolean isDone(Fact fact) {
        String done = fact.entry() instanceof Action ? "COMPLETE" : "BLUE";
        Scale scale = fact.entry() instanceof Action ? Scale.ACTIONS : Scale.BENEFITS;
        return fact.reading() == 1 << scale.state(done);
    }

    private static Optional<Entry<?>> find(Plan plan, String id) {
        return entries(plan).stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    private static List<Entry<?>> entries(Plan plan) {
        List<Entry<?>> entries = new ArrayList<>();
        plan.getAreas().forEach(area -> entries.addAll(area.getActions()));
        plan.getAreas().forEach(area -> entries.addAll(area.getBenefits()));
        return entries;
    }
}
