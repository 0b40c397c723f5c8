package io.github.promisemodel.reports.figures;

import io.github.promisemodel.rollup.Grouping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a report that are asked for.
 *
 * @param isAll whether everything is
 * @param names sections and tables by their names, which the report is required to have
 * @param sections the sections that have tables of a depth
 * @param tables the tables of a depth, of which the report has those that it has something to show in
 */
record AskedParts(boolean isAll, Set<String> names, Set<String> sections, Set<String> tables) {

    /** Parts by the names that people ask for them with; the tables of a depth are those by this grouping. */
    static AskedParts of(List<String> given, Grouping by) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> sections = new LinkedHashSet<>();
        Set<String> tables = new LinkedHashSet<>();
        boolean isAll = false;
        for (String name : given) {
            Optional<Depth> depth = Depth.find(name).filter(found -> found != Depth.SUMMARY); // which is a section too
            isAll |= depth.filter(found -> found == Depth.ALL).isPresent();
            depth.ifPresent(found -> {
                sections.addAll(found.sections(by));
                tables.addAll(found.tables(by));
            });
            if (depth.isEmpty()) {
                names.add(name);
            }
        }
        return new AskedParts(isAll, names, sections, tables);
    }

    /** Everything. */
    static AskedParts all() {
        return of(List.of(Depth.ALL.key()), Grouping.AREA);
    }

    /** Whether they are the summary and nothing else. */
    boolean isSummary() {
        return tables.isEmpty() && names.equals(Set.of(ReportDocument.SUMMARY));
    }

    /** Whether a table of a section is among them. */
    boolean hasTable(String section, String table) {
        return isAll || names.contains(section) || names.contains(table) || tables.contains(table);
    }
}
