package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.EntryLink;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the tables of every entry, to which a cell that names an entry leads. A row is found in the page by its number
 * among them, such as {@code entry-12}, whatever the plan calls the entry.
 */
public final class EntryRows {

    /** For a page that has no table of every entry: nothing leads anywhere. */
    public static final EntryRows NONE = new EntryRows(List.of());

    /** What stands between the names of entries. */
    public static final String SEPARATOR = ", ";

    /** The section whose rows are an entry each. */
    private static final String SECTION = "entries";

    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    EntryRows(List<Section> sections) {
        Set<String> several = new HashSet<>();
        int number = 1;
        for (Section section : sections) {
            if (section.key().equals(SECTION)) {
                for (FigureTable table : section.tables()) {
                    firsts.put(table.key(), number);
                    for (int i = 0; i < table.rows().size(); i++) {
                        String entry = table.rows().get(i).id();
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
     * An entry by name.
     *
     * @param name its name
     * @param row the id of its row; null where there is no row to lead to
     */
    public record Link(String name, @Nullable String row) {}

    /**
     * Entries by name.
     *
     * @param links the entries, with {@link #SEPARATOR} between them
     * @param rest what stands behind their names, such as " and 3 more"; empty where nothing does
     */
    public record Links(List<Link> links, String rest) {

        /** Copies the links. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * The entries of a cell.
     *
     * @param cell the cell
     * @return its entries if what it shows begins with their names and any of them has a row to lead to; otherwise none
     */
    public Optional<Links> links(Cell cell) {
        if (!(cell instanceof Cell.Entries entries)) {
            return Optional.empty();
        }
        List<Link> links = new ArrayList<>();
        StringJoiner joined = new StringJoiner(SEPARATOR);
        boolean leads = false;
        for (EntryLink entry : entries.entries()) {
            Link link = new Link(entry.name(), ids.get(entry.id()));
            links.add(link);
            joined.add(link.name());
            leads |= link.row() != null;
        }
        String names = joined.toString();
        return leads && entries.shown().startsWith(names)
                ? Optional.of(new Links(links, entries.shown().substring(names.length())))
                : Optional.empty();
    }
}
