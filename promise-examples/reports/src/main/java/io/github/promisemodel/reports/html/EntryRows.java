package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.figures.XmlCharacters;
import io.github.promisemodel.reports.words.NamePart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the tables of every entry, to which a cell that names an entry leads. A row is found in the page by its number
 * among them, such as {@code entry-12}, whatever the plan calls the entry.
 */
public final class EntryRows {

    /** For a page that has no table of every entry: nothing leads anywhere. */
    public static final EntryRows NONE = new EntryRows(List.of());

    private final PageLinks pages;

    /** The tables whose rows are an entry each. */
    private static final Set<String> TABLES = Set.of(TableId.EVERY_ACTION.key(), TableId.EVERY_BENEFIT.key());

    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * The rows of a document.
     *
     * @param sections its sections
     */
    public EntryRows(List<Section> sections) {
        this(sections, PageLinks.NONE);
    }

    /** Of a site whose pages go before rows. */
    EntryRows(List<Section> sections, PageLinks pages) {
        this.pages = pages;
        Set<String> several = new HashSet<>();
        int number = 1;
        for (Section section : sections) {
            for (FigureTable table : section.tables()) {
                if (TABLES.contains(table.key())) {
                    firsts.put(table.key(), number);
                    for (int i = 0; i < table.rows().size(); i++) {
                        String entry = XmlCharacters.text(table.rows().get(i).id());
                        if (ids.put(entry, "entry-" + number) != null) {
                            several.add(entry);
                        }
                        number++;
                    }
                }
            }
        }
        ids.keySet().removeAll(several); // what two entries are called leads to neither
    }

    /**
     * The id of a row in the page.
     *
     * @param table its table
     * @param row its place in the table, from 0
     * @return its id; null in a table of something else
     */
    public @Nullable String id(FigureTable table, int row) {
        Integer first = firsts.get(table.key());
        return first == null ? null : "entry-" + (first + row);
    }

    /**
     * A part of what entries are called.
     *
     * @param part the part
     * @param row the id of the row of its entry; null where there is no row to lead to
     * @param page the address of the page of its entry, which goes before the row; null where there is none
     */
    public record Link(
            NamePart part, @Nullable String row, @Nullable String page) {

        /** {@return where its entry is, such as {@code #entry-12}; null where there is nothing to lead to} */
        public @Nullable String address() {
            return page != null || row == null ? page : "#" + row;
        }

        /** {@return whether it is a name in the words of the plan} */
        public boolean isName() {
            return part instanceof NamePart.Name;
        }
    }

    /**
     * The entries of a cell, part by part.
     *
     * @param cell the cell
     * @return the parts of what it shows if any of its entries has a row or a page to lead to; otherwise none
     */
    public List<Link> links(Cell cell) {
        if (!(cell instanceof Cell.Entries entries) || !entries.inPlan()) {
            return List.of();
        }
        List<Link> links = entries.parts().stream().map(this::link).toList();
        return links.stream().anyMatch(link -> link.address() != null) ? links : List.of();
    }

    /**
     * The page of what a row is about.
     *
     * @param table the table
     * @param row the row
     * @return its address; null if it has none
     */
    public @Nullable String page(FigureTable table, Row row) {
        return pages.row(table, row).orElse(null);
    }

    private Link link(NamePart part) {
        if (!(part instanceof NamePart.Name name) || name.id().isEmpty()) {
            return new Link(part, null, null);
        }
        String entry = name.id().get();
        return new Link(
                part, ids.get(XmlCharacters.text(entry)), pages.entry(entry).orElse(null));
    }
}
