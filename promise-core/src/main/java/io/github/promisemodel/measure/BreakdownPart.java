package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.TextLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was found of one category of a breakdown, such as of those under five. */
@EntityStyle
@Value.Immutable
public abstract class BreakdownPart {

    BreakdownPart() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id of the category, one of the dimension's} */
    public abstract @TextLimit String getCategory();

    /** {@return what was found, in the order given} */
    public abstract List<@Valid Observation> getObservations();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** This without the observations that another of them supersedes by a date; the same if there is none. */
    final BreakdownPart asOf(PartialDate asOf) {
        List<Observation> standing = Revisions.standing(getObservations(), asOf);
        return standing == getObservations()
                ? this
                : toBuilder().observations(standing).build();
    }

    /** Makes a part. */
    public static final class Builder extends BreakdownPartBuilder {
        Builder() {}
    }
}
