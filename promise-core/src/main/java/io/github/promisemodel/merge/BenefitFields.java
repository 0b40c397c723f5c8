package io.github.promisemodel.merge;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;

/** How each field of a benefit is merged. */
final class BenefitFields {

    static final FieldMerges<Benefit, Benefit.Builder> ALL = new FieldMerges<>(Benefit::builder, Benefit.Builder::build)
            .whole("id", Benefit::getId, Benefit.Builder::id)
            .whole("reference", Benefit::getReference, Benefit.Builder::reference)
            .whole("title", Benefit::getTitle, Benefit.Builder::title)
            .whole("owner", Benefit::getOwner, Benefit.Builder::owner)
            .things("assessments", Benefit::getAssessments, Benefit.Builder::addAllAssessments, EntryFields::idOf)
            .values("evidence", Benefit::getEvidence, Benefit.Builder::addAllEvidence)
            .things("measures", Benefit::getMeasures, Benefit.Builder::addAllMeasures, Measure::getId)
            .whole("contextual", Benefit::isContextual, Benefit.Builder::contextual)
            .whole("disposition", Benefit::getDisposition, Benefit.Builder::disposition)
            .whole("note", Benefit::getNote, Benefit.Builder::note)
            .whole("source", Benefit::getSource, Benefit.Builder::source)
            .extensions(Benefit::getExtensions, Benefit.Builder::extensions);

    private BenefitFields() {}
}
