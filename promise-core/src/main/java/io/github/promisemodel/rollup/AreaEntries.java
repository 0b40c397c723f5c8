package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one improvement area as of a date, counted. How each of them stood is found out again when somebody asks,
 * as few do of most.
 */
final class AreaEntries<S extends Enum<S>> {

    private final Plan plan;
    private final ImprovementArea area;
    private final List<? extends Entry<S>> entries;
    private final PartialDate asOf;
    private final Denominator denominator;
    private final StatusTally<S> tally;

    /** Counts the entries, with an accumulator that others have used before. */
    AreaEntries(
            Plan plan,
            ImprovementArea area,
            List<? extends Entry<S>> entries,
            PartialDate asOf,
            Denominator denominator,
            TallyAccumulator<S> counting) {
        this.plan = plan;
        this.area = area;
        this.entries = entries;
        this.asOf = asOf;
        this.denominator = denominator;
        counting.clear();
        for (Entry<S> entry : entries) {
            Optional<LeftOut> leftOut = denominator.leavesOut(entry, presence(entry));
            if (leftOut.isPresent()) {
                counting.addLeftOut(leftOut.get());
            } else {
                counting.add(plan.historyOf(entry).readingAsOf(asOf));
            }
        }
        this.tally = counting.toTally();
    }

    private Presence presence(Entry<S> entry) {
        return plan.membershipOf(entry).at(asOf);
    }

    AreaEntries<S> over(Denominator other, TallyAccumulator<S> counting) {
        return new AreaEntries<>(plan, area, entries, asOf, other, counting);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many have each reading. */
    StatusTally<S> tally() {
        return tally;
    }

    /** Each of them with how it stood, in their order. */
    List<CountedEntry<S>> counted() {
        List<CountedEntry<S>> counted = new ArrayList<>(entries.size());
        for (Entry<S> entry : entries) {
            Presence presence = presence(entry);
            counted.add(new CountedEntry<>(
                    plan,
                    area,
                    entry,
                    plan.historyOf(entry).asOf(asOf),
                    presence,
                    denominator.leavesOut(entry, presence)));
        }
        return counted;
    }
}
