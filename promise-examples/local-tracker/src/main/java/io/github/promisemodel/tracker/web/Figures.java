package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.ExcerptFigures;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.figures.SectionId;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.html.HtmlParts;
import io.github.promisemodel.reports.html.PageLinks;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.store.plan.PlanVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The tables and charts of the pages, which are those of the report. What was made of a version is kept until there is another, for
 * pages are read more often than the plan is changed.
 */
public final class Figures {

    /** The words of every page. */
    public static final Labels LABELS = Labels.of(Locale.UK);

    /** The shapes of statuses, which a page with tables or statuses has once. */
    public static final String DRAWINGS = new HtmlParts(LABELS).drawings();

    private static final HtmlParts STATUSES = new HtmlParts(LABELS);

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private static final int MOST_ROWS = 500;

    /** Of pages about a few entries; the report's own headings are of all. */
    private static final Map<String, String> HEADINGS =
            Map.of(SectionId.ENTRIES.key(), "Actions and benefits", SectionId.STORIES.key(), "Story");

    /** More would be pages of many dates, which nobody reads again. */
    private static final int MOST_KEPT = 64;

    private record Kept(long version, Map<String, CompletableFuture<Object>> made) {}

    private volatile Kept kept = new Kept(0, Map.of());

    /**
     * The report on a version.
     *
     * @param version the version
     * @param asOf the date as of which it is counted
     * @return the report over approved assessments
     */
    public Report report(PlanVersion version, PartialDate asOf) {
        return kept(
                version,
                "report " + asOf,
                () -> Report.of(version.plan()).asOf(asOf).approvedOnly());
    }

    /**
     * A part of a page.
     *
     * @param heading its heading
     * @param markup its tables, one below the other
     */
    public record Part(String heading, String markup) {}

    /**
     * Parts of the report on a version; what it has not is left out.
     *
     * @param version the version
     * @param asOf the date as of which it is counted
     * @param parts names of sections and of tables, as {@code --parts} has them
     * @return a part for each section
     */
    public List<Part> parts(PlanVersion version, PartialDate asOf, List<String> parts) {
        return kept(version, asOf + " " + parts, () -> parts(version, report(version, asOf), parts));
    }

    /**
     * Parts of another report on a version, made anew.
     *
     * @param version the version
     * @param report the report
     * @param parts names of sections and of tables
     * @return a part for each section
     */
    public List<Part> parts(PlanVersion version, Report report, List<String> parts) {
        return parts(version, ReportFigures.present(report, LABELS, parts));
    }

    /** The sections of a document. */
    List<Part> parts(PlanVersion version, ReportDocument document) {
        HtmlParts html = kept(version, "html", () -> new HtmlParts(labels(version), new Addresses(version.plan())));
        return document.sections().stream().map(section -> part(section, html)).toList();
    }

    private static Part part(Section section, HtmlParts html) {
        String markup = section.tables().stream()
                .map(table ->
                        table.key().equals(TableId.HEADLINE.key()) ? html.headline(table) : html.figures(first(table)))
                .collect(Collectors.joining());
        return new Part(HEADINGS.getOrDefault(section.key(), section.heading()), markup);
    }

    /** The first rows of a table that nobody would read to its end. */
    private static FigureTable first(FigureTable table) {
        int rows = table.rows().size();
        String note = "The first " + MOST_ROWS + " of " + rows + " rows are here. An export has all.";
        return rows <= MOST_ROWS ? table : table.first(MOST_ROWS, Cell.words(note));
    }

    /** The tables of some entries of a version, with the approved status of each. */
    List<Part> entries(PlanVersion version, PartialDate asOf, Set<String> entries) {
        return parts(version, excerpts(version, asOf).entries(entries, List.of("every-action", "every-benefit")));
    }

    /** The tables of a few entries or a measure of a version. */
    ExcerptFigures excerpts(PlanVersion version, PartialDate asOf) {
        return kept(
                version,
                asOf + " excerpts",
                () -> new ExcerptFigures(Report.of(version.approved()).asOf(asOf), labels(version)));
    }

    /** What an entry of a version is called, such as {@code Benefit 1 of area 4}. */
    String name(PlanVersion version, String id) {
        return version.approved()
                .find(id)
                .map(EntryNames.of(version.approved(), labels(version))::withKind)
                .orElse(id);
    }

    private Labels labels(PlanVersion version) {
        return kept(version, "labels", () -> LABELS.about(version.approved()));
    }

    /**
     * What was made of a version before, or is made now.
     *
     * @param <T> what it is
     * @param version the version
     * @param key tells it from whatever else is made of the version; it says what kind of thing it is
     * @param maker makes it
     * @return it
     */
    @SuppressWarnings("unchecked") // a key is of one kind of thing
    public <T> T kept(PlanVersion version, String key, Supplier<T> maker) {
        Kept now = kept;
        if (now.version != version.number()) {
            if (now.version > version.number()) {
                return maker.get(); // an earlier version, which is seldom asked for
            }
            now = new Kept(version.number(), new ConcurrentHashMap<>());
            kept = now;
        }
        if (now.made.size() >= MOST_KEPT && !now.made.containsKey(key)) {
            return maker.get();
        }
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> others = now.made.putIfAbsent(key, mine);
        if (others != null) {
            return (T) others.join(); // whoever asked first makes it, for all who ask meanwhile
        }
        try {
            T made = maker.get();
            mine.complete(made);
            return made;
        } finally {
            if (!mine.isDone()) {
                now.made.remove(key);
                mine.completeExceptionally(new IllegalStateException("It could not be made: " + key));
            }
        }
    }

    /**
     * When something was recorded, in words.
     *
     * @param moment the moment
     * @return the day and the minute
     */
    public static String when(Instant moment) {
        return WHEN.format(moment);
    }

    /** A status as the tables show it. */
    static String status(StatusMark mark) {
        return STATUSES.status(mark);
    }

    /** Where entries, areas and measures have their pages. */
    private record Addresses(Plan plan) implements PageLinks {

        @Override
        public Optional<String> entry(String id) {
            return plan.find(id).map(found -> Address.ofEntry(id));
        }

        @Override
        public Optional<String> row(FigureTable table, Row row) {
            if (table.key().endsWith("-by-area")) {
                return plan.findArea(row.id()).map(area -> Address.ofArea(row.id()));
            }
            if (table.key().equals(TableId.MEASURES.key())) {
                return Optional.of(Address.ofMeasure(row.id()));
            }
            return row.title().isOfPlan() ? entry(row.id()) : Optional.empty();
        }
    }
}
