package io.github.promisemodel.statedmodel;

import io.github.promisemodel.published.BaseKind;
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

    /** Under the statuses that a figure counts the library does not yet see that counts contradict the total, and takes NOT_ASSESSED 0 as claimed of entries outside (D12, D13). */
    private static final boolean OPEN_BASE_OF_STATUSES = true;

    /** An open count is taken to say all there is of its statuses (D14). */
    private static final boolean OPEN_COUNT_IS_ALL = true;

    /** Of an open DISPOSITION base the entries not assessed are taken to stay so where those that certainly belong are as many as the figure says (D15). */
    private static final boolean OPEN_BASE_OF_DISPOSITION = true;

    /** Counts of a figure with another base than CURRENT are checked together with the areas' figures (D16). */
    private static final boolean PARTS_OF_OTHER_BASES = true;

    /** Under EVERY an action that left the plan is not counted as overdue, though it is of the base (D17). */
    private static final boolean OVERDUE_OF_THOSE_THAT_LEFT = true;

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
        if (OPEN_BASE_OF_DISPOSITION
                && figure.getBase()
                        .filter(base -> base.getKind() == BaseKind.DISPOSITION)
                        .isPresent()) {
            return !question.contains(" HUNDRED ");
        }
        if (OVERDUE_OF_THOSE_THAT_LEFT
                && figure.getCounts().containsKey(PublishedFigure.OVERDUE)
                && (ours + theirs + question).matches(".*(fits .*EVERY|OVERDUE).*")) {
            return true;
        }
        if (PARTS_OF_OTHER_BASES
                && question.contains(" of parts")
                && figure.getBase().isPresent()) {
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
        if (OPEN_COUNT_IS_ALL
                && question.contains("total by its counts")
                && !figure.getOpen().isEmpty()) {
            return true;
        }
        boolean isOfStatuses = figure.getBase()
                .filter(base -> base.getKind() == BaseKind.STATUS)
                .isPresent();
        return OPEN_BASE_OF_STATUSES
                && ((ours + theirs).contains("STATUS [")
                        || isOfStatuses
                                && question.contains(" JOINT ")
                                && (figure.getCombined().isPresent()
                                        || !figure.getOpen().isEmpty()));
    }
}
