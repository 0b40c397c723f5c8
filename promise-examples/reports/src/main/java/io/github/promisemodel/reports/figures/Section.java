package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Optional;

/**
 * A part of a report: tables under one heading.
 *
 * @param key its name
 * @param heading its heading
 * @param tables its tables
 */
public record Section(String key, String heading, List<FigureTable> tables) {

    private static final String HEADING = "section.";

    /** Copies the tables. */
    public Section {
        tables = List.copyOf(tables);
    }

    /** A section of those tables that have something to show, if there are any. */
    static Optional<Section> of(SectionId id, List<FigureTable> tables, Labels labels) {
        return of(id.key(), labels.text(HEADING + id.key()), tables);
    }

    /** The section of a grouping; one of somebody's own has a heading made of its name. */
    static Optional<Section> by(Grouping grouping, List<FigureTable> tables, Labels labels) {
        String key = SectionId.BY.key(grouping);
        return of(key, labels.find(HEADING + key).orElseGet(() -> labels.text("section.by", grouping.name())), tables);
    }

    private static Optional<Section> of(String key, String heading, List<FigureTable> tables) {
        List<FigureTable> shown = tables.stream()
                .filter(table -> !table.rows().isEmpty() || !table.notes().isEmpty())
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Section(key, heading, shown));
    }
}
