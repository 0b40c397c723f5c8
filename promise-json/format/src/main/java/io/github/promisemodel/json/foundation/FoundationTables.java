package io.github.promisemodel.json.foundation;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;

/** How foundations and calls to action are written. */
public final class FoundationTables {

    /** A foundation by its name. */
    public static final ValueCodec<Foundation> FOUNDATION = Values.constant(Foundation.class);

    /** A call to action. */
    public static final ObjectTable<CallToAction, CallToAction.Builder> CALL_TO_ACTION = ObjectTable.of(
                    "Call to action",
                    CallToAction::builder,
                    CallToAction.Builder::build,
                    CallToAction::getExtensions,
                    CallToAction.Builder::extensions)
            .id("id", Values.ID, CallToAction::getId, CallToAction.Builder::id)
            .reference("reference", CallToAction::getReference, CallToAction.Builder::reference)
            .required("foundation", FOUNDATION, CallToAction::getFoundation, CallToAction.Builder::foundation)
            .required("title", Values.TEXT, CallToAction::getTitle, CallToAction.Builder::title)
            .optional("source", ReferenceTables.SOURCE, CallToAction::getSource, CallToAction.Builder::source)
            .build();

    private FoundationTables() {}
}
