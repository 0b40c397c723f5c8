package io.github.promisemodel.rollup;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.List;

/**
 * One group of a roll-up, with its tally and the entries behind it.
 *
 * @param <S> the scale
 * @param key what the group is of
 * @param tally how many entries have each reading
 * @param entries the entries behind the tally in plan order, those left out included
 */
public record Group<S extends Enum<S>>(GroupKey key, StatusTally<S> tally, List<CountedEntry<S>> entries) {

    /**
     * Makes a group, from a copy of the entries.
     *
     * @param key what the group is of
     * @param tally how many entries have each reading
     * @param entries the entries behind the tally
     */
    public Group {
        entries = List.copyOf(entries);
    }

    /** The group of some entries, which it counts. */
    static <S extends Enum<S>> Group<S> of(GroupKey key, Class<S> scale, List<CountedEntry<S>> entries) {
        TallyAccumulator<S> tally = new TallyAccumulator<>(scale);
        for (CountedEntry<S> counted : entries) {
            if (counted.leftOut().isPresent()) {
                tally.addLeftOut(counted.leftOut().get());
            } else {
                tally.add(counted.standing().reading());
            }
        }
        return new Group<>(key, tally.toTally(), entries);
    }

    /** {@return what becomes of how many of the entries, those left out of the denominator included} */
    public DispositionTally dispositions() {
        return DispositionTally.of(entries.stream()
                .map(counted -> counted.entry().getDisposition())
                .toList());
    }

    /**
     * The entries behind one count.
     *
     * @param reading the reading that is counted
     * @return the entries with just that reading that are not left out, in plan order
     */
    public List<CountedEntry<S>> entries(Reading<S> reading) {
        return entries.stream()
                .filter(counted -> counted.leftOut().isEmpty()
                        && counted.standing().reading().equals(reading))
                .toList();
    }
}
