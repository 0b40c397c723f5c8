package io.github.promisemodel.reports.figures;

import io.github.promisemodel.rollup.Grouping;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How deep a report goes, by the name that {@code --parts} has for it: {@code summary} is one printed page, {@code paper} what a
 * committee is given, {@code all} the whole.
 */
public enum Depth {
    /** What a person reads who reads nothing else, on one printed page. */
    SUMMARY("summary", EnumSet.noneOf(TableId.class)),
    /**
     * The committee paper: the summary, how many entries have each status, of each group too, the entries that are exceptions, what
     * differs from what was published, what moved where that is asked for, what the money adds up to, and how many risks there are.
     */
    PAPER(
            "paper",
            EnumSet.of(
                    TableId.ACTIONS,
                    TableId.BENEFITS,
                    TableId.ACTIONS_BY,
                    TableId.BENEFITS_BY,
                    TableId.COLOURS_BY,
                    TableId.EXCEPTIONS,
                    TableId.MONEY_BY_FUND_AND_YEAR,
                    TableId.RISK_COUNTS,
                    TableId.MOVES_OF_ACTIONS,
                    TableId.MOVES_OF_BENEFITS,
                    TableId.MOVES_OF_MEASURES,
                    TableId.VERDICTS,
                    TableId.PUBLISHED_DIFFERING)),
    /** Everything. */
    ALL("all", EnumSet.allOf(TableId.class));

    private final String key;
    private final Set<TableId> tables;

    Depth(String key, Set<TableId> tables) {
        this.key = key;
        this.tables = tables;
        Arrays.stream(TableId.values())
                .filter(table -> table.isOf(SectionId.SUMMARY))
                .forEach(tables::add);
    }

    /** {@return its name, such as {@code paper}} */
    public String key() {
        return key;
    }

    /**
     * Which depth has a name.
     *
     * @param key the name, such as {@code paper}
     * @return the depth; empty if there is none of the name
     */
    public static Optional<Depth> find(String key) {
        return Arrays.stream(values()).filter(depth -> depth.key.equals(key)).findFirst();
    }

    /**
     * The tables that it has.
     *
     * @param by the grouping by which groups are shown; there are others only where everything is asked for
     * @return their ids, such as {@code actions-by-area}, in the order in which they are read
     */
    public List<String> tables(Grouping by) {
        return tables.stream().map(table -> key(table, by)).toList();
    }

    /** The sections that have one of these tables. */
    List<String> sections(Grouping by) {
        return tables.stream()
                .map(table -> table.section(key(table, by)))
                .distinct()
                .toList();
    }

    private static String key(TableId table, Grouping by) {
        return table.isByGroup() ? table.key(by) : table.key();
    }
}
