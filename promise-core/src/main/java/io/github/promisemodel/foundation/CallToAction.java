package io.github.promisemodel.foundation;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call to action beneath one foundation, such as {@code voice-1}.
 *
 * <p>Calls that a document gives by number only are not entries; they are held as a published figure.
 */
@EntityStyle
@Value.Immutable
public abstract class CallToAction {

    CallToAction() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique within the plan} */
    public abstract String getId();

    /** {@return the reference as printed, if there is one} */
    public abstract Optional<String> getReference();

    /** {@return the foundation it belongs to} */
    public abstract Foundation getFoundation();

    /** {@return what is called for} */
    public abstract @TextLimit String getTitle();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Call to action", "id", getId());
    }

    /** Makes a call to action. */
    public static final class Builder extends CallToActionBuilder {
        Builder() {}
    }
}
