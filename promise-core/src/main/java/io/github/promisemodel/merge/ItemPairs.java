package io.github.promisemodel.merge;

import io.github.promisemodel.fields.ItemKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which item of a list is which item of its other version, by their indexes. */
final class ItemPairs<V> {

    private static final int NONE = -1;

    private final List<V> earlier;
    private final List<V> later;
    /** For each item of the later list, the index of the same in the earlier one. */
    private final int[] sources;

    private final boolean[] paired;

    ItemPairs(List<V> earlier, List<V> later) {
        this.earlier = earlier;
        this.later = later;
        this.sources = new int[later.size()];
        this.paired = new boolean[earlier.size()];
        Arrays.fill(sources, NONE);
    }

    /** Pairs items that have the same key, those alike in their order; null is no key. */
    ItemPairs<V> by(Function<? super V, @Nullable Object> keyOf) {
        Map<ItemKey, Integer> indexes = new HashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            Object key = paired[i] ? null : keyOf.apply(earlier.get(i));
            if (key != null) {
                indexes.put(new ItemKey(key, seen.merge(key, 1, Integer::sum)), i);
            }
        }
        seen.clear();
        for (int j = 0; j < later.size(); j++) {
            Object key = sources[j] != NONE ? null : keyOf.apply(later.get(j));
            if (key != null) {
                pair(indexes.getOrDefault(new ItemKey(key, seen.merge(key, 1, Integer::sum)), NONE), j);
            }
        }
        return this;
    }

    /** Pairs what is left between two items that are paired already, in order, if the two are alike. */
    ItemPairs<V> byPlace(BiPredicate<? super V, ? super V> alike) {
        Map<Integer, List<Integer>> left = new HashMap<>();
        int before = NONE;
        for (int i = 0; i < earlier.size(); i++) {
            if (paired[i]) {
                before = i;
            } else {
                left.computeIfAbsent(before, each -> new ArrayList<>()).add(i);
            }
        }
        int anchor = NONE;
        int nth = 0;
        for (int j = 0; j < later.size(); j++) {
            if (sources[j] != NONE) {
                anchor = sources[j];
                nth = 0;
            } else {
                List<Integer> candidates = left.getOrDefault(anchor, List.of());
                if (nth < candidates.size() && alike.test(earlier.get(candidates.get(nth)), later.get(j))) {
                    pair(candidates.get(nth), j);
                }
                nth++;
            }
        }
        return this;
    }

    private void pair(int i, int j) {
        sources[j] = i;
        if (i != NONE) {
            paired[i] = true;
        }
    }

    /** The index of the same item in the earlier list; -1 if it is added. */
    int source(int inLater) {
        return sources[inLater];
    }

    /** Whether an item of the earlier list is in the later one. */
    boolean isKept(int inEarlier) {
        return paired[inEarlier];
    }

    /** Whether the items that are in both are in another order. */
    boolean isReordered() {
        int last = NONE;
        for (int source : sources) {
            if (source != NONE && source < last) {
                return true;
            }
            last = source == NONE ? last : source;
        }
        return false;
    }
}
