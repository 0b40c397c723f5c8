package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.scotland.LinkedEntry;
import io.github.promisemodel.scotland.LocalEntry;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of the national frame a plan lines up with, rights included, and what it does not take up. */
final class NationalFigures {

    private final NationalLinks links;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;

    NationalFigures(NationalLinks links, Wording wording) {
        this.links = links;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(links.plan());
    }

    /** The kinds of which the plan takes up any. */
    Set<NationalKind> linkedKinds() {
        Set<NationalKind> kinds = EnumSet.noneOf(NationalKind.class);
        links.entries().stream()
                .filter(LinkedEntry::isLinked)
                .forEach(entry -> kinds.add(entry.national().kind()));
        return kinds;
    }

    /** Each national entry that something of the plan lines up with. */
    FigureTable lined() {
        return lined(EnumSet.allOf(NationalKind.class));
    }

    /** Each national entry of some kinds that something of the plan lines up with. */
    FigureTable lined(Set<NationalKind> kinds) {
        TableBuilder table = new TableBuilder(labels, TableId.NATIONAL)
                .rowsOf("national")
                .column("frame-kind")
                .column("lined-areas")
                .column("which-actions")
                .column("which-benefits")
                .column("lined-measures")
                .column("lined-others");
        for (LinkedEntry entry : links.entries()) {
            NationalEntry national = entry.national();
            if (entry.isLinked() && kinds.contains(national.kind())) {
                table.row(
                        national.id(),
                        Cell.ofPlan(national.title()),
                        cells.word(national.kind()),
                        areas(entry),
                        cells.entries(names, entries(entry, LocalKind.ACTION, Action.class)),
                        cells.entries(names, entries(entry, LocalKind.BENEFIT, Benefit.class)),
                        titles(entry, LocalKind.MEASURE),
                        titles(entry, LocalKind.CALL_TO_ACTION, LocalKind.GROUP));
            }
        }
        if (table.isEmpty()) {
            table.note(labels.text("note.national-none"));
        }
        table.without("lined-areas", "which-actions", "which-benefits", "lined-measures", "lined-others");
        if (!links.unknown().isEmpty()) {
            List<String> entries = links.unknown().stream()
                    .map(NationalLink::to)
                    .map(to -> to.getEntry().orElse(links.frame().id()))
                    .distinct()
                    .toList();
            table.note(Cell.sentence(
                    labels.text("note.national-unknown", links.unknown().size(), labels.list(entries))));
        }
        return table.build();
    }

    /** How much of each of some kinds the plan takes up, and which titles it does not. */
    FigureTable without(Set<NationalKind> kinds) {
        TableBuilder table = new TableBuilder(labels, TableId.NATIONAL_WITHOUT)
                .rowsOf("frame-kind")
                .column("listed", "entries")
                .column("taken-up", "entries")
                .column("not-taken-up");
        for (NationalKind kind : kinds) {
            int listed = links.frame().entries(kind).size();
            List<NationalEntry> without = links.withoutLocal(kind);
            if (listed > 0) {
                table.row(
                        kind.name(),
                        cells.words("national-kinds." + kind),
                        cells.count(listed),
                        cells.count(listed - without.size()),
                        names(without.stream()
                                .map(national -> NamePart.Name.of(national.id(), national.title()))
                                .toList()));
            }
        }
        return table.isEmpty()
                ? table.build()
                : table.note(labels.text("note.national-reason")).build();
    }

    // ------------------------------------------------------------------------

    private Cell areas(LinkedEntry entry) {
        return names(locals(entry, LocalKind.AREA)
                .flatMap(local -> links.plan().findArea(local.id()).stream())
                .map(area -> NamePart.Name.of(area.getId(), name(area)))
                .toList());
    }

    /** By its title, before which is the number that people call it by. */
    private String name(ImprovementArea area) {
        return area.getReference()
                .filter(reference -> !reference.isBlank())
                .map(reference -> labels.text("national.area", reference, area.getTitle()))
                .orElseGet(() -> EntryNames.area(area));
    }

    private <E extends Entry<?>> List<E> entries(LinkedEntry entry, LocalKind kind, Class<E> type) {
        return locals(entry, kind)
                .flatMap(local -> links.plan().find(local.id(), type).stream())
                .toList();
    }

    private Cell titles(LinkedEntry entry, LocalKind... kinds) {
        return names(locals(entry, kinds)
                .map(local -> NamePart.Name.of(local.id(), local.title().isBlank() ? local.id() : local.title()))
                .toList());
    }

    private static Stream<LocalEntry> locals(LinkedEntry entry, LocalKind... kinds) {
        return entry.locals().stream().filter(local -> Arrays.asList(kinds).contains(local.kind()));
    }

    /** Titles one after the other; they have commas in them. */
    private Cell names(Collection<? extends NamePart> several) {
        return Cells.names(several, labels.text("separator.groups"), false);
    }
}
