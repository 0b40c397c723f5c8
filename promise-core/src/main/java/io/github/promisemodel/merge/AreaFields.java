package io.github.promisemodel.merge;

import io.github.promisemodel.plan.ImprovementArea;

/** How each field of an improvement area is merged. */
final class AreaFields {

    static final FieldMerges<ImprovementArea, ImprovementArea.Builder> ALL = new FieldMerges<>(
                    ImprovementArea::builder, ImprovementArea.Builder::build)
            .whole("id", ImprovementArea::getId, ImprovementArea.Builder::id)
            .whole("reference", ImprovementArea::getReference, ImprovementArea.Builder::reference)
            .whole("title", ImprovementArea::getTitle, ImprovementArea.Builder::title)
            .values("foundations", ImprovementArea::getFoundations, ImprovementArea.Builder::addAllFoundations)
            .values("callsToAction", ImprovementArea::getCallsToAction, ImprovementArea.Builder::addAllCallsToAction)
            .elsewhere("actions") // an entry may move from one area to another
            .elsewhere("benefits")
            .values("published", ImprovementArea::getPublished, ImprovementArea.Builder::addAllPublished)
            .whole("note", ImprovementArea::getNote, ImprovementArea.Builder::note)
            .whole("source", ImprovementArea::getSource, ImprovementArea.Builder::source)
            .extensions(ImprovementArea::getExtensions, ImprovementArea.Builder::extensions);

    private AreaFields() {}
}
