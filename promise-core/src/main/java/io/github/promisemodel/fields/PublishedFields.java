package io.github.promisemodel.fields;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;

/** The descriptions of published figures and publications. */
public final class PublishedFields {

    /** A count whose words leave the status open. */
    public static final EntityFields<OpenCount, OpenCount.Builder> OPEN_COUNT = EntityFields.of(
                    "Open count",
                    OpenCount::builder,
                    OpenCount.Builder::build,
                    OpenCount::getExtensions,
                    OpenCount.Builder::extensions)
            .type("OpenCount", "A published count whose words leave the status open.")
            .list(
                    ListRule.AT_LEAST_ONE,
                    "status",
                    FieldKind.CODE,
                    OpenCount::getStatus,
                    OpenCount.Builder::addAllStatus)
            .meaning("The statuses that each of those counted may have.")
            .required("count", FieldKind.COUNT, OpenCount::getCount, OpenCount.Builder::count)
            .meaning("How many were counted.")
            .build();

    /** A figure over several statuses together. */
    public static final EntityFields<CombinedFigure, CombinedFigure.Builder> COMBINED_FIGURE = EntityFields.of(
                    "Combined figure",
                    CombinedFigure::builder,
                    CombinedFigure.Builder::build,
                    CombinedFigure::getExtensions,
                    CombinedFigure.Builder::extensions)
            .type("CombinedFigure", "A published figure over several statuses together.")
            .list(
                    ListRule.AT_LEAST_ONE,
                    "status",
                    FieldKind.CODE,
                    CombinedFigure::getStatus,
                    CombinedFigure.Builder::addAllStatus)
            .meaning("The statuses taken together.")
            .optional("percentage", FieldKind.CODE, CombinedFigure::getPercentage, CombinedFigure.Builder::percentage)
            .meaning("The percentage as printed, without the sign.")
            .optional("count", FieldKind.COUNT, CombinedFigure::getCount, CombinedFigure.Builder::count)
            .meaning("The count, if one was printed.")
            .build();

    /** What a published figure is of. */
    public static final EntityFields<FigureBase, FigureBase.Builder> FIGURE_BASE = EntityFields.of(
                    "Base",
                    FigureBase::builder,
                    FigureBase.Builder::build,
                    FigureBase::getExtensions,
                    FigureBase.Builder::extensions)
            .type("FigureBase", "What a published figure is a figure of, such as of the actions in progress.")
            .required("kind", FieldKind.constant(BaseKind.class), FigureBase::getKind, FigureBase.Builder::kind)
            .meaning("Which entries it is of: those in the plan, every one, those assessed, or some of them.")
            .list("status", FieldKind.CODE, FigureBase::getStatus, FigureBase.Builder::addAllStatus)
            .meaning("The statuses that its entries have; STATUS requires it, and no other kind uses it.")
            .optional(
                    "disposition",
                    FieldKind.constant(DispositionKind.class),
                    FigureBase::getDisposition,
                    FigureBase.Builder::disposition)
            .meaning("What becomes of its entries; DISPOSITION requires it, and no other kind uses it.")
            .optional("id", FieldKind.link(LinkTarget.GROUP), FigureBase::getId, FigureBase.Builder::id)
            .meaning("The id of the group that its entries belong to; GROUP requires it, and no other kind uses it.")
            .list(
                    "entries",
                    FieldKind.link(LinkTarget.ENTRY),
                    FigureBase::getEntries,
                    FigureBase.Builder::addAllEntries)
            .meaning("The ids of its entries; ENTRIES requires it, and no other kind uses it.")
            .build();

    /** A published figure. */
    public static final EntityFields<PublishedFigure, PublishedFigure.Builder> PUBLISHED_FIGURE = EntityFields.of(
                    "Published figure",
                    PublishedFigure::builder,
                    PublishedFigure.Builder::build,
                    PublishedFigure::getExtensions,
                    PublishedFigure.Builder::extensions)
            .type("PublishedFigure", "A figure as it was published, whether or not the entries bear it out.")
            .called(figure -> Phrase.of("fields.PUBLISHED_FIGURE_OF", "of", figure.getOf()))
            .required(
                    "of", FieldKind.constant(FigureSubject.class), PublishedFigure::getOf, PublishedFigure.Builder::of)
            .meaning("What is counted.")
            .map(
                    "counts",
                    FieldKind.CODE,
                    FieldKind.COUNT,
                    PublishedFigure::getCounts,
                    PublishedFigure.Builder::putAllCounts)
            .meaning(
                    "The counts as printed, by a status, a disposition or a foundation, or by EXTENDED, OVERDUE or NOT_ASSESSED; of measures by IMPROVED, UNCHANGED or WORSENED.")
            .list("open", FieldKind.entity(OPEN_COUNT), PublishedFigure::getOpen, PublishedFigure.Builder::addAllOpen)
            .meaning("Counts whose words leave the status open.")
            .optional("total", FieldKind.COUNT, PublishedFigure::getTotal, PublishedFigure.Builder::total)
            .meaning("How many there are in all, as printed.")
            .map(
                    "percentages",
                    FieldKind.CODE,
                    FieldKind.CODE,
                    PublishedFigure::getPercentages,
                    PublishedFigure.Builder::putAllPercentages)
            .meaning("The percentages as printed, without the sign, by the same names as the counts.")
            .optional(
                    "combined",
                    FieldKind.entity(COMBINED_FIGURE),
                    PublishedFigure::getCombined,
                    PublishedFigure.Builder::combined)
            .meaning("A figure over several statuses together.")
            .list(
                    "entries",
                    FieldKind.link(LinkTarget.LISTED_ENTRY),
                    PublishedFigure::getEntries,
                    PublishedFigure.Builder::addAllEntries)
            .meaning("The ids of the entries that a printed list names.")
            .linkTarget(figure -> counted(figure.getOf()))
            .optional("listedAs", FieldKind.CODE, PublishedFigure::getListedAs, PublishedFigure.Builder::listedAs)
            .meaning("What the list of entries says they are, by the same names as the counts.")
            .optional("base", FieldKind.entity(FIGURE_BASE), PublishedFigure::getBase, PublishedFigure.Builder::base)
            .meaning(
                    "What the figure is of, if it says so; otherwise it is read as one of the entries in the plan, and where that differs others are tried.")
            .optional("since", FieldKind.DATE, PublishedFigure::getSince, PublishedFigure.Builder::since)
            .meaning("The date that measures are compared with, where the figure says how many improved or worsened.")
            .defaulted(
                    "population",
                    FieldKind.constant(Population.class),
                    PublishedFigure::getPopulation,
                    PublishedFigure.Builder::population,
                    Population.CURRENT)
            .meaning("Which set of things is counted: the entries as they are, or as they were first set.")
            .required(
                    "source",
                    FieldKind.entity(ReferenceFields.SOURCE),
                    PublishedFigure::getSource,
                    PublishedFigure.Builder::source)
            .meaning("Where it was printed.")
            .note(PublishedFigure::getNote, PublishedFigure.Builder::note)
            .build();

    /** What was corrected about a publication after it was out. */
    public static final EntityFields<Correction, Correction.Builder> CORRECTION = EntityFields.of(
                    "Correction",
                    Correction::builder,
                    Correction.Builder::build,
                    Correction::getExtensions,
                    Correction.Builder::extensions)
            .type(
                    "Correction",
                    "What was corrected about a publication after it was published. The figures as first published stay with the publication.")
            .required("date", FieldKind.DATE, Correction::getDate, Correction.Builder::date)
            .meaning("The day it was corrected.")
            .list(
                    "figures",
                    FieldKind.entity(PUBLISHED_FIGURE),
                    Correction::getFigures,
                    Correction.Builder::addAllFigures)
            .meaning("The figures as they should have been.")
            .optional("note", FieldKind.NOTE, Correction::getNote, Correction.Builder::note)
            .meaning("What was wrong, and why.")
            .optional(
                    "source",
                    FieldKind.entity(ReferenceFields.SOURCE),
                    Correction::getSource,
                    Correction.Builder::source)
            .meaning("Where the correction was printed, if it was.")
            .build();

    /** A report about a plan. */
    public static final EntityFields<Publication, Publication.Builder> PUBLICATION = EntityFields.of(
                    "Publication",
                    Publication::builder,
                    Publication.Builder::build,
                    Publication::getExtensions,
                    Publication.Builder::extensions)
            .type(
                    "Publication",
                    "A report about the plan that was presented to a body, with the figures in it and what was corrected later.")
            .id(LinkTarget.PUBLICATION, Publication::getId, Publication.Builder::id)
            .meaning("The id, unique among the plan's publications.")
            .required("title", FieldKind.TITLE, Publication::getTitle, Publication.Builder::title)
            .meaning("Its title, or what it is in a few words.")
            .required("date", FieldKind.DATE, Publication::getDate, Publication.Builder::date)
            .meaning("The day it was presented to the body or published.")
            .optional("body", FieldKind.link(LinkTarget.BODY), Publication::getBody, Publication.Builder::body)
            .meaning("The id of the body that it was presented to, as the council's governance has it.")
            .optional(
                    "line", FieldKind.link(LinkTarget.REPORTING_LINE), Publication::getLine, Publication.Builder::line)
            .meaning("The id of the reporting line that it was a report of, as the council's governance has it.")
            .optional("asOf", FieldKind.DATE, Publication::getAsOf, Publication.Builder::asOf)
            .meaning("The date its figures are about, if it is not the day it came out.")
            .optional(
                    "fingerprint", FieldKind.FINGERPRINT, Publication::getFingerprint, Publication.Builder::fingerprint)
            .meaning("The fingerprint of the plan as it then stood, written by this library without its publications.")
            .list(
                    "figures",
                    FieldKind.entity(PUBLISHED_FIGURE),
                    Publication::getFigures,
                    Publication.Builder::addAllFigures)
            .meaning("The figures in it, as printed.")
            .list(
                    "corrections",
                    FieldKind.entity(CORRECTION),
                    Publication::getCorrections,
                    Publication.Builder::addAllCorrections)
            .meaning("What was corrected later, oldest first.")
            .note(Publication::getNote, Publication.Builder::note)
            .optional(
                    "source",
                    FieldKind.entity(ReferenceFields.SOURCE),
                    Publication::getSource,
                    Publication.Builder::source)
            .meaning("Where that it was given is printed.")
            .build();

    private static LinkTarget counted(FigureSubject subject) {
        return switch (subject) {
            case ACTIONS -> LinkTarget.ACTION;
            case BENEFITS -> LinkTarget.BENEFIT;
            case CALLS_TO_ACTION -> LinkTarget.CALL_TO_ACTION;
            case MEASURES -> LinkTarget.MEASURE;
            case AREAS -> LinkTarget.AREA;
        };
    }

    private PublishedFields() {}
}
