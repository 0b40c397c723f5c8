package io.github.promisemodel.reports.figures;

import java.util.List;

/**
 * A part of a report: tables under one heading.
 *
 * @param key its name
 * @param heading its heading
 * @param tables its tables
 */
public record Section(String key, String heading, List<FigureTable> tables) {

    /** Copies the tables. */
    public Section {
        tables = List.copyOf(tables);
    }
}
