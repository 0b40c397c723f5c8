package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** All entries that are merged but for one: a list of its own for each would be as long as all of them, for each of them. */
final class OtherEntries extends AbstractList<Entry<?>> implements RandomAccess {

    private final List<Entry<?>> all;
    private final int one;

    /** All of an unmodifiable list but the one at an index. */
    OtherEntries(List<Entry<?>> all, int one) {
        this.all = all;
        this.one = one;
    }

    @Override
    public Entry<?> get(int index) {
        return all.get(index < one ? index : index + 1);
    }

    @Override
    public int size() {
        return all.size() - 1;
    }
}
