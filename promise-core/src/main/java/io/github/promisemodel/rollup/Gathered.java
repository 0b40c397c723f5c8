package io.github.promisemodel.rollup;

import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.List;

/**
 * What a group is gathered from: whole areas, whose counts are known, or single entries. A grouping gives the one or the
 * other throughout.
 */
final class Gathered<S extends Enum<S>> {

    private final Class<S> scale;
    private final List<AreaEntries<S>> areas = new ArrayList<>(1);
    private final List<CountedEntry<S>> entries = new ArrayList<>(0);

    Gathered(Class<S> scale) {
        this.scale = scale;
    }

    void add(AreaEntries<S> area) {
        areas.add(area);
    }

    void add(CountedEntry<S> counted) {
        entries.add(counted);
    }

    Group<S> toGroup(GroupKey key) {
        return new Group<>(key, tally(), this::named);
    }

    private StatusTally<S> tally() {
        if (areas.size() == 1) {
            return areas.get(0).tally();
        }
        TallyAccumulator<S> tally = new TallyAccumulator<>(scale);
        for (AreaEntries<S> area : areas) {
            tally.addAll(area.tally());
        }
        for (CountedEntry<S> entry : entries) {
            if (entry.leftOut().isPresent()) {
                tally.addLeftOut(entry.leftOut().get());
            } else {
                tally.add(entry.standing().reading());
            }
        }
        return tally.toTally();
    }

    private List<CountedEntry<S>> named() {
        List<CountedEntry<S>> named = new ArrayList<>(entries);
        for (AreaEntries<S> area : areas) {
            named.addAll(area.counted());
        }
        return List.copyOf(named);
    }
}
