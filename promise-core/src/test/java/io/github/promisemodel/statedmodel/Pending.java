package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the library does not yet say as the rules do. Each switch leaves out one kind of disagreement, and nothing else, or makes the model say the same as the library; it
 * is removed when the library is mended.
 */
final class Pending {

    /** EXTENDED counts contextual entries, and those that left at a time unknown, though these are not CURRENT. */
    private static final boolean EXTENDED_OF_MORE_THAN_CURRENT = true;

    /** A combined count is compared with the counts of its statuses as if nothing were counted as open. */
    private static final boolean COMBINED_WITHOUT_OPEN = true;

    /** Counts claimed together as open and as combined are taken to exclude each other. */
    private static final boolean OPEN_EXCLUDES_COMBINED = true;

    /** A total between what is counted without SUPERSEDED and WITHDRAWN and with them agrees; one above all there is, is not decided. */
    private static final boolean TOTAL_BY_COUNTS_TOO_LENIENT = true;

    /** Where a percentage says how many are not assessed, counts claimed together are checked as if it did not. */
    private static final boolean JOINT_IGNORES_PERCENTAGE_OF_NOT_ASSESSED = true;

    /** Percentages that are together more than 100 are told only where the plan lists entries. */
    private static final boolean ABOVE_HUNDRED_NEEDS_ENTRIES = true;

    /** Largest remainder of a table with a cell that has no count, or with open counts, or with SUPERSEDED or WITHDRAWN, is not judged world by world. */
    private static final boolean LARGEST_REMAINDER_BY_BOUNDS = true;

    /**
     * Of an area's figure the library uses the counts of statuses, the open ones and the total; the rest may have any status, one that is counted too. The rule: a status
     * that is counted has its count, and what the area says is not assessed or together is what it says.
     */
    static final boolean AREAS_REST_MAY_BE_ANYTHING = true;

    private Pending() {}

    /** Whether two answers are as the library is known to give them for now. */
    static boolean isKnown(Plan plan, PublishedFigure figure, String question, String ours, String theirs) {
        Scale scale = Scale.of(figure.getOf());
        boolean out = figure.getCounts().keySet().stream().anyMatch(OwnCountsModel::isOfThoseThatLeft);
        boolean combined =
                figure.getCombined().filter(each -> each.getCount().isPresent()).isPresent();
        boolean isListed = !(scale == Scale.ACTIONS ? plan.getActions() : plan.getBenefits()).isEmpty();
        if (question.contains("[EXTENDED]")) {
            return EXTENDED_OF_MORE_THAN_CURRENT;
        }
        if (question.contains("by their counts")) {
            return COMBINED_WITHOUT_OPEN && !figure.getOpen().isEmpty();
        }
        if (question.contains("total by its counts")) {
            int all = scale.everyStatus() | 1 << scale.notAssessed();
            return TOTAL_BY_COUNTS_TOO_LENIENT && (out || new OwnCountsModel(scale, figure).printed() == all);
        }
        if (question.contains(" JOINT ")) {
            return OPEN_EXCLUDES_COMBINED && combined && !figure.getOpen().isEmpty()
                    || JOINT_IGNORES_PERCENTAGE_OF_NOT_ASSESSED
                            && figure.getPercentages().containsKey(PublishedFigure.NOT_ASSESSED)
                            && !figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED);
        }
        boolean isOpenTable = out
                || !figure.getOpen().isEmpty()
                || !figure.getCounts()
                        .keySet()
                        .containsAll(figure.getPercentages().keySet())
                || figure.getCombined().isPresent();
        if (question.contains(" HUNDRED ")) {
            return ABOVE_HUNDRED_NEEDS_ENTRIES && !isListed || LARGEST_REMAINDER_BY_BOUNDS && out;
        }
        return question.contains(" PERCENTAGE ")
                && LARGEST_REMAINDER_BY_BOUNDS
                && isOpenTable
                && (ours + theirs).contains(Rounded.LARGEST_REMAINDER);
    }

    /** An area's figure as the library reads it, of so many entries. */
    static PublishedFigure ofArea(Scale scale, PublishedFigure figure, long size) {
        PublishedFigure.Builder read = PublishedFigure.builder()
                .of(figure.getOf())
                .source(Source.of("area"))
                .addAllOpen(figure.getOpen());
        long rest =
                size - figure.getOpen().stream().mapToLong(OpenCount::getCount).sum();
        for (String status : scale.statuses()) {
            Long count = figure.getCounts().get(status);
            if (count != null) {
                read.putCount(status, count);
                rest -= count;
            }
        }
        List<String> any = new ArrayList<>(scale.statuses());
        Collections.addAll(any, PublishedFigure.NOT_ASSESSED);
        return rest > 0
                ? read.addOpen(OpenCount.builder().status(any).count(rest).build())
                        .build()
                : read.build();
    }
}
