package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;

/**
 * What the model does not compare with the library for now. Each switch leaves out one kind of disagreement, and nothing else; it is removed when one of the two is
 * mended.
 */
final class Pending {

    /**
     * Of a table with a cell that has no count of its own the library judges each cell by the bounds of its count; the model does not yet say the same of how all of them fit
     * together, so that largest remainder is left out there.
     */
    private static final boolean LARGEST_REMAINDER_BY_BOUNDS = true;

    /** What an area prints as not assessed and together is not yet used (D11). */
    private static final boolean AREAS_NOT_ASSESSED_AND_TOGETHER = true;

    /** Of a STATUS base, counts together that have a status outside of the base among several are told otherwise (D18). */
    private static final boolean OUTSIDE_OF_OPEN_BASE = true;

    private Pending() {}

    /** Whether two answers are as they are known to be for now. */
    static boolean isKnown(ReconciliationModel.Placed placed, String question, String ours, String theirs) {
        PublishedFigure figure = placed.figure();
        Scale scale = Scale.of(figure.getOf());
        boolean isCounted = figure.getPercentages().keySet().stream()
                        .allMatch(key -> !OwnCountsModel.isOfTable(scale, key)
                                || figure.getCounts().containsKey(key))
                && figure.getCombined().isEmpty();
        if (question.contains(" PERCENTAGE ")
                && LARGEST_REMAINDER_BY_BOUNDS
                && (!isCounted
                        || new OwnCountsModel(scale, figure).byName(true)
                                > figure.getTotal().orElse(Long.MAX_VALUE))
                && (ours + theirs).contains(Rounded.LARGEST_REMAINDER)) {
            return true;
        }
        if (LARGEST_REMAINDER_BY_BOUNDS && !isCounted && (ours + theirs).contains(", fits ")) {
            return true;
        }
        if (AREAS_NOT_ASSESSED_AND_TOGETHER
                && (question.contains(" PARTS ") || question.contains(" of parts"))
                && placed.plan().getAreas().stream()
                        .flatMap(area -> area.getPublished().stream())
                        .anyMatch(own -> own.getCombined().isPresent()
                                || own.getCounts().containsKey(PublishedFigure.NOT_ASSESSED))) {
            return true;
        }
        return OUTSIDE_OF_OPEN_BASE
                && question.contains(" JOINT ")
                && figure.getBase()
                        .filter(base -> base.getKind() == BaseKind.STATUS)
                        .filter(base -> hasOutside(figure, base))
                        .isPresent();
    }

    private static boolean hasOutside(PublishedFigure figure, FigureBase base) {
        return figure.getOpen().stream().anyMatch(open -> !base.getStatus().containsAll(open.getStatus()))
                || figure.getCombined()
                        .filter(combined -> !base.getStatus().containsAll(combined.getStatus()))
                        .isPresent();
    }
}
