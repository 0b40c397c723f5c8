package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.html.HtmlParts;
import io.github.promisemodel.reports.html.PageLinks;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.tracker.plan.PlanVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The tables and charts of the pages, which are those of the report. What was made of a version is kept until there is another, for
 * pages are read more often than the plan is changed.
 */
public final class Figures {

    /** The words of every page. */
    public static final Labels LABELS = Labels.of(Locale.UK);

    /** The shapes of statuses, which a page with tables or statuses has once. */
    public static final String DRAWINGS = new HtmlParts(LABELS).drawings();

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
     * Tables of a report, one below the other.
     *
     * @param version the version
     * @param report the report on it
     * @param about what tells the report from others of the version, such as its dates
     * @param parts names of sections and of tables, as {@code --parts} has them
     * @return their markup
     */
    public String tables(PlanVersion version, Report report, String about, List<String> parts) {
        return kept(version, about + ' ' + parts, () -> {
            ReportDocument document = ReportFigures.document(report, LABELS, parts);
            HtmlParts html = parts(version.plan());
            StringBuilder markup = new StringBuilder();
            for (FigureTable table : document.tables()) {
                markup.append(table.key().equals(TableId.HEADLINE.key()) ? html.headline(table) : html.figures(table));
            }
            return markup.toString();
        });
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

    /** The parts of pages on a plan; what they name is a link to its page. */
    static HtmlParts parts(Plan plan) {
        return new HtmlParts(LABELS.about(plan), new Addresses(plan));
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
