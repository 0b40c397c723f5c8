package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Replaces each character that a page cannot have, and keeps the places of those. */
final class CharacterReplacement {

    private final Labels labels;
    private final Set<String> replaced = new LinkedHashSet<>();

    CharacterReplacement(Labels labels) {
        this.labels = labels;
    }

    /** The places where a character was replaced, such as "Every action: 4.1". */
    List<String> replaced() {
        return List.copyOf(replaced);
    }

    FigureTable table(FigureTable table) {
        String caption = text(table::caption, table.caption());
        return new FigureTable(
                table.key(),
                caption,
                table.rowHeading(),
                table.chart(),
                table.columns().stream().map(column -> column(caption, column)).toList(),
                table.rows().stream().map(row -> row(caption, row)).toList(),
                table.notes().stream().map(note -> cell(() -> caption, note)).toList(),
                table.captions().stream()
                        .map(around -> around.map(text -> text(() -> caption, text)))
                        .toList());
    }

    /** A heading can have words of the plan in it, such as those of its scale of risks. */
    private Column column(String caption, Column column) {
        return new Column(column.key(), text(() -> caption, column.heading()), column.unit(), column.mark());
    }

    private Row row(String caption, Row row) {
        String name = row.reference().isEmpty() ? row.title().shown() : row.reference();
        // Nearly no text needs its place.
        Supplier<String> place = () -> labels.text("page.replaced-at", caption, name);
        return new Row(
                Markup.text(row.id()), // as in the links to it
                text(place, row.reference()),
                cell(place, row.title()),
                row.cells().stream().map(cell -> cell(place, cell)).toList());
    }

    private Cell cell(Supplier<String> place, Cell cell) {
        return cell.map(text -> text(place, text));
    }

    /** A text in a place. */
    String text(Supplier<String> place, String text) {
        if (Markup.allows(text)) {
            return text;
        }
        replaced.add(Markup.text(place.get()));
        return Markup.text(text);
    }
}
