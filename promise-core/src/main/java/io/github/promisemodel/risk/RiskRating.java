package io.github.promisemodel.risk;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How likely a risk is and how much it matters, as of a date, in the words of the council's {@linkplain RiskScale scale}.
 *
 * <p>Ratings are appended: the latest one that is dated by the date of a question counts.
 */
@EntityStyle
@Value.Immutable
public abstract class RiskRating {

    RiskRating() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the date it is about} */
    public abstract PartialDate getAsOf();

    /** {@return how likely it is, in a word of the scale; empty if that is not stated, or it has happened} */
    public abstract Optional<@TextLimit String> getLikelihood();

    /** {@return how much it matters if it happens, in a word of the scale; empty if that is not stated} */
    public abstract Optional<@TextLimit String> getImpact();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a rating that rates nothing. */
    @Value.Check
    protected void check() {
        if (getLikelihood().isEmpty() && getImpact().isEmpty()) {
            throw new IllegalStateException("Rating: it has neither a likelihood nor an impact; give at least one");
        }
    }

    /** Makes a rating. */
    public static final class Builder extends RiskRatingBuilder {
        Builder() {}
    }
}
