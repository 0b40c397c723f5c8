package io.github.promisemodel.status;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of an action or a benefit when the plan ends, such as carried forward to another plan.
 *
 * <p>It is an axis of its own: "complete, but will be carried on" is legal. An entry without one is not stated; being
 * left off a list closes nothing.
 */
@EntityStyle
@Value.Immutable
public abstract class Disposition {

    Disposition() {}

    /**
     * A disposition of a kind, with nothing more known.
     *
     * @param kind the kind
     * @return the disposition
     */
    public static Disposition of(DispositionKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what becomes of the entry} */
    public abstract DispositionKind getKind();

    /**
     * Since when it is so, as exact as it is printed, such as {@code 2024-06}.
     *
     * @return the date; its first day is the first on which an entry that is superseded or withdrawn is out of the plan. Of one
     *     that is closed or carried forward it is kept, and takes nothing out
     */
    public abstract Optional<PartialDate> getDate();

    /** {@return the entries that take it on or take its place, as far as they are known} */
    public abstract List<EntryLink> getTo();

    /** {@return which part of the document says so} */
    public abstract Optional<Basis> getBasis();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a disposition. */
    public static final class Builder extends DispositionBuilder {
        Builder() {}
    }
}
