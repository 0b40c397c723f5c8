package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import java.util.List;

/** A companion document of each kind, and any value: read the same by both facades in every way. */
public final class CompanionReaders {

    private static final List<ValueCodec<?>> KINDS = List.of(
            GovernanceTables.GOVERNANCE,
            DataMapTables.DATA_MAP,
            AttentionTables.RULES,
            LanguageTables.TERMS,
            ValueCodecs.ANY);

    private CompanionReaders() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Plans.sample());
    }

    public static void fuzzerTestOneInput(byte[] json) {
        KINDS.forEach(codec -> Readings.same(json, codec));
    }
}
