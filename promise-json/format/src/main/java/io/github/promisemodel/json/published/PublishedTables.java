package io.github.promisemodel.json.published;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;

/** How published figures are written. */
public final class PublishedTables {

    /** What a figure counts, by its name. */
    public static final ValueCodec<FigureSubject> FIGURE_SUBJECT = Values.constant(FigureSubject.class);

    /** Which set of things a figure counts, by its name. */
    public static final ValueCodec<Population> POPULATION = Values.constant(Population.class);

    /** A count whose words leave the status open. */
    public static final ObjectTable<OpenCount, OpenCount.Builder> OPEN_COUNT = ObjectTable.of(
                    "Open count",
                    OpenCount::builder,
                    OpenCount.Builder::build,
                    OpenCount::getExtensions,
                    OpenCount.Builder::extensions)
            .list("status", Values.TEXT, OpenCount::getStatus, OpenCount.Builder::addAllStatus)
            .required("count", Values.COUNT, OpenCount::getCount, OpenCount.Builder::count)
            .build();

    /** A figure over several statuses together. */
    public static final ObjectTable<CombinedFigure, CombinedFigure.Builder> COMBINED_FIGURE = ObjectTable.of(
                    "Combined figure",
                    CombinedFigure::builder,
                    CombinedFigure.Builder::build,
                    CombinedFigure::getExtensions,
                    CombinedFigure.Builder::extensions)
            .list("status", Values.TEXT, CombinedFigure::getStatus, CombinedFigure.Builder::addAllStatus)
            .optional("percentage", Values.TEXT, CombinedFigure::getPercentage, CombinedFigure.Builder::percentage)
            .optional("count", Values.COUNT, CombinedFigure::getCount, CombinedFigure.Builder::count)
            .build();

    /** A published figure. */
    public static final ObjectTable<PublishedFigure, PublishedFigure.Builder> PUBLISHED_FIGURE = ObjectTable.of(
                    "Published figure",
                    PublishedFigure::builder,
                    PublishedFigure.Builder::build,
                    PublishedFigure::getExtensions,
                    PublishedFigure.Builder::extensions)
            .required("of", FIGURE_SUBJECT, PublishedFigure::getOf, PublishedFigure.Builder::of)
            .map(
                    "counts",
                    Values.byName(Values.COUNT),
                    PublishedFigure::getCounts,
                    PublishedFigure.Builder::putAllCounts)
            .list("open", OPEN_COUNT, PublishedFigure::getOpen, PublishedFigure.Builder::addAllOpen)
            .optional("total", Values.COUNT, PublishedFigure::getTotal, PublishedFigure.Builder::total)
            .map(
                    "percentages",
                    Values.byName(Values.TEXT),
                    PublishedFigure::getPercentages,
                    PublishedFigure.Builder::putAllPercentages)
            .optional("combined", COMBINED_FIGURE, PublishedFigure::getCombined, PublishedFigure.Builder::combined)
            .list("entries", Values.TEXT, PublishedFigure::getEntries, PublishedFigure.Builder::addAllEntries)
            .optional("listedAs", Values.TEXT, PublishedFigure::getListedAs, PublishedFigure.Builder::listedAs)
            .defaulted(
                    "population",
                    POPULATION,
                    PublishedFigure::getPopulation,
                    PublishedFigure.Builder::population,
                    Population.CURRENT)
            .required("source", ReferenceTables.SOURCE, PublishedFigure::getSource, PublishedFigure.Builder::source)
            .optional("note", Values.TEXT, PublishedFigure::getNote, PublishedFigure.Builder::note)
            .build();

    private PublishedTables() {}
}
