package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said, whatever it is written as: a title, what it is about, and sections of tables. Text, page, CSV and Markdown are
 * renderers of it.
 *
 * @param labels the words it is said in
 * @param plan the id of the plan, for scripts
 * @param asOf the date as of which it is counted
 * @param title its title, in the plan's words
 * @param about what it is about, a fact each
 * @param sections its sections, the summary first where it has one
 * @param further the names of the parts that a reader of the summary may ask for next, for a form that has no list of contents;
 *     none where it is made without a summary
 */
public record ReportDocument(
        Labels labels,
        String plan,
        PartialDate asOf,
        String title,
        List<Fact> about,
        List<Section> sections,
        List<String> further) {

    /** The name of the part that is every section. */
    public static final String ALL = Depth.ALL.key();

    /** The name of the section that is first. */
    public static final String SUMMARY = SectionId.SUMMARY.key();

    private static final int MOST_OF_TITLE = 96;
    private static final int MOST_OF_FACT = 70;

    /** Copies the lists. */
    public ReportDocument {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
        further = List.copyOf(further);
    }

    /**
     * Something that a document is about.
     *
     * @param name its name, such as "Council"
     * @param value what it is
     */
    public record Fact(String name, Cell value) {}

    /** {@return every table, in order} */
    public List<FigureTable> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    /**
     * One table.
     *
     * @param key its name, such as {@code actions-by-area}
     * @return the table; empty where there is none of the name
     */
    public Optional<FigureTable> find(String key) {
        return tables().stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** Whether each of some names is of a section or a table that it has. */
    boolean hasParts(Set<String> names) {
        return names.stream().allMatch(this::hasPart);
    }

    private boolean hasPart(String name) {
        return sections.stream().anyMatch(section -> section.key().equals(name))
                || find(name).isPresent();
    }

    /** {@return its title, or the first words of it where the document is the summary alone: for a form of few lines} */
    public String shownTitle() {
        boolean brief = sections.size() == 1 && sections.get(0).key().equals(SUMMARY);
        return brief ? Brief.of(title, MOST_OF_TITLE) : title;
    }

    /**
     * The document with some of its parts, in its own order. By itself the summary is short: what it is about is shown shortened
     * too.
     *
     * @param names names of sections and of tables, such as {@code summary} or {@code actions-by-area}; {@code paper} is the
     *     committee paper by improvement area, {@code all} every section
     * @return the document
     * @throws IllegalArgumentException if there is no part of a name; the message lists the sections
     */
    public ReportDocument parts(List<String> names) {
        return parts(AskedParts.of(names, Grouping.AREA));
    }

    /** The document with the parts that are asked for. */
    ReportDocument parts(AskedParts asked) {
        requireKnown(asked.names());
        if (asked.isAll()) {
            return this;
        }
        List<Section> some = new ArrayList<>();
        for (Section section : sections) {
            List<FigureTable> tables = section.tables().stream()
                    .filter(table -> asked.hasTable(section.key(), table.key()))
                    .toList();
            if (!tables.isEmpty()) {
                some.add(new Section(section.key(), section.heading(), tables));
            }
        }
        return new ReportDocument(
                labels,
                plan,
                asOf,
                title,
                asked.isSummary() ? about.stream().map(ReportDocument::brief).toList() : about,
                some,
                further);
    }

    /** The plan's words may be of any length; what is said of the plan is short, and whole. */
    private static Fact brief(Fact fact) {
        return fact.value().isOfPlan() ? new Fact(fact.name(), Brief.of(fact.value(), MOST_OF_FACT)) : fact;
    }

    private void requireKnown(Set<String> asked) {
        for (String name : asked) {
            if (!hasPart(name)) {
                throw new IllegalArgumentException("Part '" + name
                        + "': this report has no part of this name; choose from all, paper, "
                        + String.join(", ", sections.stream().map(Section::key).toList())
                        + ", or the id of a table, which CSV has in its column table");
            }
        }
    }
}
