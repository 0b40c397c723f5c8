package io.github.promisemodel.json.foundation;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;

/** How foundations and calls to action are written. */
public final class FoundationTables {

    /** A foundation by its name. */
    public static final ValueCodec<Foundation> FOUNDATION = ValueCodecs.constant(Foundation.class);

    /** A call to action. */
    public static final ObjectTable<CallToAction, CallToAction.Builder> CALL_TO_ACTION = ObjectTable.of(
                    "Call to action",
                    CallToAction::builder,
                    CallToAction.Builder::build,
                    CallToAction::getExtensions,
                    CallToAction.Builder::extensions)
            .describe(
                    "CallToAction",
                    "A call to action beneath one foundation. Calls that a document gives by number only are a published figure.")
            .id("id", ValueCodecs.ID, CallToAction::getId, CallToAction.Builder::id)
            .meaning("The id, unique within the plan.")
            .reference("reference", CallToAction::getReference, CallToAction.Builder::reference)
            .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.")
            .required("foundation", FOUNDATION, CallToAction::getFoundation, CallToAction.Builder::foundation)
            .meaning("The foundation it belongs to.")
            .required("title", ValueCodecs.TEXT, CallToAction::getTitle, CallToAction.Builder::title)
            .meaning("What is called for.")
            .optional("source", ReferenceTables.SOURCE, CallToAction::getSource, CallToAction.Builder::source)
            .meaning("Where it is printed.")
            .build();

    private FoundationTables() {}
}
