package io.github.promisemodel.fields;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;

/** The descriptions of assessments and evidence. */
public final class AssessmentFields {

    /** A piece of evidence. */
    public static final EntityFields<Evidence, Evidence.Builder> EVIDENCE = EntityFields.of(
                    "Evidence",
                    Evidence::builder,
                    Evidence.Builder::build,
                    Evidence::getExtensions,
                    Evidence.Builder::extensions)
            .type(
                    "Evidence",
                    "Something that shows how far an entry is. It has no status of its own, and lived experience is never turned into a colour.")
            .required("kind", FieldKind.constant(EvidenceKind.class), Evidence::getKind, Evidence.Builder::kind)
            .meaning(
                    "Whether it is a number that a measure holds, an account, or what people with experience of care say.")
            .optional("level", FieldKind.constant(EvidenceLevel.class), Evidence::getLevel, Evidence.Builder::level)
            .meaning(
                    "The level at which it shows change, if that is stated; lived experience is always of EXPERIENCE, and nothing else is.")
            .optional("measure", FieldKind.link(LinkTarget.MEASURE), Evidence::getMeasure, Evidence.Builder::measure)
            .meaning("The id of the measure that it speaks to; a number has to name the one that holds it.")
            .optional("theme", FieldKind.NARRATIVE, Evidence::getTheme, Evidence.Builder::theme)
            .meaning("The theme; of lived experience only, and about nobody in particular.")
            .optional("text", FieldKind.NOTE, Evidence::getText, Evidence.Builder::text)
            .meaning("The account; of lived experience, the words as they were given, without a name.")
            .textKind(evidence -> evidence.getKind() == EvidenceKind.LIVED_EXPERIENCE
                    ? TextKind.LIVED_EXPERIENCE
                    : TextKind.NARRATIVE)
            .defaulted("consentGiven", FieldKind.FLAG, Evidence::isConsentGiven, Evidence.Builder::consentGiven, false)
            .meaning(
                    "Whether those who gave the words agreed to their being shared; words of lived experience need it.")
            .optional("date", FieldKind.DATE, Evidence::getDate, Evidence.Builder::date)
            .meaning("The date it is about.")
            .source(Evidence::getSource, Evidence.Builder::source)
            .build();

    /** What was said of an assessment when it was checked. */
    public static final EntityFields<Review, Review.Builder> REVIEW = EntityFields.of(
                    "Review", Review::builder, Review.Builder::build, Review::getExtensions, Review.Builder::extensions)
            .type(
                    "Review",
                    "What was said of an assessment when it was checked. A review is never changed: a later one follows it.")
            .required("state", FieldKind.constant(ReviewState.class), Review::getState, Review.Builder::state)
            .meaning("How far it was then: a draft, submitted, returned or approved.")
            .optional("by", FieldKind.ROLE, Review::getBy, Review.Builder::by)
            .meaning("The role that said so; never a person's name.")
            .optional("date", FieldKind.DATE, Review::getDate, Review.Builder::date)
            .meaning("When that was said.")
            .note(Review::getNote, Review.Builder::note)
            .build();

    /** An assessment of an action. */
    public static final EntityFields<Assessment<ActionStatus>, Assessment.Builder<ActionStatus>> OF_ACTION =
            assessment("ActionAssessment", ActionStatus.class);

    /** An assessment of a benefit. */
    public static final EntityFields<Assessment<BenefitStatus>, Assessment.Builder<BenefitStatus>> OF_BENEFIT =
            assessment("BenefitAssessment", BenefitStatus.class);

    private static <S extends Enum<S>> void setStatus(Assessment.Builder<S> builder, StatedStatus<S> status) {
        builder.reading(status.reading());
        if (!status.unknown().isEmpty()) {
            builder.addAllUnknownStatus(status.unknown());
        }
    }

    private static <S extends Enum<S>> EntityFields<Assessment<S>, Assessment.Builder<S>> assessment(
            String type, Class<S> scale) {
        Reading<S> notAssessed = Reading.notAssessed(scale);
        return EntityFields.<Assessment<S>, Assessment.Builder<S>>of(
                        "Assessment",
                        () -> Assessment.builder(notAssessed),
                        Assessment.Builder::build,
                        Assessment::getExtensions,
                        Assessment.Builder::extensions)
                .type(type, "One judgement of how an entry stood. It is never changed: a later one takes its place.")
                .named(LinkTarget.ASSESSMENT)
                .optional("id", FieldKind.ID, Assessment::getId, Assessment.Builder::id)
                .meaning("The id that a later assessment names it by.")
                .required("asOf", FieldKind.DATE, Assessment::getAsOf, Assessment.Builder::asOf)
                .meaning(
                        "The date it is about; it is seen from the first day, and the one whose last day is latest counts.")
                .optional(
                        "status",
                        FieldKind.status(scale),
                        assessment -> StatedStatus.of(assessment.getReading(), assessment.getUnknownStatus()),
                        AssessmentFields::setStatus)
                .meaning("The status it has, or a list of those it may have; not assessed if absent.")
                .optional(
                        "reason",
                        FieldKind.constant(NotAssessedReason.class),
                        Assessment::getReason,
                        Assessment.Builder::reason)
                .meaning("Why it is not assessed; only where there is no status.")
                .optional("asPrinted", FieldKind.AS_PRINTED, Assessment::getAsPrinted, Assessment.Builder::asPrinted)
                .meaning("The words as printed.")
                .optional("basis", FieldKind.constant(Basis.class), Assessment::getBasis, Assessment.Builder::basis)
                .meaning(
                        "Which part of the document it was read from: its own cell, the text about its area, or an update.")
                .source(Assessment::getSource, Assessment.Builder::source)
                .optional("recordedAt", FieldKind.MOMENT, Assessment::getRecordedAt, Assessment.Builder::recordedAt)
                .meaning("When it was written down, which is not the date it is about.")
                .optional("recordedBy", FieldKind.ROLE, Assessment::getRecordedBy, Assessment.Builder::recordedBy)
                .meaning("The role that wrote it down; never a person's name.")
                .optional(
                        "supersedes",
                        FieldKind.link(LinkTarget.ASSESSMENT),
                        Assessment::getSupersedes,
                        Assessment.Builder::supersedes)
                .meaning("The id of the assessment of the same entry, of whatever date, whose place it takes.")
                .optional(
                        "percentComplete",
                        FieldKind.WHOLE_PERCENTAGE,
                        assessment -> assessment.getPercentComplete().map(Integer::longValue),
                        (builder, percent) -> builder.percentComplete(percent.intValue()))
                .meaning("How much is done, in per cent, as it was reported.")
                .optional("nextStep", FieldKind.NOTE, Assessment::getNextStep, Assessment.Builder::nextStep)
                .meaning("What is to be done next.")
                .optional("recoveryNote", FieldKind.NOTE, Assessment::getRecoveryNote, Assessment.Builder::recoveryNote)
                .meaning("What is being done to put things right, where they are not going to plan.")
                .list(
                        "evidence",
                        FieldKind.entity(EVIDENCE),
                        Assessment::getEvidence,
                        Assessment.Builder::addAllEvidence)
                .meaning("What the judgement rests on.")
                .list("reviews", FieldKind.entity(REVIEW), Assessment::getReviews, Assessment.Builder::addAllReviews)
                .meaning("What was said of it when it was checked, oldest first; approved if nothing was.")
                .optional("note", FieldKind.NOTE, Assessment::getNote, Assessment.Builder::note)
                .meaning("The update or the remark that came with it.")
                .build();
    }

    private AssessmentFields() {}
}
