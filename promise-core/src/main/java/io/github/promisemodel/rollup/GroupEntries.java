package io.github.promisemodel.rollup;

import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a group is gathered from: whole areas, whose counts are known, or single entries. A grouping gives the one or the
 * other throughout.
 */
final class GroupEntries<S extends Enum<S>> implements Supplier<List<CountedEntry<S>>> {

    private final Class<S> scale;
    /** Most groups are of one area, so that a list which can grow is made for the others only. */
    private List<AreaEntries<S>> areas;

    private List<CountedEntry<S>> entries = List.of();

    GroupEntries(Class<S> scale, List<AreaEntries<S>> areas) {
        this.scale = scale;
        this.areas = areas;
    }

    void add(AreaEntries<S> area) {
        if (areas.isEmpty()) {
            areas = List.of(area);
            return;
        }
        if (areas.size() == 1) {
            areas = new ArrayList<>(areas);
        }
        areas.add(area);
    }

    void add(CountedEntry<S> counted) {
        if (entries.isEmpty()) {
            entries = new ArrayList<>();
        }
        entries.add(counted);
    }

    Group<S> toGroup(GroupKey key) {
        return new Group<>(key, tally(), this);
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

    /** Names the entries. */
    @Override
    public List<CountedEntry<S>> get() {
        List<CountedEntry<S>> named = new ArrayList<>(entries);
        for (AreaEntries<S> area : areas) {
            named.addAll(area.counted());
        }
        return List.copyOf(named);
    }
}
