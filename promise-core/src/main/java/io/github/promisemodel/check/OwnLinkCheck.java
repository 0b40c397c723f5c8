package io.github.promisemodel.check;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Links of benefits, areas, actions and measures that name no other plan, and so an entry of this one, where it has none: what a
 * benefit contributes to is a benefit, any other link leads to an action or a benefit.
 */
final class OwnLinkCheck implements EntityCheck {

    /** The lists of links looked at; dispositions and related plans have checks of their own. */
    private static final Set<String> LISTS = Set.of("contributesTo", "links");

    private final Plan plan;
    private final Findings found;

    /** The ids that were meant by links to none, gathered when there is one. */
    private @Nullable MeantIds meant;

    OwnLinkCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(ReferenceFields.ENTRY_LINK, this::link);
    }

    private void link(PlacedEntity<EntryLink> placed) {
        EntryLink link = placed.entity();
        if (link.getEntry().isEmpty() || !link.leadsInto(plan.getId())) {
            return;
        }
        String list = placed.path().field().orElse("");
        if (LISTS.contains(list)) {
            boolean isContribution = list.equals("contributesTo");
            LinkTarget target = isContribution ? LinkTarget.BENEFIT : LinkTarget.ENTRY;
            String id = link.getEntry().get();
            Predicate<Object> fits = isContribution ? Benefit.class::isInstance : entry -> true;
            if (plan.find(id).filter(fits).isEmpty()) {
                dangling(placed, target, id);
            }
        }
    }

    private void dangling(PlacedEntity<EntryLink> placed, LinkTarget target, String id) {
        MeantIds ids = meant == null ? MeantIds.of(plan) : meant;
        meant = ids;
        List<Object> arguments = new ArrayList<>(List.of("kind", target.name(), "from", placed.phrase(), "to", id));
        ids.other(id).ifPresent(other -> arguments.addAll(List.of("other", other)));
        ids.find(target, id).ifPresent(near -> arguments.addAll(List.of("meant", near)));
        found.add(FindingCode.DANGLING_LINK, placed.path(), placed.entry(), arguments.toArray());
    }
}
