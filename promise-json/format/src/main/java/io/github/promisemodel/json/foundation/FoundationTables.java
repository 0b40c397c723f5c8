package io.github.promisemodel.json.foundation;

import io.github.promisemodel.fields.FoundationFields;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;

/** How foundations and calls to action are written. */
public final class FoundationTables {

    /** A foundation by its name. */
    public static final ValueCodec<Foundation> FOUNDATION = ValueCodecs.constant(Foundation.class);

    /** A call to action. */
    public static final ObjectTable<CallToAction, CallToAction.Builder> CALL_TO_ACTION =
            EntityTables.table(FoundationFields.CALL_TO_ACTION);

    private FoundationTables() {}
}
