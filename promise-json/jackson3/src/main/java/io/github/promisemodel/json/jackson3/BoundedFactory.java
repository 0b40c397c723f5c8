package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.table.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Parsers that buffer little more than the limits of reading let through. Jackson's own limits are twice ours, so that what
 * passes one of ours is reported in our words and with its size, and what is far beyond is not even held.
 */
final class BoundedFactory {

    private BoundedFactory() {}

    static JsonFactory of(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(twice(limits.depth()))
                .maxStringLength(twice(limits.text()))
                .maxNameLength(twice(limits.name()))
                .maxNumberLength(twice(limits.number()))
                .build();
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(constraints)
                .build();
    }

    private static int twice(int most) {
        return (int) Math.min(Integer.MAX_VALUE, 2L * most);
    }
}
