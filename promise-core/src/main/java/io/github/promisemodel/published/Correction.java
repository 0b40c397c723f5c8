package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was put right about a publication after it was out, such as a count of 15 that should have been 8.
 *
 * <p>The figures as first published stay with the {@link Publication}; these are added to them.
 */
@EntityStyle
@Value.Immutable
public abstract class Correction {

    Correction() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the day it was put right} */
    public abstract PartialDate getDate();

    /** {@return the figures as they should have been} */
    public abstract List<@Valid PublishedFigure> getFigures();

    /** {@return what was wrong, and why} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where the correction was printed, if it was} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a correction. */
    public static final class Builder extends CorrectionBuilder {
        Builder() {}
    }
}
