package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Where dispositions lead: to entries that are not listed, or back into the plan itself. */
final class DispositionCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;
    /** The ids of the entries of the plan and of each other plan, by the plan's id. */
    private final Map<String, Set<String>> entries = new HashMap<>();

    private final Map<String, Phrase> names = new HashMap<>();

    DispositionCheck(Plan plan, Collection<Plan> others, Findings found) {
        this.plan = plan;
        this.found = found;
        others.forEach(other -> {
            entries.put(other.getId(), entriesOf(other));
            names.put(other.getId(), other.namePhrase());
        });
        entries.put(plan.getId(), entriesOf(plan));
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::entry);
        visits.on(BenefitFields.BENEFIT, this::entry);
    }

    private static Set<String> entriesOf(Plan plan) {
        Set<String> ids = new HashSet<>();
        Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .forEach(entry -> ids.add(entry.getId()));
        return ids;
    }

    private <S extends Enum<S>> void entry(Entry<S> entry, PlanPath path) {
        if (entry.getDisposition().isEmpty()) {
            return;
        }
        Disposition disposition = entry.getDisposition().get();
        for (int i = 0; i < disposition.getTo().size(); i++) {
            EntryLink link = disposition.getTo().get(i);
            PlanPath at = path.at("disposition").at("to", i);
            String leadsTo = link.getPlan().orElse(plan.getId());
            if (entries.containsKey(leadsTo)) {
                boolean own = leadsTo.equals(plan.getId());
                boolean listed = link.getEntry()
                        .map(id -> entries.get(leadsTo).contains(id))
                        .orElse(true);
                if (!listed) {
                    notListed(entry, leadsTo, link.getEntry().orElse(""), own, at);
                } else if (own && disposition.getKind() == DispositionKind.CARRIED_FORWARD) {
                    ownPlan(entry, link, at);
                }
            }
        }
    }

    private void notListed(Entry<?> entry, String leadsTo, String id, boolean own, PlanPath path) {
        if (own) {
            found.add(FindingCode.DANGLING_LINK, path, entry, "kind", "ENTRY", "from", entry.phrase(), "to", id);
        } else {
            found.add(
                    FindingCode.LINK_NOT_LISTED,
                    path,
                    entry,
                    "thing",
                    found.name(entry),
                    "from",
                    entry.phrase(),
                    "plan",
                    Objects.requireNonNull(names.get(leadsTo)),
                    "to",
                    id);
        }
    }

    private void ownPlan(Entry<?> entry, EntryLink link, PlanPath path) {
        String to = link.getEntry().orElse(plan.getId());
        found.add(
                FindingCode.CARRIED_TO_OWN_PLAN,
                path,
                entry,
                "kind",
                link.getEntry().isPresent() ? "ENTRY" : "PLAN",
                "thing",
                found.name(entry),
                "from",
                entry.phrase(),
                "to",
                to);
    }
}
