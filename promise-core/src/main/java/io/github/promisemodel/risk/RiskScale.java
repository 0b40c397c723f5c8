package io.github.promisemodel.risk;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The words in which a council rates its risks, from the least to the most, such as {@code Rare} to {@code Almost certain}.
 *
 * <p>The words and how many there are is the council's own matter. They are in order; nothing is multiplied.
 */
@EntityStyle
@Value.Immutable
public abstract class RiskScale {

    RiskScale() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the words for how likely something is, the least likely first} */
    public abstract List<@TextLimit String> getLikelihood();

    /** {@return the words for how much it matters, the least first} */
    public abstract List<@TextLimit String> getImpact();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a scale. */
    public static final class Builder extends RiskScaleBuilder {
        Builder() {}
    }
}
