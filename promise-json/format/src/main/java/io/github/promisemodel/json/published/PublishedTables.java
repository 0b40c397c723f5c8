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
            .describe("OpenCount", "A published count whose words leave the status open.")
            .list("status", Values.TEXT, OpenCount::getStatus, OpenCount.Builder::addAllStatus)
            .atLeastOne()
            .meaning("The statuses that each of those counted may have.")
            .required("count", Values.COUNT, OpenCount::getCount, OpenCount.Builder::count)
            .meaning("How many were counted.")
            .build();

    /** A figure over several statuses together. */
    public static final ObjectTable<CombinedFigure, CombinedFigure.Builder> COMBINED_FIGURE = ObjectTable.of(
                    "Combined figure",
                    CombinedFigure::builder,
                    CombinedFigure.Builder::build,
                    CombinedFigure::getExtensions,
                    CombinedFigure.Builder::extensions)
            .describe("CombinedFigure", "A published figure over several statuses together.")
            .list("status", Values.TEXT, CombinedFigure::getStatus, CombinedFigure.Builder::addAllStatus)
            .atLeastOne()
            .meaning("The statuses taken together.")
            .optional("percentage", Values.TEXT, CombinedFigure::getPercentage, CombinedFigure.Builder::percentage)
            .meaning("The percentage as printed, without the sign.")
            .optional("count", Values.COUNT, CombinedFigure::getCount, CombinedFigure.Builder::count)
            .meaning("The count, if one was printed.")
            .build();

    /** A published figure. */
    public static final ObjectTable<PublishedFigure, PublishedFigure.Builder> PUBLISHED_FIGURE = ObjectTable.of(
                    "Published figure",
                    PublishedFigure::builder,
                    PublishedFigure.Builder::build,
                    PublishedFigure::getExtensions,
                    PublishedFigure.Builder::extensions)
            .describe("PublishedFigure", "A figure as it was published, whether or not the entries bear it out.")
            .required("of", FIGURE_SUBJECT, PublishedFigure::getOf, PublishedFigure.Builder::of)
            .meaning("What is counted.")
            .map(
                    "counts",
                    Values.byName(Values.COUNT),
                    PublishedFigure::getCounts,
                    PublishedFigure.Builder::putAllCounts)
            .meaning(
                    "The counts as printed, by a status, a disposition or a foundation, or by EXTENDED or NOT_ASSESSED.")
            .list("open", OPEN_COUNT, PublishedFigure::getOpen, PublishedFigure.Builder::addAllOpen)
            .meaning("Counts whose words leave the status open.")
            .optional("total", Values.COUNT, PublishedFigure::getTotal, PublishedFigure.Builder::total)
            .meaning("How many there are in all, as printed.")
            .map(
                    "percentages",
                    Values.byName(Values.TEXT),
                    PublishedFigure::getPercentages,
                    PublishedFigure.Builder::putAllPercentages)
            .meaning("The percentages as printed, without the sign, by the same names as the counts.")
            .optional("combined", COMBINED_FIGURE, PublishedFigure::getCombined, PublishedFigure.Builder::combined)
            .meaning("A figure over several statuses together.")
            .list("entries", Values.TEXT, PublishedFigure::getEntries, PublishedFigure.Builder::addAllEntries)
            .meaning("The ids of the entries that a printed list names.")
            .optional("listedAs", Values.TEXT, PublishedFigure::getListedAs, PublishedFigure.Builder::listedAs)
            .meaning("What the list of entries says they are, by the same names as the counts.")
            .defaulted(
                    "population",
                    POPULATION,
                    PublishedFigure::getPopulation,
                    PublishedFigure.Builder::population,
                    Population.CURRENT)
            .meaning("Which set of things is counted: the entries as they stand, or as they were first set.")
            .required("source", ReferenceTables.SOURCE, PublishedFigure::getSource, PublishedFigure.Builder::source)
            .meaning("Where it was printed.")
            .optional("note", Values.NOTE, PublishedFigure::getNote, PublishedFigure.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    private PublishedTables() {}
}
