package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import java.util.List;
import java.util.function.Function;

/** What is the same for all the entries of an area, such as their keys, so that it need not be looked up for each. */
final class SharedKeys<V> implements Function<Entry<?>, List<V>> {

    private final List<V> values;

    SharedKeys(List<V> values) {
        this.values = values;
    }

    List<V> values() {
        return values;
    }

    @Override
    public List<V> apply(Entry<?> entry) {
        return values;
    }
}
