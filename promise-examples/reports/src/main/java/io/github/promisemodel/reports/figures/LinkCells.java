package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import java.util.List;
import java.util.Optional;

/**
 * Where links lead: to entries of the plan by their names, to those of the national frame by its titles, elsewhere
 * by the title that the link has or else by ids.
 */
final class LinkCells {

    private final Plan plan;
    private final Optional<Plan> other;
    private final EntryNames names;
    private final Labels labels;

    LinkCells(Plan plan, Wording wording) {
        this(plan, Optional.empty(), wording.names(plan), wording.labels());
    }

    private LinkCells(Plan plan, Optional<Plan> other, EntryNames names, Labels labels) {
        this.plan = plan;
        this.other = other;
        this.names = names;
        this.labels = labels;
    }

    /** Cells of links that may lead into another plan too, to its entries by their titles. */
    LinkCells into(Optional<Plan> other) {
        return new LinkCells(plan, other, names, labels);
    }

    Cell links(List<EntryLink> links) {
        List<NamePart.Name> names = links.stream()
                .map(link -> NamePart.Name.of(id(link), name(link)))
                .toList();
        return Cells.names(names, labels.text("separator.groups"), true);
    }

    /** The id of an entry of the plan, or of another plan or the national frame with the plan before it. */
    private String id(EntryLink link) {
        String entry = link.getEntry().orElse("");
        if (link.leadsInto(plan.getId())) {
            return entry;
        }
        String other = link.getPlan().orElseThrow();
        return entry.isEmpty() ? other : other + "/" + entry;
    }

    private String name(EntryLink link) {
        if (link.leadsInto(plan.getId())) {
            String id = link.getEntry().orElse("");
            return plan.find(id).map(names::withKind).orElse(id);
        }
        String other = link.getPlan().orElseThrow();
        return link.getEntry()
                .filter(entry -> NationalFrame.SCOTLAND.id().equals(other))
                .flatMap(NationalFrame.SCOTLAND::find)
                .map(NationalEntry::title)
                .or(link::getTitle)
                .or(() -> titleElsewhere(link))
                .or(() -> link.getEntry().map(entry -> labels.text("link.entry", entry, other)))
                .orElseGet(() -> labels.text("link.plan", other));
    }

    private Optional<String> titleElsewhere(EntryLink link) {
        return other.filter(next -> link.leadsInto(next.getId()))
                .flatMap(next -> link.getEntry().flatMap(next::find))
                .map(Entry::getTitle);
    }
}
