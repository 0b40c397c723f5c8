package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An action or a benefit with what it is linked to, both ways.
 *
 * @param placed the entry
 * @param benefits the benefits that the action serves
 * @param actions the actions that serve the benefit
 * @param contributesTo what the benefit contributes to, as it is given
 * @param contributors the benefits of the plan that contribute to it
 * @param next where it leads in a plan after this one
 * @param links what else it is linked to, such as entries of the national frame
 */
public record LinkedEntry(
        PlacedEntry placed,
        List<Entry<?>> benefits,
        List<Entry<?>> actions,
        List<EntryLink> contributesTo,
        List<Entry<?>> contributors,
        List<EntryLink> next,
        List<EntryLink> links) {

    /** Copies the lists. */
    public LinkedEntry {
        benefits = List.copyOf(benefits);
        actions = List.copyOf(actions);
        contributesTo = List.copyOf(contributesTo);
        contributors = List.copyOf(contributors);
        next = List.copyOf(next);
        links = List.copyOf(links);
    }

    /** What leads to entries, by their ids. */
    private record Backwards(Map<String, Set<Entry<?>>> actions, Map<String, Set<Entry<?>>> contributors) {

        static Backwards of(Plan plan) {
            Backwards back = new Backwards(new HashMap<>(), new HashMap<>());
            plan.getActions().forEach(action -> action.getBenefits().forEach(id -> add(back.actions, id, action)));
            for (Benefit benefit : plan.getBenefits()) {
                benefit.getContributesTo().stream()
                        .filter(link -> link.leadsInto(plan.getId()))
                        .flatMap(link -> link.getEntry().stream())
                        .forEach(id -> add(back.contributors, id, benefit));
            }
            return back;
        }

        private static void add(Map<String, Set<Entry<?>>> into, String id, Entry<?> entry) {
            into.computeIfAbsent(id, each -> new LinkedHashSet<>()).add(entry);
        }
    }

    /**
     * The entries of a report that are linked to anything.
     *
     * @param report the report
     * @return them in the order of the plan
     */
    public static List<LinkedEntry> of(Report report) {
        Plan plan = report.plan();
        Backwards back = Backwards.of(plan);
        return PlacedEntry.of(plan).stream()
                .map(placed -> of(placed, plan, back))
                .filter(LinkedEntry::isAny)
                .toList();
    }

    private static LinkedEntry of(PlacedEntry placed, Plan plan, Backwards back) {
        Entry<?> entry = placed.entry();
        String id = entry.getId();
        List<EntryLink> next = entry.getDisposition().map(Disposition::getTo).orElse(List.of());
        if (entry instanceof Action action) {
            List<Entry<?>> benefits = action.getBenefits().stream()
                    .distinct()
                    .flatMap(each -> plan.find(each).stream())
                    .toList();
            return new LinkedEntry(
                    placed, benefits, List.of(), List.of(), contributors(back, id), next, action.getLinks());
        }
        Benefit benefit = (Benefit) entry;
        List<Entry<?>> actions = List.copyOf(back.actions().getOrDefault(id, Set.of()));
        return new LinkedEntry(
                placed,
                List.of(),
                actions,
                benefit.getContributesTo(),
                contributors(back, id),
                next,
                benefit.getLinks());
    }

    private static List<Entry<?>> contributors(Backwards back, String id) {
        return List.copyOf(back.contributors().getOrDefault(id, Set.of()));
    }

    private boolean isAny() {
        return !(benefits.isEmpty()
                && actions.isEmpty()
                && contributesTo.isEmpty()
                && contributors.isEmpty()
                && next.isEmpty()
                && links.isEmpty());
    }
}
