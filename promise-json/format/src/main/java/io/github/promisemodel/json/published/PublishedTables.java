package io.github.promisemodel.json.published;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;

/** How published figures and publications are written. */
public final class PublishedTables {

    /** What a figure counts, by its name. */
    public static final ValueCodec<FigureSubject> FIGURE_SUBJECT = ValueCodecs.constant(FigureSubject.class);

    /** Which set of things a figure counts, by its name. */
    public static final ValueCodec<Population> POPULATION = ValueCodecs.constant(Population.class);

    /** A count whose words leave the status open. */
    public static final ObjectTable<OpenCount, OpenCount.Builder> OPEN_COUNT = ObjectTable.of(
                    "Open count",
                    OpenCount::builder,
                    OpenCount.Builder::build,
                    OpenCount::getExtensions,
                    OpenCount.Builder::extensions)
            .describe("OpenCount", "A published count whose words leave the status open.")
            .list("status", ValueCodecs.TEXT, OpenCount::getStatus, OpenCount.Builder::addAllStatus)
            .atLeastOne()
            .meaning("The statuses that each of those counted may have.")
            .required("count", ValueCodecs.COUNT, OpenCount::getCount, OpenCount.Builder::count)
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
            .list("status", ValueCodecs.TEXT, CombinedFigure::getStatus, CombinedFigure.Builder::addAllStatus)
            .atLeastOne()
            .meaning("The statuses taken together.")
            .optional("percentage", ValueCodecs.TEXT, CombinedFigure::getPercentage, CombinedFigure.Builder::percentage)
            .meaning("The percentage as printed, without the sign.")
            .optional("count", ValueCodecs.COUNT, CombinedFigure::getCount, CombinedFigure.Builder::count)
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
                    ValueCodecs.byName(ValueCodecs.COUNT),
                    PublishedFigure::getCounts,
                    PublishedFigure.Builder::putAllCounts)
            .meaning(
                    "The counts as printed, by a status, a disposition or a foundation, or by EXTENDED or NOT_ASSESSED.")
            .list("open", OPEN_COUNT, PublishedFigure::getOpen, PublishedFigure.Builder::addAllOpen)
            .meaning("Counts whose words leave the status open.")
            .optional("total", ValueCodecs.COUNT, PublishedFigure::getTotal, PublishedFigure.Builder::total)
            .meaning("How many there are in all, as printed.")
            .map(
                    "percentages",
                    ValueCodecs.byName(ValueCodecs.TEXT),
                    PublishedFigure::getPercentages,
                    PublishedFigure.Builder::putAllPercentages)
            .meaning("The percentages as printed, without the sign, by the same names as the counts.")
            .optional("combined", COMBINED_FIGURE, PublishedFigure::getCombined, PublishedFigure.Builder::combined)
            .meaning("A figure over several statuses together.")
            .list("entries", ValueCodecs.TEXT, PublishedFigure::getEntries, PublishedFigure.Builder::addAllEntries)
            .meaning("The ids of the entries that a printed list names.")
            .optional("listedAs", ValueCodecs.TEXT, PublishedFigure::getListedAs, PublishedFigure.Builder::listedAs)
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
            .optional("note", ValueCodecs.NOTE, PublishedFigure::getNote, PublishedFigure.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    /** The digest of something written, as a text. */
    public static final ValueCodec<Fingerprint> FINGERPRINT = ParsedText.of(
            new JsonShape.Named(
                    "Fingerprint",
                    "The digest of something written, by which one can tell later whether it is still the same. This library makes those of `sha-256`, and keeps those of any other algorithm.",
                    new JsonShape.Text(
                            "a fingerprint such as \"sha-256:\" and 64 hexadecimal digits", Patterns.FINGERPRINT, 0)),
            "not a fingerprint; write the algorithm, a colon, and two small hexadecimal digits for each byte of the digest, as"
                    + " sha-256: and 64 digits",
            Fingerprint::parse);

    /** What was put right about a publication after it was out. */
    public static final ObjectTable<Correction, Correction.Builder> CORRECTION = ObjectTable.of(
                    "Correction",
                    Correction::builder,
                    Correction.Builder::build,
                    Correction::getExtensions,
                    Correction.Builder::extensions)
            .describe(
                    "Correction",
                    "What was put right about a publication after it was out. The figures as first published stay with the publication.")
            .required("date", ValueCodecs.DATE, Correction::getDate, Correction.Builder::date)
            .meaning("The day it was put right.")
            .list("figures", PUBLISHED_FIGURE, Correction::getFigures, Correction.Builder::addAllFigures)
            .meaning("The figures as they should have been.")
            .optional("note", ValueCodecs.NOTE, Correction::getNote, Correction.Builder::note)
            .meaning("What was wrong, and why.")
            .optional("source", ReferenceTables.SOURCE, Correction::getSource, Correction.Builder::source)
            .meaning("Where the correction was printed, if it was.")
            .build();

    /** A report about a plan that was put before a body. */
    public static final ObjectTable<Publication, Publication.Builder> PUBLICATION = ObjectTable.of(
                    "Publication",
                    Publication::builder,
                    Publication.Builder::build,
                    Publication::getExtensions,
                    Publication.Builder::extensions)
            .describe(
                    "Publication",
                    "A report about the plan that was put before a body, with the figures in it and what was put right later.")
            .id("id", ValueCodecs.ID, Publication::getId, Publication.Builder::id)
            .meaning("The id, unique among the plan's publications.")
            .required("title", ValueCodecs.TEXT, Publication::getTitle, Publication.Builder::title)
            .meaning("Its title, or what it is in a few words.")
            .required("date", ValueCodecs.DATE, Publication::getDate, Publication.Builder::date)
            .meaning("The day it was put before the body or came out.")
            .optional("body", ValueCodecs.TEXT, Publication::getBody, Publication.Builder::body)
            .meaning("The id of the body that it was put before, as the council's governance has it.")
            .optional("line", ValueCodecs.TEXT, Publication::getLine, Publication.Builder::line)
            .meaning("The id of the reporting line that it was a report of, as the council's governance has it.")
            .optional("asOf", ValueCodecs.DATE, Publication::getAsOf, Publication.Builder::asOf)
            .meaning("The date its figures are about, if it is not the day it came out.")
            .optional("fingerprint", FINGERPRINT, Publication::getFingerprint, Publication.Builder::fingerprint)
            .meaning("The fingerprint of the plan as it then stood, written by this library without its publications.")
            .list("figures", PUBLISHED_FIGURE, Publication::getFigures, Publication.Builder::addAllFigures)
            .meaning("The figures in it, as printed.")
            .list("corrections", CORRECTION, Publication::getCorrections, Publication.Builder::addAllCorrections)
            .meaning("What was put right later, oldest first.")
            .optional("note", ValueCodecs.NOTE, Publication::getNote, Publication.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Publication::getSource, Publication.Builder::source)
            .meaning("Where that it was given is printed.")
            .build();

    private PublishedTables() {}
}
