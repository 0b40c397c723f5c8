package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.tally.LeftOut;
import java.util.Optional;

/**
 * An entry behind a count: how it stood, by which assessments, whether it was in the plan, and whether it was left out.
 *
 * @param <S> the scale
 * @param plan the plan it is in
 * @param area the improvement area it belongs to
 * @param entry the entry
 * @param standing how it stood as of the date, by the plan's scheme
 * @param presence whether it was in the plan as of the date
 * @param leftOut why it is left out of the denominator; empty if it is counted
 */
public record CountedEntry<S extends Enum<S>>(
        Plan plan,
        ImprovementArea area,
        Entry<S> entry,
        Standing<S> standing,
        Presence presence,
        Optional<LeftOut> leftOut) {

    /** {@return what becomes of it, as far as it was known as of the date; empty if that is not stated, or was not yet so} */
    public Optional<Disposition> disposition() {
        return EntryDisposition.of(entry, plan.getStatusScheme(), presence, standing);
    }

    /**
     * {@return whether nothing says what becomes of it, so that it may be anything: nothing is stated, its words as of the date
     * do not say, and no words take it out of the plan later}
     */
    public boolean isDispositionUnknown() {
        return entry.getDisposition().isEmpty()
                && disposition().isEmpty()
                && plan.membershipOf(entry).out().isEmpty();
    }
}
