package io.github.promisemodel.action;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An extension of a due date, such as to {@code 2026}, agreed {@code 2025-01}.
 *
 * <p>The date before it is kept: it is the one before it in the action's list, or the action's own.
 */
@EntityStyle
@Value.Immutable
public abstract class DueExtension {

    DueExtension() {}

    /**
     * An extension whose date of agreement is not known.
     *
     * @param to the new due date; a partial date is due on its last day
     * @return the extension
     */
    public static DueExtension of(PartialDate to) {
        return builder().to(to).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the new due date, as exact as it is printed; a partial date is due on its last day} */
    public abstract PartialDate getTo();

    /** {@return when it was agreed; one with no such date always counts} */
    public abstract Optional<PartialDate> getAgreed();

    /** {@return why more time was given} */
    public abstract Optional<@NoteLimit String> getReason();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes an extension. */
    public static final class Builder extends DueExtensionBuilder {
        Builder() {}
    }
}
