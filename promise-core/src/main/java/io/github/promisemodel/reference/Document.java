package io.github.promisemodel.reference;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that a plan's entries and figures were read from, such as an evaluation report. */
@EntityStyle
@Value.Immutable
public abstract class Document {

    Document() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id that a {@link Source} names the document by} */
    public abstract String getId();

    /** {@return the document's title} */
    public abstract @TextLimit String getTitle();

    /** {@return when it was published, as exact as it is printed, if it is printed at all} */
    public abstract Optional<PartialDate> getDate();

    /** {@return what a reader should know about the document} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Document", "id", getId());
    }

    /** Makes a document. */
    public static final class Builder extends DocumentBuilder {
        Builder() {}
    }
}
