package io.github.promisemodel.fields;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.BenefitKind;

/** The description of benefits. */
public final class BenefitFields {

    /** A benefit. */
    public static final EntityFields<Benefit, Benefit.Builder> BENEFIT = EntityFields.of(
                    "Benefit",
                    Benefit::builder,
                    Benefit.Builder::build,
                    Benefit::getExtensions,
                    Benefit.Builder::extensions)
            .type(
                    "Benefit",
                    "A measurable improvement that actions contribute to. It belongs to one area; the actions that serve it name it.")
            .id(LinkTarget.BENEFIT, Benefit::getId, Benefit.Builder::id)
            .meaning("The id, unique among all entries of the plan, which outlives it.")
            .reference(Benefit::getReference, Benefit.Builder::reference)
            .required("title", FieldKind.TITLE, Benefit::getTitle, Benefit.Builder::title)
            .meaning("What is to be better, in a few words.")
            .optional("owner", FieldKind.ROLE, Benefit::getOwner, Benefit.Builder::owner)
            .meaning("The role or team that answers for it; never a person's name.")
            .defaulted("contextual", FieldKind.FLAG, Benefit::isContextual, Benefit.Builder::contextual, false)
            .meaning(
                    "Whether it gives context and is no commitment, so that it is left out of the denominator of shares.")
            .optional("added", FieldKind.DATE, Benefit::getAdded, Benefit.Builder::added)
            .meaning("When it was added to the plan; it is in from the first day, and always if the date is absent.")
            .optional("accountable", FieldKind.ROLE, Benefit::getAccountable, Benefit.Builder::accountable)
            .meaning(
                    "The role accountable for its being realised, where that is another than the owner; never a person's name.")
            .optional("kind", FieldKind.constant(BenefitKind.class), Benefit::getKind, Benefit.Builder::kind)
            .meaning("What sort of benefit it is.")
            .defaulted("disbenefit", FieldKind.FLAG, Benefit::isDisbenefit, Benefit.Builder::disbenefit, false)
            .meaning(
                    "Whether it is something unwanted that comes with the change and is to stay small; green then says that it does.")
            .optional("due", FieldKind.DATE, Benefit::getDue, Benefit.Builder::due)
            .meaning("When it is planned to be realised; a partial date is due on its last day.")
            .list(
                    "contributesTo",
                    FieldKind.entity(ReferenceFields.ENTRY_LINK),
                    Benefit::getContributesTo,
                    Benefit.Builder::addAllContributesTo)
            .meaning("What it contributes to: benefits of this plan, or an outcome or a vision elsewhere.")
            .list(
                    "links",
                    FieldKind.entity(ReferenceFields.ENTRY_LINK),
                    Benefit::getLinks,
                    Benefit.Builder::addAllLinks)
            .meaning(
                    "What else it speaks to elsewhere, such as an expectation of the national frame or an article of the UNCRC.")
            .list("funding", FieldKind.entity(MoneyFields.FUNDING), Benefit::getFunding, Benefit.Builder::addAllFunding)
            .meaning("The money for it or that it releases.")
            .list(
                    "assessments",
                    FieldKind.entity(AssessmentFields.OF_BENEFIT),
                    Benefit::getAssessments,
                    Benefit.Builder::addAllAssessments)
            .meaning("How it stood, each time it was judged.")
            .list(
                    "measures",
                    FieldKind.entity(MeasureFields.MEASURE),
                    Benefit::getMeasures,
                    Benefit.Builder::addAllMeasures)
            .meaning("What is measured of it.")
            .list(
                    "evidence",
                    FieldKind.entity(AssessmentFields.EVIDENCE),
                    Benefit::getEvidence,
                    Benefit.Builder::addAllEvidence)
            .meaning("What shows its progress, other than what is given with one assessment.")
            .optional(
                    "disposition",
                    FieldKind.entity(StatusFields.DISPOSITION),
                    Benefit::getDisposition,
                    Benefit.Builder::disposition)
            .meaning("What becomes of it when the plan ends; not stated if absent.")
            .note(Benefit::getNote, Benefit.Builder::note)
            .source(Benefit::getSource, Benefit.Builder::source)
            .build();

    private BenefitFields() {}
}
