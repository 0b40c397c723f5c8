package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A published figure over several statuses together, such as blue and green as {@code 49} per cent. */
@EntityStyle
@Value.Immutable
public abstract class CombinedFigure {

    CombinedFigure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the names of the statuses taken together} */
    public abstract List<String> getStatus();

    /** {@return the percentage as printed, without the sign, such as {@code 49}} */
    public abstract Optional<String> getPercentage();

    /** {@return the count, if one was printed, from 0} */
    public abstract Optional<Long> getCount();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a count below zero, and a figure over no status. */
    @Value.Check
    protected void check() {
        getCount().ifPresent(count -> Counts.require("Combined figure", count));
        if (getStatus().isEmpty()) {
            throw new IllegalStateException("Combined figure: no status is named; name those taken together");
        }
    }

    /** Makes a combined figure. */
    public static final class Builder extends CombinedFigureBuilder {
        Builder() {}
    }
}
