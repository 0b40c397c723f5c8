package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One group of a roll-up, with its tally and the entries behind it.
 *
 * @param <S> the scale
 */
public final class Group<S extends Enum<S>> implements Phrased {

    private final GroupKey key;
    private final StatusTally<S> tally;
    private final Supplier<List<CountedEntry<S>>> named;
    /** Named when they are first asked for; two threads that do so at once name the same. */
    private volatile @Nullable List<CountedEntry<S>> entries;

    Group(GroupKey key, StatusTally<S> tally, Supplier<List<CountedEntry<S>>> named) {
        this.key = key;
        this.tally = tally;
        this.named = named;
    }

    /** {@return what the group is of} */
    public GroupKey key() {
        return key;
    }

    /** {@return how many entries have each reading} */
    public StatusTally<S> tally() {
        return tally;
    }

    /** {@return the entries behind the tally in plan order, those left out included} */
    public List<CountedEntry<S>> entries() {
        List<CountedEntry<S>> made = entries;
        if (made == null) {
            made = named.get();
            entries = made;
        }
        return made;
    }

    /**
     * What becomes of how many of the entries, as far as it was known as of the date.
     *
     * @return the tally, those left out of the denominator included but for those that are not yet in the plan
     */
    public DispositionTally dispositions() {
        return DispositionTally.of(entries().stream()
                .filter(counted -> counted.presence() != Presence.NOT_YET_ADDED)
                .map(CountedEntry::disposition)
                .toList());
    }

    /**
     * The entries behind one count.
     *
     * @param reading the reading that is counted
     * @return the entries with just that reading that are not left out, in plan order
     */
    public List<CountedEntry<S>> entries(Reading<S> reading) {
        return entries().stream()
                .filter(counted -> counted.leftOut().isEmpty()
                        && counted.standing().reading().equals(reading))
                .toList();
    }

    /** Two groups are equal if they are of the same, with the same entries standing alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group<?> group
                && key.equals(group.key)
                && tally.equals(group.tally)
                && entries().equals(group.entries());
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + tally.hashCode();
    }

    /** {@return what it counts, such as {@code a7: 7 BLUE, 40 not assessed}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                "rollup.GROUP", "group", key.id().<Object>map(id -> id).orElseGet(key::phrase), "tally", tally);
    }
}
