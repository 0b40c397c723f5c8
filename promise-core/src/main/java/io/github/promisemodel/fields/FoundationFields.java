package io.github.promisemodel.fields;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;

/** The description of calls to action. */
public final class FoundationFields {

    /** A call to action. */
    public static final EntityFields<CallToAction, CallToAction.Builder> CALL_TO_ACTION = EntityFields.of(
                    "Call to action",
                    CallToAction::builder,
                    CallToAction.Builder::build,
                    CallToAction::getExtensions,
                    CallToAction.Builder::extensions)
            .type(
                    "CallToAction",
                    "A call to action beneath one foundation. Calls that a document gives by number only are a published figure.")
            .id(LinkTarget.CALL_TO_ACTION, CallToAction::getId, CallToAction.Builder::id)
            .meaning("The id, unique within the plan.")
            .reference(CallToAction::getReference, CallToAction.Builder::reference)
            .required(
                    "foundation",
                    FieldKind.constant(Foundation.class),
                    CallToAction::getFoundation,
                    CallToAction.Builder::foundation)
            .meaning("The foundation it belongs to.")
            .required("title", FieldKind.TITLE, CallToAction::getTitle, CallToAction.Builder::title)
            .meaning("What is called for.")
            .source(CallToAction::getSource, CallToAction.Builder::source)
            .build();

    private FoundationFields() {}
}
