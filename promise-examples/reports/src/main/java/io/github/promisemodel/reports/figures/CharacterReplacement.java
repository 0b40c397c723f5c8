package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Replaces each character that XML cannot have, and keeps the places of those. */
public final class CharacterReplacement {

    private final Labels labels;
    private final Set<String> replaced = new LinkedHashSet<>();

    /**
     * Prepares it.
     *
     * @param labels the words in which places are named
     */
    public CharacterReplacement(Labels labels) {
        this.labels = labels;
    }

    /** {@return the places where a character was replaced, such as "Every action: 4.1"} */
    public List<String> replaced() {
        return List.copyOf(replaced);
    }

    /**
     * A document whose texts XML can have.
     *
     * @param document the document
     * @return the same document but for the characters that are replaced
     */
    public ReportDocument document(ReportDocument document) {
        String headings = labels.text("page.replaced-in-headings");
        String title = text(() -> headings, document.title());
        return new ReportDocument(
                document.labels(),
                document.plan(),
                document.asOf(),
                title,
                document.about().stream()
                        .map(fact -> new ReportDocument.Fact(fact.name(), cell(() -> headings, fact.value())))
                        .toList(),
                document.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                section.heading(),
                                section.tables().stream().map(this::table).toList()))
                        .toList(),
                document.further());
    }

    /**
     * A table whose texts XML can have.
     *
     * @param table the table
     * @return the same table but for the characters that are replaced
     */
    public FigureTable table(FigureTable table) {
        String caption = text(table::caption, table.caption());
        return new FigureTable(
                table.key(),
                caption,
                table.rowHeading(),
                table.chart(),
                table.columns().stream().map(column -> column(caption, column)).toList(),
                table.rows().stream().map(row -> row(caption, row)).toList(),
                table.notes().stream().map(note -> cell(() -> caption, note)).toList());
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
                XmlCharacters.text(row.id()), // as in the links to it
                text(place, row.reference()),
                cell(place, row.title()),
                row.cells().stream().map(cell -> cell(place, cell)).toList());
    }

    private Cell cell(Supplier<String> place, Cell cell) {
        return cell.map(text -> text(place, text));
    }

    /** A text in a place. */
    private String text(Supplier<String> place, String text) {
        if (XmlCharacters.allows(text)) {
            return text;
        }
        replaced.add(XmlCharacters.text(place.get()));
        return XmlCharacters.text(text);
    }
}
