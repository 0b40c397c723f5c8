package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the printed carry-forward lists of one area, or of the whole plan, carry and leave out, beside what the entries say.
 *
 * <p>Being left off a list closes nothing, and standing on one carries nothing that its entry does not say; where the two
 * differ, both are shown.
 *
 * @param of what is listed, actions or benefits
 * @param area whose lists they are; empty for those of the whole plan
 * @param where the places of the lists in the old plan, as JSON Pointers
 * @param carried the entries that are listed and said to be carried forward, in the order listed
 * @param notCarried the entries that are listed and not said to be carried forward, in the order listed
 * @param leftOut the entries of the area that are said to be carried forward and not listed, in plan order
 * @param unknown the ids that are listed and name no such entry of the plan, in the order listed
 */
public record CarryForwardList(
        FigureSubject of,
        Optional<ImprovementArea> area,
        List<PlanPath> where,
        List<Entry<?>> carried,
        List<Entry<?>> notCarried,
        List<Entry<?>> leftOut,
        List<String> unknown) {

    /**
     * Makes a list, from copies of what it holds.
     *
     * @param of what is listed
     * @param area whose lists they are
     * @param where the places of the lists in the old plan
     * @param carried the entries that are listed and said to be carried forward
     * @param notCarried the entries that are listed and not said to be carried forward
     * @param leftOut the entries that are said to be carried forward and not listed
     * @param unknown the ids that name no such entry
     */
    public CarryForwardList {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(area, "area");
        where = List.copyOf(where);
        carried = List.copyOf(carried);
        notCarried = List.copyOf(notCarried);
        leftOut = List.copyOf(leftOut);
        unknown = List.copyOf(unknown);
    }

    /** {@return whether the lists and what the entries say agree} */
    public boolean agrees() {
        return notCarried.isEmpty() && leftOut.isEmpty() && unknown.isEmpty();
    }
}
