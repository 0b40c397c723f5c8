package io.github.promisemodel.fields;

import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;

/** The descriptions of risks and issues and of the scale they are rated on. */
public final class RiskFields {

    /** The words risks are rated in. */
    public static final EntityFields<RiskScale, RiskScale.Builder> SCALE = EntityFields.of(
                    "Risk scale",
                    RiskScale::builder,
                    RiskScale.Builder::build,
                    RiskScale::getExtensions,
                    RiskScale.Builder::extensions)
            .type(
                    "RiskScale",
                    "The words in which a council rates its risks. They are in order; nothing is multiplied.")
            .list("likelihood", FieldKind.TITLE, RiskScale::getLikelihood, RiskScale.Builder::addAllLikelihood)
            .meaning("The words for how likely something is, the least likely first.")
            .list("impact", FieldKind.TITLE, RiskScale::getImpact, RiskScale.Builder::addAllImpact)
            .meaning("The words for how much it matters, the least first.")
            .note(RiskScale::getNote, RiskScale.Builder::note)
            .source(RiskScale::getSource, RiskScale.Builder::source)
            .build();

    /** How likely a risk is and how much it matters. */
    public static final EntityFields<RiskRating, RiskRating.Builder> RATING = EntityFields.of(
                    "Risk rating",
                    RiskRating::builder,
                    RiskRating.Builder::build,
                    RiskRating::getExtensions,
                    RiskRating.Builder::extensions)
            .type(
                    "RiskRating",
                    "How likely a risk is and how much it matters, as of a date. Ratings are appended; the latest by the date of a question counts.")
            .required("asOf", FieldKind.DATE, RiskRating::getAsOf, RiskRating.Builder::asOf)
            .meaning("The date it is about.")
            .optional("likelihood", FieldKind.TITLE, RiskRating::getLikelihood, RiskRating.Builder::likelihood)
            .meaning("How likely it is, in a word of the scale; at least this or the impact.")
            .optional("impact", FieldKind.TITLE, RiskRating::getImpact, RiskRating.Builder::impact)
            .meaning("How much it matters if it happens, in a word of the scale.")
            .note(RiskRating::getNote, RiskRating.Builder::note)
            .source(RiskRating::getSource, RiskRating.Builder::source)
            .build();

    /** A risk or an issue. */
    public static final EntityFields<Risk, Risk.Builder> RISK = EntityFields.of(
                    "Risk", Risk::builder, Risk.Builder::build, Risk::getExtensions, Risk.Builder::extensions)
            .type(
                    "Risk",
                    "A risk or an issue of the plan, or of the areas and entries it names. It is no status, and is never counted among them.")
            .id(LinkTarget.RISK, Risk::getId, Risk.Builder::id)
            .meaning("The id, unique among the risks and issues of the plan.")
            .reference(Risk::getReference, Risk.Builder::reference)
            .required("kind", FieldKind.constant(RiskKind.class), Risk::getKind, Risk.Builder::kind)
            .meaning("Whether it may happen or has happened.")
            .required("title", FieldKind.TITLE, Risk::getTitle, Risk.Builder::title)
            .meaning("What may happen or has happened, in a few words.")
            .list("ratings", FieldKind.entity(RATING), Risk::getRatings, Risk.Builder::addAllRatings)
            .meaning("How it was rated, in the order the ratings were made.")
            .optional("response", FieldKind.NOTE, Risk::getResponse, Risk.Builder::response)
            .meaning("What is done about it.")
            .optional("owner", FieldKind.ROLE, Risk::getOwner, Risk.Builder::owner)
            .meaning("The role or team that answers for it; never a person's name.")
            .optional("raised", FieldKind.DATE, Risk::getRaised, Risk.Builder::raised)
            .meaning("When it was raised.")
            .optional("closed", FieldKind.DATE, Risk::getClosed, Risk.Builder::closed)
            .meaning("When it was closed; it is open if absent.")
            .list("areas", FieldKind.link(LinkTarget.AREA), Risk::getAreas, Risk.Builder::addAllAreas)
            .meaning("The ids of the areas it is about.")
            .list("entries", FieldKind.link(LinkTarget.ENTRY), Risk::getEntries, Risk.Builder::addAllEntries)
            .meaning("The ids of the actions and benefits it is about.")
            .note(Risk::getNote, Risk.Builder::note)
            .source(Risk::getSource, Risk.Builder::source)
            .build();

    private RiskFields() {}
}
