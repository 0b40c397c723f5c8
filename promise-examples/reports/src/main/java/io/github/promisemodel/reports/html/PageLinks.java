package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import java.util.Optional;

/** Where on a site of one's own the things of a table have a page, so that their names lead there. */
public interface PageLinks {

    /** For a site without such pages. */
    PageLinks NONE = new PageLinks() {

        @Override
        public Optional<String> entry(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> row(FigureTable table, Row row) {
            return Optional.empty();
        }
    };

    /**
     * The page of an entry.
     *
     * @param id the entry's id
     * @return its address, such as {@code /entries/4.1}; empty if it has none
     */
    Optional<String> entry(String id);

    /**
     * The page of what a row of a table is about, such as an improvement area.
     *
     * @param table the table
     * @param row the row
     * @return its address; empty if it has none
     */
    Optional<String> row(FigureTable table, Row row);
}
