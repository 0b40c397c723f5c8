package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a measure stood before the change, such as 82 in {@code 2017}.
 *
 * <p>A measure whose first number nobody printed has no baseline; it does not have one of zero.
 */
@EntityStyle
@Value.Immutable
public abstract class Baseline {

    Baseline() {}

    /**
     * A baseline with nothing more known.
     *
     * @param amount how much
     * @return the baseline
     */
    public static Baseline of(Amount amount) {
        return builder().amount(amount).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return how much} */
    public abstract Amount getAmount();

    /** {@return the date it is of, as exact as it is printed} */
    public abstract Optional<PartialDate> getDate();

    /** {@return its unit, where that is not the measure's} */
    public abstract Optional<@TextLimit String> getUnit();

    /** {@return what a reader should know about it} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a baseline. */
    public static final class Builder extends BaselineBuilder {
        Builder() {}
    }
}
